import type { RowProblem } from '../files/source-row.ts';
import { visible } from '../terminal/output.ts';
import { textTable } from '../terminal/text-table.ts';
import type { ImportReport } from './run-import.ts';

const shownProblems = 50;
const shownNotes = 5;
const shownRows = 40;

/** `challenges.csv:12: VALIDATION_FAILED: budget: "a lot" is not a range of money ...` */
export function problemLine(file: string, { line, field, code, message }: RowProblem): string {
  const isNamed = field === null || message.startsWith(`${field}:`) || message.startsWith(field);
  return visible(`${file}:${line}: ${code}: ${isNamed ? '' : `${field}: `}${message}`);
}

function limited(lines: readonly string[], most: number, what: string): string[] {
  return lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `... and ${lines.length - most} more ${what}; see --json for all.`];
}

/** What is wrong and what was left out, for standard error. */
export function remarksOn(report: ImportReport): string[] {
  const problems = report.rejected.map((problem) => problemLine(report.file, problem));
  const warnings = report.warnings.map(({ line, message }) =>
    visible(`${report.file}:${line}: note: ${message}`),
  );
  const ignored =
    report.ignoredColumns.length === 0
      ? []
      : [visible(`${report.file}: columns not used: ${report.ignoredColumns.join(', ')}`)];
  return [
    ...ignored,
    ...limited(warnings, shownNotes, 'notes'),
    ...limited(problems, shownProblems, 'problems'),
  ];
}

function counts(
  { created, updated, unchanged, rejected, organisationsCreated }: ImportReport,
  would: string,
): string {
  const refusedRows = new Set(rejected.map(({ line }) => line)).size;
  const organisations =
    organisationsCreated === 0 ? '' : `, ${organisationsCreated} organisations ${would}created`;
  return `${created} ${would}created, ${updated} ${would}updated, ${unchanged} unchanged, ${refusedRows} refused${organisations}`;
}

/** The answer, for standard output. */
export function summaryOf(report: ImportReport): string {
  const { kind, file, rows, seconds, preview } = report;
  const title = `${rows} rows of ${kind} in ${visible(file)}`;
  if (report.wasStopped)
    return `${title}: nothing was imported, because rows were refused. Correct them, or use --on-error skip.`;
  if (!report.isDryRun) return `${title}: ${counts(report, '')} (${seconds.toFixed(1)} s).`;
  const table = textTable(
    ['row', 'would', 'id', 'title', 'organisation'],
    preview
      .slice(0, shownRows)
      .map((one) => [String(one.line), one.effect, one.id, visible(one.title), visible(one.organisation)]),
  );
  const rest =
    preview.length > shownRows
      ? [`... and ${preview.length - shownRows} more rows; see --json for all.`]
      : [];
  return [
    table,
    ...rest,
    '',
    `${title}: ${counts(report, 'would be ')}. Nothing was written (dry run).`,
  ].join('\n');
}
