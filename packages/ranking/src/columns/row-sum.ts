import type { Combiner, Reading } from '../combine.ts';
import { features } from '../features/index.ts';
import { lendUint16 } from '../index-structures/scratch.ts';
import type { FeatureName } from '../types.ts';
import { rowLength, withoutConcepts, withoutReferences } from './offer-columns.ts';

/** What one feature reads off a statement, by the statement's number. */
export interface StatementTable {
  /** 0 where the offer is silent. */
  readonly values: Float64Array;
  /** 1 where it is. */
  readonly isSilent: Uint8Array;
}

/** Features that read one statement, in the order in which statements stand in a row: the loops below count on it. */
export const statementFeatures = [
  'budget',
  'readiness',
  'language',
  'delivery',
  'standards',
  'timezone',
] as const satisfies readonly FeatureName[];
type Tables = readonly [
  StatementTable,
  StatementTable,
  StatementTable,
  StatementTable,
  StatementTable,
  StatementTable,
];

/** Features that are measured offer by offer, behind the others in a pattern. */
const ownFeatures = [
  'text',
  'concepts',
  'evidence',
  'requirements',
  'semantic',
] as const satisfies readonly FeatureName[];
type OwnFeature = (typeof ownFeatures)[number];
const summed: readonly FeatureName[] = [...statementFeatures, ...ownFeatures];
const places = summed.map((name) => features.findIndex((feature) => feature.name === name));

/** Bits of `silences` stand in a pattern from here on: concepts, and evidence behind them. */
const silenceShift = summed.indexOf('concepts');
const semanticBit = summed.indexOf('semantic');

/** Numbers kept per pattern: a power of two that holds all features. */
const stride = 16;

/** What a run knows of the eligible offers of a segment. */
export interface RowInput {
  /** Offers, ascending. */
  readonly eligible: Uint32Array;
  readonly rows: Uint32Array;
  /** One for each of {@link statementFeatures}; those that the need does not ask for have nothing in them. */
  readonly tables: Tables;
  /** Values of the features measured offer by offer, in the order of `eligible`, as they are read; 0 where the offer is silent. */
  readonly own: { readonly [Name in Exclude<OwnFeature, 'semantic'>]: Float64Array } & {
    readonly semantic?: Float64Array | undefined;
  };
  /** By number of the offer: what it says nothing of. */
  readonly silences: Uint8Array;
  /** In the order of `eligible`: 1 where the similarity of an offer is not known. */
  readonly isDissimilar: Uint8Array | undefined;
  readonly asked: ReadonlySet<FeatureName>;
}

/** One column of each of the six tables, taken apart for the loops. */
const valuesOf = ([a, b, c, d, e, f]: Tables) =>
  [a.values, b.values, c.values, d.values, e.values, f.values] as const;
const silencesOf = ([a, b, c, d, e, f]: Tables) =>
  [a.isSilent, b.isSilent, c.isSilent, d.isSilent, e.isSilent, f.isSilent] as const;

/** Bit of each feature in a pattern. */
const bitOf = (name: FeatureName) => 1 << summed.indexOf(name);

/** Which features each offer is silent of, as a number with a bit for each. */
function patternsOf({ eligible, rows, tables, silences, isDissimilar, asked }: RowInput): Uint16Array {
  const patterns = lendUint16('rows.patterns', eligible.length);
  const [a, b, c, d, e, f] = silencesOf(tables);
  const own = (asked.has('evidence') ? withoutReferences : 0) | (asked.has('concepts') ? withoutConcepts : 0);
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const row = entry * rowLength;
    patterns[at] =
      (a[rows[row] as number] as number) |
      ((b[rows[row + 1] as number] as number) << 1) |
      ((c[rows[row + 2] as number] as number) << 2) |
      ((d[rows[row + 3] as number] as number) << 3) |
      ((e[rows[row + 4] as number] as number) << 4) |
      ((f[rows[row + 5] as number] as number) << 5) |
      (((silences[entry] as number) & own) << silenceShift);
  }
  if (isDissimilar !== undefined)
    for (let at = 0; at < patterns.length; at++)
      patterns[at] = (patterns[at] as number) | ((isDissimilar[at] as number) << semanticBit);
  return patterns;
}

