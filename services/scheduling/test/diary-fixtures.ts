import type { MeetingPlace, MeetingState } from '@smc/contracts';
import { countingIds, fixedClock } from '@smc/service-kit';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { diaryCollection, type MeetingEntry, type StoredSide } from '../src/diary/entry.ts';
import { exchangeCollection } from '../src/diary/exchange.ts';
import type { MeetingFacts } from '../src/diary/meeting-change.ts';
import { plannedMeeting } from '../src/diary/planned-meeting.ts';
import type { MeetingDraft } from '../src/diary/request.ts';

/** A Tuesday, a month before the meetings of the tests. */
export const now = '2027-04-06T08:00:00.000Z';
const newId = countingIds('id');

export const factsAt = (at: string, by = 'ana'): MeetingFacts => ({ at, by, onBehalfOf: null, newId });
export const facts = factsAt(now);

export const sideOf = (
  organisationId: string,
  personIds: string[],
  more: Partial<StoredSide> = {},
): StoredSide => ({
  organisationId,
  registrationId: null,
  kind: 'CITY',
  region: 'EAST_ASIA',
  timeZone: 'Asia/Seoul',
  personIds,
  ordinal: null,
  ...more,
});

/** Minutes after nine o'clock UTC of the day of the tests. */
export function placeAt(minute: number, table: number | null = null, minutes = 30): MeetingPlace {
  const start = Date.parse('2027-05-04T09:00:00.000Z') + minute * 60_000;
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + minutes * 60_000).toISOString(),
    table,
  };
}

export const draftOf = (changes: Partial<MeetingDraft> = {}): MeetingDraft => ({
  id: 'm1',
  eventId: 'expo',
  mode: 'IN_PERSON',
  sides: [
    sideOf('seoul', ['ana']),
    sideOf('aqua', ['vera'], { timeZone: 'Europe/Helsinki', kind: 'CORPORATE' }),
  ],
  options: [placeAt(0)],
  answerBy: '2027-05-01T08:00:00.000Z',
  subject: 'Leaks in old pipes',
  message: '',
  challengeId: null,
  solutionId: null,
  joinUrl: null,
  ...changes,
});

/** A planned (accepted) meeting of these people at that place; `version` 0. */
export function acceptedOf(
  id: string,
  people: readonly [string[], string[]],
  place: MeetingPlace,
  organisations: readonly [string, string] = ['seoul', 'aqua'],
): MeetingEntry {
  const sides = [sideOf(organisations[0], people[0]), sideOf(organisations[1], people[1])] as const;
  const draft = draftOf({ id, sides });
  return { ...plannedMeeting({ ...draft, eventId: 'expo', runId: 'r1', place }, now), version: 0 };
}

/** A meeting that has come into a state, as if by its own steps. */
export function meetingIn(state: MeetingState): MeetingEntry {
  const entry = acceptedOf('m1', [['ana'], ['vera']], placeAt(0));
  const awaiting = state === 'REQUESTED' ? ['aqua'] : [];
  const answerBy = state === 'REQUESTED' ? '2027-05-01T08:00:00.000Z' : null;
  const meeting = { ...entry.meeting, origin: 'REQUEST' as const, awaiting };
  return { ...entry, version: 1, state, answerBy, meeting };
}

/** A diary in memory, on the real store. */
export async function createDiary() {
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'scheduling' });
  const parts = {
    diary: store.collection(diaryCollection),
    exchanges: store.collection(exchangeCollection),
    clock: fixedClock(now),
    newId: countingIds('e'),
  };
  await store.migrate();
  return { ...parts, store, close: () => database.close() };
}
export type Diary = Awaited<ReturnType<typeof createDiary>>;
