import type { Combiner, Reading } from '../combine.ts';
import { features } from '../features/index.ts';
import { loopsOver } from '../compiled/loops.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { FeatureName } from '../types.ts';
import type { RequirementNotes } from './requirement-notes.ts';
import { halvesShift } from './requirement-bounds.ts';
import { rowLength, withoutConcepts, withoutReferences } from './offer-columns.ts';

/** Features that read one statement, in the order in which statements stand in a row: the loops below count on it. */
export const statementFeatures = [
  'budget',
  'readiness',
  'language',
  'delivery',
  'standards',
  'timezone',
] as const satisfies readonly FeatureName[];
type SixTables = readonly [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
];

/** Features that are measured offer by offer, behind the others in a pattern. */
const ownFeatures = [
  'text',
  'concepts',
  'evidence',
  'requirements',
  'semantic',
] as const satisfies readonly FeatureName[];
export const summed: readonly FeatureName[] = [...statementFeatures, ...ownFeatures];
const places = summed.map((name) => features.findIndex((feature) => feature.name === name));

/** Bits of `silences` stand in a pattern from here on: concepts, and evidence behind them. */
export const silenceShift = summed.indexOf('concepts');
const semanticBit = summed.indexOf('semantic');

/** Numbers kept per pattern: a power of two that holds all features; the compiled loop counts on it. */
const stride = 16;
const patternCount = 1 << summed.length;

/** Bits of an offer's silences that count. */
export const silencesAsked = (asked: ReadonlySet<FeatureName>): number =>
  (asked.has('evidence') ? withoutReferences : 0) | (asked.has('concepts') ? withoutConcepts : 0);

/** What a run knows of the eligible offers of a segment. */
export interface RowInput {
  /** Offers, ascending. */
  readonly eligible: Uint32Array;
  /** In their order: the features that each is silent of, a bit each. */
  readonly patterns: Uint16Array;
  readonly rows: Uint32Array;
  /** By number of the statement, for each of {@link statementFeatures}: its value; 0 where nothing is stated or asked. */
  readonly tables: readonly Float64Array[];
  /** Values of the features measured offer by offer, in the order of `eligible`, as they are read; 0 where the offer is silent. */
  readonly own: { readonly [Name in 'text' | 'concepts' | 'evidence']: Float64Array } & {
    readonly semantic?: Float64Array | undefined;
  };
  /** By number of the offer. */
  readonly notes: RequirementNotes;
  /** By number of halves that requirements come to: the coverage, as it is read. */
  readonly coverage: Float64Array;
  /** In the order of `eligible`: 1 where the similarity of an offer is not known. */
  readonly isDissimilar: Uint8Array | undefined;
}

/** What each summed feature could earn where an offer is silent of nothing and all is asked for, in steps. */
export function baseWeights(combiner: Combiner): readonly number[] {
  const steps = combiner.weightStepsOf(features.map(() => 0));
  return places.map((feature) => steps[feature] ?? 0);
}

/** Bit of each feature in a pattern. */
export const bitOf = (name: FeatureName): number => 1 << summed.indexOf(name);

/** Each feature's weight in steps for the patterns that were met. */
export class PatternWeights {
  /** By place of the pattern, {@link stride} numbers each, in the order of the summed features. */
  readonly weights: Float64Array;
  /** By pattern: its place, below zero where it was not met yet. */
  readonly places: Int16Array;
  /**
   * By pattern, two numbers each: by how much more than its base weight a known feature could earn, below zero where the pattern was not met
   * yet; and the steps by which the sum of the parts may be more than that, rounded as they are.
   */
  readonly bounds: Float32Array;
  readonly #base: readonly number[];
  readonly #combiner: Combiner;
  readonly #asked: ReadonlySet<FeatureName>;
  #count = 0;

  /** @param slot others than those that are still used have other ones */
  constructor(combiner: Combiner, asked: ReadonlySet<FeatureName>, lend: Lender, slot: number) {
    this.#combiner = combiner;
    this.#asked = asked;
    this.#base = baseWeights(combiner);
    this.weights = lend('Float64Array', `rows.weights ${slot}`, patternCount * stride);
    this.bounds = lend('Float32Array', `rows.bounds ${slot}`, patternCount * 2).fill(-1);
    // What is said of offers that may not be ranked.
    this.bounds.fill(0, (patternCount - 1) * 2);
    this.places = lend('Int16Array', `rows.places ${slot}`, patternCount).fill(-1);
  }

  /** Notes a pattern's weights and bounds; what is said of offers that may not be ranked is no pattern. */
  meet(pattern: number): void {
    if (pattern < patternCount) this.placeOf(pattern);
  }

  /** The place of a pattern's weights. */
  placeOf(pattern: number): number {
    let place = this.places[pattern] as number;
    if (place < 0) this.places[pattern] = place = this.#add(pattern);
    return place;
  }

  #add(pattern: number): number {
    const place = this.#count++;
    const readings: Reading[] = features.map(({ name }) =>
      this.#asked.has(name) ? ((pattern & bitOf(name)) === 0 ? 0 : null) : undefined,
    );
    const steps = this.#combiner.weightStepsOf(readings);
    for (const [bit, feature] of places.entries()) this.weights[place * stride + bit] = steps[feature] ?? 0;
    this.#bound(
      pattern,
      places.map((feature, bit) =>
        typeof readings[feature] === 'number' ? [steps[feature] ?? 0, this.#base[bit] ?? 0] : [],
      ),
    );
    return place;
  }

  /** Notes the bounds of a pattern from the steps that its known features could earn, and their base weights. */
  #bound(pattern: number, parts: readonly (readonly number[])[]): void {
    const sumOf = (at: 0 | 1) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0);
    const base = sumOf(1);
    const growth = Math.fround(base === 0 ? 1 : sumOf(0) / base);
    const over = parts.reduce(
      (sum, [own = 0, usual = 0]) => sum + Math.max(0, own - growth * usual) + 0.5,
      0,
    );
    this.bounds.set([growth, over + 1], pattern * 2);
  }
}

