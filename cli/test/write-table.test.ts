import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../src/files/read-file.ts';
import { guarded, openTableWriter, type TableShape } from '../src/files/write-table.ts';
import { temporaryFolder } from './harness.ts';

interface Thing {
  readonly title: string;
  readonly amount: number;
}
const shape: TableShape<Thing> = {
  json: (thing) => thing,
  columns: [
    { header: 'title', cell: ({ title }) => title },
    { header: 'amount', cell: ({ amount }) => amount },
  ],
};

async function written(ending: string, things: readonly Thing[]): Promise<string> {
  const path = join(await temporaryFolder(), `things.${ending}`);
  const writer = await openTableWriter(path, shape);
  for (const thing of things) await writer.write(thing);
  await writer.end();
  return path;
}

const hostile: readonly Thing[] = [
  { title: 'École, "Zoë"; a|b', amount: 1 },
  { title: '서울특별시 제목', amount: -2.5 },
  { title: 'مدينة ذكية', amount: 0 },
  { title: '=HYPERLINK("http://evil.example")', amount: 3 },
  { title: '+1 234', amount: 4 },
  { title: '@SUM(A1)', amount: 5 },
  { title: "'=kept", amount: 6 },
  { title: 'two\nlines', amount: 7 },
];

describe('tables', () => {
  it.each(['csv', 'xlsx', 'jsonl'])('%s gives back what was written', async (ending) => {
    const { rows } = await readSourceFile(await written(ending, hostile));
    const amount = (value: unknown) => Number(value);
    expect(
      rows.map(({ cells }) => ({ title: cells.get('title'), amount: amount(cells.get('amount')) })),
    ).toEqual(hostile);
  });

  it.each(['csv', 'xlsx', 'jsonl'])('%s of the same things is the same bytes', async (ending) => {
    const [first, second] = await Promise.all([written(ending, hostile), written(ending, hostile)]);
    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
  });

  it('never lets a cell of CSV begin as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = guarded(text);
        expect(/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });

  it('leaves nothing behind when it is abandoned', async () => {
    const folder = await temporaryFolder();
    const writer = await openTableWriter(join(folder, 'a.jsonl'), shape);
    await writer.write({ title: 'a', amount: 1 });
    await writer.abandon();
    await expect(readFile(join(folder, 'a.jsonl'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readFile(join(folder, 'a.jsonl.partial'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['/nowhere/a.csv', 'BAD_REQUEST'],
    ['a.pdf', 'BAD_REQUEST'],
  ])('%s cannot be written', async (path, code) => {
    await expect(openTableWriter(path, shape)).rejects.toMatchObject({ code });
  });
});
