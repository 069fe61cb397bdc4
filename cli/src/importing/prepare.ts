import { isSmcError, SmcError } from '@smc/contracts';
import type { RowProblem, SourceFile } from '../files/source-row.ts';
import { type ReadRow, readKind } from '../rows/read-kind.ts';
import { idFromContent, validId } from '../rows/row-id.ts';
import { checkChallenge, checkOrganisation, checkSolution } from './check-row.ts';
import type { Directory, KnownOrganisation } from './directory.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { PreparedImport, PreparedRow, RowWarning } from './prepared.ts';
import type { ImportRequest } from './request.ts';
import { resolveOrganisation } from './resolve-organisation.ts';

export interface PrepareParts {
  readonly request: ImportRequest;
  readonly directory: Directory;
  /** `2026-11-21`. */
  readonly today: string;
}

/** States that are not public: an import leaves such rows as drafts. */
const privateStates = ['DRAFT', 'IN_REVIEW', 'CLOSED', 'WITHDRAWN', 'ARCHIVED'];
const endedStates = ['CLOSED', 'WITHDRAWN', 'ARCHIVED'];

function prepareOrganisation(row: ReadRow): PreparedRow {
  const { content } = checkOrganisation(row);
  const id =
    row.id === undefined ? idFromContent('organisation', content.country, content.name) : validId(row.id);
  return preparedOrganisation({ ...content, id }, row.line, content);
}

type OrganisationRow = Extract<PreparedRow['row'], { kind: 'ORGANISATIONS' }>;

function preparedOrganisation(
  known: KnownOrganisation,
  line: number,
  content: OrganisationRow['content'],
): PreparedRow {
  const row = { row: line, id: known.id, kind: 'ORGANISATIONS' as const, content };
  return { line, title: known.name, organisationName: known.name, isPublishing: true, row, translations: [] };
}

/** A new organisation as a row of its own; what is not known of it is left to its people. */
export function rowForNewOrganisation(
  { kind, name, country, id }: KnownOrganisation,
  line: number,
): PreparedRow {
  return preparedOrganisation({ kind, name, country, id }, line, { kind, name, country });
}

function prepareChallenge(
  row: ReadRow,
  organisation: KnownOrganisation,
  { request, today }: PrepareParts,
): PreparedRow {
  if (organisation.kind !== 'CITY')
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisation',
      message: `"${organisation.name}" is no local government; only those post challenges.`,
    });
  const isPublishing = !request.isDraft && !privateStates.includes(row.state ?? '');
  const { content, translations } = checkChallenge(row, isPublishing, today);
  const id =
    row.id === undefined ? idFromContent('challenge', organisation.id, content.title) : validId(row.id);
  return {
    line: row.line,
    title: content.title,
    organisationName: organisation.name,
    isPublishing,
    row: { row: row.line, id, kind: 'CHALLENGES', organisationId: organisation.id, content },
    translations,
  };
}

function prepareSolution(
  row: ReadRow,
  organisation: KnownOrganisation,
  { request }: PrepareParts,
): PreparedRow {
  const isPublishing = !request.isDraft && !privateStates.includes(row.state ?? '');
  const { content, references } = checkSolution(row, isPublishing);
  const id =
    row.id === undefined ? idFromContent('solution', organisation.id, content.name) : validId(row.id);
  return {
    line: row.line,
    title: content.name,
    organisationName: organisation.name,
    isPublishing,
    row: { row: row.line, id, kind: 'SOLUTIONS', organisationId: organisation.id, content, references },
    translations: [],
  };
}

interface Collected {
  readonly rows: PreparedRow[];
  readonly organisations: PreparedRow[];
  readonly problems: RowProblem[];
  readonly warnings: RowWarning[];
}

function prepareRow(row: ReadRow, parts: PrepareParts, organisations: PreparedRow[]): PreparedRow {
  if (parts.request.kind === 'organisations') return prepareOrganisation(row);
  const { organisation, isNew } = resolveOrganisation(row, parts.request, parts.directory);
  const prepared =
    parts.request.kind === 'challenges'
      ? prepareChallenge(row, organisation, parts)
      : prepareSolution(row, organisation, parts);
  if (isNew) {
    const { kind, name, country } = organisation;
    checkOrganisation({ content: { kind, name, country } });
    organisations.push(rowForNewOrganisation(organisation, row.line));
    parts.directory.add(organisation);
  }
  return prepared;
}

/** What is wrong with a row: its cells that cannot be read, else what the contract refuses. */
function collect(row: ReadRow, parts: PrepareParts, into: Collected): void {
  const id = row.id ?? null;
  into.warnings.push(...row.warnings.map((message) => ({ line: row.line, message })));
  if (row.foreignThemes.length > 0)
    into.warnings.push({
      line: row.line,
      message: `No theme is known for ${row.foreignThemes.map((word) => `"${word}"`).join(', ')}; left out.`,
    });
  if (row.problems.length > 0) {
    into.problems.push(
      ...row.problems.map(({ field, message }) => ({
        line: row.line,
        id,
        field,
        code: 'VALIDATION_FAILED' as const,
        message,
      })),
    );
    return;
  }
  try {
    into.rows.push(prepareRow(row, parts, into.organisations));
    if (endedStates.includes(row.state ?? ''))
      into.warnings.push({
        line: row.line,
        message: `It was ${row.state?.toLowerCase()}; it becomes a draft.`,
      });
  } catch (error) {
    if (!isSmcError(error)) throw error;
    into.problems.push({
      line: row.line,
      id,
      field: error.field ?? null,
      code: error.code,
      message: error.message,
    });
  }
}

/** Reads and checks every row of the file; nothing is written. Throws `MALFORMED_FILE` where the file as a whole cannot be read. */
export function prepareImport(file: SourceFile, parts: PrepareParts): PreparedImport {
  const { rows, columns } = readKind(parts.request.kind, file, parts.request.mapping);
  const collected: Collected = { rows: [], organisations: [], problems: [...file.problems], warnings: [] };
  for (const row of rows) collect(row, parts, collected);
  const { kept, problems } = withoutDuplicates(collected.rows);
  return {
    rows: kept,
    organisations: collected.organisations,
    problems: [...collected.problems, ...problems].sort((a, b) => a.line - b.line),
    warnings: collected.warnings,
    ignoredColumns: columns.ignored,
    total: file.rows.length + file.problems.length,
  };
}
