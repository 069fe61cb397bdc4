import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { sharedBytes } from '@smc/ranking';

const fileName = 'ranking-index.snapshot';
/** Bytes read in one go: the system takes no more than 2 GiB. */
const chunk = 2 ** 28;

/** The one file in which the index is kept for the next start. In a worker: reading and writing may take their time. */
export class SnapshotFile {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get path(): string {
    return join(this.#folder, fileName);
  }

  /** What is in the file, in memory that threads can share; `undefined` where there is none. */
  read(): SharedArrayBuffer | undefined {
    let file: number;
    try {
      file = openSync(this.path, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      const { size } = fstatSync(file);
      const snapshot = sharedBytes(size);
      for (let at = 0; at < size; ) {
        const part = new Uint8Array(snapshot, at, Math.min(chunk, size - at));
        const count = readSync(file, part);
        if (count === 0) break;
        at += count;
      }
      return snapshot;
    } finally {
      closeSync(file);
    }
  }

  /** Written aside and renamed, so that a crash leaves the old file or the new one, whole. */
  write(snapshot: SharedArrayBuffer): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const aside = `${this.path}.${process.pid}-${threadId}`;
    writeFileSync(aside, new Uint8Array(snapshot), { mode: 0o600, flush: true });
    renameSync(aside, this.path);
  }
}
