import { RankingInputError } from './errors.ts';
import { topDocuments } from './index-structures/top.ts';
import { buildTextIndex } from './index-structures/text-index.ts';
import type { TextIndex } from './index-structures/text-index.ts';
import { fieldWeights } from './prepare.ts';
import { analyseNeed } from './relevance/analyse-need.ts';
import { scoreText } from './relevance/score.ts';
import { allParts } from './relevance/settings.ts';
import type { RelevanceParts } from './relevance/settings.ts';
import { goalScores, goalThreshold } from './sdg/classify.ts';
import { detectLanguage, detectNeedLanguage } from './text/language.ts';

export interface CorpusDocument {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
}
export interface CorpusQuery {
  readonly id: string;
  readonly text: string;
}
/** `grade` 0: judged not relevant. */
export interface CorpusJudgement {
  readonly query: string;
  readonly document: string;
  readonly grade: number;
}
export interface Corpus {
  readonly docs: readonly CorpusDocument[];
  readonly queries: readonly CorpusQuery[];
  readonly qrels: readonly CorpusJudgement[];
}

/** Quality of the text part, as trec_eval counts it (gain = grade); queries without a relevant document are left out. */
export interface RetrievalQuality {
  readonly queries: number;
  readonly docs: number;
  readonly ndcg10: number;
  readonly map: number;
  readonly recall100: number;
  readonly mrr: number;
}
export interface ClassificationQuality {
  readonly judged: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
}

/** An index over a judged corpus. */
export interface CorpusIndex {
  readonly kind: 'corpus';
  readonly size: number;
  readonly text: TextIndex;
  readonly ids: readonly string[];
}

/**
 * Indexes a corpus by the pipeline of the ranking: language by document, title counted twice.
 *
 * @param parts parts of text relevance to leave out, to measure what they add
 */
export function buildCorpusIndex(
  docs: readonly CorpusDocument[],
  parts: Partial<RelevanceParts> = {},
): CorpusIndex {
  const ordered = [...docs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const repeated = ordered.find(({ id }, index) => ordered[index + 1]?.id === id);
  if (repeated !== undefined) throw new RankingInputError('docs', `has the id "${repeated.id}" twice`);
  const documents = ordered.map(({ title = '', text }) => ({
    language: detectLanguage(`${title} ${text}`),
    fields: [
      { text: title, weight: fieldWeights.title },
      { text, weight: fieldWeights.description },
    ],
  }));
  return {
    kind: 'corpus',
    size: docs.length,
    text: buildTextIndex(documents, { ...allParts, ...parts }),
    ids: ordered.map(({ id }) => id),
  };
}

/** Document ids with a score above zero, best first; equal scores by id. */
export function searchCorpus(index: CorpusIndex, text: string): string[] {
  const need = analyseNeed(text, detectNeedLanguage(text), index.text);
  const scores = scoreText(index.text, need).combined();
  return topDocuments(scores, index.size, (document) => (scores[document] ?? 0) > 0).map(
    (document) => index.ids[document] ?? '',
  );
}

type Grades = ReadonlyMap<string, number>;

function gradesByQuery(qrels: readonly CorpusJudgement[]): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { query, document, grade } of qrels) {
    if (!Number.isFinite(grade))
      throw new RankingInputError('qrels', `has a grade that is no number (query "${query}")`);
    if (grade <= 0) continue;
    const known = grades.get(query) ?? new Map<string, number>();
    known.set(document, grade);
    grades.set(query, known);
  }
  return grades;
}

const discount = (place: number) => 1 / Math.log2(place + 2);

/** Normalised discounted cumulative gain of the first ten. */
export function ndcgAt10(ranked: readonly string[], grades: Grades): number {
  const gain = ranked
    .slice(0, 10)
    .reduce((sum, id, place) => sum + (grades.get(id) ?? 0) * discount(place), 0);
  const ideal = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + grade * discount(place), 0);
  return ideal === 0 ? 0 : gain / ideal;
}

/** Mean of the precisions at each relevant document; those not found count as zero. */
export function averagePrecision(ranked: readonly string[], grades: Grades): number {
  let found = 0;
  let sum = 0;
  for (const [place, id] of ranked.entries()) {
    if (!grades.has(id)) continue;
    found++;
    sum += found / (place + 1);
  }
  return grades.size === 0 ? 0 : sum / grades.size;
}

const recallAt100 = (ranked: readonly string[], grades: Grades) =>
  grades.size === 0 ? 0 : ranked.slice(0, 100).filter((id) => grades.has(id)).length / grades.size;

const reciprocalRank = (ranked: readonly string[], grades: Grades) => {
  const place = ranked.findIndex((id) => grades.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
};

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Quality of the text part on a judged corpus. The clock stays outside: build the index first to time indexing and querying apart.
 *
 * @param index from {@link buildCorpusIndex}; built here where it is left out
 */
export function evaluateCorpus(
  corpus: Corpus,
  index: CorpusIndex = buildCorpusIndex(corpus.docs),
): RetrievalQuality {
  const grades = gradesByQuery(corpus.qrels);
  const judged = corpus.queries.flatMap((query) => {
    const known = grades.get(query.id);
    return known === undefined ? [] : [{ ranked: searchCorpus(index, query.text), known }];
  });
  const meanOf = (measure: (ranked: readonly string[], known: Grades) => number) =>
    mean(judged.map(({ ranked, known }) => measure(ranked, known)));
  return {
    queries: judged.length,
    docs: corpus.docs.length,
    ndcg10: meanOf(ndcgAt10),
    map: meanOf(averagePrecision),
    recall100: meanOf(recallAt100),
    mrr: meanOf(reciprocalRank),
  };
}

/**
 * Each judged pair of a goal (query id `1`-`17`) and a text is a yes or a no; the judgements are what is counted.
 *
 * @throws RankingInputError where a judgement names a goal or a document that does not exist
 */
export function classifyCorpus(corpus: Corpus): ClassificationQuality {
  const texts = new Map(corpus.docs.map(({ id, title = '', text }) => [id, `${title} ${text}`]));
  const scores = new Map<string, number[]>();
  let [right, truePositives, positives, relevant] = [0, 0, 0, 0];
  for (const { query, document, grade } of corpus.qrels) {
    const text = texts.get(document);
    const goal = Number(query);
    if (text === undefined)
      throw new RankingInputError('qrels', `names a document that does not exist: "${document}"`);
    if (!Number.isInteger(goal) || goal < 1 || goal > 17)
      throw new RankingInputError('qrels', `names no goal from 1 to 17: "${query}"`);
    const known = scores.get(document) ?? goalScores(text);
    scores.set(document, known);
    const isYes = (known[goal - 1] ?? 0) >= goalThreshold;
    const isRelevant = grade > 0;
    if (isYes === isRelevant) right++;
    if (isYes) positives++;
    if (isRelevant) relevant++;
    if (isYes && isRelevant) truePositives++;
  }
  const judged = corpus.qrels.length;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    judged,
    accuracy: share(right, judged),
    precision: share(truePositives, positives),
    recall: share(truePositives, relevant),
  };
}
