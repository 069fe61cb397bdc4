import { readingOf, roundValue } from '../combine.ts';
import type { Combiner, Reading } from '../combine.ts';
import { exclusionNumber, statedRules } from '../eligibility.ts';
import { features } from '../features/index.ts';
import { unit } from '../features/outcome.ts';
import type { OfferSegment } from '../indexes.ts';
import type { Pair, RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { ExclusionCode, FeatureName } from '../types.ts';
import { conceptCosines } from './concept-columns.ts';
import { featureReads, ruleReads } from './offer-columns.ts';
import type { InternedColumn } from './interned.ts';
import { evidenceValues } from './reference-columns.ts';
import { markUnserved } from './region-columns.ts';
import { boundRequirements } from './requirement-bounds.ts';
import type { RequirementBounds } from './requirement-bounds.ts';

/** What a run knows of the offers of a segment before it reads one of them. */
export interface RoughSegment {
  /** By number in the segment: 0, or 1 + the number of the first rule that excludes the offer (see `exclusionCodes`). */
  readonly excludedBy: Uint8Array;
  /** Offers that no rule excludes, but for requirements that perhaps contradict. */
  readonly eligible: Uint32Array;
  /** By place in {@link eligible}: the most steps the offer can have. */
  readonly steps: Int32Array;
  /** By place in {@link eligible}: 1 where the steps are not exact. */
  readonly open: Uint8Array;
  /** By place in {@link eligible}: 1 where a `must` is perhaps contradicted: the offer has to be read. */
  readonly doubtful: Uint8Array;
}

export interface RoughInput {
  readonly need: PreparedNeed;
  readonly context: RunContext;
  readonly combiner: Combiner;
  /** Text relevance of every offer of the index. */
  readonly relevance: Float64Array;
  /** The pair with an offer of the index. */
  readonly pairAt: (entry: number) => Pair;
  readonly similarityOf: ((entry: number) => number | undefined) | undefined;
  readonly isLive: (entry: number) => boolean;
}

/** Readings in one array: NaN is silence, -1 "not asked". */
const silence = Number.NaN;
const notAsked = -1;
const numberOfReading = (reading: Reading) =>
  reading === undefined ? notAsked : reading === null ? silence : reading;
const readingOfNumber = (value: number): Reading =>
  value === notAsked ? undefined : Number.isNaN(value) ? null : value;
const rounded = (value: number) => roundValue(unit(value));

/** What the rules exclude, each rule asked once for each distinct thing stated. */
function excludedIn(
  { base, columns }: OfferSegment,
  input: RoughInput,
  bounds: RequirementBounds | undefined,
): Uint8Array {
  const excludedBy = new Uint8Array(columns.size);
  const mark = (entry: number, code: ExclusionCode) => {
    if (excludedBy[entry] === 0) excludedBy[entry] = exclusionNumber(code);
  };
  markUnserved(columns.regions, input.need.need, (entry) => mark(entry, 'REGION_NOT_SERVED'));
  for (const name of Object.keys(statedRules) as (keyof typeof statedRules)[]) {
    const { ids, representatives } = columns.stated[ruleReads[name]];
    const findings = Array.from(representatives, (entry) => statedRules[name](input.pairAt(base + entry)));
    const code = findings.find((finding) => finding !== undefined)?.code;
    if (code === undefined) continue;
    for (let entry = 0; entry < ids.length; entry++)
      if (findings[ids[entry] as number] !== undefined) mark(entry, code);
  }
  for (const [entry, certainty] of (bounds?.contradicted ?? []).entries())
    if (certainty === 1) mark(entry, 'MUST_CONTRADICTED');
  return excludedBy;
}

function eligibleIn(excludedBy: Uint8Array, isLive: (entry: number) => boolean): Uint32Array {
  const eligible = new Uint32Array(excludedBy.length);
  let count = 0;
  for (let entry = 0; entry < excludedBy.length; entry++)
    if (excludedBy[entry] === 0 && isLive(entry)) eligible[count++] = entry;
  return eligible.subarray(0, count);
}

/** A feature's reading for each distinct thing stated. */
function readingsById(
  name: FeatureName,
  { representatives }: InternedColumn,
  base: number,
  input: RoughInput,
): Float64Array {
  const feature = features.find((one) => one.name === name);
  return Float64Array.from(representatives, (entry) =>
    feature === undefined
      ? notAsked
      : numberOfReading(readingOf(feature.measure(input.pairAt(base + entry)))),
  );
}

/** Readings by number of the offer in the segment, or by number of what it states. */
interface Readings {
  readonly values: Float64Array;
  readonly ids?: Uint32Array;
}

function roundedIn(values: Float64Array): Float64Array {
  const readings = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    // NaN is the one value that is not itself: silence stays silence.
    readings[at] = value === value ? rounded(value) : silence;
  }
  return readings;
}

function conceptReadings({ columns, norms }: OfferSegment, { need, context }: RoughInput): Float64Array {
  const cosines = conceptCosines(columns.concepts, norms, need.concepts, context.rarity);
  for (let at = 0; at < cosines.length; at++) if (norms[at] === 0) cosines[at] = silence;
  return roundedIn(cosines);
}

