import { isSmcError, type MeetingPlace } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import type { Collection } from '@smc/store';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../src/diary/claims.ts';
import { type DiaryEntry, isMeeting, type MeetingEntry } from '../src/diary/entry.ts';
import { nextExchangeStep, planExchange } from '../src/diary/exchange.ts';
import { advanceExchange, type ExchangeParts } from '../src/diary/run-exchange.ts';
import { acceptedOf, createDiary, type Diary, facts, factsAt, now, placeAt } from './diary-fixtures.ts';

let diary: Diary;
beforeEach(async () => {
  diary = await createDiary();
});
afterEach(() => diary.close());

async function stored(entry: MeetingEntry): Promise<MeetingEntry> {
  const saved = await diary.diary.insert(entry);
  if (!isMeeting(saved)) throw new Error('A meeting was expected.');
  return saved;
}
async function load(id: string): Promise<MeetingEntry> {
  const entry = await diary.diary.get(id);
  if (!isMeeting(entry)) throw new Error('A meeting was expected.');
  return entry;
}
async function begin(first: MeetingEntry, second: MeetingEntry, id = 'x1') {
  return diary.exchanges.insert(planExchange(id, first, second, 'The mayor comes later', facts));
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (isSmcError(error) ? error.code : 'bug'),
  );

/** The usual case: one city meets two companies, one after the other at its own table, and the companies change places. */
async function usual() {
  const first = await stored(acceptedOf('m1', [['ana'], ['vera']], placeAt(0, 1)));
  const second = await stored(acceptedOf('m2', [['ana'], ['bo']], placeAt(30, 1), ['seoul', 'buslab']));
  return [first, second] as const;
}

/** The same parts in a process that dies at its n-th write. */
function dyingAfter(writes: number): ExchangeParts {
  let left = writes;
  const dying = <Doc extends { id: string; version: number }>(collection: Collection<Doc>): Collection<Doc> =>
    new Proxy(collection, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...input: unknown[]) => {
          if (key === 'save' && left-- <= 0) throw new Error('killed');
          return (value as (...input: unknown[]) => unknown).apply(target, input);
        };
      },
    });
  return { ...diary, diary: dying(diary.diary), exchanges: dying(diary.exchanges) };
}

const placeOf = ({ startsAt, endsAt, meeting: { table } }: MeetingEntry): MeetingPlace => ({
  startsAt,
  endsAt,
  table,
});

async function settledAs(first: MeetingPlace, second: MeetingPlace) {
  const [one, two] = [await load('m1'), await load('m2')];
  expect([placeOf(one), placeOf(two)]).toEqual([first, second]);
  for (const entry of [one, two]) {
    expect(entry.claims.toSorted()).toEqual(claimsOf(entry).toSorted());
    expect(entry.meeting.exchange).toBeNull();
  }
}

describe('an exchange', () => {
  it('puts each where the other was, with one event and one growing sequence for each', async () => {
    await begin(...(await usual()));
    expect((await advanceExchange(diary, 'x1')).state).toBe('DONE');
    await settledAs(placeAt(30, 1), placeAt(0, 1));
    const told = (await diary.store.outbox.pending(10)).map(({ event }) => event);
    expect(told.map(({ aggregateId, data }) => [aggregateId, (data as { change: string }).change])).toEqual([
      ['m2', 'moved'],
      ['m1', 'moved'],
    ]);
    expect((await load('m1')).meeting.sequence).toBe(1);
    expect((await advanceExchange(diary, 'x1')).state).toBe('DONE');
    expect((await load('m1')).meeting.sequence).toBe(1);
  });

  it('changes tables at the same hour', async () => {
    const first = await stored(acceptedOf('m1', [['ana'], ['vera']], placeAt(0, 1)));
    const second = await stored(acceptedOf('m2', [['ben'], ['bo']], placeAt(0, 2), ['makati', 'buslab']));
    await begin(first, second);
    await advanceExchange(diary, 'x1');
    await settledAs(placeAt(0, 2), placeAt(0, 1));
  });

  it('leaves no moment at which a third could take what is handed over, and goes on after a stop anywhere', async () => {
    for (let writes = 0; writes < 7; writes += 1) {
      await diary.close();
      diary = await createDiary();
      await begin(...(await usual()));
      const run = await codeOf(advanceExchange(dyingAfter(writes), 'x1'));
      expect(run).toBe(writes < 6 ? 'bug' : 'done');
      for (const [index, minute] of [0, 30, 25, 5].entries()) {
        const other = acceptedOf(`o${index}`, [['ana'], [`p${index}`]], placeAt(minute, null, 5), ['a', 'b']);
        const table = acceptedOf(`t${index}`, [[`q${index}`], [`r${index}`]], placeAt(minute, 1, 5), [
          'c',
          'd',
        ]);
        expect(await codeOf(diary.diary.insert(other))).toBe('CLAIM_TAKEN');
        expect(await codeOf(diary.diary.insert(table))).toBe('CLAIM_TAKEN');
      }
      expect((await advanceExchange(diary, 'x1')).state).toBe('DONE');
      await settledAs(placeAt(30, 1), placeAt(0, 1));
    }
  });

  it('goes back whole where a person is taken at the other time, wherever it is stopped on the way', async () => {
    for (let writes = 0; writes < 6; writes += 1) {
      await diary.close();
      diary = await createDiary();
      await begin(...(await usual()));
      await stored(acceptedOf('other', [['bo'], ['kim']], placeAt(0, 2), ['buslab', 'busan']));
      await codeOf(advanceExchange(dyingAfter(writes), 'x1'));
      const ended = await advanceExchange(diary, 'x1');
      expect([ended.state, ended.refusal?.code]).toEqual(['UNDONE', 'SLOT_TAKEN']);
      await settledAs(placeAt(0, 1), placeAt(30, 1));
      expect(await diary.store.outbox.count()).toBe(0);
    }
  });

  it('goes back where one of the two was changed after it was planned', async () => {
    const [first, second] = await usual();
    await begin(first, second);
    await diary.diary.save({ ...second, updatedAt: now });
    const ended = await advanceExchange(diary, 'x1');
    expect([ended.state, ended.refusal?.code]).toEqual(['UNDONE', 'STALE_VERSION']);
    await settledAs(placeAt(0, 1), placeAt(30, 1));
  });

  it('is one of two that want the same meeting', async () => {
    const [first, second] = await usual();
    const third = await stored(acceptedOf('m3', [['cho'], ['kim']], placeAt(60, 3), ['busan', 'lab']));
    await begin(first, second, 'x1');
    await begin(second, third, 'x2');
    await begin(third, first, 'x3');
    const ended = await Promise.all(['x1', 'x2', 'x3'].map((id) => advanceExchange(diary, id)));
    expect(ended.filter(({ state }) => state === 'DONE').length).toBeLessThanOrEqual(1);
    const places = await Promise.all(['m1', 'm2', 'm3'].map(load));
    expect(new Set(places.map(({ startsAt }) => startsAt)).size).toBe(3);
    for (const entry of places) expect(entry.claims.toSorted()).toEqual(claimsOf(entry).toSorted());
  });

  it('refuses what cannot change places', async () => {
    const [first, second] = await usual();
    const plan =
      (one: MeetingEntry, two: MeetingEntry, at = facts) =>
      () =>
        planExchange('x', one, two, 'why', at);
    expect(plan(first, first)).toThrow('itself');
    expect(plan(first, { ...second, eventId: null })).toThrow('same event');
    expect(plan(first, { ...second, endsAt: placeAt(30, 1, 45).endsAt })).toThrow('same length');
    expect(plan(first, second, factsAt('2027-05-04T09:10:00.000Z'))).toThrow('began');
  });
});

