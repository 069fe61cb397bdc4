import type { FacetDistribution } from 'meilisearch';
import { compareFacets } from '../compare-scalars.ts';
import { limits } from '../limits.ts';
import type { FacetCount, SearchResult } from '../port.ts';
import { fromCode } from './codes.ts';
import { codesField } from './document.ts';

/** The server's counts by code as counts by value. */
export function readFacets(
  fields: readonly string[],
  distribution: FacetDistribution | undefined,
): SearchResult['facets'] {
  return Object.fromEntries(
    fields.map((field) => [field, readField(distribution?.[codesField(field)] ?? {})]),
  );
}

function readField(counts: Readonly<Record<string, number>>): FacetCount[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ value: fromCode(code), count }))
    .sort(compareFacets)
    .slice(0, limits.facetValues);
}
