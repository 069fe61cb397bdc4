import type { SearchDocument } from '../port.ts';

/** A document that answers a query, with the indexed terms it was found by. */
export interface Candidate {
  readonly document: SearchDocument;
  readonly score: number;
  readonly terms: readonly string[];
}
