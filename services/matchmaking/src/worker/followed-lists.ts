import { type OfferIndex, type RankedNeed, StandingLists } from '@smc/ranking';
import type { RankOptions } from '@smc/ranking';
import type { Folded } from './kept-index.ts';
import type { RankRequest } from './messages.ts';

/** Lists that were handed out: what each was stored as, and whether ranking anew would still give it. */
export class FollowedLists {
  readonly #lists = new StandingLists();
  /** By challenge. */
  readonly #names = new Map<string, string>();

  get size(): number {
    return this.#names.size;
  }

  /** Ranks a challenge and follows its list, under the name it will be stored by. */
  rank(
    { need }: RankRequest,
    standsAs: string,
    index: OfferIndex,
    options: Omit<RankOptions, 'similarities'>,
  ): RankedNeed {
    this.#names.delete(need.id);
    const ranked = this.#lists.rank(need.id, need, index, options);
    this.#names.set(need.id, standsAs);
    return ranked;
  }

  /**
   * Offers have changed.
   *
   * @param folded left out where the index is another one: no list is known to hold then
   * @param changed an offer in a list is stored with its revision, which may be all that has changed
   */
  moved(folded: Folded | undefined, changed: ReadonlySet<string>): void {
    if (changed.size === 0) return;
    const verdicts = folded && this.#lists.note(folded.previous, folded.next, folded.ids);
    for (const challengeId of this.#names.keys()) {
      if (verdicts?.get(challengeId) === 'same') continue;
      this.#names.delete(challengeId);
      this.#lists.forget(challengeId);
    }
  }

  /** Names of the lists that still hold. */
  holding(): string[] {
    return [...this.#names.values()];
  }
}
