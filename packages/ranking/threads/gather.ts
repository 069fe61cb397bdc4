import { release } from '../src/index-structures/growing.ts';
import { OfferGatherer } from '../src/indexes.ts';
import type { Gather, PlainOffers } from '../src/indexes.ts';
import type { RelevanceParts } from '../src/relevance/settings.ts';
import type { Offer } from '../src/types.ts';
import { buffersIn } from './buffers.ts';
import { readPortion } from '../src/read-portion.ts';
import { ReaderThread } from './reader-thread.ts';

export interface GatherOptions {
  readonly threads: number;
  readonly portion: number;
  readonly onProgress?: ((read: number, all: number) => void) | undefined;
  /** Milliseconds without an answer after which what is missing is read here: a thread that has died answers nothing. */
  readonly patience: number;
  readonly reader?: URL | undefined;
}

/** Portions that a thread is given ahead, so that it need not wait for the next. */
const mostAhead = 2;

/** One catalogue being read: portions are handed out in order, and put together in the same order. */
class Reading {
  readonly #offers: readonly Offer[];
  readonly #parts: RelevanceParts;
  readonly #options: GatherOptions;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  readonly #threads: readonly ReaderThread[];
  readonly #gatherer: OfferGatherer;
  readonly #read = new Map<number, PlainOffers>();
  readonly #count: number;
  #given = 0;
  #joined = 0;
  #patience: number;

  constructor(offers: readonly Offer[], parts: RelevanceParts, options: GatherOptions) {
    this.#offers = offers;
    this.#parts = parts;
    this.#options = options;
    this.#patience = options.patience;
    this.#gatherer = new OfferGatherer(parts);
    this.#count = Math.ceil(offers.length / options.portion);
    const others = Math.min(options.threads, this.#count) - 1;
    this.#threads = Array.from(
      { length: others },
      () => new ReaderThread(parts, this.#answers, options.reader),
    );
  }

  run(): OfferGatherer {
    try {
      while (this.#joined < this.#count) {
        const answersBefore = Atomics.load(this.#answers, 0);
        this.#take();
        this.#give();
        if (this.#join()) continue;
        if (this.#given < this.#count) this.#readHere(this.#given++);
        else if (Atomics.wait(this.#answers, 0, answersBefore, this.#patience) === 'timed-out') {
          this.#patience = 0;
          this.#readHere(this.#joined);
        }
      }
      return this.#gatherer;
    } finally {
      for (const thread of this.#threads) thread.end();
    }
  }

  #give(): void {
    for (const thread of this.#threads)
      while (thread.waiting < mostAhead && this.#given < this.#count) {
        const place = this.#given++;
        if (!thread.give({ place, offers: this.#portionAt(place) })) this.#readHere(place);
      }
  }

  #take(): void {
    for (const thread of this.#threads)
      for (const { place, read } of thread.answers()) {
        if (read === undefined) this.#readHere(place);
        else if (place >= this.#joined) this.#read.set(place, read);
      }
  }

  #readHere(place: number): void {
    this.#read.set(place, readPortion(this.#portionAt(place), this.#parts));
  }

  /** Puts what has been read behind what is there, as far as nothing is missing between. */
  #join(): boolean {
    const read = this.#read.get(this.#joined);
    if (read === undefined) return false;
    this.#read.delete(this.#joined++);
    this.#gatherer.append(read);
    for (const buffer of buffersIn(read)) release({ buffer });
    this.#options.onProgress?.(
      Math.min(this.#offers.length, this.#joined * this.#options.portion),
      this.#offers.length,
    );
    return true;
  }

  #portionAt(place: number): readonly Offer[] {
    const start = place * this.#options.portion;
    return this.#offers.slice(start, start + this.#options.portion);
  }
}

/** Reads offers in several threads; the same, to the last byte, as reading them one after the other. */
export const gatherInThreads =
  (options: GatherOptions): Gather =>
  (ordered, parts) =>
    new Reading(ordered, parts, options).run();
