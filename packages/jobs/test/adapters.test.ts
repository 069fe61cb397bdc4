import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const adapters = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

const filesOutside = (adapter: string) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith(`${adapter}/`),
  );

describe('every adapter', () => {
  it('is found', () => {
    expect(adapters.toSorted()).toEqual(['bullmq', 'sqlite']);
  });

  it('keeps its engine to itself', () => {
    const importsRedis = (path: string) =>
      /from '(bullmq|ioredis)/.test(readFileSync(join(source, path), 'utf8'));
    expect(filesOutside('bullmq').filter(importsRedis)).toEqual([]);
    expect(filesOutside('sqlite').some(importsRedis)).toBe(true);
  });

  it.each(adapters)('%s runs the contract suite', (adapter) => {
    const path = fileURLToPath(new URL(`${adapter}.contract.test.ts`, import.meta.url));
    expect(existsSync(path) && readFileSync(path, 'utf8').includes('defineJobQueueContract({')).toBe(true);
  });
});
