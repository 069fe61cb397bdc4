import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const adapters = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

const sameThings =
  `claims collection conditions context erase errors find find-grouped get index insert migrate migration-state names
  outbox save schema-objects store upgrade-documents write`.split(/\s+/);

describe('every adapter', () => {
  it('is found', () => {
    expect(adapters).toEqual(['mongo', 'sqlite']);
  });

  it.each(adapters)('%s has the same files for the same things', (adapter) => {
    const files = readdirSync(join(source, adapter));
    expect(sameThings.filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
  });

  it('is alone in loading its driver: mongoose costs every start 260 ms and 41 MB', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const loading = files.filter((file) =>
      /from '(mongoose|mongodb)'/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(loading.length).toBeGreaterThan(0);
    expect(loading.filter((file) => !file.startsWith('mongo'))).toEqual([]);
  });

  it.each(adapters)('%s runs the contract suite', (adapter) => {
    const path = fileURLToPath(new URL(`${adapter}.contract.test.ts`, import.meta.url));
    expect(existsSync(path) && readFileSync(path, 'utf8').includes('defineStoreContract({')).toBe(true);
  });
});
