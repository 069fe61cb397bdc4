import type { SearchResponse } from 'meilisearch';
import type { CheckedQuery } from '../check-query.ts';
import { fieldText } from '../field-text.ts';
import type { Nearness } from '../meaning.ts';
import type { SearchDocument, SearchHit, SearchResult } from '../port.ts';
import { sourceField, wordsField } from './document.ts';
import { readFacets } from './facets.ts';
import { readHighlight } from './highlight.ts';

/** A document as the server gives it back. */
export interface StoredDocument {
  readonly [sourceField]: SearchDocument;
  readonly _rankingScore?: number;
  readonly _formatted?: Readonly<Record<string, unknown>>;
}

/** The server's answer in the words of the port. */
export function readAnswer(query: CheckedQuery, answer: SearchResponse<StoredDocument>): SearchResult {
  return {
    hits: answer.hits.map((hit) => readHit(hit, query.highlight)),
    total: answer.estimatedTotalHits ?? answer.hits.length,
    facets: readFacets(query.facets, answer.facetDistribution),
  };
}

/** How near each hit came. A hit without a score is not known to be near. */
export const readNearness = ({ hits }: SearchResponse<StoredDocument>): Nearness[] =>
  hits.map(({ [sourceField]: { id }, _rankingScore: similarity = 0 }) => ({ id, similarity }));

function readHit(hit: StoredDocument, fields: readonly string[]): SearchHit {
  const { [sourceField]: document, _formatted: marked } = hit;
  const highlights = fields.flatMap((field) => {
    const text = fieldText(document, field);
    if (text === undefined) return [];
    const formatted = marked?.[wordsField(field)];
    return [[field, readHighlight(text, typeof formatted === 'string' ? formatted : undefined)] as const];
  });
  return { id: document.id, document, highlights: Object.fromEntries(highlights) };
}
