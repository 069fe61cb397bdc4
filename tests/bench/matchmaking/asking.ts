import type { Connection } from '@smc/platform';

/** Milliseconds of each answer. */
export interface Answers {
  readonly matches: readonly number[];
  readonly small: readonly number[];
}

/** Challenges of the page that is read: the first of the house. */
const page = Array.from({ length: 20 }, (_, number) => `n${number}`);
const pauseMs = 20;

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

/** Somebody who reads a page of matches and one challenge, again and again, until told to stop. */
export class Asking {
  readonly #over: Promise<void>;
  #answers: { matches: number[]; small: number[] } = { matches: [], small: [] };
  #isOver = false;

  constructor({ clients }: Connection) {
    this.#over = this.#ask(clients);
  }

  async #ask({ matchmaking, cityChallenge }: Connection['clients']): Promise<void> {
    while (!this.#isOver) {
      const matches = await timed(() => matchmaking.matches.listByChallenges({ parentIds: page, first: 3 }));
      const small = await timed(() => cityChallenge.get({ id: 'n1' }));
      this.#answers.matches.push(matches);
      this.#answers.small.push(small);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  /** What was answered since the last call. */
  take(): Answers {
    const taken = this.#answers;
    this.#answers = { matches: [], small: [] };
    return taken;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#over;
  }
}
