import {
  type Need,
  type OfferIndex,
  type RankedNeed,
  StandingLists,
  type StandingOptions,
  type StandingState,
} from '@smc/ranking';
import type { RankOptions } from '@smc/ranking';
import type { Folded } from './kept-index.ts';
import type { RankRequest } from './messages.ts';

/** A list that is followed, in plain values. */
export interface FollowedList {
  readonly standsAs: string;
  readonly need: Need;
  readonly options: StandingOptions;
  readonly state: StandingState;
  /** Of each offer that may be in it: a list is stored with them. */
  readonly revisions: readonly (readonly [id: string, revision: number])[];
}

type RevisionOf = (offerId: string) => number | undefined;

/** Lists that were handed out: what each was stored as, and whether ranking anew would still give it. */
export class FollowedLists {
  readonly #lists = new StandingLists();
  /** By challenge. */
  readonly #followed = new Map<string, Pick<FollowedList, 'standsAs' | 'need' | 'options'>>();

  get size(): number {
    return this.#followed.size;
  }

  /** Ranks a challenge and follows its list, under the name it will be stored by. */
  rank(
    { need }: RankRequest,
    standsAs: string,
    index: OfferIndex,
    options: StandingOptions,
    listed: Pick<RankOptions, 'maxExclusions' | 'exclusionsBy'>,
  ): RankedNeed {
    this.#followed.delete(need.id);
    const ranked = this.#lists.rank(need.id, need, index, { ...options, ...listed });
    this.#followed.set(need.id, { standsAs, need, options });
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
    for (const challengeId of this.#followed.keys()) {
      if (verdicts?.get(challengeId) === 'same') continue;
      this.#followed.delete(challengeId);
      this.#lists.forget(challengeId);
    }
  }

  /** Names of the lists that still hold. */
  holding(): string[] {
    return [...this.#followed.values()].map(({ standsAs }) => standsAs);
  }

  /** The lists for the next start. */
  kept(revisionOf: RevisionOf): FollowedList[] {
    return [...this.#followed].flatMap(([challengeId, followed]) => {
      const state = this.#lists.stateOf(challengeId);
      if (state === undefined) return [];
      const revisions = state.kept.list.map(({ id }) => [id, revisionOf(id) ?? 0] as const);
      return [{ ...followed, state, revisions }];
    });
  }

  /**
   * Follows what the last start followed, but for lists that may hold an offer of another revision.
   *
   * @param index over the offers over which they held
   */
  resume(lists: readonly FollowedList[], index: OfferIndex, revisionOf: RevisionOf): void {
    for (const { state, revisions, ...followed } of lists) {
      if (revisions.some(([id, revision]) => revisionOf(id) !== revision)) continue;
      const { need, options } = followed;
      this.#lists.resume(need.id, need, index, options, state);
      this.#followed.set(need.id, followed);
    }
  }
}