/**
 * `Math.round` of a value of four decimals, from 0 on, times a whole weight: in whole numbers of the processor. The one number for
 * which it would differ, the last one below a half, is no such product.
 */
export const rounded = (steps: number): number => (steps + 0.5) | 0;

interface KnownPatterns {
  readonly weighing: object;
  readonly asked: string;
  readonly slot: number;
  readonly patterns: PatternWeights;
}

/** Patterns kept with what lends them their arrays, those asked for last at the end: most needs ask for one of a few sets of features. */
const knownPatterns = new WeakMap<Lender, KnownPatterns[]>();
const mostSets = 8;

/** The weights of the patterns of needs that ask for some features. */
export function patternsFor(
  combiner: Combiner,
  asked: ReadonlySet<FeatureName>,
  lend: Lender,
): PatternWeights {
  const all = knownPatterns.get(lend) ?? [];
  knownPatterns.set(lend, all);
  const names = [...asked].sort().join();
  const { weighing } = combiner;
  const place = all.findIndex((one) => one.weighing === weighing && one.asked === names);
  let known = place < 0 ? undefined : all.splice(place, 1)[0];
  if (known === undefined) {
    const slot = all.length < mostSets ? all.length : (all.shift()?.slot ?? 0);
    known = { weighing, asked: names, slot, patterns: new PatternWeights(combiner, asked, lend, slot) };
  }
  all.push(known);
  return known.patterns;
}

/** Adds up what all features earn, each rounded by itself as the combiner does. */
function addEach(input: RowInput, known: PatternWeights, steps: Int32Array): void {
  const { eligible, patterns, rows, own, notes, coverage, isDissimilar } = input;
  const [a, b, c, d, e, f] = input.tables as SixTables;
  const { text, concepts, evidence, semantic } = own;
  const { weights } = known;
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const row = entry * rowLength;
    const dissimilar = isDissimilar === undefined ? 0 : (isDissimilar[at] as number) << semanticBit;
    const weight = known.placeOf((patterns[at] as number) | dissimilar) * stride;
    const similarity = semantic === undefined ? 0 : (semantic[at] as number);
    const halves = (notes[entry] as number) >> halvesShift;
    steps[entry] =
      rounded((a[rows[row] as number] as number) * (weights[weight] as number)) +
      rounded((b[rows[row + 1] as number] as number) * (weights[weight + 1] as number)) +
      rounded((c[rows[row + 2] as number] as number) * (weights[weight + 2] as number)) +
      rounded((d[rows[row + 3] as number] as number) * (weights[weight + 3] as number)) +
      rounded((e[rows[row + 4] as number] as number) * (weights[weight + 4] as number)) +
      rounded((f[rows[row + 5] as number] as number) * (weights[weight + 5] as number)) +
      rounded((text[at] as number) * (weights[weight + 6] as number)) +
      rounded((concepts[at] as number) * (weights[weight + 7] as number)) +
      rounded((evidence[at] as number) * (weights[weight + 8] as number)) +
      rounded((coverage[halves] as number) * (weights[weight + 9] as number)) +
      rounded(similarity * (weights[weight + semanticBit] as number));
  }
}

/** The same by the compiled loop; false where an array is in memory that it cannot reach, or where there are similarities. */
function addCompiled(input: RowInput, known: PatternWeights, steps: Int32Array): boolean {
  const { eligible, patterns, rows, tables, notes, coverage } = input;
  const { text, concepts, evidence, semantic } = input.own;
  const { weights, places: numbers } = known;
  const own = [
    eligible,
    ...tables,
    text,
    concepts,
    evidence,
    notes,
    coverage,
    patterns,
    numbers,
    weights,
    steps,
  ];
  const isPlain = semantic === undefined && notes instanceof Uint16Array;
  const loops = isPlain ? loopsOver(rows, own) : undefined;
  if (loops === undefined) return false;
  const [a, b, c, d, e, f] = (tables as SixTables).map(({ byteOffset }) => byteOffset) as SixPlaces;
  const end = eligible.byteOffset + eligible.byteLength;
  for (let at = 0; at < eligible.length; ) {
    const done = loops.sum(
      eligible.byteOffset + at * eligible.BYTES_PER_ELEMENT,
      end,
      rows.byteOffset,
      a,
      b,
      c,
      d,
      e,
      f,
      text.byteOffset + at * text.BYTES_PER_ELEMENT,
      concepts.byteOffset + at * concepts.BYTES_PER_ELEMENT,
      evidence.byteOffset + at * evidence.BYTES_PER_ELEMENT,
      notes.byteOffset,
      coverage.byteOffset,
      patterns.byteOffset + at * patterns.BYTES_PER_ELEMENT,
      numbers.byteOffset,
      weights.byteOffset,
      steps.byteOffset,
    );
    at += done / eligible.BYTES_PER_ELEMENT;
    // It stopped at a pattern that was not met yet.
    if (at < eligible.length) known.placeOf(patterns[at] as number);
  }
  return true;
}
type SixPlaces = [number, number, number, number, number, number];

/**
 * Adds up what every feature earns.
 *
 * @param steps by number of the offer; those of eligible offers are written
 */
export function sumRows(input: RowInput, known: PatternWeights, steps: Int32Array): void {
  if (!addCompiled(input, known, steps)) addEach(input, known, steps);
}
