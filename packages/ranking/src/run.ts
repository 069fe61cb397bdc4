import { checkOptions, parseDay } from './check.ts';
import { createCombiner, readingOf } from './combine.ts';
import { defaultWeights } from './default-weights.ts';
import type { Combination, Combiner, Reading } from './combine.ts';
import { findExclusion } from './eligibility.ts';
import type { ExclusionFinding } from './eligibility.ts';
import { features } from './features/index.ts';
import type { FeatureOutcome } from './features/outcome.ts';
import { conceptRarity } from './indexes.ts';
import type { EntryIndex } from './indexes.ts';
import { topDocuments } from './index-structures/top.ts';
import type { TextDocument } from './index-structures/text-index.ts';
import type { Pair, RunContext } from './pair.ts';
import type { PreparedNeed, PreparedOffer } from './prepare.ts';
import { findRequirements, once } from './requirements/findings.ts';
import { analyseQuery, matchedWords, scoreQuery } from './text-query.ts';
import type { RankOptions } from './types.ts';

/** What is ranked: entries of an index, and how one of them and the subject make a pair. */
export interface Side<Entry extends PreparedNeed | PreparedOffer> {
  readonly index: EntryIndex<Entry>;
  readonly subject: TextDocument;
  readonly idOf: (entry: Entry) => string;
  readonly organisationOf: (entry: Entry) => string | null;
  readonly pairOf: (entry: Entry) => { readonly need: PreparedNeed; readonly offer: PreparedOffer };
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
  /** Score of each entry in steps; -1 where it is excluded. */
  readonly steps: Int32Array;
  readonly excluded: readonly { readonly entry: number; readonly finding: ExclusionFinding }[];
  readonly eligible: number;
  readonly bestTextScore: number;
  readonly textStrength: number;
  /** Looks at one entry again, with messages. */
  readonly evaluate: (entry: number) => Evaluation;
  /** The best eligible entries, best first. */
  readonly best: (count: number) => number[];
}

const excludedSteps = -1;

/** Looks at a pair: features, readings, score. */
export function evaluatePair(pair: Pair, combiner: Combiner): Evaluation {
  const outcomes = features.map(({ measure }) => measure(pair));
  const readings = outcomes.map(readingOf);
  return { pair, outcomes, readings, combination: combiner(readings) };
}

/** Scores every entry of a side. Time grows with the entries and with the length of the subject's text. */
export function runSide<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  options: RankOptions,
): Run {
  checkOptions(options);
  const { index } = side;
  const query = analyseQuery(side.subject, index.text);
  const texts = scoreQuery(index.text, query);
  const combiner = createCombiner(options.weights ?? defaultWeights);
  const context = contextOf(index, options);
  const pairAt = (at: number, entry: Entry): Pair => {
    const { need, offer } = side.pairOf(entry);
    return {
      need,
      offer,
      context,
      textRelevance: texts.relevance[at] ?? 0,
      matchedWords: () => matchedWords(index.text, query, at),
      similarity: options.similarities?.[side.idOf(entry)],
      requirementFindings: once(() => findRequirements(need, offer)),
    };
  };
  const steps = new Int32Array(index.size).fill(excludedSteps);
  const excluded: { entry: number; finding: ExclusionFinding }[] = [];
  for (const [at, entry] of index.entries.entries()) {
    const pair = pairAt(at, entry);
    const finding = findExclusion(pair);
    if (finding === undefined) steps[at] = evaluatePair(pair, combiner).combination.steps;
    else excluded.push({ entry: at, finding });
  }
  return {
    combiner,
    context,
    steps,
    excluded,
    eligible: index.size - excluded.length,
    bestTextScore: texts.best,
    textStrength: texts.strength,
    evaluate: (at) => evaluatePair(pairAt(at, entryAt(index, at)), combiner),
    best: (count) => topDocuments(steps, count, (at) => (steps[at] ?? excludedSteps) !== excludedSteps),
  };
}

/** The entry at a place that is known to exist. */
export function entryAt<Entry extends PreparedNeed | PreparedOffer>(
  index: EntryIndex<Entry>,
  at: number,
): Entry {
  const entry = index.entries[at];
  if (entry === undefined) throw new RangeError(`no entry ${at}`);
  return entry;
}

function contextOf<Entry extends PreparedNeed | PreparedOffer>(
  index: EntryIndex<Entry>,
  options: RankOptions,
): RunContext {
  return {
    today: parseDay(options.today.slice(0, 10), 'options.today'),
    rates: options.rates,
    rarity: conceptRarity(index),
    hasSimilarities: options.similarities !== undefined,
  };
}
