import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SmcError } from '@smc/contracts';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { errorOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlatform, type Platform } from '../src/index.ts';

const queue = 'test-failing';
let folder: string;
let platform: Platform;
let isBroken = true;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smc-dead-'));
  const configuration = readConfiguration({ SMC_DATA: folder, SMC_PORT: '0' });
  platform = await createPlatform(configuration, { logger: silentLogger, validateOutputs: true });
  const { jobs } = platform.adapters;
  jobs.process(queue, async () => {
    if (isBroken) throw new SmcError('DATA_DAMAGED', { message: 'The template cannot be read.' });
  });
  for (const id of ['a', 'b', 'c']) await jobs.enqueue(queue, { secret: 'x' }, { id, attempts: 1 });
  await platform.settle();
});
afterAll(async () => {
  await platform.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('dead letters', () => {
  it('are listed with what went wrong, not with what they were given', async () => {
    const { operations } = platform.clients;
    const found = await operations.jobs.deadLetters({}, await platform.asSystem());
    expect(found.counts).toEqual({ [queue]: 3 });
    expect(found.jobs.map(({ id, attempt, error }) => ({ id, attempt, error }))).toEqual(
      ['c', 'b', 'a'].map((id) => ({
        id,
        attempt: 1,
        error: { code: 'DATA_DAMAGED', message: 'The template cannot be read.' },
      })),
    );
    expect(JSON.stringify(found)).not.toContain('secret');
    expect((await operations.jobs.deadLetters({ first: 1 }, await platform.asSystem())).jobs.length).toBe(1);
    expect(
      await operations.jobs.deadLetters({ queue: 'events-membership' }, await platform.asSystem()),
    ).toEqual({
      counts: {},
      jobs: [],
    });
  });

  it('are done again, one or all of a queue', async () => {
    const { operations } = platform.clients;
    const options = await platform.asSystem();
    isBroken = false;
    expect(await operations.jobs.retry({ queue, id: 'b' }, options)).toEqual({ retried: 1 });
    await platform.settle();
    expect((await operations.jobs.deadLetters({ queue }, options)).counts).toEqual({ [queue]: 2 });
    expect((await errorOf(operations.jobs.retry({ queue, id: 'b' }, options))).code).toBe(
      'FORBIDDEN_TRANSITION',
    );
    expect((await errorOf(operations.jobs.retry({ queue, id: 'z' }, options))).code).toBe('NOT_FOUND');
    expect(await operations.jobs.retry({ queue }, options)).toEqual({ retried: 2 });
    await platform.settle();
    expect((await operations.jobs.deadLetters({ queue }, options)).counts).toEqual({});
  });

  it("are the operator's alone", async () => {
    const { operations } = platform.clients;
    expect((await errorOf(operations.jobs.deadLetters({}))).code).toBe('NOT_SIGNED_IN');
    expect((await errorOf(operations.jobs.retry({ queue }))).code).toBe('NOT_SIGNED_IN');
  });
});
