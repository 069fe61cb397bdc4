import { rename, rm, writeFile } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, TableShape, TableWriter } from './write-table.ts';

/** Excel's own limits. */
const maximumCharacters = 32_767;
const maximumRows = 1_048_576;

function tooLarge(message: string): SmcError {
  return new SmcError('TOO_LARGE', { field: 'file', message: `${message}; write .jsonl or .csv instead.` });
}

/** Text is written as text, whatever it begins with: never as a formula. */
function excelCell(cell: Cell) {
  if (typeof cell !== 'string') return cell;
  if (cell.length > maximumCharacters)
    throw tooLarge(`A cell of an Excel workbook holds at most ${maximumCharacters} characters`);
  return cell === '' ? null : { value: cell, type: String };
}

/** Parts of a workbook are stored with the time at which it was made; without it the same content is the same bytes. */
function withoutTimes(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { level: 6, mtime: new Date(2000, 0, 1) });
}

/** Excel workbooks are written whole at the end: their format knows no other way. */
export function xlsxWriter<Item>(path: string, { columns }: TableShape<Item>): TableWriter<Item> {
  const rows = [
    columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
  ] as ReturnType<typeof excelCell>[][];
  const partial = `${path}.partial`;
  return {
    write(item) {
      if (rows.length >= maximumRows) throw tooLarge(`A sheet holds at most ${maximumRows} rows`);
      rows.push(columns.map(({ cell }) => excelCell(cell(item))));
      return Promise.resolve();
    },
    async end() {
      const bytes = withoutTimes(await writeExcelFile(rows, { stickyRowsCount: 1 }).toBuffer());
      try {
        await writeFile(partial, bytes);
        await rename(partial, path);
      } catch (cause) {
        throw new SmcError('BAD_REQUEST', { field: 'file', message: `${path} cannot be written.`, cause });
      }
    },
    abandon: () => rm(partial, { force: true }),
  };
}
