import { rankOffers } from '../src/rank.ts';
import { writeSnapshot } from '../src/snapshot/snapshot.ts';
import type { OfferIndex } from '../src/indexes.ts';
import type { Need, Ranking, RankOptions } from '../src/types.ts';
import type { AnswerModule } from './messages.ts';
import { RankerThread } from './ranker-thread.ts';

export interface RankThreadsOptions {
  /** Threads that rank, the calling one among them. */
  readonly threads: number;
  /**
   * A module whose `answerOf` makes of each ranking what is wanted of it, in the thread that ranked: what goes from thread to thread
   * is copied, and a ranking with the reasons of a hundred places is large.
   */
  readonly answers: URL;
  /** Handed to `answerOf` beside each ranking; plain values. */
  readonly given?: unknown;
  /** Fewer needs are ranked faster than a thread starts; 40 where absent. */
  readonly fewestForThreads?: number;
  /** The snapshot that the index was read from; one is written where it is left out. */
  readonly snapshot?: { readonly bytes: SharedArrayBuffer; readonly data: string };
  /** Milliseconds without an answer after which the calling thread ranks what is missing; 60,000 where absent. */
  readonly patience?: number;
  /** The module that runs in a thread; for tests of crashes. */
  readonly ranker?: URL;
}

const fewest = 40;
const usualPatience = 60_000;

const data = 'shared between ranking threads';
const snapshotOf = (index: OfferIndex) => ({ bytes: writeSnapshot(index, data), data });

/** Needs being ranked: whoever is free takes the next one, so that no thread waits for another at the end. */
class RankedInThreads<Answer> {
  readonly #needs: readonly Need[];
  readonly #index: OfferIndex;
  readonly #options: RankOptions;
  readonly #answerOf: (ranking: Ranking) => Answer;
  /** The next need to be ranked, and how many answers other threads have given. */
  readonly #counts = new Int32Array(new SharedArrayBuffer(8));
  readonly #threads: readonly RankerThread<Answer>[];
  readonly #answers = new Map<number, Answer>();
  #patience: number;

  constructor(
    needs: readonly Need[],
    index: OfferIndex,
    options: RankOptions,
    answerOf: (ranking: Ranking) => Answer,
    settings: RankThreadsOptions,
  ) {
    this.#needs = needs;
    this.#index = index;
    this.#options = options;
    this.#answerOf = answerOf;
    this.#patience = settings.patience ?? usualPatience;
    const { answers, given, snapshot = snapshotOf(index) } = settings;
    const task = { needs, options, snapshot, counts: this.#counts, answers: answers.href, given };
    this.#threads = Array.from(
      { length: settings.threads - 1 },
      () => new RankerThread<Answer>(task, settings.ranker),
    );
  }

  *inOrder(): Generator<Answer> {
    try {
      for (let place = 0; place < this.#needs.length; place++) {
        while (!this.#answers.has(place)) this.#goOn(place);
        yield this.#answers.get(place) as Answer;
        this.#answers.delete(place);
      }
    } finally {
      for (const thread of this.#threads) thread.end();
    }
  }

  /** Ranks a need here, or where none is left waits for one that another thread has taken. */
  #goOn(place: number): void {
    const answersBefore = Atomics.load(this.#counts, 1);
    this.#take();
    if (this.#answers.has(place)) return;
    const next = Atomics.add(this.#counts, 0, 1);
    if (next < this.#needs.length) this.#rankHere(next);
    else if (Atomics.wait(this.#counts, 1, answersBefore, this.#patience) === 'timed-out') {
      this.#patience = 0;
      this.#rankHere(place);
    }
  }

  #take(): void {
    for (const thread of this.#threads)
      for (const { place, answer } of thread.answers()) {
        if (answer === undefined) this.#rankHere(place);
        else this.#answers.set(place, answer);
      }
  }

  #rankHere(place: number): void {
    const ranking = rankOffers(this.#needs[place] as Need, this.#index, this.#options);
    this.#answers.set(place, this.#answerOf(ranking));
  }
}

/**
 * Ranks needs in several threads: what `rankOffers` gives, to the last byte, whatever the number of threads. Blocks the calling thread,
 * which ranks too: call it in a worker. A thread that dies, or does not start, costs time and nothing else.
 *
 * @returns what `answerOf` makes of each ranking, in the order of the needs
 * @throws RankingInputError as `rankOffers` does
 */
export async function rankNeedsInThreads<Answer>(
  needs: readonly Need[],
  index: OfferIndex,
  options: RankOptions,
  settings: RankThreadsOptions,
): Promise<Iterable<Answer>> {
  const { answers, given, threads, fewestForThreads = fewest } = settings;
  const module = (await import(answers.href)) as AnswerModule<Answer>;
  const answerOf = (ranking: Ranking) => module.answerOf(ranking, given);
  if (threads < 2 || needs.length < fewestForThreads)
    return needs.values().map((need) => answerOf(rankOffers(need, index, options)));
  return new RankedInThreads(needs, index, options, answerOf, settings).inOrder();
}
