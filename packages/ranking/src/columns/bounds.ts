import { loopsOver } from '../compiled/loops.ts';
import { cleared } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { ConceptProducts } from './concept-columns.ts';
import { offersWithMore } from './reference-columns.ts';
import type { ReferenceColumns } from './reference-columns.ts';
import type { RequirementNotes } from './requirement-notes.ts';
import { patternOf } from './eligible.ts';
import { baseWeights, summed } from './row-sum.ts';
import type { PatternWeights } from './row-sum.ts';
import type { Combiner } from '../combine.ts';
import type { FeatureName } from '../types.ts';

/** What is known of the offers of a segment, by number. */
export interface BoundInput {
  /** What was screened of each, see `Noted`. */
  readonly said: Uint32Array;
  readonly notes: RequirementNotes;
  readonly relevance: Float64Array;
  /** `undefined` where the need speaks of no concept. */
  readonly concepts: ConceptProducts | undefined;
  readonly references: ReferenceColumns;
  /** What a reference of each kind leaves open. */
  readonly opens: Float64Array;
  /** Halves that the requirements come to at most; 0 where there are none. */
  readonly halves: number;
}

/** Offers that the compiled loops look at together. */
const atOnce = 4;

/** What the concepts of each offer earn at most; `undefined` where the loop cannot reach them. */
function likenessParts(
  concepts: ConceptProducts | undefined,
  size: number,
  weight: number,
  lend: Lender,
): Float32Array | undefined {
  const parts = lend('Float32Array', 'bounds.parts', size);
  if (concepts === undefined) return cleared(parts);
  const { products, norms, own } = concepts;
  const loops = loopsOver(norms, [products, parts]);
  if (loops === undefined) return undefined;
  const end = norms.byteOffset + (size - (size % atOnce)) * norms.BYTES_PER_ELEMENT;
  loops.likeness(norms.byteOffset, end, products.byteOffset, own, weight, parts.byteOffset);
  return parts;
}

/** Numbers in memory that the compiled loops can reach, in single precision. */
function singly(numbers: Float64Array, lend: Lender): Float32Array {
  const near = lend('Float32Array', 'bounds.opens', numbers.length);
  near.set(numbers);
  return near;
}

/**
 * Writes what each offer can come to at most, a few steps more than it does come to; below zero for those that may not be ranked. In
 * single precision, without a division for each offer: exact steps are worked out for the few that may be among the best.
 *
 * @returns offers of which nothing was written: those left over, and those of which more is read than the loop reads; `undefined` where
 *   an array is in memory that it cannot reach
 */
export function boundSteps(
  input: BoundInput,
  known: PatternWeights,
  combiner: Combiner,
  steps: Int32Array,
  lend: Lender,
): number[] | undefined {
  const { said, notes, relevance, references, halves } = input;
  const { length: size } = said;
  const base = baseWeights(combiner);
  const weightOf = (name: FeatureName) => base[summed.indexOf(name)] as number;
  const parts = likenessParts(input.concepts, size, weightOf('concepts'), lend);
  const opens = singly(input.opens, lend);
  const { bounds } = known;
  if (parts === undefined || !(notes instanceof Uint16Array)) return undefined;
  const loops = loopsOver(references.firstKinds, [said, notes, relevance, parts, opens, bounds, steps]);
  if (loops === undefined) return undefined;
  const whole = size - (size % atOnce);
  const half = halves === 0 ? 0 : weightOf('requirements') / halves;
  for (let entry = 0; entry < whole; ) {
    const done = loops.bound(
      said.byteOffset + entry * said.BYTES_PER_ELEMENT,
      said.byteOffset + whole * said.BYTES_PER_ELEMENT,
      notes.byteOffset + entry * notes.BYTES_PER_ELEMENT,
      relevance.byteOffset + entry * relevance.BYTES_PER_ELEMENT,
      parts.byteOffset + entry * parts.BYTES_PER_ELEMENT,
      references.firstKinds.byteOffset + entry * 3 * references.firstKinds.BYTES_PER_ELEMENT,
      opens.byteOffset,
      bounds.byteOffset,
      weightOf('text'),
      weightOf('evidence'),
      half,
      steps.byteOffset + entry * steps.BYTES_PER_ELEMENT,
    );
    entry += done / said.BYTES_PER_ELEMENT;
    // It stopped at patterns of which one was not met yet.
    if (entry < whole)
      for (let at = entry; at < entry + atOnce; at++) known.meet(patternOf(said[at] as number));
  }
  const left = Array.from({ length: size - whole }, (_, at) => whole + at);
  steps.fill(-1, whole);
  return [...offersWithMore(references).filter((entry) => entry < whole), ...left];
}
