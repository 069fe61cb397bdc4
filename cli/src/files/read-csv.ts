import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { SourceFile } from './source-row.ts';
import { tableFrom } from './table.ts';
import { malformed, textOf } from './text.ts';

const separators = [',', ';', '\t'] as const;
/** Bytes of one row; a cell that never closes its quotes must not read the rest of the file into memory. */
const maximumRowBytes = 1_000_000;

/** The separator that occurs most in the first line, outside quotes; the comma where none does. */
export function separatorOf(start: string): string {
  const firstLine =
    start
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .trimStart()
      .split(/\r?\n/)[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length - 1;
  return separators.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed.',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell that does not begin with one; write it twice and quote the cell.',
  CSV_INVALID_CLOSING_QUOTE:
    'text follows a closing quotation mark; write quotation marks inside a cell twice.',
  CSV_MAX_RECORD_SIZE: 'the row is longer than 1 MB; is a quotation mark never closed?',
};

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function translated(path: string, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number((error as unknown as { lines?: number }).lines) || undefined;
  return malformed(path, line, reasons[error.code] ?? 'this is not a table of separated values.', error);
}

const count = (cells: readonly string[], pattern: RegExp) =>
  cells.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);

/**
 * The first line of each row. The parser counts up to a row's last line, and counts a line break of two characters inside a cell
 * twice.
 */
function lineCounter(): (record: CsvRecord) => number {
  let countedTwice = 0;
  return ({ record, info }) => {
    const line = info.lines - countedTwice - count(record, /[\r\n]/g);
    countedTwice += count(record, /\r\n/g);
    return line;
  };
}

async function* parsed(path: string): AsyncGenerator<{ line: number; cells: readonly string[] }> {
  const pieces = textOf(path);
  const first = await pieces.next();
  if (first.done === true) return;
  async function* all(): AsyncGenerator<string> {
    yield first.value as string;
    yield* pieces;
  }
  const parser = Readable.from(all()).compose(
    parse({
      delimiter: separatorOf(first.value),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maximumRowBytes,
    }),
  );
  const lineOf = lineCounter();
  try {
    for await (const record of parser)
      yield { line: lineOf(record as CsvRecord), cells: (record as CsvRecord).record };
  } catch (error) {
    throw translated(path, error);
  }
}

/** A leading apostrophe that our export (or a person) wrote so that a spreadsheet does not take text for a formula. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Reads separated values. Throws `MALFORMED_FILE` with the line for broken quotes, a missing header, another encoding. */
export async function readCsv(path: string): Promise<SourceFile> {
  const rows: { line: number; cells: readonly unknown[] }[] = [];
  for await (const { line, cells } of parsed(path)) rows.push({ line, cells: cells.map(withoutGuard) });
  return tableFrom(path, rows);
}
