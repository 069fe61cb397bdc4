import type { OfferIndex } from '../indexes.ts';
import type { Need, Ranking } from '../types.ts';
import { updateIndex } from '../update-index.ts';
import type { OfferUpdate } from '../update-index.ts';
import { readDocument } from './read-document.ts';
import { StandingNeed } from './standing-need.ts';
import type { OfferVersion, StandingOptions } from './standing-need.ts';

/** Numbers of offers that stand in an index, by id. */
function numbersOf(index: OfferIndex, ids: ReadonlySet<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  const live = index.text.standing?.live;
  // What changed last stands last.
  for (let at = index.size - 1; at >= 0 && numbers.size < ids.size; at--)
    if ((live === undefined || live[at] === 1) && ids.has(index.idAt(at))) numbers.set(index.idAt(at), at);
  return numbers;
}

const versionsIn = (index: OfferIndex, ids: ReadonlySet<string>): OfferVersion[] =>
  [...numbersOf(index, ids)].map(([id, at]) => ({
    ...readDocument(index.text, at),
    id,
    prepared: index.entryAt(at),
  }));

/**
 * Needs that stay open while offers come, go and change. A change ranks again only the needs that it can matter to; the rankings of
 * all others are brought up to date by their counts. Every ranking is, to the last byte, the one that ranking its need anew over
 * all offers under the same model gives.
 */
export class StandingNeeds {
  readonly #needs: readonly StandingNeed[];
  #index: OfferIndex;

  /** @throws RankingInputError with the field of the first value of a need or the options that cannot be used */
  constructor(needs: readonly Need[], index: OfferIndex, options: StandingOptions) {
    this.#index = index;
    this.#needs = needs.map((need) => new StandingNeed(need, index, options));
  }

  get index(): OfferIndex {
    return this.#index;
  }

  /** In the order of the needs. */
  rankings(): Ranking[] {
    return this.#needs.map(({ ranking }) => ranking);
  }

  /**
   * Brings all rankings up to date.
   *
   * @returns ids of the needs that were ranked again
   * @throws RankingInputError as `updateIndex` does; nothing is changed then
   */
  update(change: OfferUpdate): string[] {
    const ids = new Set([...change.upsert.map(({ id }) => id), ...change.remove]);
    const next = updateIndex(this.#index, change);
    const before = versionsIn(this.#index, ids);
    const after = versionsIn(next, ids);
    this.#index = next;
    const ranked = this.#needs.filter((standing) => !standing.note(before, after, next.count));
    for (const standing of ranked) standing.rank(next);
    return ranked.map(({ need }) => need.id);
  }
}
