import type { ErrorCode } from '@smc/contracts';

/** Where values come from: a table's cells are typed by people; JSON is written by programs and read by its types. */
export type Origin = 'table' | 'json';

/** One row as it stands in the file. */
export interface SourceRow {
  /** Line of a text file or row of a sheet, from 1, for messages. */
  readonly line: number;
  /** By header or key, as written. */
  readonly cells: ReadonlyMap<string, unknown>;
}

/** A row that cannot be used, and why. */
export interface RowProblem {
  readonly line: number;
  readonly id: string | null;
  readonly field: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}

export interface SourceFile {
  readonly path: string;
  readonly origin: Origin;
  /** Headers as written, left to right; all keys that occur for JSON. */
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Rows that could not be read at all. */
  readonly problems: readonly RowProblem[];
}
