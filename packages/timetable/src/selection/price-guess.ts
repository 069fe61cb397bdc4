import type { Problem } from '../problem/problem.ts';

const passes = 8;

/**
 * Pairs to start the relaxation with when there are too many to begin anywhere: guesses each participant's price by
 * coordinate descent on the dual (the price at which exactly its remaining meetings are worth having), with the
 * mutual pairs of level 1 taken as given, then keeps the pairs that come closest to their price. Only a start: the
 * relaxation prices every pair exactly afterwards. 3.5 million pairs take about a second.
 */
export function guessPairs(problem: Problem, taken: readonly number[]): number[] {
  const room = problem.maximum.slice();
  const isTaken = new Uint8Array(problem.pairCount);
  for (const pair of taken) {
    isTaken[pair] = 1;
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number])
      room[who] = (room[who] as number) - 1;
  }
  const links = linkPairs(problem, (pair) => problem.blocked[pair] === 0 && isTaken[pair] === 0);
  const prices = new Float64Array(problem.participantCount);
  const values = new Float64Array(links.mostLinks);
  for (let pass = 0; pass < passes; pass += 1)
    for (let who = 0; who < problem.participantCount; who += 1)
      prices[who] = priceOf(problem, links, prices, values, who, room[who] as number);
  return nearPrice(problem, links, prices, values, room);
}

interface Links {
  readonly first: Int32Array;
  readonly pairs: Int32Array;
  readonly mostLinks: number;
}

/** For each participant, the pairs it is in (compressed rows). */
function linkPairs(problem: Problem, isIn: (pair: number) => boolean): Links {
  const first = new Int32Array(problem.participantCount + 1);
  const each = (use: (who: number, pair: number) => void): void => {
    for (let pair = 0; pair < problem.pairCount; pair += 1) {
      if (!isIn(pair)) continue;
      use(problem.pairA[pair] as number, pair);
      use(problem.pairB[pair] as number, pair);
    }
  };
  each((who) => {
    first[who + 1] = (first[who + 1] as number) + 1;
  });
  let mostLinks = 0;
  for (let who = 0; who < problem.participantCount; who += 1) {
    mostLinks = Math.max(mostLinks, first[who + 1] as number);
    first[who + 1] = (first[who + 1] as number) + (first[who] as number);
  }
  const next = first.slice();
  const pairs = new Int32Array(first[problem.participantCount] as number);
  each((who, pair) => {
    const place = next[who] as number;
    pairs[place] = pair;
    next[who] = place + 1;
  });
  return { first, pairs, mostLinks };
}

function gather(
  problem: Problem,
  links: Links,
  prices: Float64Array,
  values: Float64Array,
  who: number,
): number {
  const from = links.first[who] as number;
  const count = (links.first[who + 1] as number) - from;
  for (let i = 0; i < count; i += 1) {
    const pair = links.pairs[from + i] as number;
    const a = problem.pairA[pair] as number;
    const other = a === who ? (problem.pairB[pair] as number) : a;
    values[i] = (problem.score[pair] as number) - (prices[other] as number);
  }
  return count;
}

/** Half way between the last meeting that fits and the first that does not. */
function priceOf(
  problem: Problem,
  links: Links,
  prices: Float64Array,
  values: Float64Array,
  who: number,
  room: number,
): number {
  const count = gather(problem, links, prices, values, who);
  if (room <= 0) return problem.score.length > 0 ? 1e6 : 0;
  if (room >= count) return 0;
  const fits = selectLargest(values, count, room - 1);
  let next = -Infinity;
  for (let i = room; i < count; i += 1) next = Math.max(next, values[i] as number);
  return Math.max(0, (fits + next) / 2);
}

/** Quickselect: puts the `rank + 1` largest values first and returns the smallest of them. */
function selectLargest(values: Float64Array, count: number, rank: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) > pivot) i += 1;
      while ((values[j] as number) < pivot) j -= 1;
      if (i > j) break;
      const swap = values[i] as number;
      values[i] = values[j] as number;
      values[j] = swap;
      i += 1;
      j -= 1;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank] as number;
}

function nearPrice(
  problem: Problem,
  links: Links,
  prices: Float64Array,
  values: Float64Array,
  room: Int32Array,
): number[] {
  const keep = new Uint8Array(problem.pairCount);
  for (let who = 0; who < problem.participantCount; who += 1) {
    const count = gather(problem, links, prices, values, who);
    const wanted = Math.min(count, Math.ceil((room[who] as number) * 1.5) + 3);
    if (count === 0 || wanted <= 0) continue;
    const least = selectLargest(values.slice(0, count), count, wanted - 1);
    const from = links.first[who] as number;
    for (let i = 0; i < count; i += 1)
      if ((values[i] as number) >= least) keep[links.pairs[from + i] as number] = 1;
  }
  const pairs: number[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1) if (keep[pair] === 1) pairs.push(pair);
  return pairs;
}
