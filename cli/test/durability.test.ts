import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { environmentFor, jsonLines, smc, smcPath, startServer, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

const rowCount = 3000;
const organisations = Array.from({ length: rowCount }, (_, index) => ({
  id: `city-${String(index).padStart(4, '0')}`,
  kind: 'CITY',
  name: `City ${index}`,
  country: 'KR',
}));

/** Begins an import and kills it the hard way after some time. */
async function killedImport(file: string, data: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [smcPath, 'import', 'organisations', file], {
    env: environmentFor(data),
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await pause(afterMs);
  child.kill('SIGKILL');
  await ended;
}

async function exported(kind: string, data: string, folder: string): Promise<Record<string, unknown>[]> {
  const path = join(folder, `exported-${kind}.jsonl`);
  expect((await smc(['export', kind, path], { data })).code).toBe(0);
  const text = await readFile(path, 'utf8');
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('an import', () => {
  // Moments spread over an import of about two seconds: while reading, handing over, and running.
  it.each([600, 1000, 1500])(
    'killed after %i ms is finished by the next one, each row once',
    async (afterMs) => {
      const folder = await temporaryFolder();
      const [file, data] = [join(folder, 'o.jsonl'), join(folder, 'data')];
      await writeFile(file, jsonLines(...organisations));
      await killedImport(file, data, afterMs);

      const run = await smc(['import', 'organisations', file, '--json'], { data });
      expect(run.code).toBe(0);
      const present = await exported('organisations', data, folder);
      expect(present.map(({ id, version }) => [id, version])).toEqual(organisations.map(({ id }) => [id, 1]));
    },
  );

  it('that was sealed is finished by the next start alone', async () => {
    const folder = await temporaryFolder();
    const [file, data] = [join(folder, 'o.jsonl'), join(folder, 'data')];
    await writeFile(file, jsonLines(...organisations));
    const server = await startServer(data);
    const child = spawn(process.execPath, [smcPath, 'import', 'organisations', file], {
      env: environmentFor(data),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await pause(900);
    await server.stop('SIGKILL');
    await ended;
    const cities = async () =>
      (await exported('organisations', data, folder)).filter(({ kind }) => kind === 'CITY').length;

    const again = await startServer(data);
    let present = await cities();
    for (let turn = 0; turn < 30 && present > 0 && present < rowCount; turn += 1) present = await cities();
    expect(await again.stop('SIGTERM')).toBe(0);
    // Nothing, where the blow came before the import was sealed; otherwise all of it, with nobody asking again.
    expect([0, rowCount]).toContain(present);
  });
});

describe('a backup', () => {
  it('made while the server runs brings everything back, links that were sent included', async () => {
    const folder = await temporaryFolder();
    const path = (name: string) => join(folder, name);
    await writeFile(path('o.jsonl'), jsonLines(organisations[0]));
    const server = await startServer(path('data'));
    expect((await smc(['import', 'organisations', path('o.jsonl')], { data: path('data') })).code).toBe(0);
    const invite = ['user', 'invite', 'kim@city.example', '--organisation', 'city-0000', '--json'];
    const { url } = JSON.parse((await smc(invite, { data: path('data') })).stdout) as { url: string };
    expect((await smc(['backup', path('b.db')], { data: path('data') })).code).toBe(0);
    const twice = await smc(['backup', path('b.db')], { data: path('data') });
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringMatching(/^smc: ALREADY_EXISTS/)]);

    const locked = await smc(['restore', path('b.db')], { data: path('data') });
    expect([locked.code, locked.stderr]).toEqual([2, expect.stringMatching(/^smc: LOCKED/)]);
    expect(await server.stop('SIGTERM')).toBe(0);

    expect(await smc(['restore', path('b.db')], { data: path('other') })).toMatchObject({
      code: 0,
      stderr: '',
    });
    const restored = await startServer(path('other'));
    const inspected = await fetch(`${restored.url}/api/membership/links/inspect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: url.split('/').at(-1) }),
    });
    expect([inspected.status, await inspected.json()]).toEqual([
      200,
      expect.objectContaining({ email: 'kim@city.example' }),
    ]);
    await restored.stop('SIGTERM');
    const cities = (await exported('organisations', path('other'), folder)).filter(
      ({ kind }) => kind === 'CITY',
    );
    expect(cities.map(({ id }) => id)).toEqual(['city-0000']);
  });

  it('keeps the database that was there, and refuses what is no backup', async () => {
    const folder = await temporaryFolder();
    const path = (name: string) => join(folder, name);
    await writeFile(path('o.jsonl'), jsonLines(organisations[0]));
    await smc(['import', 'organisations', path('o.jsonl')], { data: path('data') });
    await smc(['backup', path('b.db')], { data: path('data') });
    await writeFile(path('o2.jsonl'), jsonLines(organisations[1]));
    await smc(['import', 'organisations', path('o2.jsonl')], { data: path('data') });

    await writeFile(path('cut.db'), (await readFile(path('b.db'))).subarray(0, 20_000));
    await writeFile(path('other.db'), 'not a database');
    for (const [file, code] of [
      ['cut.db', 'DATA_DAMAGED'],
      ['other.db', 'DATA_DAMAGED'],
      ['none.db', 'NOT_FOUND'],
    ] as const) {
      const refused = await smc(['restore', path(file)], { data: path('data') });
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(`^smc: ${code}`)]);
    }
    expect((await exported('organisations', path('data'), folder)).map(({ id }) => id)).toEqual([
      'city-0000',
      'city-0001',
    ]);

    const run = await smc(['restore', path('b.db'), '--json'], { data: path('data') });
    const { kept } = JSON.parse(run.stdout) as { kept: string };
    expect((await exported('organisations', path('data'), folder)).map(({ id }) => id)).toEqual([
      'city-0000',
    ]);
    expect((await readFile(kept)).length).toBeGreaterThan(0);
  });
});
