import type { SourceFile, SourceRow } from '../files/source-row.ts';
import type { AssembledRow } from './assemble.ts';
import { assembleChallenge, challengeFields } from './challenge-row.ts';
import {
  type Columns,
  columnsOf,
  type FieldTable,
  type HeaderMapping,
  readCells,
  type RowValues,
} from './field-table.ts';
import { assembleOrganisation, organisationFields } from './organisation-row.ts';
import { assembleSolution, solutionFields } from './solution-row.ts';

export type RowKind = 'organisations' | 'challenges' | 'solutions';

interface KindRules {
  readonly fields: FieldTable;
  /** One of these columns tells a header row from data. */
  readonly required: readonly string[];
  readonly assemble: (row: RowValues, origin: SourceFile['origin']) => AssembledRow;
}

const rules: Readonly<Record<RowKind, KindRules>> = {
  organisations: { fields: organisationFields, required: ['name'], assemble: assembleOrganisation },
  challenges: { fields: challengeFields, required: ['title'], assemble: assembleChallenge },
  solutions: { fields: solutionFields, required: ['name'], assemble: assembleSolution },
};

/** Names of the fields that a file of this kind may have. */
export const fieldNames = (kind: RowKind): string[] => Object.keys(rules[kind].fields);

export interface ReadRow extends AssembledRow {
  readonly line: number;
}

export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly columns: Columns;
}

/** Every row of the file as content of this kind. Throws `MALFORMED_FILE` where the header row is missing. */
export function readKind(kind: RowKind, file: SourceFile, mapping?: HeaderMapping): ReadFile {
  const { fields, required, assemble } = rules[kind];
  const columns = columnsOf(file, fields, required, mapping);
  const read = (row: SourceRow): ReadRow => ({
    ...assemble(readCells(row, columns, fields, file.origin), file.origin),
    line: row.line,
  });
  return { rows: file.rows.map(read), columns };
}
