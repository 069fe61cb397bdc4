import type { RowProblem, SourceFile, SourceRow } from './source-row.ts';
import { textOf } from './text.ts';

/** Characters of one line. */
const maximumLineLength = 4_000_000;

async function* linesOf(path: string): AsyncGenerator<string> {
  let open = '';
  for await (const piece of textOf(path)) {
    const lines = (open + piece).split('\n');
    open = lines.pop() ?? '';
    yield* lines;
    // A line that never ends would be kept whole; the parser below refuses it by its length.
    if (open.length > maximumLineLength) open = open.slice(0, maximumLineLength + 1);
  }
  if (open !== '') yield open;
}

function problem(line: number, message: string): RowProblem {
  return { line, id: null, field: null, code: 'MALFORMED_FILE', message };
}

const stated = (row: object) =>
  Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== '');

/** Rows that keep their content in `content` are read as if it stood in the row itself. */
function flattened(row: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const { content, ...rest } = row;
  const isNested = typeof content === 'object' && content !== null && !Array.isArray(content);
  return new Map(isNested ? [...stated(content), ...stated(rest)] : stated(row));
}

function parsedLine(text: string, line: number): SourceRow | RowProblem {
  if (text.length > maximumLineLength) return problem(line, 'The line is longer than 4 million characters.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem(line, 'This line is not JSON; each line holds one object.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem(line, 'This line is JSON but not an object in braces.');
  return { line, cells: flattened(value as Record<string, unknown>) };
}

/** Reads one JSON object a line; empty lines are passed over, a line that is not JSON is a problem of that row alone. */
export async function readJsonLines(path: string): Promise<SourceFile> {
  const rows: SourceRow[] = [];
  const problems: RowProblem[] = [];
  const headers = new Set<string>();
  let line = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    const row = parsedLine(text, line);
    if ('cells' in row) {
      rows.push(row);
      for (const key of row.cells.keys()) headers.add(key);
    } else problems.push(row);
  }
  return { path, origin: 'json', headers: [...headers], rows, problems };
}
