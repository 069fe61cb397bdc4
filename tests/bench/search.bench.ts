import MiniSearch from 'minisearch';
import type { SearchDocument, SearchIndex, SearchQuery } from '../../packages/search/src/index.ts';
import { createMiniSearchEngine } from '../../packages/search/src/minisearch/index.ts';
import type { BenchRow } from './types.ts';

export const name = 'search';

const documentCount = 20_000;
const queryCount = 60;
const definition = {
  name: 'solutions',
  searchable: ['title', 'summary'],
  filterable: ['region', 'themes'],
  sortable: ['price'],
} as const;

interface Solution extends SearchDocument {
  readonly title: string;
  readonly summary: string;
  readonly region: string;
  readonly themes: readonly string[];
  readonly price: number;
}

/** Indexing and queries of the adapter beside bare MiniSearch with the same fields, weights, typos and prefixes. */
export async function run({ seed }: { seed: number }): Promise<BenchRow[]> {
  const random = createRandom(seed);
  const documents = createDocuments(random);
  const texts = createTexts(documents, random);
  const bare = createBare();
  const bareIndexing = await perSecond(documentCount, () => bare.addAll(documents));
  const index = createMiniSearchEngine().index(definition);
  const indexing = await perSecond(documentCount, () => index.upsert(documents));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const isAsian = (found: { id: string }) => byId.get(found.id)?.region === 'asia';
  return [
    row('index', `${documentCount} documents of 36 words`, 'documents/s', indexing, bareIndexing),
    await queries('search', texts, index, {}, (text) => bare.search(text)),
    await queries(
      'search, filter, facets, highlights',
      texts,
      index,
      { filter: { region: 'asia' }, facets: ['themes', 'region'], highlight: ['title', 'summary'] },
      (text) => bare.search(text, { filter: (found) => isAsian({ id: found.id as string }) }),
    ),
    await queries(
      'page by price, without words',
      texts.map(() => ''),
      index,
      bySize,
      () => bare.search(MiniSearch.wildcard),
    ),
  ];
}

const bySize: Partial<SearchQuery> = { sort: { field: 'price', direction: 'ascending' }, facets: ['themes'] };

async function queries(
  title: string,
  texts: readonly string[],
  index: SearchIndex,
  extra: Partial<SearchQuery>,
  bareSearch: (text: string) => unknown,
): Promise<BenchRow> {
  const measured = { value: 0, baseline: 0 };
  // In turns, the best of three: the first round warms both up.
  for (let round = 0; round < 3; round += 1) {
    const ours = await perSecond(texts.length, async () => {
      for (const text of texts) await index.search({ ...extra, text });
    });
    const bares = await perSecond(texts.length, () => {
      for (const text of texts) bareSearch(text);
    });
    measured.value = Math.max(measured.value, ours);
    measured.baseline = Math.max(measured.baseline, bares);
  }
  const input = texts.every((text) => text === '')
    ? 'first page of all documents, sorted, one facet'
    : '1 to 3 words, 1 in 3 with a typo, 20 hits';
  return row(title, `${input}, ${documentCount} documents`, 'queries/s', measured.value, measured.baseline);
}

function row(title: string, input: string, unit: string, value: number, baselineValue: number): BenchRow {
  const baseline = 'bare MiniSearch 7.2, its own tokeniser';
  return { name: title, input, value, unit, baseline, baselineValue, ratio: value / baselineValue };
}

async function perSecond(count: number, work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - start);
}

function createBare(): MiniSearch<Solution> {
  return new MiniSearch<Solution>({
    fields: [...definition.searchable],
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 2, summary: 1 },
      prefix: (_term, place, terms) => place === terms.length - 1,
      fuzzy: (term) => (term.length >= 9 ? 2 : Number(term.length >= 5)),
    },
  });
}

/** Mulberry32: numbers from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function createDocuments(random: () => number): Solution[] {
  const vocabulary = createVocabulary(random);
  // Squared: common words are much more common than rare ones, as in real text.
  const word = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] as string;
  const text = (count: number) => Array.from({ length: count }, word).join(' ');
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] as string;
  return Array.from({ length: documentCount }, (_, place) => ({
    id: `s${place}`,
    title: text(6),
    summary: text(30),
    region: pick(['asia', 'africa', 'europe', 'americas', 'oceania']),
    themes: [pick(themes), pick(themes)],
    price: Math.floor(random() * 1_000),
  }));
}

const themes = Array.from({ length: 40 }, (_, place) => `theme-${place}`);

/** 8,000 words: nine in ten Latin, some with accents, one in ten Korean. */
function createVocabulary(random: () => number): string[] {
  const latin = [
    'ba',
    'con',
    'de',
    'fi',
    'gra',
    'lu',
    'mé',
    'no',
    'pré',
    'ran',
    'so',
    'tio',
    'ur',
    'vi',
    'ção',
  ];
  const korean = ['도', '시', '교', '통', '수', '자', '원', '관', '리', '안', '전', '환', '경', '에', '의'];
  return Array.from({ length: 8_000 }, (_, place) => {
    const syllables = place % 10 === 0 ? korean : latin;
    const length = 2 + Math.floor(random() * 3);
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  });
}

function createTexts(documents: readonly Solution[], random: () => number): string[] {
  return Array.from({ length: queryCount }, () => {
    const { title } = documents[Math.floor(random() * documents.length)] as Solution;
    const words = title.split(' ').slice(0, 1 + Math.floor(random() * 3));
    return random() < 1 / 3 ? withTypo(words.join(' ')) : words.join(' ');
  });
}

/** Without the second letter of the last word. */
function withTypo(text: string): string {
  return text.replace(/(\S)\S(\S*)$/, '$1$2');
}
