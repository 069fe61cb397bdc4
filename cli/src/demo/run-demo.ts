import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { SmcError } from '@smc/contracts';
import { createPlatform, type Platform } from '@smc/platform';
import { processConfiguration } from '@smc/service-kit';
import { showProgress } from '../terminal/progress.ts';
import { demoRatesPath, readDemo, readExpectedExclusions } from './demo-data.ts';
import { type DoorClients, type SignIn, signInAsSecretariat } from './door-client.ts';
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

async function startIn(folder: string): Promise<{ platform: Platform; url: string }> {
  const platform = await createPlatform({
    ...processConfiguration(),
    SMC_DATA: folder,
    SMC_HOST: '127.0.0.1',
    SMC_PORT: 0,
    SMC_PUBLIC_URL: undefined,
    SMC_LOG_LEVEL: 'error',
    SMC_SMTP_URL: undefined,
    SMC_EXCHANGE_RATES: demoRatesPath,
    // One person loads everything in a few seconds here.
    SMC_RATE_LIMIT: 1_000_000,
  });
  return { platform, ...(await platform.listen()) };
}

async function signedIn(platform: Platform, url: string, signIn: SignIn): Promise<DoorClients> {
  const link = await platform.firstAccountLink();
  if (link === undefined)
    throw new SmcError('INTERNAL', { message: 'The new installation has an account already.' });
  return signInAsSecretariat(url, link, signIn);
}

async function settled(platform: Platform, signal: AbortSignal): Promise<void> {
  const progress = showProgress('ranking');
  let most = 0;
  const onPending = (count: number) => {
    most = Math.max(most, count);
    progress.update(most - count, most);
  };
  try {
    await platform.settle({ signal, onPending });
  } finally {
    progress.end();
  }
}

async function perform(
  platform: Platform,
  url: string,
  signIn: SignIn,
  watch: Stopwatch,
  signal: AbortSignal,
): Promise<DemoOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  const rows: DemoRows = prepareDemo(await readDemo(today), today);
  const clients = await watch.time('signing in', () => signedIn(platform, url, signIn));
  await watch.time('organisations', () => loadRows('organisations', rows.organisations, clients, signal));
  await watch.time('solutions', () => loadRows('solutions', rows.solutions, clients, signal));
  const health = watchHealth(url);
  await watch.time('challenges', () => loadRows('challenges', rows.challenges, clients, signal));
  await watch.time('ranking', () => settled(platform, signal));
  const healthP99Ms = await health.stop();
  const [results, check] = await watch.time('reading the results', async () => [
    await readResults(
      rows.challenges.map(({ row }) => row.id),
      clients,
    ),
    await checkExclusions(await readExpectedExclusions(), clients),
  ]);
  const proposal = await watch.time('a proposal', () => carryProposal({ rows, results, clients, platform }));
  return { rows, results, check, proposal, phases: watch.phases, healthP99Ms };
}

/**
 * Starts everything in a temporary folder on a free port, signs in as the secretariat of a new installation, loads the cities,
 * solutions and challenges through the API, waits for the rankings and reads them back. `use` is given the running system;
 * afterwards it is stopped and the folder removed.
 */
export async function runDemo(
  signal: AbortSignal,
  use: (running: RunningDemo) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-demo-'));
  const watch = new Stopwatch();
  const signIn = { email: 'secretariat@demo.example', password: randomBytes(12).toString('base64url') };
  let platform: Platform | undefined;
  try {
    const started = await watch.time('start', () => startIn(folder));
    platform = started.platform;
    const outcome = await perform(platform, started.url, signIn, watch, signal);
    await use({ url: started.url, signIn, folder, outcome });
  } finally {
    await platform?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
