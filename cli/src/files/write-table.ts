import { open, rename, rm } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';
import { type FileFormat, formatOf } from './format.ts';

export type Cell = string | number | boolean | null;

export interface Column<Item> {
  readonly header: string;
  readonly cell: (item: Item) => Cell;
}

/** How items are written: columns for CSV and XLSX, an object for JSON Lines. */
export interface TableShape<Item> {
  readonly columns: readonly Column<Item>[];
  readonly json: (item: Item) => unknown;
}

export interface TableWriter<Item> {
  write(item: Item): Promise<void>;
  /** The file appears under its name only now, whole. */
  end(): Promise<void>;
  /** Leaves no file behind. */
  abandon(): Promise<void>;
}

/**
 * Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab) gets a leading apostrophe, which our import takes off
 * again; plain numbers stay. See OWASP, CSV Injection.
 */
export function guarded(text: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : typeof cell === 'string' ? guarded(cell) : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The byte order mark tells Excel that this is UTF-8; without it Korean and Arabic arrive broken there. */
const byteOrderMark = '\ufeff';

const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

function unwritable(path: string, cause: unknown): SmcError {
  return new SmcError('BAD_REQUEST', { field: 'file', message: `${path} cannot be written.`, cause });
}

/** Characters kept before they are written. */
const bufferLength = 65_536;

async function textWriter<Item>(
  path: string,
  first: string,
  textOf: (item: Item) => string,
): Promise<TableWriter<Item>> {
  const partial = `${path}.partial`;
  const attempt = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((cause: unknown) => {
      throw unwritable(path, cause);
    });
  const file = await attempt(open(partial, 'w'));
  let waiting = first;
  const flush = async () => {
    const text = waiting;
    waiting = '';
    await attempt(file.writeFile(text));
  };
  return {
    async write(item) {
      waiting += textOf(item);
      if (waiting.length >= bufferLength) await flush();
    },
    async end() {
      await flush();
      await attempt(file.close());
      await attempt(rename(partial, path));
    },
    async abandon() {
      await file.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}

/** Opens a file by its ending. Throws `BAD_REQUEST` for an unknown ending or a place that cannot be written. */
export async function openTableWriter<Item>(
  path: string,
  shape: TableShape<Item>,
): Promise<TableWriter<Item>> {
  const format: FileFormat = formatOf(path);
  const { columns, json } = shape;
  switch (format) {
    case 'jsonl':
      return textWriter(path, '', (item) => `${JSON.stringify(json(item))}\n`);
    case 'csv':
      return textWriter(path, byteOrderMark + csvLine(columns.map(({ header }) => header)), (item) =>
        csvLine(columns.map(({ cell }) => cell(item))),
      );
    case 'xlsx':
      return (await import('./write-xlsx.ts')).xlsxWriter(path, shape);
  }
}
