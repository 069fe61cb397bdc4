import { isSmcError, type PlannedMeeting, type TimetableRun } from '@smc/contracts';
import type { Random } from './random.ts';
import type { People } from './run-race.ts';
import { ask } from './ask.ts';
import { openEvent } from './scene.ts';
import type { Server } from './servers.ts';
import type { StoredEntry } from './storage.ts';

export interface Killed {
  readonly round: number;
  readonly random: Random;
  readonly patienceMs: number;
}

export interface Published {
  readonly run: TimetableRun;
  readonly planned: readonly PlannedMeeting[];
  /** What the storage holds of it in the end. */
  readonly entries: readonly StoredEntry[];
  /** How many of its meetings showed, as often as was looked. */
  readonly seen: readonly number[];
  /** Its entries in the storage when publishing was killed. */
  readonly foundWritten: number;
}

/** Events of the other kills are some days before. */
const firstNumber = 200;
const size = { slots: 20, tables: 8, meetingsEach: 16, themes: ['mobility'] };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A call again until the killed process is back: a read, or what is safe to repeat. */
async function until<Value>(
  patienceMs: number,
  call: () => Promise<Value>,
  isThere: (value: Value) => boolean,
): Promise<Value> {
  const giveUp = Date.now() + patienceMs;
  for (;;) {
    try {
      const value = await call();
      if (isThere(value)) return value;
    } catch (error) {
      if (!isSmcError(error, 'UNAVAILABLE') && !isSmcError(error, 'TIMED_OUT')) throw error;
    }
    if (Date.now() > giveUp) throw new Error('What was acknowledged was not carried on.');
    await pause(25);
  }
}

async function allPlanned(server: Server, runId: string): Promise<PlannedMeeting[]> {
  const { timetables } = (await server.clients()).scheduling;
  const [group] = await timetables.meetingsByRuns({ parentIds: [runId], first: 500 });
  return [...(group?.page.items ?? [])];
}

/** How many meetings of the event show; undefined while nobody answers. */
async function shown(server: Server, { staffToken }: People, eventId: string): Promise<number | undefined> {
  const query = 'query($eventId: ID!) { meetings(eventId: $eventId, first: 100) { nodes { id } } }';
  const { data } = await ask(server.url, staffToken, query, { eventId });
  return (data?.['meetings']?.['nodes'] as unknown[] | undefined)?.length;
}

const runIn = (server: Server, id: string, state: TimetableRun['state'], patienceMs: number) =>
  until(
    patienceMs,
    async () => (await server.clients()).scheduling.timetables.get({ id }),
    (run) => run.state === state,
  );

/** Killed at some moment of planning; the plan that came of it all the same. */
async function planned(server: Server, eventId: string, killed: Killed): Promise<TimetableRun> {
  const { timetables } = (await server.clients()).scheduling;
  const { id } = await timetables.request({ eventId, seed: killed.round });
  await pause(killed.random.next() * 700);
  await server.kill();
  return runIn(server, id, 'DRAFT', killed.patienceMs);
}

/** Killed when at least so many of its meetings have been written; says how many there were then. */
async function killWhileWritten(
  server: Server,
  runId: string,
  least: number,
  killed: Killed,
): Promise<number> {
  const written = async () => (await server.storage.diary()).filter((one) => one.runId === runId).length;
  await until(killed.patienceMs, written, (count) => count >= least);
  let found = 0;
  await server.kill(async () => {
    found = await written();
  });
  return found;
}

/** An event that is planned and published while its server is killed twice. */
export async function planAndPublish(server: Server, people: People, killed: Killed): Promise<Published> {
  const { patienceMs, random, round } = killed;
  const { scheduling } = await server.clients();
  const { eventId } = await openEvent(await server.clients(), people.actors, firstNumber + round, size);
  const { version } = await scheduling.events.get({ id: eventId });
  await scheduling.events.close({ id: eventId, expectedVersion: version });
  const draft = await planned(server, eventId, killed);
  const meetings = await allPlanned(server, draft.id);
  const { timetables } = (await server.clients()).scheduling;
  const reviewed = await timetables.review({ id: draft.id, expectedVersion: draft.version });
  const seen: number[] = [];
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      const count = await shown(server, people, eventId);
      if (count !== undefined) seen.push(count);
      await pause(10);
    }
  })();
  try {
    const { id } = await timetables.publish({ id: draft.id, expectedVersion: reviewed.version });
    const foundWritten = await killWhileWritten(
      server,
      id,
      Math.floor(random.next() * 0.7 * meetings.length),
      killed,
    );
    const run = await runIn(server, id, 'PUBLISHED', patienceMs);
    const last = await shown(server, people, eventId);
    if (last !== undefined) seen.push(last);
    const entries = (await server.storage.diary()).filter((one) => one.runId === id);
    return { run, planned: meetings, entries, seen, foundWritten };
  } finally {
    isOver = true;
    await looking;
  }
}
