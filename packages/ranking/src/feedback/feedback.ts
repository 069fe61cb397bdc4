import type { TermCounts } from '../text/analyse.ts';

/** Needs of more words than this say enough themselves. */
export const longestForFeedback = 40;
/** First matches that are believed. */
export const believedMatches = 5;
const feedbackTerms = 50;
/** Share of the widened need that comes from the first matches. */
const feedbackShare = 0.4;

/** A first match: its words, and its score. */
export interface BelievedMatch {
  readonly terms: TermCounts;
  readonly score: number;
}

/** Years and amounts of a match say nothing about the need. */
const isNumber = /^\d+$/;

const sumOf = (values: Iterable<number>) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** How much a term counts in a match: neither a word repeated ten times nor a text of three words decides alone. */
const strengthIn = (count: number, length: number) => (1 + Math.log(Math.max(1, count))) / Math.sqrt(length);

/**
 * The need, widened by the words that its first matches share, rare ones first (after the relevance model RM3,
 * Abdul-Jaleel and others 2004).
 *
 * @param rarity of a term in the catalogue
 */
export function widenByFeedback(
  need: TermCounts,
  believed: readonly BelievedMatch[],
  rarity: (term: string) => number,
): Map<string, number> {
  const total = sumOf(believed.map(({ score }) => score));
  const weights = new Map<string, number>();
  for (const { terms, score } of believed) {
    const length = sumOf(terms.values());
    for (const [term, count] of terms) {
      if (isNumber.test(term)) continue;
      const weight = (score / total) * strengthIn(count, length) * rarity(term);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  const strongest = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, feedbackTerms);
  const strength = sumOf(strongest.map(([, weight]) => weight));
  const own = sumOf(need.values());
  const widened = new Map<string, number>();
  for (const [term, count] of need) widened.set(term, (1 - feedbackShare) * count);
  for (const [term, weight] of strongest)
    widened.set(term, (widened.get(term) ?? 0) + feedbackShare * own * (weight / strength));
  return widened;
}
