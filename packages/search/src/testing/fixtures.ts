import type { IndexDefinition, SearchDocument, SearchEngine, SearchIndex, SearchQuery } from '../port.ts';

export const definition: IndexDefinition = {
  name: 'solutions',
  searchable: ['title', 'summary'],
  filterable: ['themes', 'region', 'price', 'isListed'],
  sortable: ['title', 'price', 'isListed'],
};

/** A filled index whose content is visible. */
export async function filled(
  engine: SearchEngine,
  documents: readonly SearchDocument[],
  other: Partial<IndexDefinition> = {},
): Promise<SearchIndex> {
  const index = engine.index({ ...definition, ...other });
  await index.upsert(documents);
  await index.settle();
  return index;
}

/** One document a title, with the ids d1, d2, ... */
export function titled(...titles: readonly string[]): SearchDocument[] {
  return titles.map((title, place) => ({ id: `d${place + 1}`, title }));
}

/** The ids of the hits in order. */
export async function idsOf(index: SearchIndex, query: SearchQuery): Promise<string[]> {
  return (await index.search(query)).hits.map((hit) => hit.id);
}

export async function idsFor(index: SearchIndex, text: string): Promise<string[]> {
  return idsOf(index, { text });
}
