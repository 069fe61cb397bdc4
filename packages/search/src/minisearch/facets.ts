import { compareFacets } from '../compare-scalars.ts';
import { limits } from '../limits.ts';
import type { FacetCount, SearchResult, SearchScalar } from '../port.ts';
import type { Candidate } from './candidate.ts';
import { fieldValues } from './filter.ts';

/** How many of the documents have each value; a document counts once for a value it repeats. */
export function countFacets(found: readonly Candidate[], fields: readonly string[]): SearchResult['facets'] {
  return Object.fromEntries(fields.map((field) => [field, countField(found, field)]));
}

function countField(found: readonly Candidate[], field: string): FacetCount[] {
  const counts = new Map<SearchScalar, number>();
  for (const { document } of found) {
    for (const value of new Set(fieldValues(document, field)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(compareFacets)
    .slice(0, limits.facetValues);
}
