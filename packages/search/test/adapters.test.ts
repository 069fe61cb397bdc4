import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const room = join(import.meta.dirname, '..');

/** Every folder of src is an adapter, but for the contract suite itself. */
function adaptersIn(folder: string): string[] {
  return readdirSync(join(folder, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map((entry) => entry.name);
}

/** The adapters that escape the contract suite. */
function withoutContract(folder: string): string[] {
  const tests = readdirSync(join(folder, 'test'));
  return adaptersIn(folder).filter((adapter) => {
    const file = `${adapter}.contract.test.ts`;
    if (!tests.includes(file)) return true;
    const text = readFileSync(join(folder, 'test', file), 'utf8');
    const callsSuite = /^\s*defineSearchContract\(\{/m.test(text);
    const usesAdapter = text.includes(`../src/${adapter}/index.ts`);
    return !callsSuite || !usesAdapter || /\b(?:skip|only|todo|skipIf|runIf)\b/.test(text);
  });
}

describe('adapters', () => {
  it('all run the contract suite', () => {
    expect(withoutContract(room)).toEqual([]);
    expect(adaptersIn(room)).toContain('minisearch');
  });

  it('are all exported by name', () => {
    const { exports } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8'));
    for (const adapter of adaptersIn(room)) expect(exports[`./${adapter}`]).toBe(`./src/${adapter}/index.ts`);
  });
});

describe('the check itself', () => {
  let folder: string;
  const write = (text: string) => writeFileSync(join(folder, 'test', 'other.contract.test.ts'), text);
  const proper = `import { open } from '../src/other/index.ts';\ndefineSearchContract({ name: 'other', open });\n`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'smc-adapters-'));
    mkdirSync(join(folder, 'src', 'other'), { recursive: true });
    mkdirSync(join(folder, 'src', 'testing'));
    mkdirSync(join(folder, 'test'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes an adapter that runs the suite', () => {
    write(proper);
    expect(withoutContract(folder)).toEqual([]);
  });

  it('finds an adapter without a contract test', () => {
    expect(withoutContract(folder)).toEqual(['other']);
  });

  it.each([
    ['does not call the suite', `// defineSearchContract({ name })\nimport '../src/other/index.ts';\n`],
    ['tests another adapter', proper.replace('/other/', '/minisearch/')],
    ['skips', `${proper}describe.skip('x');\n`],
  ])('finds a contract test that %s', (_case, text) => {
    write(text);
    expect(withoutContract(folder)).toEqual(['other']);
  });
});
