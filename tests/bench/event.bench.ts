import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgendaPrint, TimetableRun } from '@smc/contracts';
import { type Connection, connectToRunning } from '@smc/platform';
import { startServer } from '../faults/killable-server.ts';
import { type Edition, type EditionSize, forEach, holdEdition } from './event/edition.ts';
import { ServerWatch, type Watched } from './event/watch.ts';
import type { BenchRow } from './types.ts';

export const name = 'event';

const thousand: EditionSize = {
  cities: 280,
  companies: 690,
  institutions: 30,
  slotsADay: 15,
  tables: 150,
  wishesOfACity: 12,
};
const pollMs = 200;
/** What is promised of the door while heavy work is done. */
const goalMs = 50;
/** As `npm start` runs it. */
const serverFlags = ['--max-semi-space-size=8'];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function settled({ clients }: Connection): Promise<void> {
  for (let quiet = 0; quiet < 2; await pause(pollMs))
    quiet = (await clients.operations.status()).pendingWork === 0 ? quiet + 1 : 0;
}

async function runIn(
  { clients }: Connection,
  id: string,
  isThere: (run: TimetableRun) => boolean,
): Promise<TimetableRun> {
  for (;;) {
    const run = await clients.scheduling.timetables.get({ id });
    if (isThere(run)) return run;
    assert.equal(run.error, null);
    await pause(pollMs);
  }
}

async function plan(connection: Connection, { eventId }: Edition, seed: number): Promise<TimetableRun> {
  const { id } = await connection.clients.scheduling.timetables.request({ eventId, seed });
  return runIn(connection, id, ({ state }) => state === 'DRAFT');
}

async function publish(connection: Connection, { id, version }: TimetableRun): Promise<TimetableRun> {
  const { timetables } = connection.clients.scheduling;
  const reviewed = await timetables.review({ id, expectedVersion: version });
  await timetables.publish({ id, expectedVersion: reviewed.version });
  return runIn(connection, id, ({ state }) => state === 'PUBLISHED');
}

/** Everyone's agenda with names, breaks and both clocks, asked for as each of them asks. */
async function readAgendas({ clients }: Connection, { eventId, participants }: Edition): Promise<number> {
  let meetings = 0;
  await forEach(participants, async ({ id: organisationId }) => {
    const { entries } = await clients.scheduling.agendas.ofParticipant({
      eventId,
      organisationId,
      first: 500,
    });
    meetings += entries.filter(({ kind }) => kind === 'MEETING').length;
  });
  return meetings;
}

/** Everyone's agenda in one file, by the job. */
async function printAgendas(
  { clients }: Connection,
  { eventId }: Edition,
  format: 'PDF' | 'XLSX',
): Promise<AgendaPrint> {
  const { agendas } = clients.scheduling;
  const { id } = await agendas.requestPrint({ eventId, format });
  for (;;) {
    const print = await agendas.print({ id });
    if (print.state === 'DONE') return print;
    assert.equal(print.error, null);
    await pause(pollMs);
  }
}

const meanwhile = (one: Watched<unknown>) =>
  `/healthz meanwhile p99 ${one.healthP99.toFixed(1)} ms, worst ${one.healthWorst.toFixed(1)} ms of ${one.healthAnswers}; ${one.residentMiB} MiB resident`;

function healthRow(part: string, one: Watched<unknown>, input: string): BenchRow {
  return {
    name: `event, /healthz while ${part}`,
    input: `${input}; ${meanwhile(one)}`,
    value: one.healthP99,
    unit: 'ms, 99th percentile',
    baseline: 'the goal',
    baselineValue: goalMs,
    ratio: one.healthP99 / goalMs,
  };
}

/**
 * An edition of 1,000 organisations on an embedded server in a process of its own: registered and asked through the API,
 * planned, published, and everyone's meetings read.
 */
