import { conceptList } from '../explain/message.ts';
import type { Pair } from '../pair.ts';
import type { ConceptWeights } from '../prepare.ts';
import { sortFew } from '../sort-few.ts';
import { unit } from './outcome.ts';
import type { Feature, FeatureOutcome } from './outcome.ts';

/** Text relevance: the sum of the text channels, divided by the best of the run. */
export const text: Feature = {
  name: 'text',
  measure: (pair) => ({
    state: 'known',
    value: unit(pair.textRelevance),
    message: { key: pair.textRelevance > 0 ? 'text.some' : 'text.none' },
    matched: pair.matchedWords,
    kept: pair.discount?.text,
  }),
};

/** Similarity of meaning from a configured embedder. */
export const semantic: Feature = {
  name: 'semantic',
  measure: ({ similarity, context, discount }) => {
    if (!context.hasSimilarities) return { state: 'not asked', message: { key: 'semantic.off' } };
    if (similarity === undefined) return { state: 'silent', message: { key: 'semantic.missing' } };
    const kept = discount?.claims;
    return {
      state: 'known',
      value: unit(similarity) * (kept ?? 1),
      message: { key: 'semantic.value' },
      kept,
    };
  },
};

/** Multiplied by itself: `**` is not promised to give the same last bit before and after a function is compiled. */
export const square = (value: number): number => value * value;

/** Squared length of a concept vector, rare concepts counting more. */
export function conceptNorm(concepts: ConceptWeights, rarity: (code: string) => number): number {
  let sum = 0;
  for (const [code, weight] of concepts) sum += square(weight * rarity(code));
  return sum;
}

/** The same, worked out once for each vector: those of a need and its matches are asked for again and again. */
export function conceptNormer(rarity: (code: string) => number): (concepts: ConceptWeights) => number {
  const known = new Map<ConceptWeights, number>();
  return (concepts) => {
    let norm = known.get(concepts);
    if (norm === undefined) known.set(concepts, (norm = conceptNorm(concepts, rarity)));
    return norm;
  };
}

/**
 * Cosine of two concept vectors weighted by rarity: an offer that claims every theme gains nothing by it.
 *
 * @param normOf their squared lengths, where those are known from before
 */
export function conceptCosine(
  a: ConceptWeights,
  b: ConceptWeights,
  rarity: (code: string) => number,
  normOf: (concepts: ConceptWeights) => number = (concepts) => conceptNorm(concepts, rarity),
): number {
  let product = 0;
  for (const [code, weight] of a) {
    const other = b.get(code);
    if (other !== undefined) product += weight * other * square(rarity(code));
  }
  if (product === 0) return 0;
  return product / Math.sqrt(normOf(a) * normOf(b));
}

/** A concept vector taken apart. */
interface ConceptVector {
  readonly weights: ConceptWeights;
  readonly codes: readonly string[];
  readonly values: readonly number[];
  readonly squares: readonly number[];
  readonly norm: number;
}

/**
 * Likeness of entries of a list by their concepts, each vector read once: to the last bit {@link conceptCosine}.
 *
 * @param conceptsOf concepts of an entry by its place in the list
 */
export function conceptLikeness(
  conceptsOf: (place: number) => ConceptWeights,
  rarity: (code: string) => number,
): (a: number, b: number) => number {
  const known: ConceptVector[] = [];
  const vectorAt = (place: number): ConceptVector => {
    const weights = conceptsOf(place);
    const codes = [...weights.keys()];
    return {
      weights,
      codes,
      values: [...weights.values()],
      squares: codes.map((code) => square(rarity(code))),
      norm: conceptNorm(weights, rarity),
    };
  };
  return (first, second) => {
    const a = (known[first] ??= vectorAt(first));
    const b = (known[second] ??= vectorAt(second));
    let product = 0;
    for (let at = 0; at < a.codes.length; at++) {
      const other = b.weights.get(a.codes[at] as string);
      if (other !== undefined) product += (a.values[at] as number) * other * (a.squares[at] as number);
    }
    return product === 0 ? 0 : product / Math.sqrt(a.norm * b.norm);
  };
}

function measureConcepts({ need, offer, context, discount }: Pair): FeatureOutcome {
  if (need.concepts.size === 0) return { state: 'not asked', message: { key: 'concepts.notAsked' } };
  if (offer.concepts.size === 0) return { state: 'silent', message: { key: 'concepts.silent' } };
  const cosine = conceptCosine(need.concepts, offer.concepts, context.rarity, context.conceptNorm);
  const kept = discount?.claims;
  const value = unit(cosine) * (kept ?? 1);
  if (value === 0) return { state: 'known', value, message: { key: 'concepts.none' } };
  const shared: string[] = [];
  for (const code of need.concepts.keys()) if (offer.concepts.has(code)) shared.push(code);
  sortFew(shared, (a, b) => {
    const [own, other] = [context.rarity(a), context.rarity(b)];
    return own > other || (own === other && a < b);
  });
  return {
    state: 'known',
    value,
    message: { key: 'concepts.shared', values: { shared: conceptList(shared.slice(0, 6)) } },
    matched: () => shared,
    kept,
  };
}

/** Themes, topics and SDGs in common, stated or found in the texts; a Spanish need and an English offer meet here. */
export const concepts: Feature = { name: 'concepts', measure: measureConcepts };