/** An independent look: whoever or whatever is at two places at once, from times and people alone. */
function doubles(entries: readonly DiaryEntry[]): string[] {
  const found: string[] = [];
  const standing = entries.filter(
    (entry) => isMeeting(entry) && entry.state === 'ACCEPTED' && entry.meeting.exchange === null,
  );
  for (const [index, one] of standing.entries())
    for (const other of standing.slice(index + 1)) {
      if (!(one.startsAt < other.endsAt && other.startsAt < one.endsAt)) continue;
      if (one.personIds.some((person) => other.personIds.includes(person)))
        found.push(`${one.id}/${other.id}`);
      if (one.meeting?.table != null && one.meeting.table === other.meeting?.table)
        found.push(`${one.id}/${other.id}`);
    }
  return found;
}

describe('exchanges by several processes among others who book', () => {
  it('end whole, and nobody is at two places', async () => {
    const minute = fc.integer({ min: 0, max: 7 }).map((step) => step * 15);
    const person = fc.integer({ min: 0, max: 5 }).map((index) => `p${index}`);
    const booking = fc.record({ minute, one: person, two: person, table: fc.integer({ min: 1, max: 2 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(booking, { minLength: 4, maxLength: 8 }),
        fc.array(booking, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }),
        async (standing, rivals, pairs, deaths) => {
          await diary.close();
          diary = await createDiary();
          const meetings: MeetingEntry[] = [];
          for (const [index, { minute, one, two, table }] of standing.entries()) {
            if (one === two) continue;
            const entry = acceptedOf(`m${index}`, [[one], [two]], placeAt(minute, table), [one, two]);
            const saved = await diary.diary.insert(entry).catch(() => undefined);
            if (isMeeting(saved)) meetings.push(saved);
          }
          const ids: string[] = [];
          for (const [index, [left, right]] of pairs.entries()) {
            const [one, two] = [meetings[left % meetings.length], meetings[right % meetings.length]];
            if (one === undefined || two === undefined || one === two) continue;
            await begin(one, two, `x${index}`);
            ids.push(`x${index}`);
          }
          const runs = ids.flatMap((id, index) => [
            codeOf(advanceExchange(dyingAfter(deaths[index] ?? 9), id)),
            codeOf(advanceExchange(dyingAfter((deaths[index] ?? 9) + 2), id)),
          ]);
          const bookings = rivals.map(({ minute, one, two, table }, index) =>
            codeOf(
              diary.diary.insert(
                acceptedOf(`r${index}`, [[one], [`${two}x`]], placeAt(minute, table), ['a', 'b']),
              ),
            ),
          );
          const codes = await Promise.all([...runs, ...bookings]);
          expect(codes.filter((code) => !['done', 'bug', 'CLAIM_TAKEN'].includes(code))).toEqual([]);
          for (const id of ids) expect((await advanceExchange(diary, id)).state).not.toBe('RUNNING');
          const { documents } = await diary.diary.find({ limit: 100 });
          expect(doubles(documents)).toEqual([]);
          for (const entry of documents) expect(entry.claims.toSorted()).toEqual(claimsOf(entry).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an exchange that has ended', () => {
  it.each(['DONE', 'UNDONE'] as const)('takes no further step (%s)', async (state) => {
    const [first, second] = await usual();
    const begun = await begin(first, second);
    const refusal = { code: 'SLOT_TAKEN', message: 'Taken.' };
    const ended = { ...begun, state, refusal: state === 'DONE' ? null : refusal };
    const carried = state === 'DONE' ? { ...first, exchangeId: begun.id } : first;
    const step = async () => nextExchangeStep({ exchange: ended, first: carried, second }, facts);
    expect((await errorOf(step())).code).toBe('FORBIDDEN_TRANSITION');
  });
});
