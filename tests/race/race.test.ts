import { describe, expect, it } from 'vitest';
import { findAllEngines, type OpenEngines } from '../distributed/engines.ts';
import { withEngine } from '../engines/require-engine.ts';
import { doublesIn } from './audit.ts';
import { runRaces } from './run-race.ts';
import type { Mode } from './servers.ts';
import type { StoredEntry } from './storage.ts';

/** Races of one test; `SMC_TEST_RACES=20` for the full count. */
const runs = Number(process.env['SMC_TEST_RACES'] ?? 1);
const bookings = Number(process.env['SMC_TEST_RACE_BOOKINGS'] ?? 80);

const found = await findAllEngines();

function races(mode: Mode, open?: OpenEngines): void {
  it(`end without a double booking, and with a reason for every refusal (${mode}, ${runs} of ${bookings} bookings)`, {
    timeout: 120_000 + runs * 60_000,
  }, async () => {
    const report = await runRaces({ mode, runs, bookings, clients: 20, seed: 3 }, () => {}, open);
    for (const run of report.results) {
      expect([run.doubles, run.faults, run.unexplained]).toEqual([[], [], []]);
      // Both happened: slots were taken, and slots were refused because of it.
      expect(run.done['acceptMeeting']).toBeGreaterThan(0);
      expect(run.refused['acceptMeeting SLOT_TAKEN']).toBeGreaterThan(0);
    }
  });
}

describe('races for hot slots, by two processes of users through GraphQL', () => {
  races('embedded');
  withEngine({
    name: 'mongo',
    title: 'races on MongoDB and Redis',
    found,
    suite: (open) => races('distributed', open),
  });
});

describe('the audit', () => {
  const entry = (
    id: string,
    minute: number,
    people: [string, string],
    changes: object = {},
  ): StoredEntry => ({
    id,
    version: 1,
    kind: 'MEETING',
    state: 'ACCEPTED',
    eventId: 'expo',
    runId: null,
    startsAt: new Date(minute * 60_000).toISOString(),
    endsAt: new Date((minute + 30) * 60_000).toISOString(),
    personIds: [],
    meeting: {
      table: null,
      exchange: null,
      sides: people.map((person) => ({ organisationId: person, personIds: [person] })),
    },
    ...changes,
  });
  const withTable = (one: StoredEntry, table: number): StoredEntry =>
    one.meeting === null ? one : { ...one, meeting: { ...one.meeting, table } };

  it('finds people and tables that are at two places, and nobody else', () => {
    expect(doublesIn([entry('a', 0, ['x', 'y']), entry('b', 30, ['x', 'z'])])).toEqual([]);
    expect(doublesIn([entry('a', 0, ['x', 'y']), entry('b', 25, ['x', 'z'])])).toHaveLength(1);
    expect(doublesIn([entry('a', 0, ['x', 'y']), entry('b', 0, ['v', 'w'])])).toEqual([]);
    const tables = [withTable(entry('a', 0, ['x', 'y']), 1), withTable(entry('b', 5, ['v', 'w']), 1)];
    expect(doublesIn(tables)).toHaveLength(1);
    const long = { endsAt: new Date(7_200_000).toISOString() };
    expect(
      doublesIn([entry('a', 0, ['x', 'y'], long), entry('b', 10, ['v', 'w']), entry('c', 60, ['x', 'u'])]),
    ).toHaveLength(1);
    expect(doublesIn([entry('a', 0, ['x', 'y']), entry('b', 0, ['x', 'z'], { state: 'CANCELLED' })])).toEqual(
      [],
    );
    const block = { kind: 'BLOCK', state: null, meeting: null, personIds: ['x'] };
    expect(doublesIn([entry('a', 0, ['x', 'y']), entry('b', 10, ['x', 'z'], block)])).toHaveLength(1);
  });
});
