import type { TextDocument, TextIndex } from '../index-structures/text-index.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import type { Discount } from './discount.ts';
import { RepeatedText } from './repeated-text.ts';
import { Suspects } from './suspects.ts';

/** What the words of a need and of a document in common are worth; asked of those that may repeat the need. */
export type DiscountOf = (document: number) => Discount;

/** Documents that repeat a need, with what that leaves of their worth; all others keep all of it. */
export type Discounts = ReadonlyMap<number, Discount>;
export const noDiscounts: Discounts = new Map();

/** A need, and an offer that may repeat it. */
export interface ReadPair {
  readonly need: { readonly document: TextDocument };
  readonly offer: { readonly document: TextDocument };
}

/**
 * Reads pairs, under the model of an index.
 *
 * @param pairAt the pair that a document of the index makes with what is ranked
 */
export function discountsBy(index: TextIndex, pairAt: (document: number) => ReadPair): DiscountOf {
  const known = new Map<object, RepeatedText>();
  return (document) => {
    const { need, offer } = pairAt(document);
    let text = known.get(need);
    if (text === undefined) known.set(need, (text = new RepeatedText(need.document, index)));
    return text.discountIn(offer.document);
  };
}

/**
 * Finds who repeats a need.
 *
 * @param scores by the need's own words
 */
export function findDiscounts(
  index: TextIndex,
  need: AnalysedNeed,
  scores: Float32Array,
  discountOf: DiscountOf,
): Discounts {
  const discounts = new Map<number, Discount>();
  for (const document of new Suspects(index, need).among(index, scores)) {
    const discount = discountOf(document);
    if (discount.text < 1 || discount.claims < 1) discounts.set(document, discount);
  }
  return discounts;
}

/** Takes from scores what is not worth its words, before the best is looked for: who copies neither leads nor lowers others. */
export function discounted(scores: Float32Array, discounts: Discounts): Float32Array {
  for (const [document, { text }] of discounts) scores[document] = (scores[document] as number) * text;
  return scores;
}

/** Of less worth than this a document says nothing of what the need is about: it says what the need says. */
const leastBelieved = 0.7;

/** @param worth what its words in common are worth */
export const isBelieved = (worth: number): boolean => worth >= leastBelieved;

/** Tells whether the first matches may be led by a document. */
export const isBelievedBy =
  (discounts: Discounts) =>
  (document: number): boolean =>
    isBelieved(discounts.get(document)?.text ?? 1);
