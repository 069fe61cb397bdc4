import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.contract.test.ts'));

/** vitest must not take itself for one of the workers of this run. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_OPTIONS)/.test(name)),
);

const folder = mkdtempSync(join(tmpdir(), 'smc-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The tests of each file by name, below the suite that names the engine. */
async function listTests(): Promise<string[][]> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const paths = files.map((file) => join('packages', 'search', 'test', file));
  const output = join(folder, 'names.json');
  // The suites are made by a function, so the files must be run to be read.
  const list = ['list', ...paths, '--no-static-parse', `--json=${output}`];
  await promisify(execFile)(process.execPath, [vitest, ...list], { cwd: root, env: environment });
  const tests = JSON.parse(readFileSync(output, 'utf8')) as { name: string; file: string }[];
  return files.map((file) =>
    tests
      .filter((test) => basename(test.file) === file)
      .map(({ name }) => name.slice(name.indexOf(' > ') + 3)),
  );
}

describe('the contract', () => {
  it('has the same tests on every engine', async () => {
    const [first = [], ...others] = await listTests();
    expect(files).toEqual(['meilisearch.contract.test.ts', 'minisearch.contract.test.ts']);
    expect(first.length).toBeGreaterThan(200);
    for (const names of others) expect(names).toEqual(first);
  });
});
