import type { ImportStatus } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { untilSettled } from '../access/settled.ts';
import { readSourceFile } from '../files/read-file.ts';
import type { RowProblem, SourceFile } from '../files/source-row.ts';
import { loadDirectory } from './directory.ts';
import { prepareImport } from './prepare.ts';
import type { PreparedImport, PreparedRow, RowWarning } from './prepared.ts';
import { type Preview, previewOf } from './preview.ts';
import type { ImportRequest } from './request.ts';
import { sendImport } from './send.ts';
import { setTranslations } from './translations.ts';

/** What an import did, or would do. */
export interface ImportReport {
  readonly kind: ImportRequest['kind'];
  readonly file: string;
  readonly isDryRun: boolean;
  /** True where bad rows kept everything out. */
  readonly wasStopped: boolean;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly organisationsCreated: number;
  readonly rejected: readonly RowProblem[];
  readonly warnings: readonly RowWarning[];
  readonly ignoredColumns: readonly string[];
  readonly imports: readonly string[];
  /** Of a dry run. */
  readonly preview: readonly Preview[];
  readonly seconds: number;
}

function problemsOf({ errors }: ImportStatus): RowProblem[] {
  return errors.map(({ row, id, field, code, message }) => ({
    line: row,
    id,
    field,
    code: code as RowProblem['code'],
    message,
  }));
}

async function sendAll(
  access: Access,
  prepared: PreparedImport,
  label: string,
  signal: AbortSignal,
): Promise<ImportStatus[]> {
  const groups: [readonly PreparedRow[], boolean, string][] = [
    [prepared.organisations, true, 'new organisations'],
    [prepared.rows.filter((row) => row.isPublishing), true, label],
    [prepared.rows.filter((row) => !row.isPublishing), false, `${label} (drafts)`],
  ];
  const statuses: ImportStatus[] = [];
  for (const [rows, isPublishing, what] of groups) {
    if (rows.length === 0) continue;
    statuses.push(
      await sendImport(
        access,
        rows.map(({ row }) => row),
        isPublishing,
        { label: what, signal },
      ),
    );
  }
  return statuses;
}

const sum = (statuses: readonly ImportStatus[], count: 'created' | 'updated' | 'unchanged') =>
  statuses.reduce((total, status) => total + status[count], 0);

function reportOn(request: ImportRequest, prepared: PreparedImport, startedAt: number): ImportReport {
  return {
    kind: request.kind,
    file: request.path,
    isDryRun: request.isDryRun,
    wasStopped: false,
    rows: prepared.total,
    created: 0,
    updated: 0,
    unchanged: 0,
    organisationsCreated: 0,
    rejected: prepared.problems,
    warnings: prepared.warnings,
    ignoredColumns: prepared.ignoredColumns,
    imports: [],
    preview: [],
    seconds: Math.round(performance.now() - startedAt) / 1000,
  };
}

async function dryRun(report: ImportReport, prepared: PreparedImport, access: Access): Promise<ImportReport> {
  const preview = await previewOf([...prepared.organisations, ...prepared.rows], access);
  const count = (effect: Preview['effect']) =>
    preview.slice(prepared.organisations.length).filter((one) => one.effect === effect).length;
  return {
    ...report,
    preview,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    organisationsCreated: prepared.organisations.length,
  };
}

/**
 * Reads the file, checks every row, and only then writes: as a durable import that a restart finishes. Throws
 * `MALFORMED_FILE` and its like where the file cannot be read at all.
 */
export async function runImport(
  request: ImportRequest,
  access: Access,
  signal: AbortSignal,
): Promise<ImportReport> {
  return importRows(await readSourceFile(request.path), request, access, signal);
}

/** The same for rows that were read already. */
export async function importRows(
  file: SourceFile,
  request: ImportRequest,
  access: Access,
  signal: AbortSignal,
): Promise<ImportReport> {
  const startedAt = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  const prepared = prepareImport(file, { request, directory: await loadDirectory(access), today });
  const report = reportOn(request, prepared, startedAt);
  if (request.isDryRun) return dryRun(report, prepared, access);
  if (prepared.problems.length > 0 && request.onError === 'stop') return { ...report, wasStopped: true };

  const statuses = await sendAll(access, prepared, request.kind, signal);
  const own = statuses.slice(prepared.organisations.length > 0 ? 1 : 0);
  const refused = statuses.flatMap(problemsOf);
  const failed = new Set(refused.map(({ id }) => id));
  await setTranslations(
    prepared.rows.filter(({ row }) => !failed.has(row.id)),
    access,
  );
  if (request.waits) await untilSettled(access, { label: 'ranking', signal });
  return {
    ...report,
    created: sum(own, 'created'),
    updated: sum(own, 'updated'),
    unchanged: sum(own, 'unchanged'),
    organisationsCreated: sum(statuses, 'created') - sum(own, 'created'),
    rejected: [...prepared.problems, ...refused],
    imports: statuses.map(({ id }) => id),
    seconds: Math.round(performance.now() - startedAt) / 1000,
  };
}