/** Each feature's weight in steps for the patterns that were met. */
class PatternWeights {
  /** By number of the pattern, {@link stride} numbers each, in the order of the summed features. */
  weights = new Float64Array(stride * 64);
  readonly #numbers = new Int16Array(1 << summed.length).fill(-1);
  readonly #combiner: Combiner;
  readonly #asked: ReadonlySet<FeatureName>;
  #count = 0;

  constructor(combiner: Combiner, asked: ReadonlySet<FeatureName>) {
    this.#combiner = combiner;
    this.#asked = asked;
  }

  /** Puts the place of its weights in the place of each pattern. */
  number(patterns: Uint16Array): void {
    const numbers = this.#numbers;
    for (let at = 0; at < patterns.length; at++) {
      const pattern = patterns[at] as number;
      let number = numbers[pattern] as number;
      if (number < 0) numbers[pattern] = number = this.#add(pattern);
      patterns[at] = number;
    }
  }

  #add(pattern: number): number {
    const number = this.#count++;
    if ((number + 1) * stride > this.weights.length) {
      const larger = new Float64Array(this.weights.length * 2);
      larger.set(this.weights);
      this.weights = larger;
    }
    const readings: Reading[] = features.map(({ name }) =>
      this.#asked.has(name) ? ((pattern & bitOf(name)) === 0 ? 0 : null) : undefined,
    );
    const steps = this.#combiner.weightStepsOf(readings);
    for (const [bit, place] of places.entries()) this.weights[number * stride + bit] = steps[place] ?? 0;
    return number;
  }
}

/**
 * `Math.round` of a value of four decimals, from 0 on, times a whole weight: in whole numbers of the processor. The one number for
 * which it would differ, the last one below a half, is no such product.
 */
export const rounded = (steps: number): number => (steps + 0.5) | 0;

/** Adds up what all features but the semantic one earn, each rounded by itself as the combiner does. */
function addAll(
  { eligible, rows, tables, own }: RowInput,
  patterns: Uint16Array,
  weights: Float64Array,
  sums: Int32Array,
): void {
  const [a, b, c, d, e, f] = valuesOf(tables);
  const { text, concepts, evidence, requirements } = own;
  for (let at = 0; at < eligible.length; at++) {
    const row = (eligible[at] as number) * rowLength;
    const weight = (patterns[at] as number) * stride;
    sums[at] =
      rounded((a[rows[row] as number] as number) * (weights[weight] as number)) +
      rounded((b[rows[row + 1] as number] as number) * (weights[weight + 1] as number)) +
      rounded((c[rows[row + 2] as number] as number) * (weights[weight + 2] as number)) +
      rounded((d[rows[row + 3] as number] as number) * (weights[weight + 3] as number)) +
      rounded((e[rows[row + 4] as number] as number) * (weights[weight + 4] as number)) +
      rounded((f[rows[row + 5] as number] as number) * (weights[weight + 5] as number)) +
      rounded((text[at] as number) * (weights[weight + 6] as number)) +
      rounded((concepts[at] as number) * (weights[weight + 7] as number)) +
      rounded((evidence[at] as number) * (weights[weight + 8] as number)) +
      rounded((requirements[at] as number) * (weights[weight + 9] as number));
  }
}

/** Adds what the semantic feature earns. */
function addSemantic(
  values: Float64Array,
  patterns: Uint16Array,
  weights: Float64Array,
  sums: Int32Array,
): void {
  for (let at = 0; at < values.length; at++)
    sums[at] =
      (sums[at] as number) +
      rounded((values[at] as number) * (weights[(patterns[at] as number) * stride + semanticBit] as number));
}

/**
 * Adds up what every feature earns.
 *
 * @param sums one for each eligible offer, in their order; filled here, in steps
 */
export function sumRows(input: RowInput, combiner: Combiner, sums: Int32Array): void {
  const patterns = patternsOf(input);
  const numbered = new PatternWeights(combiner, input.asked);
  numbered.number(patterns);
  addAll(input, patterns, numbered.weights, sums);
  const { semantic } = input.own;
  if (semantic !== undefined) addSemantic(semantic, patterns, numbered.weights, sums);
}
