import { roundValue } from '../combine.ts';
import { exclusionNumber, statementTests } from '../eligibility.ts';
import { budgetReader } from '../features/budget.ts';
import { deliveryReader, languageReader, standardsReader, timeZoneReader } from '../features/logistics.ts';
import { readinessReader } from '../features/readiness.ts';
import { cleared } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { ExclusionCode, FeatureName } from '../types.ts';
import { featureReads, ruleReads, statedNames } from './offer-columns.ts';
import type { Stated, StatedColumns } from './offer-columns.ts';
import type { RoughInput } from './rough-run.ts';
import { baseWeights, bitOf, statementFeatures } from './row-sum.ts';

/** Bit of a rule in what is known of an offer. */
export const ruleBit = (code: ExclusionCode): number => 1 << (exclusionNumber(code) - 1);
/** Bit of an offer that is gone: the last of the rules' byte. */
export const isGone = 128;
/** Bits of features that an offer is silent of stand above the rules' byte. */
export const silenceBits = 8;
/** Above those stands what a statement earns, rounded up, in parts of a step of which there are {@link pointsPerStep}. */
export const pointsShift = 16;
/** All steps that there are, in points, go into sixteen bits. */
export const pointsPerStep = 8;

/** What a need reads off the statements of offers, each distinct one read once. */
export interface StatementTables {
  /**
   * In the order of a row, by number of the statement: the bit of the rule that excludes, that of the feature it is silent of, and the points
   * it earns where the offer is silent of nothing. No two tables have a bit in common, so that what an offer states may be added up.
   */
  readonly bits: readonly Uint32Array[];
  /** For each of the statement features, by number of the statement: its value as it is read; 0 where the offer is silent. */
  readonly values: readonly Float64Array[];
  /** Features that the need asks for. */
  readonly asked: readonly FeatureName[];
}

const readersOf = {
  budget: budgetReader,
  readiness: readinessReader,
  language: languageReader,
  delivery: deliveryReader,
  standards: standardsReader,
  timezone: timeZoneReader,
} as const satisfies Readonly<Record<keyof typeof featureReads, unknown>>;

type Bits = Readonly<Record<Stated, Uint32Array>>;

/** Sets the bits of what each rule excludes. */
function applyRules({ values }: StatedColumns, { need, context }: RoughInput, bits: Bits): void {
  for (const name of Object.keys(statementTests) as (keyof typeof statementTests)[]) {
    const { code, testOf } = statementTests[name];
    const isExcluded = testOf(need, context) as ((stated: unknown) => boolean) | undefined;
    if (isExcluded === undefined) continue;
    const stated: readonly unknown[] = values[ruleReads[name]];
    const table = bits[ruleReads[name]];
    for (let number = 0; number < table.length; number++)
      if (isExcluded(stated[number])) table[number] = (table[number] as number) | ruleBit(code);
  }
}

/** Reads a feature off each statement, and sets the bits of silence. Whether the need asks for it. */
function readFeature(
  name: keyof typeof featureReads,
  stated: readonly unknown[],
  { need, context }: RoughInput,
  values: Float64Array,
  bits: Uint32Array,
  weight: number,
): boolean {
  const valueOf = readersOf[name](need, context) as ((stated: unknown) => number | null) | undefined;
  if (valueOf === undefined) return false;
  const bit = bitOf(name) << silenceBits;
  for (let number = 0; number < values.length; number++) {
    const value = valueOf(stated[number]);
    const before = bits[number] as number;
    if (value === null) {
      bits[number] = before | bit;
      continue;
    }
    const read = roundValue(value);
    values[number] = read;
    bits[number] = before + Math.ceil(read * weight * pointsPerStep) * 2 ** pointsShift;
  }
  return true;
}

/** Tables of all that one statement decides. Linear in the distinct statements. */
export function statementTables(stated: StatedColumns, input: RoughInput, lend: Lender): StatementTables {
  const lengthOf = (name: Stated) => stated.values[name].length;
  const bits = Object.fromEntries(
    statedNames.map((name) => [name, cleared(lend('Uint32Array', `statements.${name}`, lengthOf(name)))]),
  ) as unknown as Bits;
  applyRules(stated, input, bits);
  const values = statementFeatures.map((name) =>
    cleared(lend('Float64Array', `features.${name}`, lengthOf(featureReads[name]))),
  );
  const weights = baseWeights(input.combiner);
  const asked = statementFeatures.filter((name, place) => {
    const reads = featureReads[name];
    const own = values[place] as Float64Array;
    return readFeature(name, stated.values[reads], input, own, bits[reads], weights[place] as number);
  });
  return { bits: statedNames.map((name) => bits[name]), values, asked };
}
