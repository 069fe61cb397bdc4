import type { TermCounts } from '../text/analyse.ts';

/** How one channel of text relevance counts. */
export interface ChannelSettings {
  /** Saturation of repeated terms (BM25). */
  readonly k1: number;
  /** Weight of a document's length, 0-1 (BM25). */
  readonly b: number;
  /** Power of the inverse document frequency. */
  readonly rarityPower: number;
  /** Occurrences of a term beyond this in one field are not counted: repeating a word does not help. */
  readonly repeatCap: number;
}

/** A field's terms with its weight. */
export interface WeightedTerms {
  readonly terms: TermCounts;
  readonly weight: number;
}

/**
 * An inverted index with eager scores (as bm25s does): each term's contribution to each document is computed once.
 * Postings in CSR layout: those of term `t` stand at `starts[t]` to `starts[t + 1]`, documents ascending.
 */
export interface Channel {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** BM25F contribution of the term to the document, per occurrence in the need. */
  readonly impacts: Float32Array;
  readonly averageLength: number;
  readonly size: number;
}

interface Draft {
  readonly ids: Map<string, number>;
  readonly postings: { document: number; frequency: number }[][];
  readonly lengths: Float64Array;
}

function gather(documents: readonly (readonly WeightedTerms[])[], settings: ChannelSettings): Draft {
  const draft: Draft = { ids: new Map(), postings: [], lengths: new Float64Array(documents.length) };
  for (const [document, fields] of documents.entries()) {
    for (const { terms, weight } of fields) {
      for (const [term, count] of terms)
        addPosting(draft, term, document, weight * Math.min(count, settings.repeatCap));
      draft.lengths[document] = (draft.lengths[document] ?? 0) + weight * totalOf(terms);
    }
  }
  return draft;
}

function totalOf(terms: TermCounts): number {
  let total = 0;
  for (const count of terms.values()) total += count;
  return total;
}

function addPosting(draft: Draft, term: string, document: number, frequency: number): void {
  let id = draft.ids.get(term);
  if (id === undefined) {
    id = draft.postings.length;
    draft.ids.set(term, id);
    draft.postings.push([]);
  }
  const list = draft.postings[id] ?? [];
  const last = list.at(-1);
  if (last?.document === document) last.frequency += frequency;
  else list.push({ document, frequency });
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)): never negative. */
export function rarityOf(documentFrequency: number, documents: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * Builds a channel. Fields are pooled as in BM25F with one length (Robertson, Zaragoza and Taylor 2004): a field's weight
 * multiplies its counts and its length.
 */
export function buildChannel(
  documents: readonly (readonly WeightedTerms[])[],
  settings: ChannelSettings,
): Channel {
  const draft = gather(documents, settings);
  const total = draft.postings.reduce((sum, list) => sum + list.length, 0);
  const starts = new Uint32Array(draft.postings.length + 1);
  const ids = new Uint32Array(total);
  const impacts = new Float32Array(total);
  const lengthSum = draft.lengths.reduce((sum, length) => sum + length, 0);
  const averageLength = documents.length === 0 ? 0 : lengthSum / documents.length;
  let next = 0;
  for (const [term, list] of draft.postings.entries()) {
    starts[term] = next;
    const rarity = rarityOf(list.length, documents.length) ** settings.rarityPower;
    for (const { document, frequency } of list) {
      const relativeLength = averageLength === 0 ? 1 : (draft.lengths[document] ?? 0) / averageLength;
      const damping = settings.k1 * (1 - settings.b + settings.b * relativeLength);
      ids[next] = document;
      impacts[next] = (rarity * frequency * (settings.k1 + 1)) / (frequency + damping);
      next++;
    }
  }
  starts[draft.postings.length] = next;
  return { terms: draft.ids, starts, documents: ids, impacts, averageLength, size: documents.length };
}

/** Scores every document for a need: term at a time, in the order of the need's terms. Longer needs cost more, nothing else. */
export function scoreChannel(channel: Channel, need: TermCounts): Float32Array {
  const scores = new Float32Array(channel.size);
  for (const [term, count] of need) {
    const id = channel.terms.get(term);
    if (id === undefined) continue;
    const end = channel.starts[id + 1] ?? 0;
    for (let at = channel.starts[id] ?? 0; at < end; at++) {
      const document = channel.documents[at] ?? 0;
      scores[document] = (scores[document] ?? 0) + count * (channel.impacts[at] ?? 0);
    }
  }
  return scores;
}
