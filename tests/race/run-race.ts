import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { OpenEngines } from '../distributed/engines.ts';
import type { Outcome } from './ask.ts';
import { audit, unexplained } from './audit.ts';
import { gather, maximumMeetings, openEvent, type Scene } from './scene.ts';
import { type Mode, openServer, type Server } from './servers.ts';

export interface RaceOptions {
  readonly mode: Mode;
  readonly runs: number;
  /** Bookings tried in each run, by both processes together. */
  readonly bookings: number;
  /** Users of each of the two processes. */
  readonly clients: number;
  readonly seed: number;
}

export interface RaceRun {
  readonly calls: number;
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly bookingsPerSecond: number;
  readonly callsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly meetings: number;
  readonly doubles: readonly string[];
  readonly faults: readonly string[];
  readonly unexplained: readonly string[];
  readonly seconds: number;
}

const clientFile = fileURLToPath(new URL('client.ts', import.meta.url));

export async function runClient(
  scene: Scene,
  users: number,
  bookings: number,
  seed: number,
): Promise<Outcome[]> {
  const child = spawn(process.execPath, [clientFile, String(users), String(bookings), String(seed)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(scene));
  return JSON.parse(await text(child.stdout)) as Outcome[];
}

function tally(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string | null,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

export type People = Awaited<ReturnType<typeof gather>>;

/** One race: two processes of users on an event of its own, then the audit of the whole storage. */
export async function raceOnce(
  server: Server,
  people: People,
  number: number,
  { bookings, clients: users, seed }: RaceOptions,
): Promise<RaceRun> {
  const { eventId, slots } = await openEvent(await server.clients(), people.actors, number);
  const scene: Scene = { ...people, url: server.url, mix: 'everything', eventId, slots };
  const began = performance.now();
  const half = Math.ceil(bookings / 2);
  const seedOf = (process: number) => seed * 1000 + number * 10 + process;
  const answers = await Promise.all([1, 2].map((process) => runClient(scene, users, half, seedOf(process))));
  const seconds = (performance.now() - began) / 1000;
  const outcomes = answers.flat();
  const found = await audit(server.storage, outcomes, maximumMeetings);
  const times = outcomes.map(({ milliseconds }) => milliseconds).toSorted((left, right) => left - right);
  const accepted = outcomes.filter(({ operation, code }) => operation === 'acceptMeeting' && code === null);
  return {
    calls: outcomes.length,
    done: tally(outcomes, ({ operation, code }) => (code === null ? operation : null)),
    refused: tally(outcomes, ({ operation, code }) => (code === null ? null : `${operation} ${code}`)),
    bookingsPerSecond: Math.round(accepted.length / seconds),
    callsPerSecond: Math.round(outcomes.length / seconds),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    ...found,
    unexplained: unexplained(outcomes),
    seconds: Math.round(seconds * 100) / 100,
  };
}

export interface RaceReport extends RaceOptions {
  readonly engine: string;
  readonly results: readonly RaceRun[];
}

/** As many races as asked for, one after the other, on one server. */
export async function runRaces(
  options: RaceOptions,
  tell: (run: RaceRun, number: number) => void,
  open?: OpenEngines,
): Promise<RaceReport> {
  const server = await openServer(options.mode, open);
  try {
    const people = await gather(await server.clients());
    const results: RaceRun[] = [];
    for (let number = 1; number <= options.runs; number += 1) {
      const run = await raceOnce(server, people, number, options);
      results.push(run);
      tell(run, number);
    }
    return { ...options, engine: server.storage.engine, results };
  } finally {
    await server.stop();
  }
}
