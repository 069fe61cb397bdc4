import { readValue, roundValue } from '../combine.ts';
import type { Combiner } from '../combine.ts';
import { budgetReader } from '../features/budget.ts';
import { deliveryReader, languageReader, standardsReader, timeZoneReader } from '../features/logistics.ts';
import { unit } from '../features/outcome.ts';
import { readinessReader } from '../features/readiness.ts';
import type { OfferSegment } from '../indexes.ts';
import { lendFloat64, lendInt32, lendUint8, lendUncleanFloat64 } from '../index-structures/scratch.ts';
import type { RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { FeatureName } from '../types.ts';
import { conceptCosines } from './concept-columns.ts';
import { offersLeft, uncontradicted } from './eligible.ts';
import { featureReads } from './offer-columns.ts';
import { evidenceValues } from './reference-columns.ts';
import { boundRequirements, isOpen, mayBeContradicted } from './requirement-bounds.ts';
import type { RequirementBounds } from './requirement-bounds.ts';
import { statementFeatures, sumRows } from './row-sum.ts';
import type { RowInput, StatementTable } from './row-sum.ts';

/** What a run knows of offers before it reads one of them, by number. */
export interface RoughScores {
  /** 0, or 1 + the number of the first rule that excludes the offer (see `exclusionCodes`). */
  readonly excludedBy: Uint8Array;
  /** The most steps that an eligible offer can have; -1 for all others. */
  readonly steps: Int32Array;
  /** 1 where the steps of an eligible offer are not exact. */
  readonly open: Uint8Array;
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

const readersOf = {
  budget: budgetReader,
  readiness: readinessReader,
  language: languageReader,
  delivery: deliveryReader,
  standards: standardsReader,
  timezone: timeZoneReader,
} as const satisfies Readonly<Record<keyof typeof featureReads, unknown>>;

/** A feature of one statement: each distinct one is read once. */
function tableOf(
  name: keyof typeof featureReads,
  { columns }: OfferSegment,
  { need, context }: RoughInput,
  asked: Set<FeatureName>,
): StatementTable {
  const stated: readonly unknown[] = columns.stated.values[featureReads[name]];
  const table = { values: new Float64Array(stated.length), isSilent: new Uint8Array(stated.length) };
  const read = readersOf[name](need, context) as ((stated: unknown) => number | null) | undefined;
  if (read === undefined) return table;
  asked.add(name);
  for (let number = 0; number < stated.length; number++) {
    const value = read(stated[number]);
    if (value === null) table.isSilent[number] = 1;
    else table.values[number] = roundValue(value);
  }
  return table;
}

type Own = Pick<RowInput, 'own' | 'isDissimilar'>;

function textValues({ base }: OfferSegment, { relevance }: RoughInput, eligible: Uint32Array): Float64Array {
  const values = lendUncleanFloat64('rough.text', eligible.length);
  for (let at = 0; at < eligible.length; at++)
    values[at] = readValue(relevance[base + (eligible[at] as number)] as number);
  return values;
}

function similarities({ base }: OfferSegment, { similarityOf }: RoughInput, eligible: Uint32Array) {
  if (similarityOf === undefined) return undefined;
  const values = lendFloat64('rough.similarity', eligible.length);
  const isSilent = lendUint8('rough.dissimilar', eligible.length);
  for (let at = 0; at < eligible.length; at++) {
    const similarity = similarityOf(base + (eligible[at] as number));
    if (similarity === undefined) isSilent[at] = 1;
    else values[at] = roundValue(unit(similarity));
  }
  return { values, isSilent };
}

function concepts({ columns, norms }: OfferSegment, { need, context }: RoughInput, eligible: Uint32Array) {
  if (need.concepts.size === 0) return undefined;
  return conceptCosines(columns.concepts, norms, need.concepts, context.rarity, eligible);
}

function evidence(
  { columns: { references } }: OfferSegment,
  { need, context }: RoughInput,
  eligible: Uint32Array,
) {
  const year = new Date(context.today).getUTCFullYear();
  return evidenceValues(references, need.need.city ?? {}, year, eligible);
}

function coverageValues({ halves, coverage }: RequirementBounds, eligible: Uint32Array): Float64Array {
  const read = coverage.map(roundValue);
  const values = lendUncleanFloat64('rough.coverage', eligible.length);
  for (let at = 0; at < eligible.length; at++) values[at] = read[halves[at] as number] as number;
  return values;
}

/** Features that are measured offer by offer; those that the need asks for are noted. */
function measureOwn(
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  bounds: RequirementBounds | undefined,
  asked: Set<FeatureName>,
): Own {
  const note = <Values>(name: FeatureName, values: Values | undefined): Values | undefined => {
    if (values !== undefined) asked.add(name);
    return values;
  };
  const nothing = lendFloat64('rough.nothing', eligible.length);
  const semantic = note('semantic', similarities(segment, input, eligible));
  const concept = note('concepts', concepts(segment, input, eligible));
  const coverage = note('requirements', bounds && coverageValues(bounds, eligible));
  // Asked of every offer.
  asked.add('text').add('evidence');
  return {
    own: {
      text: textValues(segment, input, eligible),
      semantic: semantic?.values,
      concepts: concept ?? nothing,
      evidence: evidence(segment, input, eligible),
      requirements: coverage ?? nothing,
    },
    isDissimilar: semantic?.isSilent,
  };
}

function rowInputOf(
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  bounds: RequirementBounds | undefined,
): RowInput {
  const asked = new Set<FeatureName>();
  const tables = statementFeatures.map((name) => tableOf(name, segment, input, asked));
  return {
    ...measureOwn(segment, input, eligible, bounds, asked),
    eligible,
    rows: segment.columns.stated.rows,
    silences: segment.columns.silences,
    tables: tables as unknown as RowInput['tables'],
    asked,
  };
}

/**
 * Looks at all offers of a segment without reading one: what each can score at most, and exactly where its requirements need not
 * be read. Every number is the one that evaluating the pair gives. Linear in the offers, feature after feature.
 *
 * @param scores those of the segment's offers: steps -1, all else 0; filled here
 * @returns eligible offers of which a `must` is perhaps contradicted: they have to be read
 */
export function roughRun(segment: OfferSegment, input: RoughInput, scores: RoughScores): number[] {
  const { requirements } = input.need;
  const left = offersLeft(segment, input, scores.excludedBy);
  const found =
    requirements.length === 0
      ? { eligible: left, bounds: undefined }
      : uncontradicted(
          left,
          boundRequirements(segment.columns.requirements, requirements, left),
          scores.excludedBy,
        );
  const { eligible, bounds } = found;
  const sums = lendInt32('rough.sums', eligible.length);
  sumRows(rowInputOf(segment, input, eligible, bounds), input.combiner, sums);
  for (let at = 0; at < eligible.length; at++) scores.steps[eligible[at] as number] = sums[at] as number;
  return bounds === undefined ? [] : markOpen(bounds, eligible, scores.open);
}

/** Marks the offers that have to be read; returns those that are perhaps contradicted. */
function markOpen({ marks }: RequirementBounds, eligible: Uint32Array, open: Uint8Array): number[] {
  const doubtful: number[] = [];
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const mark = marks[at] as number;
    open[entry] = (mark & isOpen) === 0 ? 0 : 1;
    if ((mark & mayBeContradicted) !== 0) doubtful.push(entry);
  }
  return doubtful;
}
