import type { RowProblem, SourceFile, SourceRow } from './source-row.ts';
import { malformed } from './text.ts';

interface TableRow {
  readonly line: number;
  readonly cells: readonly unknown[];
}

const isEmpty = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

function headersOf(path: string, first: TableRow): string[] {
  const headers = first.cells.map((cell) => (isEmpty(cell) ? '' : String(cell).trim()));
  const twice = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (twice !== undefined) throw malformed(path, first.line, `two columns are called "${twice}".`);
  return headers;
}

function rowFrom(headers: readonly string[], { line, cells }: TableRow): SourceRow | RowProblem {
  const stray = cells.findIndex((cell, index) => (headers[index] ?? '') === '' && !isEmpty(cell));
  if (stray !== -1) {
    const message = `There is a value in column ${stray + 1}, which has no header.`;
    return { line, id: null, field: null, code: 'MALFORMED_FILE', message };
  }
  const named = headers.flatMap((header, index): [string, unknown][] =>
    header === '' || isEmpty(cells[index]) ? [] : [[header, cells[index]]],
  );
  return { line, cells: new Map(named) };
}

/** A table's rows by the headers of its first row; rows without any value are left out. Throws `MALFORMED_FILE` where there is none. */
export function tableFrom(path: string, table: readonly TableRow[]): SourceFile {
  const filled = table.filter((row) => !row.cells.every(isEmpty));
  const [first, ...others] = filled;
  if (first === undefined)
    throw malformed(path, undefined, 'the file is empty; the first row must name the columns.');
  const headers = headersOf(path, first);
  const rows: SourceRow[] = [];
  const problems: RowProblem[] = [];
  for (const other of others) {
    const row = rowFrom(headers, other);
    if ('cells' in row) rows.push(row);
    else problems.push(row);
  }
  return { path, origin: 'table', headers: headers.filter((header) => header !== ''), rows, problems };
}
