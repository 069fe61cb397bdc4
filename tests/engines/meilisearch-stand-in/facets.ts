import { fieldValues, type StoredDocument } from './documents.ts';
import type { Settings } from './settings.ts';

export function facetDistribution(
  documents: readonly StoredDocument[],
  fields: readonly string[],
  settings: Settings,
): Record<string, Record<string, number>> {
  return Object.fromEntries(fields.map((field) => [field, countField(documents, field, settings)]));
}

function countField(
  documents: readonly StoredDocument[],
  field: string,
  { faceting }: Settings,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const value of new Set(fieldValues(document, field).map(String))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const order = faceting.sortFacetValuesBy[field] ?? faceting.sortFacetValuesBy['*'];
  const byValue = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  const sorted = order === 'count' ? byValue.sort(([, left], [, right]) => right - left) : byValue;
  return Object.fromEntries(sorted.slice(0, faceting.maxValuesPerFacet));
}

/** Least and greatest number of each field that has one. */
export function facetStats(documents: readonly StoredDocument[], fields: readonly string[]): object {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const numbers = documents
        .flatMap((document) => fieldValues(document, field))
        .filter((value) => typeof value === 'number')
        .sort((left, right) => left - right);
      return numbers.length === 0 ? [] : [[field, { min: numbers[0], max: numbers.at(-1) }]];
    }),
  );
}
