import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectToRunning, createPlatform, type Platform, restoreFrom } from '../src/index.ts';

let folder: string;
const started: Platform[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smc-platform-'));
});
afterEach(async () => {
  for (const platform of started.splice(0)) await platform.stop();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');
async function start(settings: Record<string, string> = {}): Promise<Platform> {
  const configuration = readConfiguration({ SMC_DATA: data(), SMC_PORT: '0', ...settings });
  const platform = await createPlatform(configuration, { logger: silentLogger, validateOutputs: true });
  started.push(platform);
  return platform;
}

const city = {
  kind: 'ORGANISATIONS' as const,
  row: 1,
  id: 'goyang',
  content: { kind: 'CITY' as const, name: '고양시', country: 'KR' },
};
async function importCity(platform: Platform): Promise<void> {
  const { operations } = platform.clients;
  const options = await platform.asSystem();
  await operations.imports.create({ id: 'i1', kind: 'ORGANISATIONS' }, options);
  await operations.imports.addRows({ id: 'i1', part: 0, rows: [city] }, options);
  await operations.imports.seal({ id: 'i1' }, options);
  await platform.settle();
}

describe('a platform', () => {
  it('keeps its data folder to itself, and its files private', async () => {
    await start();
    expect((await errorOf(start())).code).toBe('LOCKED');
    const modes = await Promise.all(
      ['', 'smc.db', 'secrets.json'].map(async (name) =>
        ((await stat(join(data(), name))).mode & 0o777).toString(8),
      ),
    );
    expect(modes).toEqual(['700', '600', '600']);
  });

  it('gives one link for the first account, until there is one', async () => {
    const platform = await start({ SMC_PUBLIC_URL: 'https://smc.example/' });
    const link = (await platform.firstAccountLink()) ?? '';
    expect(link).toMatch(/^https:\/\/smc\.example\/link\/.{10,}$/);
    const token = link.split('/link/')[1] ?? '';
    await platform.clients.membership.links.redeem({
      token,
      name: 'Sam',
      email: 'sam@wego.example',
      password: 'a long enough sentence',
    });
    expect(await platform.firstAccountLink()).toBe(undefined);
  });

  it('is reached by the command line through its socket, and not when it has stopped', async () => {
    const platform = await start();
    expect(await connectToRunning(data())).toBe(undefined);
    const { url } = await platform.listen();
    const connection = await connectToRunning(data());
    expect(await connection?.clients.operations.status()).toMatchObject({
      isReady: true,
      url,
      deadLetters: 0,
    });
    await connection?.close();
    await platform.stop();
    expect(await connectToRunning(data())).toBe(undefined);
  });

  it('does not offer the operations or system calls at its public door', async () => {
    const { url } = await (await start()).listen();
    const post = async (path: string, body: object) =>
      (
        await fetch(url + path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        })
      ).json() as Promise<{ code: string }>;
    expect((await post('/api/platform/backup', { path: '/tmp/x' })).code).toBe('NOT_FOUND');
    expect((await post('/api/membership/links/first-account', {})).code).toBe('NOT_SIGNED_IN');
    expect((await post('/api/membership/sessions/resolve', { credential: 'x' })).code).toBe('NOT_SIGNED_IN');
  });

  it('says which setting is wrong', async () => {
    await writeFile(join(folder, 'rates.json'), '{"base":"USD"}');
    expect(await errorOf(start({ SMC_EXCHANGE_RATES: join(folder, 'rates.json') }))).toEqual({
      code: 'BAD_CONFIGURATION',
      field: 'SMC_EXCHANGE_RATES',
    });
    await writeFile(join(folder, 'file'), '');
    expect(await errorOf(start({ SMC_DATA: join(folder, 'file', 'x') }))).toEqual({
      code: 'BAD_CONFIGURATION',
      field: 'SMC_DATA',
    });
    const { url } = await (await start()).listen();
    const taken = await start({ SMC_DATA: join(folder, 'other'), SMC_PORT: new URL(url).port });
    expect(await errorOf(taken.listen())).toEqual({ code: 'BAD_CONFIGURATION', field: 'SMC_PORT' });
  });
});

describe('an import', () => {
  it('does the sealed rows once, reports refused ones, and frees them', async () => {
    const platform = await start();
    const { operations, membership } = platform.clients;
    const options = await platform.asSystem();
    await importCity(platform);
    expect(await membership.organisations.get({ id: 'goyang' }, options)).toMatchObject({
      name: '고양시',
      region: 'EAST_ASIA',
    });
    await operations.imports.create({ id: 'i2', kind: 'CHALLENGES' }, options);
    const row = {
      kind: 'CHALLENGES' as const,
      content: { title: 'Underpass floods', description: 'Rain.', sdgs: [11] },
    };
    const rows = [
      { ...row, row: 1, id: 'c1', organisationId: 'goyang' },
      { ...row, row: 2, id: 'c2', organisationId: 'atlantis' },
      { ...row, row: 3, id: 'c3', organisationId: 'goyang', content: { title: 'Empty' } },
    ];
    await operations.imports.addRows({ id: 'i2', part: 0, rows }, options);
    await operations.imports.addRows({ id: 'i2', part: 0, rows }, options);
    await operations.imports.seal({ id: 'i2' }, options);
    await platform.settle();
    const status = await operations.imports.get({ id: 'i2' }, options);
    expect(status).toMatchObject({ state: 'COMPLETED', total: 3, done: 3, created: 1, failed: 2 });
    expect(status.errors.map(({ row, code, field }) => [row, code, field])).toEqual([
      [2, 'NOT_FOUND', 'organisationId'],
      [3, 'INCOMPLETE', 'description'],
    ]);
    expect(await errorOf(operations.imports.addRows({ id: 'i2', part: 1, rows }, options))).toEqual({
      code: 'FORBIDDEN_TRANSITION',
      field: undefined,
    });
  });

  it('is not sealed while a part is missing', async () => {
    const platform = await start();
    const { operations } = platform.clients;
    const options = await platform.asSystem();
    await operations.imports.create({ id: 'i3', kind: 'ORGANISATIONS' }, options);
    await operations.imports.addRows({ id: 'i3', part: 1, rows: [city] }, options);
    expect(await errorOf(operations.imports.seal({ id: 'i3' }, options))).toEqual({
      code: 'INCOMPLETE',
      field: 'part',
    });
    await operations.imports.addRows({ id: 'i3', part: 0, rows: [{ ...city, id: 'paju' }] }, options);
    expect(await operations.imports.seal({ id: 'i3' }, options)).toMatchObject({
      state: 'WAITING',
      total: 2,
    });
  });

  it('of the same rows again changes nothing', async () => {
    const platform = await start();
    const { operations } = platform.clients;
    const options = await platform.asSystem();
    await importCity(platform);
    await operations.imports.create({ id: 'again', kind: 'ORGANISATIONS' }, options);
    await operations.imports.addRows({ id: 'again', part: 0, rows: [city] }, options);
    await operations.imports.seal({ id: 'again' }, options);
    await platform.settle();
    expect(await operations.imports.get({ id: 'again' }, options)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 1,
    });
  });
});

