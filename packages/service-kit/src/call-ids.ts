import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { type NewId, randomId } from './clock.ts';

const derived = new AsyncLocalStorage<NewId>();

/** Ids of a call that may be repeated come from its key, so that doing it a second time meets what the first made; all others are random. */
export const callId: NewId = () => (derived.getStore() ?? randomId)();

/** Runs `work` with {@link callId} giving the same ids, in the same order, for the same seed. */
export function withDerivedIds<Result>(seed: string, work: () => Result): Result {
  let count = 0;
  return derived.run(() => {
    const hash = createHash('sha256').update(`${seed} ${(count += 1)}`);
    return `r${hash.digest('hex').slice(0, 31)}`;
  }, work);
}
