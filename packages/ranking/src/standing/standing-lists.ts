import type { OfferIndex } from '../indexes.ts';
import type { RankedNeed } from '../rank.ts';
import type { Need } from '../types.ts';
import { AskedTerms } from './asked-terms.ts';
import { readChange } from './changed-offers.ts';
import { StandingNeed } from './standing-need.ts';
import type { ListedExclusions, StandingOptions, Verdict } from './standing-need.ts';
import type { StandingState } from './standing-state.ts';
import { isWorthNoting } from './worth-noting.ts';

/**
 * Lists that were handed out, each under a key, over an index that changes: says of each after a change whether it is still, to the last
 * byte, what ranking its need anew would give. Lists of other options may stand side by side.
 */
export class StandingLists {
  readonly #needs = new Map<string, StandingNeed>();
  #asked: { readonly keys: readonly string[]; readonly terms: AskedTerms } | undefined;

  get size(): number {
    return this.#needs.size;
  }

  /**
   * Ranks a need, and follows its list from here on. What stood under the key before is forgotten.
   *
   * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
   */
  rank(key: string, need: Need, index: OfferIndex, options: StandingOptions & ListedExclusions): RankedNeed {
    this.forget(key);
    const { maxExclusions, exclusionsBy, ...standing } = options;
    const followed = new StandingNeed(need, standing);
    const ranked = followed.rank(index, { maxExclusions, exclusionsBy });
    this.#needs.set(key, followed);
    return ranked;
  }

  /** What is to be kept of a list for {@link resume}; `undefined` where none is followed under the key. */
  stateOf(key: string): StandingState | undefined {
    return this.#needs.get(key)?.state;
  }

  /**
   * Follows a list that another process followed, without ranking its need.
   *
   * @param index over the same offers, under the same model, as the one over which the state was kept
   * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
   */
  resume(key: string, need: Need, index: OfferIndex, options: StandingOptions, state: StandingState): void {
    this.forget(key);
    const followed = new StandingNeed(need, options);
    followed.resume(index, state);
    this.#needs.set(key, followed);
  }

  forget(key: string): void {
    if (this.#needs.delete(key)) this.#asked = undefined;
  }

  clear(): void {
    this.#needs.clear();
    this.#asked = undefined;
  }

  /**
   * Takes note of a change. Lists of which it cannot be told what became of them are no longer followed.
   *
   * @param ids of all offers that came, went or changed between the two, which are of one model
   */
  note(previous: OfferIndex, next: OfferIndex, ids: ReadonlySet<string>): Map<string, Verdict> {
    const verdicts = new Map<string, Verdict>();
    if (this.#needs.size === 0 || ids.size === 0) return verdicts;
    if (previous.model.version !== next.model.version || !isWorthNoting(ids.size, next.count)) {
      for (const key of this.#needs.keys()) verdicts.set(key, 'unknown');
      this.clear();
      return verdicts;
    }
    const changed = readChange(previous, next, ids);
    const { keys, terms } = this.#askedBy();
    const scores = changed.versions.map((version) => terms.scores(version));
    for (const [number, key] of keys.entries()) {
      const verdict = this.#needs.get(key)?.note(changed, (version) => scores[version]?.[number] ?? 0);
      if (verdict !== undefined) verdicts.set(key, verdict);
    }
    for (const [key, verdict] of verdicts) if (verdict === 'unknown') this.forget(key);
    return verdicts;
  }

  #askedBy() {
    const known = this.#asked;
    if (known !== undefined && known.keys.length === this.#needs.size) return known;
    const asked = {
      keys: [...this.#needs.keys()],
      terms: new AskedTerms([...this.#needs.values()].map((need) => need.asked)),
    };
    this.#asked = asked;
    return asked;
  }
}
