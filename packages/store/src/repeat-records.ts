import { isSmcError, SmcError } from '@smc/contracts';
import { z } from 'zod';
import type { Collection, CollectionDefinition, Store } from './port.ts';

const repeatRecord = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  /** Of what was sent. */
  digest: z.string(),
  begunAt: z.iso.datetime(),
  /** The answer as JSON; null while it is being worked on. */
  answer: z.string().nullable(),
});
type RepeatRecord = z.infer<typeof repeatRecord>;

const repeatRecordCollection: CollectionDefinition<RepeatRecord> = {
  name: 'repeat-records',
  schema: repeatRecord,
  indexes: [['begunAt']],
};

/** Longer than any call may take: whoever began it before that is dead. */
const leaseMs = 60_000;
const keptMs = 24 * 60 * 60_000;
/** One in so many begins clears away what is older than a day. */
const sweepEvery = 50;

/** What came of saying that a request is begun. */
export type Begun =
  | { readonly kind: 'new' | 'resumed'; readonly record: RepeatRecord }
  | { readonly kind: 'answered'; readonly answer: unknown };

export interface RepeatRecords {
  /**
   * @param id of caller, procedure and the caller's key
   * @param digest of what was sent
   * @throws SmcError `IDEMPOTENCY_KEY_REUSED` where the key was used for something else, `IN_PROGRESS`
   */
  begin(id: string, digest: string): Promise<Begun>;
  finish(record: RepeatRecord, answer: unknown): Promise<void>;
  /** It came to nothing: the same request may be sent again. */
  drop(record: RepeatRecord): Promise<void>;
}

async function sweep(records: Collection<RepeatRecord>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptMs).toISOString();
  const { documents } = await records.find({ filter: { begunAt: { lt: before } }, limit: 500 });
  await Promise.all(documents.map((record) => eraseIfThere(records, record)));
}

async function eraseIfThere(records: Collection<RepeatRecord>, { id, version }: RepeatRecord): Promise<void> {
  try {
    await records.erase(id, version);
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND') && !isSmcError(error, 'STALE_VERSION')) throw error;
  }
}

function inProgress(): SmcError {
  return new SmcError('IN_PROGRESS', { field: 'Idempotency-Key' });
}

/** What was found under the id: its answer, or, where whoever began it is dead, the right to go on with it. */
async function takeOver(
  records: Collection<RepeatRecord>,
  present: RepeatRecord,
  digest: string,
  now: Date,
): Promise<Begun> {
  if (present.digest !== digest) throw new SmcError('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' });
  if (present.answer !== null) return { kind: 'answered', answer: JSON.parse(present.answer) as unknown };
  if (Date.parse(present.begunAt) + leaseMs > now.getTime()) throw inProgress();
  try {
    return { kind: 'resumed', record: await records.save({ ...present, begunAt: now.toISOString() }) };
  } catch (error) {
    if (isSmcError(error, 'STALE_VERSION') || isSmcError(error, 'NOT_FOUND')) throw inProgress();
    throw error;
  }
}

/** The requests of the last day that carried a key, in the service's own store. */
export function createRepeatRecords(store: Store, clock: { now(): Date }): RepeatRecords {
  const records = store.collection(repeatRecordCollection);
  let begun = 0;
  return {
    async begin(id, digest) {
      const now = clock.now();
      if ((begun += 1) % sweepEvery === 0) await sweep(records, now);
      try {
        const record = await records.insert({ id, digest, begunAt: now.toISOString(), answer: null });
        return { kind: 'new', record };
      } catch (error) {
        if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
      }
      const present = await records.get(id);
      if (present === undefined) throw inProgress();
      return takeOver(records, present, digest, now);
    },
    async finish(record, answer) {
      await records.save({ ...record, answer: JSON.stringify(answer) });
    },
    drop: (record) => eraseIfThere(records, record),
  };
}