describe('a backup', () => {
  it('brings everything back, links included; a damaged one and a folder in use change nothing', async () => {
    const platform = await start();
    await importCity(platform);
    const token = ((await platform.firstAccountLink()) ?? '').split('/link/')[1] ?? '';
    const backup = join(folder, 'backup.smc');
    const options = await platform.asSystem();
    const { bytes } = await platform.clients.operations.backup({ path: backup }, options);
    expect(bytes).toBe((await stat(backup)).size);
    expect((await errorOf(restoreFrom(backup, data(), new Date(0)))).code).toBe('LOCKED');
    await platform.stop();

    await rm(data(), { recursive: true });
    expect((await restoreFrom(backup, data(), new Date(0))).kept).toBe(undefined);
    const restored = await start();
    expect(
      await restored.clients.membership.organisations.get({ id: 'goyang' }, await restored.asSystem()),
    ).toMatchObject({ name: '고양시' });
    expect(await restored.clients.membership.links.inspect({ token })).toMatchObject({
      purpose: 'FIRST_ACCOUNT',
    });
    await restored.stop();

    await writeFile(join(folder, 'broken.smc'), (await readFile(backup)).subarray(0, 9_000));
    expect((await errorOf(restoreFrom(join(folder, 'broken.smc'), data(), new Date(0)))).code).toBe(
      'DATA_DAMAGED',
    );
    expect((await errorOf(restoreFrom(join(folder, 'missing.smc'), data(), new Date(0)))).code).toBe(
      'NOT_FOUND',
    );
    expect((await restoreFrom(backup, data(), new Date(0))).kept).toContain(
      'smc.db.before-19700101T000000000Z',
    );
  });
});
