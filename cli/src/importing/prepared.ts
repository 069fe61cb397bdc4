import type { ChallengeTranslation, ImportRowInput } from '@smc/contracts';
import type { RowProblem } from '../files/source-row.ts';

/** A row that may be written: checked, with its id and its organisation. */
export interface PreparedRow {
  readonly line: number;
  readonly title: string;
  readonly organisationName: string;
  readonly isPublishing: boolean;
  readonly row: ImportRowInput;
  /** Set after the challenge is there. */
  readonly translations: readonly ChallengeTranslation[];
}

/** Not a reason to refuse, but the person should know. */
export interface RowWarning {
  readonly line: number;
  readonly message: string;
}

export interface PreparedImport {
  readonly rows: readonly PreparedRow[];
  /** To be made first. */
  readonly organisations: readonly PreparedRow[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowWarning[];
  readonly ignoredColumns: readonly string[];
  /** Rows of the file, refused ones included. */
  readonly total: number;
}
