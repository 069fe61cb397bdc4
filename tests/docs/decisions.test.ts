import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../docs/decisions');

it('decision records have a number each, without gaps, and bear it in their title', () => {
  const files = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort();
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  const titled = files.map((name) =>
    Number(/^# (\d+)/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? Number.NaN),
  );
  expect(titled).toEqual(files.map((_, index) => index + 1));
});
