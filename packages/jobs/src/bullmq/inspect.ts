import { SmcError } from '@smc/contracts';
import type { Redis } from 'ioredis';
import { checkWhole } from '../job-input.ts';
import type { Job, JobState } from '../port.ts';
import { cancelAsWished } from './cancel.ts';
import { plainId, queueKeys, sharedKeys, storedId } from './keys.ts';
import { isCancelDue, type Row, toJob } from './rows.ts';
import { runScript } from './scripts.ts';

const states: readonly JobState[] = ['waiting', 'delayed', 'active', 'completed', 'failed', 'cancelled'];
/** Ids whose place in the order is asked for at a time. */
const idsAtOnce = 5_000;

/** Where to look: the queue, and the prefix of all its keys. */
export interface Place {
  readonly client: Redis;
  readonly prefix: string;
  readonly queue: string;
}

async function look(
  { client, prefix, queue }: Place,
  ids: readonly string[],
): Promise<readonly (Row | null)[]> {
  if (ids.length === 0) return [];
  return (await runScript(client, 'smcLook', [queueKeys(prefix, queue), ...ids])) as (Row | null)[];
}

export async function get(place: Place, id: string): Promise<Job | undefined> {
  const [row] = await look(place, [storedId(id)]);
  if (row == null) return undefined;
  if (!isCancelDue(row)) return toJob(place.queue, row, Date.now());
  await cancelAsWished(place.client, place.prefix, place.queue, id);
  const [settled] = await look(place, [storedId(id)]);
  return settled == null ? undefined : toJob(place.queue, settled, Date.now());
}

/** Newest first. Throws `BAD_CURSOR` where the last job of the page before is no longer known. */
export async function list(
  place: Place,
  { state, limit = 50, after }: { state?: JobState; limit?: number; after?: string },
): Promise<readonly Job[]> {
  checkWhole('limit', limit, 1, 500);
  if (state !== undefined && !states.includes(state)) {
    throw new SmcError('BAD_FILTER', { field: 'state', details: { allowed: states } });
  }
  const before = after === undefined ? Number.POSITIVE_INFINITY : await orderOf(place, after);
  return state === undefined ? listAll(place, limit, before) : listState(place, state, limit, before);
}

async function orderOf({ client, prefix, queue }: Place, id: string): Promise<number> {
  const order = await client.zscore(`${queueKeys(prefix, queue)}smc:order`, storedId(id));
  if (order === null) throw new SmcError('BAD_CURSOR', { field: 'after' });
  return Number(order);
}

/** Down the order in which jobs were put in. Ids that others removed from Redis, such as Bull Board, are dropped from it on the way. */
async function listAll(place: Place, limit: number, before: number): Promise<readonly Job[]> {
  const { client, prefix, queue } = place;
  const key = `${queueKeys(prefix, queue)}smc:order`;
  const found: Job[] = [];
  while (found.length < limit) {
    const most = Number.isFinite(before) ? `(${before}` : '+inf';
    const ids = await client.zrevrangebyscore(key, most, '-inf', 'LIMIT', 0, limit - found.length);
    if (ids.length === 0) break;
    const rows = await look(place, ids);
    const gone = ids.filter((_, index) => rows[index] == null);
    before = await orderOf(place, plainId(ids.at(-1) ?? ''));
    if (gone.length > 0) await client.zrem(key, ...gone);
    found.push(...rows.filter((row) => row != null).map((row) => toJob(queue, row, Date.now())));
  }
  return found;
}

/** Sorts all jobs of that state by their place in the order: O(n log n) of a state that is bounded, but for waiting and delayed jobs. */
async function listState(
  place: Place,
  state: JobState,
  limit: number,
  before: number,
): Promise<readonly Job[]> {
  const ordered: [string, number][] = [];
  const ids = await idsOf(place, state);
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const some = ids.slice(start, start + idsAtOnce);
    const orders = await place.client.zmscore(`${queueKeys(place.prefix, place.queue)}smc:order`, ...some);
    some.forEach((id, index) => ordered.push([id, Number(orders[index] ?? 0)]));
  }
  const page = ordered.filter(([, order]) => order < before).sort(([, a], [, b]) => b - a);
  const rows = await look(
    place,
    page.slice(0, limit).map(([id]) => id),
  );
  return rows.filter((row) => row != null).map((row) => toJob(place.queue, row, Date.now()));
}

async function idsOf({ client, prefix, queue }: Place, state: JobState): Promise<readonly string[]> {
  const base = queueKeys(prefix, queue);
  const delayed = `${base}delayed`;
  switch (state) {
    case 'waiting':
      return [
        ...(await client.lrange(`${base}wait`, 0, -1)),
        ...(await client.zrange(`${base}waiting-children`, 0, '-1')),
        ...(await client.zrangebyscore(delayed, '-inf', String(dueNow()))),
      ];
    case 'delayed':
      return client.zrangebyscore(delayed, `(${dueNow()}`, '+inf');
    case 'active':
      return client.lrange(`${base}active`, 0, -1);
    default:
      return client.zrange(base + (state === 'cancelled' ? 'smc:cancelled' : state), 0, '-1');
  }
}

/** The highest score of a delayed job that is due. */
function dueNow(): number {
  return Date.now() * 4096 + 4095;
}

export async function counts({ client, prefix, queue }: Place): Promise<Readonly<Record<JobState, number>>> {
  const base = queueKeys(prefix, queue);
  const now = dueNow();
  const replies = await client
    .multi()
    .llen(`${base}wait`)
    .zcount(`${base}delayed`, '-inf', now)
    .zcount(`${base}delayed`, `(${now}`, '+inf')
    .llen(`${base}active`)
    .zcard(`${base}completed`)
    .zcard(`${base}failed`)
    .zcard(`${base}smc:cancelled`)
    .zcard(`${base}waiting-children`)
    .exec();
  const [
    wait = 0,
    due = 0,
    delayed = 0,
    active = 0,
    completed = 0,
    failed = 0,
    cancelled = 0,
    forChildren = 0,
  ] = (replies ?? []).map(([, count]) => Number(count));
  return { waiting: wait + due + forChildren, delayed, active, completed, failed, cancelled };
}

export async function queues(client: Redis, prefix: string): Promise<readonly string[]> {
  return (await client.smembers(sharedKeys(prefix).queues)).sort();
}
