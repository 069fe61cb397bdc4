import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmcError } from '@smc/contracts';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlatform } from '../src/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smc-engines-'));
  await writeFile(join(folder, 'embedder.json'), '{"name":"default"}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the start says; nothing of it stays open. */
async function refusalOf(
  settings: Record<string, string>,
): Promise<{ code: string; field: string; text: string }> {
  const start = async () => {
    const configuration = readConfiguration({ SMC_DATA: join(folder, 'data'), SMC_PORT: '0', ...settings });
    const platform = await createPlatform(configuration, { logger: silentLogger });
    await platform.stop();
    throw new Error('It started.');
  };
  const error = (await start().catch((thrown: unknown) => thrown)) as SmcError;
  return { code: error.code, field: error.field ?? '', text: error.message };
}

describe('the choice of engines', () => {
  it.each([
    [{ SMC_STORE: 'mongo' }, 'SMC_MONGO_URL', 'SMC_STORE=mongo needs it'],
    [{ SMC_JOBS: 'bullmq' }, 'SMC_REDIS_URL', 'SMC_JOBS=bullmq needs it'],
    [{ SMC_SEARCH: 'meilisearch' }, 'SMC_MEILI_URL', 'SMC_SEARCH=meilisearch needs it'],
    [{ SMC_SEARCH: 'meilisearch', SMC_MEILI_URL: 'http://127.0.0.1:1' }, 'SMC_MEILI_KEY', 'needs it'],
    [{ SMC_STORE: 'mongo', SMC_MONGO_URL: 'http://smc:geheim@host' }, 'SMC_MONGO_URL', '(hidden)'],
    [{ SMC_TOKEN_SECRET: 'geheim' }, 'SMC_TOKEN_SECRET', '(hidden); allowed: 64 or more hexadecimal digits'],
  ])('refuses %o, naming the variable', async (settings, field, words) => {
    const refusal = await refusalOf(settings);
    expect([refusal.code, refusal.field]).toEqual(['BAD_CONFIGURATION', field]);
    expect(refusal.text).toContain(words);
    expect(refusal.text).not.toContain('geheim');
  });

  it('refuses an embedder that it cannot read', async () => {
    const settings = { SMC_SEARCH: 'meilisearch', SMC_MEILI_URL: 'http://127.0.0.1:1', SMC_MEILI_KEY: 'k' };
    const refusal = await refusalOf({ ...settings, SMC_MEILI_EMBEDDER: join(folder, 'embedder.json') });
    expect([refusal.code, refusal.field]).toEqual(['BAD_CONFIGURATION', 'SMC_MEILI_EMBEDDER']);
  });

  it.each([
    ['SMC_REDIS_URL', { SMC_JOBS: 'bullmq', SMC_REDIS_URL: 'redis://:geheim@127.0.0.1:1' }],
    ['SMC_MONGO_URL', { SMC_STORE: 'mongo', SMC_MONGO_URL: 'mongodb://smc:geheim@127.0.0.1:1/smc' }],
  ])('says which engine does not answer: %s', async (field, settings) => {
    const refusal = await refusalOf(settings);
    expect([refusal.code, refusal.field]).toEqual(['UNAVAILABLE', field]);
    expect(refusal.text).toMatch(new RegExp(`^${field}: `));
    expect(refusal.text).not.toMatch(/geheim|127\.0\.0\.1/);
  });

  it('frees the data folder after each refusal', async () => {
    expect(await refusalOf({})).toMatchObject({ text: 'It started.' });
  });
});
