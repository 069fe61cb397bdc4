import type { Clock } from '@smc/service-kit';
import type { Collection } from '@smc/store';
import { createLiveView, type LiveView } from './copies/live-view.ts';
import type { Ranking } from './ranking.ts';

/** All present rankings (without their explanations) in memory, also by solution. */
export class RankingsView {
  readonly #view: LiveView<Ranking, Ranking>;
  readonly #bySolution = new Map<string, Set<string>>();

  constructor(collection: Collection<Ranking>, clock: Clock) {
    this.#view = createLiveView({
      collection,
      clock,
      headOf: (ranking) => ranking,
      onHead: (ranking, before) => this.#reindex(ranking, before),
    });
  }

  get(challengeId: string): Ranking | undefined {
    return this.#view.get(challengeId);
  }

  values(): IterableIterator<Ranking> {
    return this.#view.values();
  }

  note(ranking: Ranking): void {
    this.#view.note(ranking);
  }

  sync(isFull = false): Promise<void> {
    return this.#view.sync(isFull);
  }

  /** Challenges in whose matches the solution is. */
  challengesOf(solutionId: string): readonly string[] {
    return [...(this.#bySolution.get(solutionId) ?? [])];
  }

  #reindex(ranking: Ranking, before: Ranking | undefined): void {
    for (const { solutionId } of before?.entries ?? []) this.#bySolution.get(solutionId)?.delete(ranking.id);
    for (const { solutionId } of ranking.entries) {
      const challenges = this.#bySolution.get(solutionId) ?? new Set();
      this.#bySolution.set(solutionId, challenges.add(ranking.id));
    }
  }
}
