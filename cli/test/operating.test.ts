import { createPlatform } from '@smc/platform';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { SmcError } from '@smc/contracts';
import { expect, it, vi } from 'vitest';
import { smc, startServer, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

it('migrates a new folder, says what it made, and finds nothing to do afterwards', async () => {
  const data = await temporaryFolder();
  const first = await smc(['migrate', '--json'], { data });
  const { changes } = JSON.parse(first.stdout) as { changes: string[] };
  expect([first.code, changes]).toEqual([
    0,
    expect.arrayContaining(['city-challenge: challenges: made the collection.']),
  ]);
  const again = await smc(['migrate'], { data });
  expect([again.code, again.stdout]).toEqual([0, 'Everything is up to date.\n']);
});

it('does not migrate under a server that runs', async () => {
  const data = await temporaryFolder();
  const server = await startServer(data);
  const refused = await smc(['migrate'], { data });
  await server.stop('SIGTERM');
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/^smc: LOCKED: /)]);
});

/** A folder with three jobs in `queue` that failed for good. */
async function folderWithDeadLetters(queue: string): Promise<string> {
  const data = await temporaryFolder();
  const configuration = readConfiguration({ SMC_DATA: data, SMC_PORT: '0' });
  const platform = await createPlatform(configuration, { logger: silentLogger });
  const { jobs } = platform.adapters;
  jobs.process(queue, async () => {
    throw new SmcError('DATA_DAMAGED', { message: 'The template\u001b[2J cannot be read.' });
  });
  for (const id of ['a', 'b', 'c']) await jobs.enqueue(queue, {}, { id, attempts: 1 });
  await platform.settle();
  await platform.stop();
  return data;
}

it('lists dead letters and lets them wait for another turn', async () => {
  const data = await folderWithDeadLetters('letters');
  const listed = await smc(['jobs', 'list', '--first', '2'], { data });
  expect(listed.code).toBe(0);
  expect(listed.stdout).toMatch(/^queue +job +attempts +given up +why\nletters +c +1 +\S+ +DATA_DAMAGED: /);
  expect(listed.stdout).toContain('1 more; see --first.');
  expect(listed.stdout).not.toContain('\u001b');
  const one = await smc(['jobs', 'retry', 'letters', 'b'], { data });
  expect([one.code, one.stdout]).toEqual([0, '1 waits for another turn.\n']);
  const twice = await smc(['jobs', 'retry', 'letters', 'b'], { data });
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringMatching(/^smc: FORBIDDEN_TRANSITION: /)]);
  const rest = await smc(['jobs', 'retry', 'letters', '--json'], { data });
  expect(JSON.parse(rest.stdout)).toEqual({ retried: 2 });
  const none = await smc(['jobs', 'list'], { data });
  expect(none.stdout).toBe('No job has failed for good.\n');
});
