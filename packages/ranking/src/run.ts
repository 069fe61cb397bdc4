import { checkOptions, parseDay } from './check.ts';
import { createCombiner, readingOf } from './combine.ts';
import { defaultWeights } from './default-weights.ts';
import type { Combination, Combiner, Reading } from './combine.ts';
import type { Discounts } from './copying/guard.ts';
import type { Discount } from './copying/discount.ts';
import { BestFirst } from './best-first.ts';
import type { OpenScores, Refiner } from './best-first.ts';
import type { ListSide } from './first-places.ts';
import { HeldScores } from './held-scores.ts';
import type { Judged } from './held-scores.ts';
import { firstById } from './first-by-id.ts';
import { roughRun } from './columns/rough-run.ts';
import type { RoughInput } from './columns/rough-run.ts';
import { findingReader } from './columns/known-findings.ts';
import { ruledOfferAt } from './columns/eligible.ts';
import { exclusionCodes, exclusionNumber, exclusionUnder, findExclusion } from './eligibility.ts';
import type { ExclusionFinding, RuledPair } from './eligibility.ts';
import { features } from './features/index.ts';
import type { FeatureOutcome } from './features/outcome.ts';
import { conceptNormer } from './features/relevance.ts';
import { conceptRarity } from './indexes.ts';
import type { EntryIndex, OfferSegment } from './indexes.ts';
import { endReading } from './index-structures/loans.ts';
import { countOf } from './index-structures/scan.ts';
import { cleared, filled } from './index-structures/scratch.ts';
import { placesOf } from './index-structures/text-index.ts';
import type { Standing, TextDocument } from './index-structures/text-index.ts';
import type { Pair, RunContext } from './pair.ts';
import type { PreparedNeed, PreparedOffer } from './prepare.ts';
import { once } from './once.ts';
import { findRequirements } from './requirements/findings.ts';
import type { KnownFinding } from './requirements/findings.ts';
import { scoredText } from './scored-text.ts';
import type { ScoredText } from './scored-text.ts';
import { wordMatcher } from './text-query.ts';
import type { TextScores } from './text-query.ts';
import type { AnalysedNeed } from './relevance/analyse-need.ts';
import type { RelevanceMarks } from './relevance/score.ts';
import type { ExclusionCode, RankOptions } from './types.ts';

interface OffersInColumns {
  readonly segments: readonly OfferSegment[];
  readonly need: PreparedNeed;
}

/** What is ranked: entries of an index, and how one of them and the subject make a pair. */
export interface Side<Entry extends PreparedNeed | PreparedOffer> extends ListSide<Entry> {
  readonly index: EntryIndex<Entry>;
  /** Lets go of what was read. */
  readonly forget?: () => void;
  readonly subject: TextDocument;
  /** Ids of the pair that an entry makes, without reading it. */
  readonly idsAt: (entry: number) => { readonly needId: string; readonly offerId: string };
  readonly pairOf: (entry: Entry) => { readonly need: PreparedNeed; readonly offer: PreparedOffer };
  /** Where the entries are offers in columns: these, and the need; without them every pair is looked at. */
  readonly columns?: OffersInColumns | undefined;
}

/** A pair looked at: its outcomes and what they come to. */
export interface Evaluation {
  readonly pair: Pair;
  readonly outcomes: readonly FeatureOutcome[];
  readonly readings: readonly Reading[];
  readonly combination: Combination;
}

/** Everything a run computed, before anything is put into words. */
export interface Run {
  readonly combiner: Combiner;
  readonly context: RunContext;
  readonly eligible: number;
  /** Entries excluded under a code. */
  readonly countExcluded: (code: ExclusionCode) => number;
  /** The first excluded entries, in the order of content or by id, each with what excludes it. */
  readonly excluded: (
    most: number,
    by?: RankOptions['exclusionsBy'],
  ) => readonly { readonly entry: number; readonly finding: ExclusionFinding }[];
  readonly query: AnalysedNeed;
  readonly marks: RelevanceMarks;
  readonly bestTextScore: number;
  readonly textStrength: number;
  /** Looks at one entry again, with messages. */
  readonly evaluate: (entry: number) => Evaluation;
  /** The best eligible entries, best first. */
  readonly best: (count: number) => readonly number[];
  /** Text relevance of an entry. */
  readonly relevanceOf: (entry: number) => number;
  /** Where an entry and the subject repeat each other. */
  readonly discountOf: (entry: number) => Discount | undefined;
  /** Steps of one of the best. */
  readonly stepsOf: (entry: number) => number;
  /** Place by score that so many steps would take: known where they are more than those of the last of the best. */
  readonly placeOf: (steps: number) => number;
  /** The run is over: it is not asked again. One that goes on takes copies of what was lent to it when the next run begins. */
  readonly end: () => void;
}

