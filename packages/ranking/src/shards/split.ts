import { buildIndex } from '../indexes.ts';
import type { OfferIndex } from '../indexes.ts';
import type { Need, Offer } from '../types.ts';
import { offersOf } from '../update-index.ts';
import { byContent } from '../content-order.ts';
import type { ShardOptions } from './messages.ts';
import { rankOverShards } from './rank-over-shards.ts';
import type { ShardedCatalogue, ShardedRanking } from './rank-over-shards.ts';
import { Shard } from './shard.ts';

/**
 * The offers of each of several shards: as many in each, one after the other in the order of content, so that the place of an offer
 * among all follows from its place in the shard.
 *
 * @param count shards, at least 1; some are empty where there are fewer offers
 */
export function cutIntoShards(offers: readonly Offer[], count: number): Offer[][] {
  const ordered = byContent(offers);
  const start = (shard: number) => Math.floor((shard * ordered.length) / count);
  return Array.from({ length: count }, (_, shard) => ordered.slice(start(shard), start(shard + 1)));
}

/** A catalogue in shards, all of them in this process. */
export interface LocalShards {
  readonly catalogue: ShardedCatalogue;
  readonly shards: readonly Shard[];
}

/** Splits the offers of an index into shards under its model. */
export function splitIndex(index: OfferIndex, count: number): LocalShards {
  const { model } = index;
  let base = 0;
  const shards = cutIntoShards(offersOf(index), count).map((offers) => {
    const shard = new Shard(buildIndex(offers, { model }), base);
    base += offers.length;
    return shard;
  });
  return { catalogue: { model, documents: base }, shards };
}

/** Ranks a need over shards of this process, one after the other. */
export function rankWithShards(
  { catalogue, shards }: LocalShards,
  need: Need,
  options: ShardOptions,
): ShardedRanking {
  const rounds = rankOverShards(need, catalogue, options);
  let step = rounds.next();
  while (step.done !== true) {
    const question = step.value;
    step = rounds.next(shards.map((shard) => shard.answer(question)));
  }
  return step.value;
}
