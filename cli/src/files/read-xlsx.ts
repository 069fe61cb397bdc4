import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { SourceFile } from './source-row.ts';
import { tableFrom } from './table.ts';
import { checkFile, malformed } from './text.ts';

/** An archive of a few kilobytes may unpack to gigabytes: refused before it is unpacked. */
const maximumUnpackedBytes = 500 * 1024 * 1024;

function unpackedBytes(archive: Uint8Array): number {
  let sum = 0;
  unzipSync(archive, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      return false;
    },
  });
  return sum;
}

function plain(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  const text = cell.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

/**
 * Reads the first sheet of an Excel workbook; a formula counts by the value that was stored with it. Throws
 * `MALFORMED_FILE` for anything else, and for what unpacks to more than 500 MB.
 */
export async function readXlsx(path: string): Promise<SourceFile> {
  await checkFile(path);
  const archive = await readFile(path);
  let table: readonly (readonly unknown[])[];
  try {
    if (unpackedBytes(archive) > maximumUnpackedBytes) throw new RangeError('unpacks to too much');
    table = await readSheet(archive);
  } catch (cause) {
    throw malformed(
      path,
      undefined,
      'this is not an Excel workbook (.xlsx) that can be read; save it again from the spreadsheet program.',
      cause,
    );
  }
  return tableFrom(
    path,
    table.map((cells, index) => ({ line: index + 1, cells: cells.map(plain) })),
  );
}
