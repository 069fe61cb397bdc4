import type { Redis } from 'ioredis';
import { endingsBetween, kept } from '../limits.ts';
import { queueKeys } from './keys.ts';
import { runScript } from './scripts.ts';

/** Keeps the number of ended jobs bounded, without a look at each ending. */
export class Retention {
  readonly #prefix: string;
  readonly #endings = new Map<string, number>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  async ended(client: Redis, queue: string): Promise<void> {
    const endings = (this.#endings.get(queue) ?? 0) + 1;
    this.#endings.set(queue, endings % endingsBetween);
    if (endings < endingsBetween) return;
    const { completed, cancelled, failed } = kept;
    await runScript(client, 'smcRetain', [queueKeys(this.#prefix, queue), completed, cancelled, failed]);
  }
}
