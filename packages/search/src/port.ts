/**
 * The search index: what people type, with typos, prefixes, filters, facets and highlights. Not the ranking, and not
 * the truth: an embedded engine starts empty, and whoever owns the data rebuilds the index from it.
 *
 * A change is visible some time after `upsert` resolves; `settle()` waits for it. Every refusal is an `SmcError`;
 * an engine that is down or closed throws `UNAVAILABLE`.
 */
export interface SearchEngine {
  /** The index of that definition; the same object for the same name. A second definition of a name is refused. */
  index(definition: IndexDefinition): SearchIndex;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Field names are `[A-Za-z][A-Za-z0-9_]{0,63}`. */
export interface IndexDefinition {
  /** Kebab-case: `solutions`. */
  readonly name: string;
  /** Text fields from most to least important. */
  readonly searchable: readonly string[];
  /** Fields (scalar or array of scalars) that filters and facets may use; others throw `BAD_FILTER`. */
  readonly filterable: readonly string[];
  /** Fields with one scalar of one type; others throw `BAD_FILTER`. */
  readonly sortable: readonly string[];
  /** Words or phrases that mean the same, one list per meaning; each finds all of its list. */
  readonly synonyms?: readonly (readonly string[])[];
}

/**
 * Plain values by field, beside the id, which is `[A-Za-z0-9_:.-]{1,200}` (engines that allow less encode it).
 * Fields outside the definition are stored and come back with hits; a field that is `undefined` is left out.
 * Text in a filterable field is a code: at most 280 bytes of UTF-8.
 */
export interface SearchDocument {
  readonly id: string;
  readonly [field: string]: SearchValue;
}

export type SearchScalar = string | number | boolean;

export type SearchValue = SearchScalar | null | undefined | readonly SearchScalar[];

/** Equality is exact (type, case, accents). `in` takes at most 1,000 values; an empty `in` finds nothing. */
export type SearchCondition =
  | SearchScalar
  | { readonly in: readonly SearchScalar[] }
  | { readonly gte?: number; readonly lte?: number };

export interface SearchQuery {
  /**
   * What was typed, at most 500 characters (UTF-16 units); without a word in it, it finds everything. Every word must
   * be found in some searchable field, in any order; of more than ten words the first ten count. The last word also
   * finds words that begin with it. Case and accents are ignored. From 5 letters one typo is forgiven (a letter
   * missing, added, wrong, or two swapped), from 9 letters two, or one swap; one in the first letter counts as two.
   * Whether a beginning may have typos too is the engine's affair.
   */
  readonly text: string;
  /** All hold; an array field matches when one of its values does. */
  readonly filter?: Readonly<Record<string, SearchCondition>>;
  /** Count values of these filterable fields over all hits (at most 100 values a field, most frequent first). */
  readonly facets?: readonly string[];
  /** By relevance where absent. Text sorts without case and accents; documents without the field come last. */
  readonly sort?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  /** 1 to 100; 20 where absent. */
  readonly limit?: number;
  /** 0 to 1,000; offset + limit reach at most the first 1,000 hits. */
  readonly offset?: number;
  /** Searchable fields to return with the found words marked. */
  readonly highlight?: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly document: SearchDocument;
  /**
   * By field that the document has: pieces of its text in order, each marked or not; a marked piece is one or more
   * whole words. Values of an array are joined by ", ". Plain text, never markup: who shows it escapes it.
   */
  readonly highlights: Readonly<Record<string, readonly HighlightPiece[]>>;
}

export interface HighlightPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface FacetCount {
  readonly value: SearchScalar;
  readonly count: number;
}

export interface SearchResult {
  /** Best first; hits that are equal in the order asked for come by id. */
  readonly hits: readonly SearchHit[];
  /** Exact up to 1,000, an estimate above. */
  readonly total: number;
  /** Equal counts come by value: false, true, numbers, text. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
}

export interface SearchIndex {
  /**
   * Adds or replaces whole documents; of several with one id the last counts. One bad document throws
   * `VALIDATION_FAILED` with `field: "<id>.<field>"` and `details: { id, field }`, and none is taken.
   */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /**
   * Replaces the whole content without a gap: readers see the old content until the new one is complete. Changes made
   * meanwhile are not lost. When a document is bad or the source throws, the old content stays.
   */
  rebuild(documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>): Promise<void>;
  count(): Promise<number>;
  /**
   * Resolves when every change accepted before it is visible. An engine that accepts first and applies later throws
   * here, once, for a change that it then failed to apply: whoever owns the data rebuilds.
   */
  settle(): Promise<void>;
}