/** Looks at a pair: features, readings, score. */
export function evaluatePair(pair: Pair, combiner: Combiner): Evaluation {
  const outcomes = features.map(({ measure }) => measure(pair));
  const readings = outcomes.map(readingOf);
  return { pair, outcomes, readings, combination: combiner(readings) };
}

/** Looks at every pair. For the other side, and to check the other way. */
function judgeEach(
  pairAt: (entry: number) => Pair,
  combiner: Combiner,
  { steps, open, excludedBy }: Judged,
): void {
  cleared(open);
  filled(steps, 255);
  cleared(excludedBy);
  for (let entry = 0; entry < steps.length; entry++) {
    const pair = pairAt(entry);
    const finding = findExclusion(pair);
    if (finding === undefined) steps[entry] = evaluatePair(pair, combiner).combination.steps;
    else excludedBy[entry] = exclusionNumber(finding.code);
  }
}

/** What the columns show of all entries. */
interface ByColumns {
  /** Entries that have to be read before they may be ranked. */
  readonly doubtful: readonly number[];
  /** Left out where all steps are exact. */
  readonly refine?: Refiner | undefined;
}

/** Looks at the columns of each segment. */
function judgeColumns(
  segments: readonly OfferSegment[],
  input: RoughInput,
  { steps, open, excludedBy }: Judged,
): ByColumns {
  const runs = segments.map((segment) => {
    const [start, end] = [segment.base, segment.base + segment.columns.size];
    const run = roughRun(segment, input, {
      steps: steps.subarray(start, end),
      open: open.subarray(start, end),
      excludedBy: excludedBy.subarray(start, end),
    });
    return { ...run, start, end };
  });
  const refine: Refiner = (entries) => {
    if (runs.length === 1) runs[0]?.refine?.(entries);
    else
      for (const { start, end, refine: refineOwn } of runs)
        refineOwn?.(entries.filter((entry) => entry >= start && entry < end).map((entry) => entry - start));
  };
  return {
    doubtful: runs.flatMap(({ doubtful, start }) => doubtful.map((number) => start + number)),
    refine: runs.some((run) => run.refine !== undefined) ? refine : undefined,
  };
}

/** Looks at the pairs of which a requirement is perhaps contradicted. */
function judgeDoubtful(
  entries: readonly number[],
  ruledAt: (entry: number) => RuledPair,
  { steps, open, excludedBy }: Judged,
): void {
  for (const entry of entries) {
    const finding = findExclusion(ruledAt(entry));
    if (finding === undefined) continue;
    excludedBy[entry] = exclusionNumber(finding.code);
    steps[entry] = -1;
    open[entry] = 0;
  }
}

/** What the columns show of an entry and a requirement, by its place. */
function knownFindings({
  segments,
  need,
}: OffersInColumns): (entry: number, requirement: number) => KnownFinding | undefined {
  const readers = segments.map(({ base, columns }) => ({
    base,
    findings: need.requirements.map((requirement) => findingReader(columns.requirements, requirement)),
  }));
  return (entry, requirement) => {
    const segment = readers.findLast(({ base }) => base <= entry);
    return segment?.findings[requirement]?.(entry - segment.base);
  };
}

/** Of an offer that repeats the need, themes and requirements count less: it has to be read. */
function openDiscounted(discounts: Discounts, { steps, open }: OpenScores): void {
  for (const entry of discounts.keys()) if ((steps[entry] as number) >= 0) open[entry] = 1;
}

/**
 * Scores the entries of a side. Time grows with the entries, with the length of the subject's text, and with the best looked at.
 *
 * @param scored what the texts come to, where it was worked out over more than this index
 */
export function runSide<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  options: RankOptions,
  scored?: ScoredText,
): Run {
  checkOptions(options);
  const { index } = side;
  const { query, texts } = scored ?? scoredText(side);
  const combiner = createCombiner(options.weights ?? defaultWeights);
  const context = contextOf(index, options);
  const { columns } = side;
  const similarityOf = (at: number) => options.similarities?.[index.idAt(at)];
  const held = new HeldScores(texts.relevance);
  const { doubtful, refine }: ByColumns =
    columns === undefined
      ? { doubtful: [] }
      : judgeColumns(
          columns.segments,
          {
            need: columns.need,
            context,
            combiner,
            relevance: texts.relevance,
            similarityOf: options.similarities === undefined ? undefined : similarityOf,
            live: index.text.standing?.live,
          },
          held,
        );
  const matchedWords = wordMatcher(index.text, query);
  const known = columns && knownFindings(columns);
  const pairAt = (at: number): Pair => {
    const entry = side.entryAt(at);
    const { need, offer } = side.pairOf(entry);
    return {
      need,
      offer,
      context,
      textRelevance: held.relevance[at] ?? 0,
      discount: texts.discounts.get(at),
      matchedWords: () => matchedWords(at),
      similarity: options.similarities?.[side.idOf(entry)],
      requirementFindings: once(() =>
        findRequirements(need, offer, known && ((requirement) => known(at, requirement))),
      ),
    };
  };
  // The rules read columns; an offer itself only for its requirements.
  const ruledAt = (at: number): RuledPair => {
    const segment = columns?.segments.findLast(({ base }) => base <= at);
    if (columns === undefined || segment === undefined) return pairAt(at);
    const offer = ruledOfferAt(segment.columns, at - segment.base);
    return {
      need: columns.need,
      offer: { offer },
      context,
      requirementFindings: () => pairAt(at).requirementFindings(),
    };
  };
  if (columns === undefined) judgeEach(pairAt, combiner, held);
  else openDiscounted(texts.discounts, held);
  judgeDoubtful(doubtful, ruledAt, held);
  const { idAt, text } = index;
  return runOf(held, refine, {
    combiner,
    context,
    query,
    texts,
    pairAt,
    ruledAt,
    idAt,
    standing: text.standing,
    forget: side.forget,
  });
}

