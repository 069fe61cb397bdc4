import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { environmentFor, smc, smcPath, temporaryFolder } from './harness.ts';

it('loads, ranks, reports and checks the demonstration through the API', { timeout: 180_000 }, async () => {
  const path = join(await temporaryFolder(), 'counts.json');
  const { code, stdout, stderr } = await smc(['demo', '--json', path]);
  const counts = JSON.parse(await readFile(path, 'utf8')) as Record<string, number> & { proposals: object };
  expect([code, Object.keys(counts)]).toEqual([
    0,
    [
      'cities',
      'challenges',
      'solutions',
      'matches',
      'excluded',
      'proposals',
      'event',
      'onDemandMeetings',
      'seconds',
    ],
  ]);
  expect(counts['cities']).toBeGreaterThanOrEqual(24);
  expect(counts['challenges']).toBeGreaterThanOrEqual(40);
  expect(counts['solutions']).toBeGreaterThanOrEqual(120);
  expect(counts['matches']).toBeGreaterThan(counts['challenges'] ?? 0);
  expect(counts['excluded']).toBeGreaterThan(0);
  expect(counts.proposals).toEqual({ submitted: 1, reviews: 2, shortlisted: 1, selected: 1 });
  const { event } = counts as unknown as {
    event: Record<string, number> & { levels: Record<string, object> };
  };
  expect(event['participants']).toBeGreaterThanOrEqual(84);
  expect(event['meetings']).toBeGreaterThan(100);
  expect(event.levels).toMatchObject({ shortfall: { achieved: 0 }, gaps: { achieved: 0 } });
  expect(counts['onDemandMeetings']).toBe(1);
  expect(stdout).toMatch(/No-show: of .+ one did not come; .+ had agreed on the slot/);
  // 40 * 5/5 + 35 * 4/5 + 25 * 4/5 = 88 and 40 * 4/5 + 35 * 4/5 + 25 * 3/5 = 75.
  expect(stdout).toMatch(
    /From a meeting to a decision: [^]*3 of 3 rules[^]*88\.0 and 75\.0[^]*selected with 81\.5/,
  );
  expect(stdout).toMatch(
    /Exclusions checked by hand: all \d+ of \d+ challenges are excluded for the expected reason/,
  );
  expect(stdout).toMatch(/requirements: \d+ met[^]*missing: [^]*more excluded: /);
  expect(stdout).toContain('npm start -- --sample');
  expect(stderr).not.toMatch(/"level":"error"/);
});

it('ends cleanly at Ctrl-C, leaving nothing behind', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, [smcPath, 'demo'], {
    env: { ...environmentFor(undefined), TMPDIR: folder },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  // Once its folder is there, the demonstration is starting or loading: it takes seconds.
  const demoFolders = async () => (await readdir(folder)).filter((name) => name.startsWith('smc-demo-'));
  while ((await demoFolders()).length === 0) await pause(20);
  await pause(700);
  child.kill('SIGINT');
  expect([await ended, stderr]).toEqual([130, expect.stringMatching(/^smc: CANCELLED: /m)]);
  expect(await demoFolders()).toEqual([]);
});
