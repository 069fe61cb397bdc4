import { SmcError } from '@smc/contracts';

/** A write and its diagnosis look at the document one after the other; others may change it in between, but not for ever. */
const attempts = 50;

/**
 * Tries until `attempt` says that it is done. An attempt that finds neither success nor a refusal, because what stood in its
 * way has gone meanwhile, says false.
 */
export async function contest(attempt: () => Promise<boolean>): Promise<void> {
  for (let number = 0; number < attempts; number += 1) {
    if (await attempt()) return;
  }
  throw new SmcError('UNAVAILABLE', { message: 'Too many others are writing the same document.' });
}