interface RunParts extends Pick<Run, 'combiner' | 'context' | 'query'> {
  readonly texts: TextScores;
  readonly pairAt: (entry: number) => Pair;
  readonly ruledAt: (entry: number) => RuledPair;
  readonly idAt: (entry: number) => string;
  readonly standing: Standing | undefined;
  readonly forget: (() => void) | undefined;
}

/** How many entries that stand are excluded under each number of a code; under 0 those that are not. */
function countCodes(excludedBy: Uint8Array, standing: Standing | undefined): ArrayLike<number> {
  const codes = Array.from({ length: exclusionCodes.length + 1 }, (_, code) => code);
  if (standing === undefined) return codes.map((code) => countOf(excludedBy, code));
  const counts = new Uint32Array(codes.length);
  for (let entry = 0; entry < excludedBy.length; entry++) {
    if (standing.live[entry] === 0) continue;
    const number = excludedBy[entry] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

function runOf(held: HeldScores, refine: Refiner | undefined, parts: RunParts): Run {
  const { combiner, context, query, texts, pairAt, ruledAt, idAt, standing, forget } = parts;
  const counts = countCodes(held.excludedBy, standing);
  const evaluations = new Map<number, Evaluation>();
  const evaluate = (entry: number): Evaluation => {
    let known = evaluations.get(entry);
    if (known === undefined) evaluations.set(entry, (known = evaluatePair(pairAt(entry), combiner)));
    return known;
  };
  const order = new BestFirst(held, refine, (entry) => evaluate(entry).combination.steps, placesOf(standing));
  held.settle = () => order.refine();
  return {
    combiner,
    context,
    query,
    marks: texts.marks,
    eligible: counts[0] ?? 0,
    countExcluded: (code) => counts[exclusionNumber(code)] ?? 0,
    excluded: (most, by) => {
      const entries =
        by === 'id'
          ? firstById(excludedEntries(held.excludedBy, standing), idAt, most)
          : excludedEntries(held.excludedBy, standing, most);
      return entries.flatMap((entry) => {
        const finding = exclusionUnder(held.excludedBy[entry] as number, ruledAt(entry));
        return finding === undefined ? [] : [{ entry, finding }];
      });
    },
    bestTextScore: texts.best,
    textStrength: texts.strength,
    evaluate,
    best: (count) => order.best(count),
    relevanceOf: (entry) => held.relevance[entry] ?? 0,
    discountOf: (entry) => texts.discounts.get(entry),
    stepsOf: (entry) => order.exact(entry),
    placeOf: (count) => order.placeOf(count),
    end: () => {
      endReading(held.keep);
      // The collector may have moved these to where it seldom looks, and would keep alive what they hold.
      evaluations.clear();
      forget?.();
    },
  };
}

/** What holds for a whole run over an index. */
export function contextOf<Entry extends PreparedNeed | PreparedOffer>(
  index: EntryIndex<Entry>,
  options: RankOptions,
): RunContext {
  const today = parseDay(options.today.slice(0, 10), 'options.today');
  const rarity = conceptRarity(index.concepts);
  return {
    today,
    year: new Date(today).getUTCFullYear(),
    rates: options.rates,
    rarity,
    conceptNorm: conceptNormer(rarity),
    hasSimilarities: options.similarities !== undefined,
  };
}

/** The first entries that are excluded, in the order of content. */
function excludedEntries(
  excludedBy: Uint8Array,
  standing: Standing | undefined,
  most = Number.POSITIVE_INFINITY,
): number[] {
  if (most === 0) return [];
  const place = placesOf(standing);
  const entries: number[] = [];
  for (let entry = 0; entry < excludedBy.length; entry++) {
    if (place === undefined && entries.length >= most) break;
    if (excludedBy[entry] !== 0 && (standing === undefined || standing.live[entry] === 1))
      entries.push(entry);
  }
  return place === undefined ? entries : entries.sort((a, b) => place(a) - place(b)).slice(0, most);
}
