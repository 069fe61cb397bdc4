import { isSmcError } from '@smc/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRepeatRecords, type RepeatRecords } from '../src/index.ts';
import { createSqliteStore, openSqliteDatabase } from '../src/sqlite/index.ts';

let now: Date;
let records: RepeatRecords;
let close: () => Promise<void>;
beforeEach(async () => {
  now = new Date('2026-11-27T09:00:00.000Z');
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'test' });
  records = createRepeatRecords(store, { now: () => now });
  await store.migrate();
  close = async () => database.close();
});
afterEach(() => close());

const later = (milliseconds: number) => (now = new Date(now.getTime() + milliseconds));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isSmcError(error) ? error.code : error),
  );

async function begunAnew(id: string) {
  const begun = await records.begin(id, 'digest');
  if (begun.kind === 'answered') throw new Error('It was answered before.');
  return begun;
}

describe('records of requests with a key', () => {
  it('give the first answer to a repetition, for a day', async () => {
    const { record } = await begunAnew('a');
    await records.finish(record, { id: 'made', none: null });
    expect(await records.begin('a', 'digest')).toEqual({
      kind: 'answered',
      answer: { id: 'made', none: null },
    });
    later(24 * 60 * 60_000 + 1);
    for (let index = 0; index < 50; index += 1) await begunAnew(`other-${index}`);
    expect((await records.begin('a', 'digest')).kind).toBe('new');
  });

  it('refuse a key that was used for something else', async () => {
    const { record } = await begunAnew('a');
    expect(await codeOf(records.begin('a', 'other'))).toBe('IDEMPOTENCY_KEY_REUSED');
    await records.finish(record, 1);
    expect(await codeOf(records.begin('a', 'other'))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('let one of many at a time begin', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => codeOf(records.begin('a', 'digest'))),
    );
    const countOf = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    expect([countOf('done'), countOf('IN_PROGRESS')]).toEqual([1, 19]);
  });

  it('let one go on with what a dead process began, after a minute', async () => {
    await begunAnew('a');
    later(59_999);
    expect(await codeOf(records.begin('a', 'digest'))).toBe('IN_PROGRESS');
    later(1);
    const outcomes = await Promise.all([begunAnew('a'), codeOf(records.begin('a', 'digest'))]);
    expect([outcomes[0].kind, outcomes[1]]).toEqual(['resumed', 'IN_PROGRESS']);
  });

  it('forget what came to nothing', async () => {
    const { record } = await begunAnew('a');
    await records.drop(record);
    await records.drop(record);
    expect((await records.begin('a', 'another digest')).kind).toBe('new');
  });
});
