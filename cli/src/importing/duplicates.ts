import type { RowProblem } from '../files/source-row.ts';
import { fold } from '../rows/fold.ts';
import type { PreparedRow } from './prepared.ts';

function nameOf({ row, title }: PreparedRow): string {
  const owner = row.kind === 'ORGANISATIONS' ? row.content.country : row.organisationId;
  return JSON.stringify([owner, fold(title)]);
}

function duplicate(later: PreparedRow, earlier: PreparedRow, field: string, why: string): RowProblem {
  const message = `Rows ${earlier.line} and ${later.line} ${why}; keep one of them.`;
  return { line: later.line, id: later.row.id, field, code: 'DUPLICATE_ROW', message };
}

/** The first of each; a later row with the same id, or the same title of the same organisation, is a problem that names both. */
export function withoutDuplicates(rows: readonly PreparedRow[]): {
  kept: PreparedRow[];
  problems: RowProblem[];
} {
  const ids = new Map<string, PreparedRow>();
  const names = new Map<string, PreparedRow>();
  const kept: PreparedRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const sameId = ids.get(row.row.id);
    const sameName = names.get(nameOf(row));
    if (sameId !== undefined) problems.push(duplicate(row, sameId, 'id', `have the same id "${row.row.id}"`));
    else if (sameName !== undefined)
      problems.push(
        duplicate(
          row,
          sameName,
          row.row.kind === 'CHALLENGES' ? 'title' : 'name',
          `both are "${row.title}" of the same ${row.row.kind === 'ORGANISATIONS' ? 'country' : 'organisation'}`,
        ),
      );
    else {
      ids.set(row.row.id, row);
      names.set(nameOf(row), row);
      kept.push(row);
    }
  }
  return { kept, problems };
}
