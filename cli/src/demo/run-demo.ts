import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { SmcError } from '@smc/contracts';
import { showProgress } from '../terminal/progress.ts';
import { readDemo, readExpectedExclusions } from './demo-data.ts';
import { type DemoHouse, openDistributedHouse, openEmbeddedHouse } from './demo-house.ts';
import { type DoorClients, type SignIn, signInAsSecretariat } from './door-client.ts';
import { performEvent } from './event/perform-event.ts';
import { watchHealth } from './health-watch.ts';
import { type DemoRows, loadRows, prepareDemo } from './load.ts';
import { carryProposal } from './proposal/carry-proposal.ts';
import type { DemoOutcome, Phase } from './report.ts';
import { checkExclusions, readResults } from './results.ts';

/** The demonstration while it runs. */
export interface RunningDemo {
  readonly url: string;
  readonly signIn: SignIn;
  readonly folder: string;
  readonly outcome: DemoOutcome;
}

class Stopwatch {
  readonly phases: Phase[] = [];

  async time<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const startedAt = performance.now();
    const value = await work();
    this.phases.push({ name, seconds: (performance.now() - startedAt) / 1000 });
    return value;
  }
}

async function signedIn(house: DemoHouse, signIn: SignIn): Promise<DoorClients> {
  const link = await house.firstAccountLink();
  if (link === undefined)
    throw new SmcError('INTERNAL', { message: 'The new installation has an account already.' });
  return signInAsSecretariat(house.url, link, signIn);
}

async function settled(house: DemoHouse, signal: AbortSignal): Promise<void> {
  const progress = showProgress('ranking');
  let most = 0;
  const onPending = (count: number) => {
    most = Math.max(most, count);
    progress.update(most - count, most);
  };
  try {
    await house.settle({ signal, onPending });
  } finally {
    progress.end();
  }
}

async function perform(
  house: DemoHouse,
  signIn: SignIn,
  watch: Stopwatch,
  signal: AbortSignal,
): Promise<DemoOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  const rows: DemoRows = prepareDemo(await readDemo(today), today);
  const clients = await watch.time('signing in', () => signedIn(house, signIn));
  await watch.time('organisations', () => loadRows('organisations', rows.organisations, clients, signal));
  await watch.time('solutions', () => loadRows('solutions', rows.solutions, clients, signal));
  const health = watchHealth(house.url);
  await watch.time('challenges', () => loadRows('challenges', rows.challenges, clients, signal));
  await watch.time('ranking', () => settled(house, signal));
  const healthP99Ms = await health.stop();
  const [results, check] = await watch.time('reading the results', async () => [
    await readResults(
      rows.challenges.map(({ row }) => row.id),
      clients,
    ),
    await checkExclusions(await readExpectedExclusions(), clients),
  ]);
  // Last, because its clock goes on to the days of the event.
  const { event, next: proposal } = await performEvent(
    rows,
    today,
    { house, clients, signal },
    (name, work) => watch.time(name, work),
    (meetings) => watch.time('a proposal', () => carryProposal({ rows, meetings, clients, platform: house })),
  );
  return { rows, results, check, event, proposal, phases: watch.phases, healthP99Ms };
}

export interface DemoOptions {
  /** Every service a process of its own, on the configured engines; otherwise everything in this process. */
  readonly isDistributed: boolean;
  readonly signal: AbortSignal;
}

/**
 * Starts everything in a temporary folder on a free port, signs in as the secretariat of a new installation, loads the cities,
 * solutions and challenges through the API, waits for the rankings and reads them back. `use` is given the running system;
 * afterwards it is stopped and the folder removed.
 */
export async function runDemo(
  { isDistributed, signal }: DemoOptions,
  use: (running: RunningDemo) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-demo-'));
  const watch = new Stopwatch();
  const signIn = { email: 'secretariat@demo.example', password: randomBytes(12).toString('base64url') };
  let house: DemoHouse | undefined;
  try {
    house = await watch.time('start', () =>
      isDistributed ? openDistributedHouse(folder) : openEmbeddedHouse(folder),
    );
    const outcome = await perform(house, signIn, watch, signal);
    await use({ url: house.url, signIn, folder, outcome });
  } finally {
    await house?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
