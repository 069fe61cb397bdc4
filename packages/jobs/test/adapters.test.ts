import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const adapters = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

describe('every adapter', () => {
  it('is found', () => {
    expect(adapters).toContain('sqlite');
  });

  it.each(adapters)('%s runs the contract suite', (adapter) => {
    const path = fileURLToPath(new URL(`${adapter}.contract.test.ts`, import.meta.url));
    expect(existsSync(path) && readFileSync(path, 'utf8').includes('defineJobQueueContract({')).toBe(true);
  });
});
