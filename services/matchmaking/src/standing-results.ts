import { id, instant } from '@smc/contracts';
import { type Clock, retryStale } from '@smc/service-kit';
import type { Collection, CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import type { Catalogue } from './copies/catalogue.ts';
import { createLiveView, type LiveView } from './copies/live-view.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Ranking } from './ranking.ts';
import type { StandingResults } from './worker/messages.ts';

const standing = z.strictObject({
  id,
  version: z.number().int(),
  changedAt: instant,
  /** Digest of the offers over which it was told. */
  offers: z.string(),
  /** Results (by the id of their explanations) that ranking anew over those offers would give again. */
  holds: z.array(id),
});
/** One statement, true for ever: these results hold over those offers. It is replaced when offers have changed. */
type Standing = z.infer<typeof standing>;

export const standingCollection: CollectionDefinition<Standing> = {
  name: 'standing-results',
  schema: standing,
  indexes: [['changedAt']],
};

const onlyId = 'standing';

interface Statement {
  readonly offers: string;
  readonly holds: ReadonlySet<string>;
}

/** The newest statement, in memory. */
export class StandingView {
  readonly #collection: Collection<Standing>;
  readonly #clock: Clock;
  readonly #view: LiveView<Standing, Statement>;

  constructor(collection: Collection<Standing>, clock: Clock) {
    this.#collection = collection;
    this.#clock = clock;
    const headOf = ({ offers, holds }: Standing) => ({ offers, holds: new Set(holds) });
    this.#view = createLiveView({ collection, clock, headOf });
  }

  sync(isFull = false): Promise<void> {
    return this.#view.sync(isFull);
  }

  /** Whether a result is known to hold over these offers. */
  holds(detailsId: string, offers: string): boolean {
    const statement = this.#view.get(onlyId);
    return statement !== undefined && statement.offers === offers && statement.holds.has(detailsId);
  }

  /** States it; what another process stated over the same offers stays. */
  async state(offers: string, holds: readonly string[]): Promise<void> {
    const changedAt = this.#clock.now().toISOString();
    const saved = await retryStale(async () => {
      const present = await this.#collection.get(onlyId);
      const others = present?.offers === offers ? present.holds : [];
      const content = { offers, holds: [...new Set([...others, ...holds])].sort(), changedAt };
      return present === undefined
        ? this.#collection.insert({ id: onlyId, ...content })
        : this.#collection.save({ ...present, ...content });
    });
    this.#view.note(saved);
  }
}

/**
 * Whether a ranking, made of earlier offers, is known to be what ranking anew would give: over the same challenge and rates.
 * @param held others that are known to
 */
export function stillHolds(
  { catalogue, standing: view }: { readonly catalogue: Catalogue; readonly standing: StandingView },
  { id: challengeId, offers, detailsId, versions }: Ranking,
  held: ReadonlySet<string> = new Set(),
): boolean {
  return (
    offers !== undefined &&
    (held.has(detailsId) || view.holds(detailsId, catalogue.offersDigest())) &&
    catalogue.dataDigest(challengeId, offers) === versions.data
  );
}

/** The data that a ranking is known to be right for: what it was made of, or later data that changed nothing of it. */
export function heldDataOf(
  parts: { readonly catalogue: Catalogue; readonly standing: StandingView },
  ranking: Ranking,
): string {
  const present = stillHolds(parts, ranking) ? parts.catalogue.dataDigest(ranking.id) : undefined;
  return present ?? ranking.versions.data;
}

/**
 * Tells the workers of what has changed, asks which of the stored rankings hold over the offers as they are now, and states it.
 * @returns the ids of the explanations of those that hold
 */
export async function lookAgain(
  parts: Pick<MatchmakingParts, 'feed' | 'pool' | 'view' | 'standing'>,
): Promise<ReadonlySet<string>> {
  await parts.feed.flush(parts.pool);
  const answers = await parts.pool.look();
  const stored = new Set([...parts.view.values()].map(({ detailsId }) => detailsId));
  const held = new Set<string>();
  for (const [offers, results] of Map.groupBy(answers, ({ digest }: StandingResults) => digest)) {
    const holds = results.flatMap((result) => result.holds).filter((name) => stored.has(name));
    if (holds.length === 0) continue;
    await parts.standing.state(offers, holds);
    for (const name of holds) held.add(name);
  }
  return held;
}
