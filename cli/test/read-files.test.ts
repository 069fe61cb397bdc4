import { SmcError } from '@smc/contracts';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { separatorOf } from '../src/files/read-csv.ts';
import { readSourceFile } from '../src/files/read-file.ts';
import type { SourceFile } from '../src/files/source-row.ts';
import { fileWith, jsonLines } from './harness.ts';

const plain = ({ headers, rows, problems }: SourceFile) => ({
  headers,
  rows: rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]),
  problems: problems.map(({ line, code }) => [line, code]),
});

async function read(name: string, content: string | Uint8Array) {
  return plain(await readSourceFile(await fileWith(name, content)));
}

async function refusal(name: string, content: string | Uint8Array): Promise<SmcError> {
  const error: unknown = await readSourceFile(await fileWith(name, content)).catch(
    (thrown: unknown) => thrown,
  );
  if (error instanceof SmcError) return error;
  throw new Error(`${name} was read, but should be refused`);
}

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

const table = 'title,요약,العنوان\nÉcole,서울,مدينة\n';
const asRead = {
  headers: ['title', '요약', 'العنوان'],
  rows: [[2, { title: 'École', 요약: '서울', العنوان: 'مدينة' }]],
  problems: [],
};
const asciiTable = 'title,summary\nA,B\n';

describe('text in every encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 LE with mark', utf16(table, false, true)],
    ['UTF-16 BE with mark', utf16(table, true, true)],
  ])('%s', async (_name, bytes) => expect(await read('a.csv', bytes)).toEqual(asRead));

  it.each([
    ['UTF-16 LE', utf16(asciiTable, false, false)],
    ['UTF-16 BE', utf16(asciiTable, true, false)],
  ])('%s without a mark', async (_name, bytes) =>
    expect((await read('a.csv', bytes)).rows).toEqual([[2, { title: 'A', summary: 'B' }]]),
  );

  it('refuses an older encoding, saying what to do', async () => {
    const error = await refusal(
      'a.csv',
      Buffer.concat([Buffer.from('title\n'), Buffer.from([0xc7, 0xd1, 0xb1, 0xdb])]),
    );
    expect([error.code, error.message]).toEqual([
      'MALFORMED_FILE',
      expect.stringContaining('save it as UTF-8'),
    ]);
  });
});

describe('separated values', () => {
  it.each([
    ['a,b,c', ','],
    ['a;b;c', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c,d";e;f', ';'],
    ['alone', ','],
  ])('finds the separator of %j', (start, separator) => expect(separatorOf(start)).toBe(separator));

  it('counts lines as an editor does, over cells of several lines and empty lines', async () => {
    expect(await read('a.csv', 'title,summary\r\n"A\r\nB",x\r\n\r\nC,y\r\n')).toEqual({
      headers: ['title', 'summary'],
      rows: [
        [2, { title: 'A\r\nB', summary: 'x' }],
        [5, { title: 'C', summary: 'y' }],
      ],
      problems: [],
    });
  });

  it('takes off the apostrophe that keeps a formula from running', async () => {
    expect((await read('a.csv', "title\n'=1+1\n'plain\n=1+1\n")).rows).toEqual([
      [2, { title: '=1+1' }],
      [3, { title: "'plain" }],
      [4, { title: '=1+1' }],
    ]);
  });

  it('names a row with a value under no header, and reads the others', async () => {
    expect(await read('a.csv', 'title\nA,stray\nB,\n')).toEqual({
      headers: ['title'],
      rows: [[3, { title: 'B' }]],
      problems: [[2, 'MALFORMED_FILE']],
    });
  });

  it.each([
    ['quotes never closed', 'title,b\n"A,x\nB,y\n', /line \d+: a quotation mark is opened and never closed/],
    ['quotes inside', 'title,b\nA"x,y\n', /line 2: a quotation mark stands inside/],
    ['text after quotes', 'title,b\n"A"x,y\n', /line 2: text follows a closing quotation mark/],
    ['a column twice', 'title,title\nA,B\n', /line 1: two columns are called "title"/],
    ['nothing', '', /the file is empty/],
    ['a huge cell', `title\n"${'x'.repeat(1_200_000)}"\n`, /longer than 1 MB/],
  ])('refuses %s', async (_name, content, message) => {
    const error = await refusal('a.csv', content);
    expect([error.code, error.message]).toEqual(['MALFORMED_FILE', expect.stringMatching(message)]);
  });

  it('reads 100,000 rows in a few seconds', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `id-${index},제목 ${index},"a; b",${index}`);
    const path = await fileWith('many.csv', `id,title,themes,population\n${rows.join('\n')}\n`);
    const startedAt = performance.now();
    const file = await readSourceFile(path);
    expect([file.rows.length, file.rows.at(-1)?.line]).toEqual([100_000, 100_001]);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('JSON Lines', () => {
  it('reads each line for itself', async () => {
    const content = `${jsonLines({ id: 1, title: '서울' })}{broken\n\n[1]\n${jsonLines({ id: 2, content: { title: 'B' }, title: null })}`;
    expect(await read('a.jsonl', content)).toEqual({
      headers: ['id', 'title'],
      rows: [
        [1, { id: 1, title: '서울' }],
        [5, { id: 2, title: 'B' }],
      ],
      problems: [
        [2, 'MALFORMED_FILE'],
        [4, 'MALFORMED_FILE'],
      ],
    });
  });

  it('refuses a line without end', async () => {
    const { problems } = await read('a.jsonl', `{"title":"${'x'.repeat(4_100_000)}"}\n{"title":"B"}\n`);
    expect(problems).toEqual([[1, 'MALFORMED_FILE']]);
  });
});

describe('Excel workbooks', () => {
  it('reads text, numbers, truths and dates', async () => {
    const sheet = [
      ['title', 'budget', 'deadline', 'open source'].map((value) => ({ value })),
      [
        { value: '=SUM(A1)', type: String },
        { value: 5000 },
        { value: new Date('2027-01-31T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: true },
      ],
      [{ value: '서울 مدينة École' }, null, null, null],
    ];
    const bytes = await writeExcelFile(sheet).toBuffer();
    expect((await read('a.xlsx', bytes)).rows).toEqual([
      [2, { title: '=SUM(A1)', budget: 5000, deadline: '2027-01-31', 'open source': true }],
      [3, { title: '서울 مدينة École' }],
    ]);
  });

  it.each([
    ['no archive', Buffer.from('title,summary\n')],
    ['an archive of something else', zipSync({ 'a.txt': Buffer.from('x') })],
    [
      'an archive that unpacks to too much',
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(501 * 1024 * 1024) }, { level: 1 }),
    ],
  ])('refuses %s', async (_name, bytes) => {
    expect((await refusal('a.xlsx', bytes)).code).toBe('MALFORMED_FILE');
  });
});

it.each([
  ['/nowhere/a.csv', 'NOT_FOUND'],
  ['/nowhere/a.pdf', 'BAD_REQUEST'],
  [import.meta.dirname, 'BAD_REQUEST'],
])('says what is wrong with the path %s', async (path, code) => {
  await expect(readSourceFile(path)).rejects.toMatchObject({ code });
});