export async function run({ seed }: { seed: number }): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-event-'));
  const server = await startServer(folder, serverFlags);
  const watch = new ServerWatch(server.url, server.processId);
  try {
    const connection = await connectToRunning(folder);
    assert(connection !== undefined);
    const rows = await measured(connection, watch, seed);
    await connection.close();
    return rows;
  } finally {
    await watch.stop();
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(connection: Connection, watch: ServerWatch, seed: number): Promise<BenchRow[]> {
  const idle = await watch.during(() => pause(3_000));
  const held = await watch.during(async () => {
    const edition = await holdEdition(connection, thousand, seed);
    await settled(connection);
    return edition;
  });
  const edition = held.value;
  const { participants, wishes } = edition;
  const pairs = new Set(wishes.map(({ from, to }) => [from, to].sort().join(' '))).size;
  const input = `${participants.length} organisations, ${pairs} wished pairs, ${wishes.length} wishes`;
  const planned = await watch.during(() => plan(connection, edition, seed));
  const { result, basis } = planned.value;
  assert(result !== null && basis !== null);
  const published = await watch.during(() => publish(connection, planned.value));
  const settling = await watch.during(() => settled(connection));
  const { written, conflicts } = published.value;
  const agendas = await watch.during(() => readAgendas(connection, edition));
  assert.equal(written, result.meetings);
  assert.deepEqual(conflicts, []);
  assert.equal(agendas.value, 2 * written);
  const pdf = await watch.during(() => printAgendas(connection, edition, 'PDF'));
  const xlsx = await watch.during(() => printAgendas(connection, edition, 'XLSX'));
  assert.deepEqual([pdf.value.done, xlsx.value.done], [participants.length, participants.length]);
  const size = `${input}, ${basis.pairs} pairs, ${written} meetings`;
  return [
    {
      name: 'event, registering and asking',
      input: `${input}; ${meanwhile(held)}`,
      value: held.seconds,
      unit: 's',
      baseline: `idle before: p99 ${idle.healthP99.toFixed(1)} ms, ${idle.residentMiB} MiB resident; seconds of waiting`,
      baselineValue: idle.seconds,
      ratio: held.seconds / idle.seconds,
    },
    {
      name: 'event, planning from the request to the draft',
      input: `${size}; mutual ${result.levels?.mutual.achieved}/${result.levels?.mutual.bound}; ${meanwhile(planned)}`,
      value: planned.seconds,
      unit: 's',
      baseline: 'the planner alone, as it says itself',
      baselineValue: result.seconds,
      ratio: planned.seconds / result.seconds,
    },
    healthRow('planning', planned, size),
    {
      name: 'event, publishing',
      input: `${size}; ${meanwhile(published)}; ${settling.seconds.toFixed(1)} s more until nothing was left to do`,
      value: published.seconds,
      unit: 's',
      baseline: 'planning',
      baselineValue: planned.seconds,
      ratio: published.seconds / planned.seconds,
    },
    healthRow('publishing', published, size),
    {
      name: "event, everyone's agenda",
      input: `${participants.length} agendas, ${agendas.value} meetings in them; ${meanwhile(agendas)}`,
      value: participants.length / agendas.seconds,
      unit: 'agendas/s',
      baseline: '/healthz answers per second meanwhile, asked every 10 ms',
      baselineValue: agendas.healthAnswers / agendas.seconds,
      ratio: participants.length / agendas.healthAnswers,
    },
    healthRow('reading', agendas, size),
    ...[pdf, xlsx].map((print) => ({
      name: `event, everyone's agenda printed as ${print.value.format}`,
      input: `${print.value.done} agendas in ${print.value.bytes} bytes; ${meanwhile(print)}`,
      value: print.seconds,
      unit: 's',
      baseline: 'reading them through the API',
      baselineValue: agendas.seconds,
      ratio: print.seconds / agendas.seconds,
    })),
    healthRow('printing PDF', pdf, size),
    healthRow('printing XLSX', xlsx, size),
    {
      name: 'event, memory',
      input: `${size}; threads of planning included`,
      value: await watch.mostMiB(),
      unit: 'MiB, the most ever resident',
      baseline: 'resident before the edition',
      baselineValue: idle.residentMiB,
      ratio: (await watch.mostMiB()) / idle.residentMiB,
    },
  ];
}
