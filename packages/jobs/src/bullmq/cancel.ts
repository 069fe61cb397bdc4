import { SmcError } from '@smc/contracts';
import type { Redis } from 'ioredis';
import { queueKeys, storedId } from './keys.ts';
import { runScript } from './scripts.ts';

/** `active`: the wish is stored, and whoever runs the job, in whatever process, sees it soon. Throws `NOT_FOUND`. */
export async function cancel(
  client: Redis,
  prefix: string,
  queue: string,
  id: string,
): Promise<'cancelled' | 'active' | 'ended'> {
  const parts = [queueKeys(prefix, queue), storedId(id), Date.now(), '0'];
  const was = (await runScript(client, 'smcCancel', parts)) as 'cancelled' | 'active' | 'ended' | 'unknown';
  if (was === 'unknown') throw notFound(queue, id);
  return was;
}

/** Carries out a wish to cancel that came when nobody ran the job any more. */
export async function cancelAsWished(
  client: Redis,
  prefix: string,
  queue: string,
  id: string,
): Promise<void> {
  await runScript(client, 'smcCancel', [queueKeys(prefix, queue), storedId(id), Date.now(), '1']);
}

/** Throws `NOT_FOUND`, and `FORBIDDEN_TRANSITION` where it neither failed nor was cancelled. */
export async function retry(client: Redis, prefix: string, queue: string, id: string): Promise<void> {
  const reply = await runScript(client, 'smcRetry', [queueKeys(prefix, queue), storedId(id), Date.now()]);
  if (reply === 'done') return;
  if (reply === 'unknown') throw notFound(queue, id);
  throw new SmcError('FORBIDDEN_TRANSITION', {
    message: 'Only a failed or cancelled job can be tried again.',
    details: { state: reply === 'abandoned' ? 'active' : reply },
  });
}

function notFound(queue: string, id: string): SmcError {
  return new SmcError('NOT_FOUND', { field: 'id', details: { queue, id } });
}
