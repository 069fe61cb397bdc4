import MiniSearch, { type SearchResult as Found } from 'minisearch';
import type { CheckedQuery } from '../check-query.ts';
import { fieldText } from '../field-text.ts';
import type { IndexDefinition, SearchDocument, SearchHit, SearchResult } from '../port.ts';
import type { Candidate } from './candidate.ts';
import { countFacets } from './facets.ts';
import { compileFilter, type Predicate } from './filter.ts';
import { markWords } from './highlight.ts';
import { indexTokens, splitTerms } from './index-terms.ts';
import { byId, byRelevance, sortCandidates } from './order.ts';
import { buildQuery, type WordQuery } from './query-tree.ts';
import type { SynonymTable } from './synonyms.ts';

/** One generation of an index's content: the documents and the words that lead to them. */
export class Content {
  readonly #documents = new Map<string, SearchDocument>();
  readonly #words: MiniSearch<SearchDocument>;
  readonly #synonyms: SynonymTable;
  /** All documents by id, made when a query without words needs it. */
  #ordered: readonly Candidate[] | undefined;

  constructor(definition: IndexDefinition, synonyms: SynonymTable) {
    this.#synonyms = synonyms;
    this.#words = createWords(definition, synonyms);
  }

  get size(): number {
    return this.#documents.size;
  }

  put(document: SearchDocument): void {
    this.remove(document.id);
    this.#documents.set(document.id, document);
    this.#words.add(document);
  }

  /**
   * Takes the words out at once, which costs reading the document again. MiniSearch's `discard` would leave them for
   * a later vacuum, and until then count them in the scores of some documents and not of others.
   */
  remove(id: string): void {
    this.#ordered = undefined;
    const document = this.#documents.get(id);
    if (document === undefined) return;
    this.#words.remove(document);
    this.#documents.delete(id);
  }

  search(query: CheckedQuery): SearchResult {
    const words = buildQuery(query.text, this.#synonyms);
    const isWanted = compileFilter(query.filter);
    const relevant = words === undefined ? this.#everything(isWanted) : this.#find(words, isWanted);
    const ordered = query.sort === undefined ? relevant : sortCandidates(relevant, query.sort);
    return {
      hits: ordered.slice(query.from, query.to).map((found) => this.#toHit(found, words, query.highlight)),
      total: relevant.length,
      facets: countFacets(relevant, query.facets),
    };
  }

  #everything(isWanted: Predicate): readonly Candidate[] {
    this.#ordered ??= [...this.#documents.values()]
      .map((document) => ({ document, score: 0, terms: [] }))
      .sort(byId);
    return this.#ordered.filter((candidate) => isWanted(candidate.document));
  }

  #find(words: WordQuery, isWanted: Predicate): readonly Candidate[] {
    const filter = (found: Found) => isWanted(this.#document(found));
    return this.#words
      .search(words.query, { filter })
      .map((found) => ({ document: this.#document(found), score: found.score, terms: found.terms }))
      .sort(byRelevance);
  }

  #document(found: Found): SearchDocument {
    return this.#documents.get(found.id as string) as SearchDocument;
  }

  #toHit(found: Candidate, words: WordQuery | undefined, fields: readonly string[]): SearchHit {
    const search = { terms: new Set(found.terms), forms: words?.forms ?? [], synonyms: this.#synonyms };
    const highlights = fields.flatMap((field) => {
      const text = fieldText(found.document, field);
      return text === undefined ? [] : [[field, markWords(text, search)] as const];
    });
    return { id: found.document.id, document: found.document, highlights: Object.fromEntries(highlights) };
  }
}

function createWords(definition: IndexDefinition, synonyms: SynonymTable): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: [...definition.searchable],
    // A missing field counts as an empty one: MiniSearch's average lengths go wrong when documents skip a field.
    extractField: (document, field) => (field === 'id' ? document.id : (fieldText(document, field) ?? '')),
    tokenize: (text) => indexTokens(text, synonyms),
    processTerm: splitTerms,
    logger: () => undefined,
    autoVacuum: false,
    searchOptions: {
      boost: fieldBoosts(definition.searchable),
      // The words of a query are analysed before they come here.
      tokenize: (term) => [term],
      processTerm: (term) => term,
    },
  });
}

/** Each field weighs twice the next one. */
export function fieldBoosts(fields: readonly string[]): Record<string, number> {
  return Object.fromEntries(fields.map((field, place) => [field, 2 ** (fields.length - 1 - place)]));
}
