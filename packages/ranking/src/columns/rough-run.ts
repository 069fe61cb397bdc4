import { roundValue } from '../combine.ts';
import type { Combiner, Reading } from '../combine.ts';
import { exclusionNumber, statementTests } from '../eligibility.ts';
import { budgetReader } from '../features/budget.ts';
import { features } from '../features/index.ts';
import { deliveryReader, languageReader, standardsReader, timeZoneReader } from '../features/logistics.ts';
import { unit } from '../features/outcome.ts';
import { readinessReader } from '../features/readiness.ts';
import type { OfferSegment } from '../indexes.ts';
import type { RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { FeatureName } from '../types.ts';
import { conceptCosines } from './concept-columns.ts';
import type { InternedColumn } from './interned.ts';
import { featureReads, ruleReads } from './offer-columns.ts';
import { evidenceValues } from './reference-columns.ts';
import { markUnserved } from './region-columns.ts';
import { boundRequirements, isContradicted, isOpen, mayBeContradicted } from './requirement-bounds.ts';
import type { RequirementBounds } from './requirement-bounds.ts';
import { lendFloat64, lendUint16, lendUint32 } from '../index-structures/scratch.ts';
import { StepSum } from './step-sum.ts';
import type { ReadingColumn } from './step-sum.ts';

/** What a run knows of offers before it reads one of them, by number. */
export interface RoughScores {
  /** 0, or 1 + the number of the first rule that excludes the offer (see `exclusionCodes`). */
  readonly excludedBy: Uint8Array;
  /** The most steps that an eligible offer can have; -1 for all others. */
  readonly steps: Int32Array;
  /** 1 where the steps of an eligible offer are not exact. */
  readonly open: Uint8Array;
}

/** What else a run knows of the offers of a segment, by number in the segment. */
export interface RoughSegment {
  /** Requirement after requirement: 0 where an offer surely says nothing of it. */
  readonly judgements: readonly Uint8Array[];
  /** Eligible offers of which a `must` is perhaps contradicted: they have to be read. */
  readonly doubtful: readonly number[];
}

export interface RoughInput {
  readonly need: PreparedNeed;
  readonly context: RunContext;
  readonly combiner: Combiner;
  /** Text relevance of every offer of the index. */
  readonly relevance: Float64Array;
  readonly similarityOf: ((entry: number) => number | undefined) | undefined;
  /** By number in the index: 1 where the offer stands; all do where it is left out. */
  readonly live: Uint8Array | undefined;
}

/** NaN is silence. */
const silence = Number.NaN;
const rounded = (value: number) => roundValue(unit(value));

type RuleName = keyof typeof statementTests;

/** Excludes by one statement, each distinct one tested once; hands on who is left. */
function excludeBy(
  name: RuleName,
  { columns }: OfferSegment,
  { need, context }: RoughInput,
  excludedBy: Uint8Array,
  left: Uint32Array,
): Uint32Array {
  const { code, testOf } = statementTests[name];
  const isExcluded = testOf(need, context) as ((stated: unknown) => boolean) | undefined;
  if (isExcluded === undefined) return left;
  const { ids, values } = columns.stated[ruleReads[name]] as InternedColumn<unknown>;
  const tests = Uint8Array.from(values, (stated) => (isExcluded(stated) ? 1 : 0));
  const number = exclusionNumber(code);
  let kept = 0;
  for (let at = 0; at < left.length; at++) {
    const entry = left[at] as number;
    if (tests[ids[entry] as number] === 1) excludedBy[entry] = number;
    else left[kept++] = entry;
  }
  return left.subarray(0, kept);
}

/** Offers that stand, and that the rule on regions leaves. */
function servedIn({ base, columns }: OfferSegment, input: RoughInput, excludedBy: Uint8Array): Uint32Array {
  markUnserved(columns.regions, input.need.need, exclusionNumber('REGION_NOT_SERVED'), excludedBy);
  const left = lendUint32('rough.left', columns.size);
  const { live } = input;
  let count = 0;
  for (let entry = 0; entry < excludedBy.length; entry++)
    if (excludedBy[entry] === 0 && (live === undefined || live[base + entry] === 1)) left[count++] = entry;
  return left.subarray(0, count);
}

/** Applies the rules in their order; returns the offers that none excludes. */
function applyRules(
  segment: OfferSegment,
  input: RoughInput,
  bounds: RequirementBounds | undefined,
  excludedBy: Uint8Array,
): Uint32Array {
  let left = servedIn(segment, input, excludedBy);
  for (const name of Object.keys(statementTests) as RuleName[])
    left = excludeBy(name, segment, input, excludedBy, left);
  if (bounds === undefined) return left;
  const { marks } = bounds;
  const number = exclusionNumber('MUST_CONTRADICTED');
  let kept = 0;
  for (let at = 0; at < left.length; at++) {
    const entry = left[at] as number;
    if (((marks[entry] as number) & isContradicted) !== 0) excludedBy[entry] = number;
    else left[kept++] = entry;
  }
  return left.subarray(0, kept);
}

const readersOf = {
  budget: budgetReader,
  readiness: readinessReader,
  language: languageReader,
  delivery: deliveryReader,
  standards: standardsReader,
  timezone: timeZoneReader,
} as const satisfies Readonly<Record<keyof typeof featureReads, unknown>>;

/** A feature of one statement: each distinct one is read once. */
function statedReadings(
  name: keyof typeof featureReads,
  { columns }: OfferSegment,
  { need, context }: RoughInput,
): Omit<ReadingColumn, 'place'> | undefined {
  const read = readersOf[name](need, context) as ((stated: unknown) => number | null) | undefined;
  if (read === undefined) return undefined;
  const { ids, values } = columns.stated[featureReads[name]] as InternedColumn<unknown>;
  const readings = Float64Array.from(values, (stated) => {
    const value = read(stated);
    return value === null ? silence : roundValue(value);
  });
  return { values: readings, ids };
}

function roundEach(values: Float64Array, eligible: Uint32Array): Float64Array {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const value = values[entry] as number;
    // NaN is the one value that is not itself: silence stays silence.
    if (value === value) values[entry] = rounded(value);
  }
  return values;
}

