import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelVersion, type Offer } from '@smc/ranking';
import { taxonomyVersion } from '@smc/taxonomy';
import { sha256 } from '../ids.ts';
import type { FollowedList } from './followed-lists.ts';

/** Lists that a worker follows, and the offers over which they hold, for the next start. */
export interface KeptLists {
  /** Says of which offers the base of the index was made. */
  readonly base: string;
  /** How the offers differ from those of the base. */
  readonly upsert: readonly Offer[];
  readonly remove: readonly string[];
  readonly lists: readonly FollowedList[];
}

/** Raised with every change of what is kept. */
const format = 1;
const versions = `smc followed lists ${format}, ${modelVersion}, ${taxonomyVersion}`;

/** Where the worker of a place keeps its lists. */
export const followedPath = (folder: string, place: number): string =>
  join(folder, `followed-lists-${place}.json`);

/** The file in which the worker of a place keeps what it follows. In a worker: reading and writing may take their time. */
export class FollowedFile {
  readonly #folder: string;
  readonly #path: string;

  constructor(folder: string, place: number) {
    this.#folder = folder;
    this.#path = followedPath(folder, place);
  }

  /** What another start left; `undefined` where there is none of this version, or it is damaged. */
  read(): KeptLists | undefined {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      return undefined;
    }
    const [head, sum, ...body] = text.split('\n');
    const kept = body.join('\n');
    return head === versions && sum === sha256(kept) ? (JSON.parse(kept) as KeptLists) : undefined;
  }

  /** Written aside and renamed, so that a crash leaves the old file or the new one, whole. */
  write(kept: KeptLists): void {
    const body = JSON.stringify(kept);
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const aside = `${this.#path}.${process.pid}`;
    writeFileSync(aside, `${versions}\n${sha256(body)}\n${body}`, { mode: 0o600, flush: true });
    renameSync(aside, this.#path);
  }
}
