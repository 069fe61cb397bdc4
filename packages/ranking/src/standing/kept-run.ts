import { numberOfOffer } from '../folding.ts';
import type { OfferIndex } from '../indexes.ts';
import type { Pair } from '../pair.ts';
import type { PreparedOffer } from '../prepare.ts';
import { once } from '../once.ts';
import { findRequirements } from '../requirements/findings.ts';
import { evaluatePair } from '../run.ts';
import type { Evaluation, Run } from '../run.ts';
import { wordMatcher } from '../text-query.ts';
import type { Basis } from './standing-need.ts';

/** Of equal or falling steps, how many are more than a number of steps. */
function countAbove(list: readonly { readonly steps: number }[], steps: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.steps ?? 0) > steps) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A run that knows a need's best offers and nothing else: what is made of it is the same as of a run over all offers, unless more
 * of the best were asked for than are known.
 */
export function keptRun(
  basis: Basis,
  index: OfferIndex,
  entryAt: (at: number) => PreparedOffer,
): { readonly run: Run; readonly isShort: () => boolean } {
  const { kept, prepared: need, context, combiner, query, counts } = basis;
  const { list, isWhole } = kept;
  const numbers = list.map(({ id }) => numberOfOffer(index, id) ?? -1);
  const byNumber = new Map(numbers.map((number, place) => [number, list[place]]));
  const relevanceOf = (entry: number) => byNumber.get(entry)?.relevance ?? 0;
  const discountOf = (entry: number) => byNumber.get(entry)?.discount;
  const matchedWords = wordMatcher(index.text, query);
  const pairAt = (entry: number): Pair => {
    const offer = entryAt(entry);
    return {
      need,
      offer,
      context,
      textRelevance: relevanceOf(entry),
      discount: discountOf(entry),
      matchedWords: () => matchedWords(entry),
      similarity: undefined,
      requirementFindings: once(() => findRequirements(need, offer)),
    };
  };
  const evaluations = new Map<number, Evaluation>();
  const evaluate = (entry: number): Evaluation => {
    let known = evaluations.get(entry);
    if (known === undefined) evaluations.set(entry, (known = evaluatePair(pairAt(entry), combiner)));
    return known;
  };
  let isShort = false;
  const run: Run = {
    ...basis,
    countExcluded: (code) => counts.get(code) ?? 0,
    excluded: () => [],
    evaluate,
    best: (count) => {
      if (count > numbers.length && !isWhole) isShort = true;
      return numbers.slice(0, count);
    },
    relevanceOf,
    discountOf,
    stepsOf: (entry) => byNumber.get(entry)?.steps ?? -1,
    placeOf: (steps) => countAbove(list, steps) + 1,
    end: () => undefined,
  };
  return { run, isShort: () => isShort };
}
