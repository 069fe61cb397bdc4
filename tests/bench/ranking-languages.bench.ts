import {
  buildCorpusIndex,
  buildIndex,
  type Corpus,
  ndcgAt10,
  rankOffers,
  searchCorpus,
} from '../../packages/ranking/src/index.ts';
import {
  documentOf,
  halves,
  judgements,
  languages,
  type NeedSet,
  needsIn,
  offerOf,
  registryRows,
} from './ranking-languages/corpus.ts';
import { plainBm25 } from './ranking-languages/plain-bm25.ts';
import type { BenchRow } from './types.ts';

export const name = 'ranking-languages';

type Search = (text: string) => readonly string[];
type Figures = ReadonlyMap<string, number>;

/** Only the place of the first ten is measured; the day matters to no need of the corpus, which states no deadline. */
const measuredPlaces = 10;
const day = '2026-01-01';

function gradesOf(qrels: Corpus['qrels']): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { query, document, grade } of qrels)
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(document, grade));
  return grades;
}

/** nDCG@10 of each need, by id. */
function qualities(search: Search, needs: Corpus['queries'], grades: ReturnType<typeof gradesOf>): Figures {
  return new Map(needs.map(({ id, text }) => [id, ndcgAt10(search(text), grades.get(id) ?? new Map())]));
}

const meanOf = (figures: Figures, ids: readonly string[]) =>
  ids.reduce((sum, id) => sum + (figures.get(id) ?? 0), 0) / ids.length;

/**
 * Forty-two city needs in eleven languages against 730 solutions. `text` is the text part alone, as `smc evaluate` measures it;
 * `whole` is the ranking a city sees, with concepts and default weights. Beside each stands plain BM25 on the same texts.
 */
export async function run(): Promise<BenchRow[]> {
  const rows = registryRows();
  if (rows === undefined) {
    console.log('Not measured: ../shared/data/solutions.jsonl is not beside this checkout.\n');
    return [];
  }
  const docs = rows.map(documentOf);
  const text = buildCorpusIndex(docs);
  const offers = buildIndex(rows.map(offerOf));
  const searches: Record<'text' | 'whole', Search> = {
    text: (words) => searchCorpus(text, words),
    whole: (words) =>
      rankOffers({ id: 'need', title: '', description: words }, offers, {
        today: day,
        top: measuredPlaces,
      }).matches.map(({ offerId }) => offerId),
  };
  return measured(searches, plainBm25(docs), docs.length);
}

/** Which needs a row is about. */
interface Part {
  readonly label: string;
  readonly set: NeedSet;
  readonly ids: readonly string[];
}

function parts(): Part[] {
  const { choosing, reporting } = halves();
  const idsOf = (set: NeedSet) => needsIn('en', set).map(({ id }) => id);
  return [
    { label: 'choosing', set: 'city-needs', ids: choosing },
    { label: 'reporting', set: 'city-needs', ids: reporting },
    { label: 'second set', set: 'city-needs-2', ids: idsOf('city-needs-2') },
    { label: 'third set', set: 'city-needs-3', ids: idsOf('city-needs-3') },
  ];
}

function measured(searches: Readonly<Record<string, Search>>, plain: Search, solutions: number): BenchRow[] {
  return parts().flatMap(({ label, set, ids }) => {
    const grades = gradesOf(judgements(set));
    return Object.entries(searches).flatMap(([kind, search]) => {
      let english: number | undefined;
      return languages.map((language): BenchRow => {
        const needs = needsIn(language, set).filter(({ id }) => ids.includes(id));
        const value = meanOf(qualities(search, needs, grades), ids);
        const baselineValue = meanOf(qualities(plain, needs, grades), ids);
        english ??= value;
        return {
          name: `${label}: ${language}, ${kind}`,
          input: `${needs.length} needs in ${language}, ${solutions} solutions; ${(value / english).toFixed(2)} of English`,
          value,
          unit: 'nDCG@10',
          baseline: 'plain BM25 (k1 0.9, b 0.4)',
          baselineValue,
          ratio: value / baselineValue,
        };
      });
    });
  });
}