function similarityReadings(base: number, size: number, similarityOf: (entry: number) => number | undefined) {
  return roundedIn(Float64Array.from({ length: size }, (_, at) => similarityOf(base + at) ?? silence));
}

/** A feature's readings; `undefined` where the need does not ask. */
function readingsOf(
  name: FeatureName,
  segment: OfferSegment,
  input: RoughInput,
  bounds: RequirementBounds | undefined,
): Readings | undefined {
  const { base, columns } = segment;
  const { need, context } = input;
  switch (name) {
    case 'text':
      return { values: roundedIn(input.relevance.subarray(base, base + columns.size)) };
    case 'semantic': {
      const { similarityOf } = input;
      return similarityOf === undefined
        ? undefined
        : { values: similarityReadings(base, columns.size, similarityOf) };
    }
    case 'concepts':
      return need.concepts.size === 0 ? undefined : { values: conceptReadings(segment, input) };
    case 'requirements':
      return bounds === undefined ? undefined : { values: roundedIn(bounds.coverage) };
    case 'evidence': {
      const year = new Date(context.today).getUTCFullYear();
      return { values: roundedIn(evidenceValues(columns.references, need.need.city ?? {}, year)) };
    }
    default: {
      const column = columns.stated[featureReads[name]];
      const values = readingsById(name, column, base, input);
      return values.every((value) => value === notAsked) ? undefined : { values, ids: column.ids };
    }
  }
}

/** Readings of one feature for the eligible offers. */
interface ReadingColumn {
  readonly place: number;
  readonly values: Float64Array;
}

function gather({ values, ids }: Readings, eligible: Uint32Array): Float64Array {
  const gathered = new Float64Array(eligible.length);
  if (ids === undefined)
    for (let at = 0; at < eligible.length; at++) gathered[at] = values[eligible[at] as number] as number;
  else
    for (let at = 0; at < eligible.length; at++)
      gathered[at] = values[ids[eligible[at] as number] as number] as number;
  return gathered;
}

function readingColumns(
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  bounds: RequirementBounds | undefined,
): ReadingColumn[] {
  return features.flatMap(({ name }, place) => {
    const readings = readingsOf(name, segment, input, bounds);
    return readings === undefined ? [] : [{ place, values: gather(readings, eligible) }];
  });
}

/** Numbers the patterns of known and silent readings of the offers, and gives each pattern's weights. */
function patternsOf(columns: readonly ReadingColumn[], size: number, combiner: Combiner) {
  const patterns = new Uint32Array(size);
  for (const { values } of columns) {
    for (let at = 0; at < size; at++) {
      const value = values[at] as number;
      // NaN is the one value that is not itself.
      patterns[at] = (patterns[at] as number) * 3 + (value !== value ? 1 : value === notAsked ? 0 : 2);
    }
  }
  const numbers = new Map<number, number>();
  const weights: (readonly number[])[] = [];
  for (let at = 0; at < size; at++) {
    const pattern = patterns[at] as number;
    let number = numbers.get(pattern);
    if (number === undefined) {
      const readings: Reading[] = features.map(() => undefined);
      for (const { place, values } of columns) readings[place] = readingOfNumber(values[at] ?? notAsked);
      numbers.set(pattern, (number = weights.length));
      weights.push(combiner(readings).parts.map(({ weightSteps }) => weightSteps));
    }
    patterns[at] = number;
  }
  return { patterns, weights };
}

function stepsOf(columns: readonly ReadingColumn[], size: number, combiner: Combiner): Int32Array {
  const { patterns, weights } = patternsOf(columns, size, combiner);
  const steps = new Int32Array(size);
  for (const { place, values } of columns) {
    const shares = Float64Array.from(weights, (list) => list[place] ?? 0);
    for (let at = 0; at < size; at++) {
      const value = values[at] as number;
      if (value > 0)
        steps[at] = (steps[at] as number) + Math.round(value * (shares[patterns[at] as number] as number));
    }
  }
  return steps;
}

/**
 * Looks at all offers of a segment without reading one: what each can score at most, and exactly where its requirements need not
 * be read. Every number is the one that evaluating the pair gives. Linear in the offers, feature after feature.
 */
export function roughRun(segment: OfferSegment, input: RoughInput): RoughSegment {
  const { requirements } = input.need;
  const bounds =
    requirements.length === 0 ? undefined : boundRequirements(segment.columns.requirements, requirements);
  const excludedBy = excludedIn(segment, input, bounds);
  const eligible = eligibleIn(excludedBy, (entry) => input.isLive(segment.base + entry));
  const columns = readingColumns(segment, input, eligible, bounds);
  return {
    excludedBy,
    eligible,
    steps: stepsOf(columns, eligible.length, input.combiner),
    open: flagsOf(bounds?.open, 1, eligible),
    doubtful: flagsOf(bounds?.contradicted, 2, eligible),
  };
}

function flagsOf(flags: Uint8Array | undefined, wanted: number, eligible: Uint32Array): Uint8Array {
  const found = new Uint8Array(eligible.length);
  if (flags === undefined) return found;
  for (let at = 0; at < eligible.length; at++) if (flags[eligible[at] as number] === wanted) found[at] = 1;
  return found;
}
