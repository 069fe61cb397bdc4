import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Language } from '../../calendars/texts.ts';
import type { PrintSheet } from './sheet.ts';
import { printTexts } from './texts.ts';

/** Excel's own limit. */
const maximumCharacters = 32_767;

/** Text is text, whatever it begins with: never a formula. */
function cell(value: string, more: object = {}) {
  return value === '' ? null : { value: value.slice(0, maximumCharacters), type: String, ...more };
}

const wrapped = { wrap: true, alignVertical: 'top' } as const;

/** One line for each entry of each sheet, so that it can be filtered and sorted. */
function rowsOf(sheets: readonly PrintSheet[], language: Language) {
  const texts = printTexts[language];
  const isTables = sheets[0]?.layout === 'TABLE';
  const headers = [
    ...(isTables ? [texts.tableWord] : []),
    texts.participant,
    texts.people,
    texts.date,
    texts.time,
    texts.yourTime,
    texts.partner,
    texts.people,
    texts.where,
    texts.about,
    texts.state,
  ];
  const lines = sheets.flatMap((sheet) =>
    sheet.days.flatMap(({ rows }) =>
      rows.map((row) => [
        ...(isTables ? [sheet.title] : []),
        isTables ? row.own : sheet.title,
        isTables || row.ownPeople !== '' ? row.ownPeople : sheet.subtitle,
        row.date,
        row.time,
        row.ownTime,
        row.title,
        row.people,
        row.where,
        row.about,
        row.state,
      ]),
    ),
  );
  return [
    headers.map((header) => cell(header, { fontWeight: 'bold' })),
    ...lines.map((line) => line.map((value) => cell(value, wrapped))),
  ];
}

const widths = [28, 24, 12, 14, 20, 32, 28, 24, 40, 14];

/** Parts of a workbook are stored with the time at which it was made; without it the same content is the same bytes. */
function withoutTimes(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { level: 6, mtime: new Date(2000, 0, 1) });
}

/** The sheets as one Excel workbook of one table. */
export async function xlsxOf(sheets: readonly PrintSheet[], language: Language): Promise<Uint8Array> {
  const columns = [...(sheets[0]?.layout === 'TABLE' ? [14] : []), ...widths].map((width) => ({ width }));
  const rows = rowsOf(sheets, language);
  const name = printTexts[language].agenda;
  const workbook = writeExcelFile(rows as never, {
    columns,
    sheet: name,
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return withoutTimes(await workbook.toBuffer());
}
