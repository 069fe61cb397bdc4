import { SmcError } from '@smc/contracts';
import { malformed } from '../files/text.ts';
import type { SourceFile, SourceRow } from '../files/source-row.ts';
import { fold } from './fold.ts';
import type { CellReader } from './reading.ts';

/** A field of a row: the headers people give it, comma-separated (its own name is always one), and how its cells are read. */
export interface FieldDefinition {
  readonly headers?: string;
  readonly read: CellReader;
}

export type FieldTable = Readonly<Record<string, FieldDefinition>>;

/** Headers of a person's own file -> our field names. */
export type HeaderMapping = Readonly<Record<string, string>>;

export interface Columns {
  /** By header as written. */
  readonly fields: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
}

/** What the API's export says of a thing and an import never sets: passed over without a word. */
const facts = new Set(
  'version,contentRevision,region,createdAt,updatedAt,publishedAt,listedAt,archivedAt,endedAt,endReason,reviewNote'
    .split(',')
    .map(fold),
);

function aliasesOf(table: FieldTable): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, { headers = '' }]): [string, string][] =>
      [...headers.split(','), name].filter((header) => header !== '').map((header) => [fold(header), name]),
    ),
  );
}

/** Throws `VALIDATION_FAILED` for a mapping to a field that does not exist. */
function checkMapping(mapping: HeaderMapping, table: FieldTable): void {
  const wrong = Object.entries(mapping).find(([, name]) => !Object.hasOwn(table, name));
  if (wrong === undefined) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'mapping',
    message: `The mapping sends "${wrong[0]}" to "${wrong[1]}"; the fields are ${Object.keys(table).join(', ')}.`,
  });
}

/** Two columns of a table for one field are refused; which key of a JSON row counts is settled row by row. */
function refuseRivals(file: SourceFile, fields: ReadonlyMap<string, string>): void {
  const chosen = new Map<string, string>();
  for (const [header, name] of fields) {
    const rival = chosen.get(name);
    if (rival !== undefined)
      throw malformed(file.path, undefined, `the columns "${rival}" and "${header}" both mean ${name}.`);
    chosen.set(name, header);
  }
}

/**
 * Which field each header stands for, whatever its case, accents and language. Throws `MALFORMED_FILE` where no header is one of
 * `required` (a table without a header row, most likely).
 */
export function columnsOf(
  file: SourceFile,
  table: FieldTable,
  required: readonly string[],
  mapping: HeaderMapping = {},
): Columns {
  checkMapping(mapping, table);
  const aliases = aliasesOf(table);
  const fields = new Map<string, string>();
  const ignored: string[] = [];
  for (const header of file.headers) {
    const name = mapping[header] ?? aliases.get(fold(header));
    if (name !== undefined) fields.set(header, name);
    else if (!facts.has(fold(header))) ignored.push(header);
  }
  if (file.origin === 'table') refuseRivals(file, fields);
  const present = new Set(fields.values());
  if (file.origin === 'table' && !required.some((name) => present.has(name))) {
    const seen = file.headers.slice(0, 8).join(', ');
    throw malformed(
      file.path,
      1,
      `the first row must name the columns, ${required.join(' or ')} among them; it holds ${seen}.`,
    );
  }
  return { fields, ignored };
}

export interface RowValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: { field: string; message: string }[];
  readonly warnings: string[];
}

/** The cells of a row, each read as its field is. */
export function readCells(
  row: SourceRow,
  columns: Columns,
  table: FieldTable,
  origin: SourceFile['origin'],
): RowValues {
  const result: RowValues & { values: Record<string, unknown> } = { values: {}, problems: [], warnings: [] };
  for (const [header, value] of row.cells) {
    const field = columns.fields.get(header);
    // Of two keys for one field its own name counts, else the first.
    if (field === undefined || (header !== field && field in result.values)) continue;
    const reading = (table[field] as FieldDefinition).read(value, origin);
    if ('problem' in reading) result.problems.push({ field, message: reading.problem });
    else {
      if (reading.value !== undefined) result.values[field] = reading.value;
      result.warnings.push(...(reading.warnings ?? []));
    }
  }
  return result;
}