function textReadings({ base, columns }: OfferSegment, { relevance }: RoughInput, eligible: Uint32Array) {
  const values = lendFloat64('rough.text', columns.size);
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    values[entry] = rounded(relevance[base + entry] as number);
  }
  return values;
}

function similarityReadings(
  { base, columns }: OfferSegment,
  similarityOf: (entry: number) => number | undefined,
  eligible: Uint32Array,
): Float64Array {
  const values = lendFloat64('rough.similarity', columns.size);
  for (const entry of eligible) values[entry] = similarityOf(base + entry) ?? silence;
  return roundEach(values, eligible);
}

/** A feature's readings for the eligible offers; `undefined` where the need does not ask. */
function readingsOf(
  name: FeatureName,
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  bounds: RequirementBounds | undefined,
): Omit<ReadingColumn, 'place'> | undefined {
  const { columns, norms } = segment;
  const { need, context, similarityOf } = input;
  switch (name) {
    case 'text':
      return { values: textReadings(segment, input, eligible) };
    case 'semantic':
      return similarityOf && { values: similarityReadings(segment, similarityOf, eligible) };
    case 'concepts': {
      if (need.concepts.size === 0) return undefined;
      const cosines = conceptCosines(columns.concepts, norms, need.concepts, context.rarity, eligible);
      return { values: roundEach(cosines, eligible) };
    }
    case 'requirements':
      return bounds && { values: Float64Array.from(bounds.coverage, rounded), ids: bounds.halves };
    case 'evidence': {
      const year = new Date(context.today).getUTCFullYear();
      const city = need.need.city ?? {};
      return { values: roundEach(evidenceValues(columns.references, city, year, eligible), eligible) };
    }
    default:
      return statedReadings(name, segment, input);
  }
}

function readingColumns(
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  bounds: RequirementBounds | undefined,
): ReadingColumn[] {
  return features.flatMap(({ name }, place) => {
    const readings = readingsOf(name, segment, input, eligible, bounds);
    return readings === undefined ? [] : [{ place, ...readings }];
  });
}

/** Each feature's weight in steps, by the mask of the features that are silent. */
function sharesOf(columns: readonly ReadingColumn[], seen: Uint8Array, combiner: Combiner): Float64Array[] {
  const shares = columns.map(() => new Float64Array(seen.length));
  for (let mask = 0; mask < seen.length; mask++) {
    if (seen[mask] === 0) continue;
    const readings: Reading[] = features.map(() => undefined);
    for (const [bit, { place }] of columns.entries()) readings[place] = ((mask >> bit) & 1) === 1 ? null : 0;
    const { parts } = combiner(readings);
    for (const [bit, { place }] of columns.entries())
      (shares[bit] as Float64Array)[mask] = parts[place]?.weightSteps ?? 0;
  }
  return shares;
}

/** Offers looked at together: what is known of so many stays in the processor's cache from feature to feature. */
const blockSize = 2048;

function blocksOf(eligible: Uint32Array): Uint32Array[] {
  const count = Math.ceil(eligible.length / blockSize);
  return Array.from({ length: count }, (_, block) =>
    eligible.subarray(block * blockSize, (block + 1) * blockSize),
  );
}

function markSeen(seen: Uint8Array, masks: Uint16Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) seen[masks[offers[at] as number] as number] = 1;
}

function beginSteps(steps: Int32Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) steps[offers[at] as number] = 0;
}

function sumSteps(
  columns: readonly ReadingColumn[],
  eligible: Uint32Array,
  combiner: Combiner,
  steps: Int32Array,
): void {
  const masks = lendUint16('rough.masks', steps.length);
  const sum = new StepSum(columns);
  const seen = new Uint8Array(1 << columns.length);
  const blocks = blocksOf(eligible);
  for (const block of blocks) {
    sum.mask(masks, block);
    markSeen(seen, masks, block);
  }
  const shares = sharesOf(columns, seen, combiner);
  for (const block of blocks) {
    beginSteps(steps, block);
    sum.add(steps, shares, masks, block);
  }
}

/**
 * Looks at all offers of a segment without reading one: what each can score at most, and exactly where its requirements need not
 * be read. Every number is the one that evaluating the pair gives. Linear in the offers, feature after feature.
 *
 * @param scores those of the segment's offers: steps -1, all else 0; filled here
 */
export function roughRun(segment: OfferSegment, input: RoughInput, scores: RoughScores): RoughSegment {
  const { requirements } = input.need;
  const bounds =
    requirements.length === 0 ? undefined : boundRequirements(segment.columns.requirements, requirements);
  const eligible = applyRules(segment, input, bounds, scores.excludedBy);
  const columns = readingColumns(segment, input, eligible, bounds);
  sumSteps(columns, eligible, input.combiner, scores.steps);
  const doubtful = bounds === undefined ? [] : markOpen(bounds, eligible, scores.open);
  return { judgements: bounds?.judgements ?? [], doubtful };
}

/** Marks the offers that have to be read; returns those that are perhaps contradicted. */
function markOpen({ marks }: RequirementBounds, eligible: Uint32Array, open: Uint8Array): number[] {
  const doubtful: number[] = [];
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const mark = marks[entry] as number;
    if ((mark & isOpen) !== 0) open[entry] = 1;
    if ((mark & mayBeContradicted) !== 0) doubtful.push(entry);
  }
  return doubtful;
}
