import { summarise } from '../explain/summary.ts';
import type { OfferIndex } from '../indexes.ts';
import type { Need, Ranking } from '../types.ts';
import { updateIndex } from '../update-index.ts';
import type { OfferUpdate } from '../update-index.ts';
import { AskedTerms } from './asked-terms.ts';
import { readChange } from './changed-offers.ts';
import type { ChangedOffers } from './changed-offers.ts';
import { StandingNeed } from './standing-need.ts';
import type { StandingOptions } from './standing-need.ts';
import { isWorthNoting } from './worth-noting.ts';

/** What became of standing needs when offers changed; all others stayed as they were but for their counts. */
export interface StandingUpdate {
  /** Needs that were ranked again. */
  readonly ranked: readonly string[];
  /** Needs of whose list offers came, went or moved, which could be told without ranking again. */
  readonly moved: readonly string[];
}

/** A need, and its ranking as it stands. */
interface StandingRanking {
  readonly standing: StandingNeed;
  ranking: Ranking;
}

/**
 * Needs that stay open while offers come, go and change. A change ranks again only the needs that it can matter to; the rankings of
 * all others are brought up to date by their counts. Every ranking is, to the last byte, the one that ranking its need anew over
 * all offers under the same model gives.
 */
export class StandingNeeds {
  readonly #needs: readonly StandingRanking[];
  readonly #options: StandingOptions;
  readonly #asked: AskedTerms;
  #index: OfferIndex;

  /** @throws RankingInputError with the field of the first value of a need or the options that cannot be used */
  constructor(needs: readonly Need[], index: OfferIndex, options: StandingOptions) {
    this.#index = index;
    this.#options = options;
    this.#needs = needs.map((need) => {
      const standing = new StandingNeed(need, options);
      return { standing, ranking: standing.rank(index).rankingIn(options.locale) };
    });
    this.#asked = new AskedTerms(this.#needs.map(({ standing }) => standing.asked));
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
   * @throws RankingInputError as `updateIndex` does; nothing is changed then
   */
  update(change: OfferUpdate): StandingUpdate {
    const ids = new Set([...change.upsert.map(({ id }) => id), ...change.remove]);
    const next = updateIndex(this.#index, change);
    if (!isWorthNoting(ids.size, next.count)) {
      this.#index = next;
      for (const one of this.#needs) this.#rankAgain(one);
      return { ranked: this.#needs.map(({ ranking }) => ranking.subjectId), moved: [] };
    }
    const changed = readChange(this.#index, next, ids);
    this.#index = next;
    const scores = changed.versions.map((version) => this.#asked.scores(version));
    const ranked: string[] = [];
    const moved: string[] = [];
    for (const [number, one] of this.#needs.entries()) {
      const wordsOf = (version: number) => scores[version]?.[number] ?? 0;
      const became = this.#bring(one, changed, wordsOf);
      if (became !== 'counted') (became === 'ranked' ? ranked : moved).push(one.ranking.subjectId);
    }
    return { ranked, moved };
  }

  /** Brings one ranking up to date. */
  #bring(
    one: StandingRanking,
    changed: ChangedOffers,
    wordsOf: (version: number) => number,
  ): 'counted' | 'moved' | 'ranked' {
    const verdict = one.standing.note(changed, wordsOf);
    const presented = verdict === 'moved' ? one.standing.present(this.#index) : undefined;
    if (presented !== undefined) {
      one.ranking = presented.rankingIn(this.#options.locale);
      return 'moved';
    }
    if (verdict === 'unknown' || verdict === 'moved') {
      this.#rankAgain(one);
      return 'ranked';
    }
    one.ranking = this.#recounted(one, verdict);
    return 'counted';
  }

  #rankAgain(one: StandingRanking): void {
    one.ranking = one.standing.rank(this.#index).rankingIn(this.#options.locale);
  }

  #recounted({ standing, ranking }: StandingRanking, verdict: 'same' | 'counted'): Ranking {
    const { counts, eligible } = standing.basis;
    const documents = this.#index.count;
    const { statistics } = ranking;
    if (verdict === 'same' && statistics.documents === documents && statistics.eligible === eligible)
      return ranking;
    return {
      ...ranking,
      statistics: { ...statistics, documents, eligible },
      exclusions:
        verdict === 'same'
          ? ranking.exclusions
          : summarise((code) => counts.get(code) ?? 0, this.#options.locale ?? 'en'),
    };
  }
}
