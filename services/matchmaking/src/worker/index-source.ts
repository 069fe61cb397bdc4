import { dataOfSnapshot, type OfferIndex, readSnapshot, writeSnapshot } from '@smc/ranking';
import type { Offer } from '@smc/ranking';
import { buildIndexInThreads } from '@smc/ranking/threads';
import type { SnapshotFile } from './snapshot-file.ts';

export interface IndexSourceOptions {
  /** Where the index is kept for the next start; without it nothing is stored. */
  readonly file?: SnapshotFile | undefined;
  /** Fewer offers are indexed faster than a snapshot is worth. */
  readonly fewestForSnapshot: number;
  /** A snapshot that another thread made, perhaps of these offers. */
  readonly snapshot?: SharedArrayBuffer | null;
  readonly onIndexed: (snapshot: SharedArrayBuffer | null) => void;
  readonly onNote: (text: string) => void;
  /** Threads that read offers while an index is built; 1 where absent. */
  readonly threads?: number;
  readonly onProgress?: (read: number, all: number) => void;
}

/** An index to go on from: of exactly some offers, or of an earlier catalogue of which few have changed since. */
export interface BaseIndex {
  readonly index: OfferIndex;
  /** Says of which offers it was made. */
  readonly data: string;
}

/**
 * Gets the index of a catalogue the cheapest way: from another thread's memory, from the file of the last start, or by building
 * it. A snapshot holds the corpus model too: whoever goes on from the same one, ranks the same, to the last byte.
 */
export class IndexSource {
  readonly #options: IndexSourceOptions;
  #shared: { readonly snapshot: SharedArrayBuffer; readonly data: string } | undefined;

  constructor(options: IndexSourceOptions) {
    this.#options = options;
    if (options.snapshot !== undefined && options.snapshot !== null) this.offer(options.snapshot);
  }

  /** So few offers are indexed anew after every change. */
  isSmall(offers: number): boolean {
    return offers < this.#options.fewestForSnapshot;
  }

  /** Another thread has made a snapshot. */
  offer(snapshot: SharedArrayBuffer): void {
    this.#shared = { snapshot, data: dataOfSnapshot(snapshot) };
  }

  /** Says of which offers the newest snapshot of this process was made. */
  sharedData(): string | undefined {
    return this.#shared?.data;
  }

  /** The index is as it should be: others may go on from the same base. */
  tellIndexed(isSmall: boolean): void {
    this.#options.onIndexed(isSmall ? null : (this.#shared?.snapshot ?? null));
  }

  /** The base that this process goes on from, or that the last start left; `undefined` where there is none. */
  known(): BaseIndex | undefined {
    if (this.#shared === undefined) return this.#stored();
    const { snapshot, data } = this.#shared;
    return { index: readSnapshot(snapshot, data, true), data };
  }

  #stored(): BaseIndex | undefined {
    const { file, onNote } = this.#options;
    try {
      const snapshot = file?.read();
      if (snapshot === undefined) return undefined;
      const data = dataOfSnapshot(snapshot);
      const index = readSnapshot(snapshot, data);
      this.#shared = { snapshot, data };
      return { index, data };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      onNote(`${cause} The index is built anew.`);
      return undefined;
    }
  }

  /**
   * Builds a base, and the corpus model with it.
   *
   * @param data says exactly which offers they are
   */
  build(offers: readonly Offer[], data: string): BaseIndex {
    const { file, onNote, threads = 1, onProgress } = this.#options;
    const snapshot = writeSnapshot(buildIndexInThreads(offers, { threads, onProgress }), data);
    this.#shared = { snapshot, data };
    try {
      file?.write(snapshot);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      onNote(
        `The snapshot of the ranking index could not be stored; the next start builds it anew: ${cause}`,
      );
    }
    // From here on the memory that all threads share, not the one in which it was built.
    return { index: readSnapshot(snapshot, data, true), data };
  }
}
