import { formatOf } from './format.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { SourceFile } from './source-row.ts';

/**
 * Reads a table by its ending. Throws `NOT_FOUND`, `TOO_LARGE`, `BAD_REQUEST` (unknown ending) or `MALFORMED_FILE`; what is
 * wrong with single rows is in `problems`.
 */
export async function readSourceFile(path: string): Promise<SourceFile> {
  switch (formatOf(path)) {
    case 'csv':
      return readCsv(path);
    case 'jsonl':
      return readJsonLines(path);
    case 'xlsx':
      // Loaded only where it is needed: it costs 60 ms.
      return (await import('./read-xlsx.ts')).readXlsx(path);
  }
}
