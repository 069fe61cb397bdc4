import type { Connection } from '@smc/platform';

/** Milliseconds of each answer, and how many did not come. */
export interface Answers {
  readonly matches: readonly number[];
  readonly small: readonly number[];
  readonly failed: number;
}

/** Challenges of the page that is read: the first of the house. */
const page = Array.from({ length: 20 }, (_, number) => `n${number}`);
const pauseMs = 20;

const nothing = () => ({ matches: [] as number[], small: [] as number[], failed: 0 });

/** Somebody who reads a page of matches and one challenge, again and again, until told to stop. */
export class Asking {
  readonly #over: Promise<void>;
  #answers = nothing();
  #isOver = false;

  constructor({ clients }: Connection) {
    this.#over = this.#ask(clients);
  }

  async #ask({ matchmaking, cityChallenge }: Connection['clients']): Promise<void> {
    while (!this.#isOver) {
      await this.#time('matches', () => matchmaking.matches.listByChallenges({ parentIds: page, first: 3 }));
      await this.#time('small', () => cityChallenge.get({ id: 'n1' }));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  async #time(what: 'matches' | 'small', ask: () => Promise<unknown>): Promise<void> {
    const began = performance.now();
    try {
      await ask();
    } catch {
      this.#answers.failed++;
    }
    this.#answers[what].push(performance.now() - began);
  }

  /** What was answered since the last call. */
  take(): Answers {
    const taken = this.#answers;
    this.#answers = nothing();
    return taken;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#over;
  }
}
