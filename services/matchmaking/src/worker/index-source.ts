import {
  buildIndex,
  dataOfSnapshot,
  type OfferIndex,
  readSnapshot,
  SnapshotError,
  writeSnapshot,
} from '@smc/ranking';
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

/**
 * Gets the index of a catalogue the cheapest way: from another thread's memory, from the file of the last start, or by building
 * it. All three rank the same, to the last byte; a snapshot is used only for exactly the offers that it was made of.
 */
export class IndexSource {
  readonly #options: IndexSourceOptions;
  #shared: SharedArrayBuffer | undefined;

  constructor(options: IndexSourceOptions) {
    this.#options = options;
    this.#shared = options.snapshot ?? undefined;
  }

  /** Another thread has made a snapshot. */
  offer(snapshot: SharedArrayBuffer): void {
    this.#shared = snapshot;
  }

  /** @param digest says exactly which offers they are */
  indexOf(offers: readonly Offer[], digest: string): OfferIndex {
    const { fewestForSnapshot, onIndexed } = this.#options;
    if (offers.length < fewestForSnapshot) {
      const index = buildIndex(offers);
      onIndexed(null);
      return index;
    }
    const shared = this.#shared;
    if (shared !== undefined && dataOfSnapshot(shared) === digest) {
      const index = readSnapshot(shared, digest, true);
      onIndexed(shared);
      return index;
    }
    const { index, snapshot } = this.#stored(digest) ?? this.#built(offers, digest);
    this.#shared = snapshot;
    onIndexed(snapshot);
    return index;
  }

  #stored(digest: string): { index: OfferIndex; snapshot: SharedArrayBuffer } | undefined {
    const { file, onNote } = this.#options;
    try {
      const snapshot = file?.read();
      return snapshot && { index: readSnapshot(snapshot, digest), snapshot };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      // Data that have changed since are the usual case and no news.
      if (!(error instanceof SnapshotError && error.isOfOtherData))
        onNote(`${cause} The index is built anew.`);
      return undefined;
    }
  }

  #built(offers: readonly Offer[], digest: string): { index: OfferIndex; snapshot: SharedArrayBuffer } {
    const { file, onNote, threads = 1, onProgress } = this.#options;
    const snapshot = writeSnapshot(buildIndexInThreads(offers, { threads, onProgress }), digest);
    try {
      file?.write(snapshot);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      onNote(
        `The snapshot of the ranking index could not be stored; the next start builds it anew: ${cause}`,
      );
    }
    // From here on the memory that all threads share, not the one in which it was built.
    return { index: readSnapshot(snapshot, digest, true), snapshot };
  }
}
