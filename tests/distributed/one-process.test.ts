import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatform, type Platform } from '@smc/platform';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { errorOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withEngine } from '../engines/require-engine.ts';
import { findAllEngines, type HouseEngines, type OpenEngines } from './engines.ts';

const city = {
  kind: 'ORGANISATIONS' as const,
  row: 1,
  id: 'goyang',
  content: { kind: 'CITY' as const, name: '고양시', country: 'KR' },
};

function suite(openEngines: OpenEngines): void {
  let engines: HouseEngines;
  let folder: string;
  const started: Platform[] = [];

  beforeAll(async () => {
    engines = await openEngines();
    folder = await mkdtemp(join(tmpdir(), 'smc-one-'));
  }, 60_000);
  afterAll(async () => {
    for (const platform of started) await platform.stop();
    await engines.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<Platform> {
    const settings = { ...engines.settings, SMC_JOBS: 'bullmq', SMC_DATA: folder, SMC_PORT: '0' };
    const platform = await createPlatform(readConfiguration(settings), { logger: silentLogger });
    started.push(platform);
    return platform;
  }

  it('does an import, keeps it over a restart, and holds its folder though nothing lies in it', async () => {
    const platform = await start();
    const { operations } = platform.clients;
    const options = await platform.asSystem();
    await operations.imports.create({ id: 'i1', kind: 'ORGANISATIONS' }, options);
    await operations.imports.addRows({ id: 'i1', part: 0, rows: [city] }, options);
    await operations.imports.seal({ id: 'i1' }, options);
    await platform.settle();
    expect(await operations.imports.get({ id: 'i1' }, options)).toMatchObject({
      state: 'COMPLETED',
      created: 1,
    });
    expect((await errorOf(start())).code).toBe('LOCKED');
    expect(await errorOf(operations.backup({ path: join(folder, 'b') }, options))).toEqual({
      code: 'BAD_CONFIGURATION',
      field: 'SMC_STORE',
    });
    await platform.stop();
    const again = await start();
    const { membership } = again.clients;
    expect(await membership.organisations.get({ id: 'goyang' }, await again.asSystem())).toMatchObject({
      name: '고양시',
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('smc.db'))).toEqual([]);
  });
}

const found = await findAllEngines();
describe('everything in one process on Redis and MongoDB', () => {
  withEngine({ name: 'mongo', title: 'Redis with MongoDB', found, suite });
});
