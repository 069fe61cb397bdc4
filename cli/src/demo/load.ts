import { SmcError } from '@smc/contracts';
import type { SourceFile } from '../files/source-row.ts';
import { createDirectory, type Directory } from '../importing/directory.ts';
import { prepareImport } from '../importing/prepare.ts';
import type { PreparedRow } from '../importing/prepared.ts';
import { problemLine } from '../importing/report-text.ts';
import type { RowKind } from '../rows/read-kind.ts';
import { showProgress } from '../terminal/progress.ts';
import { demoRequest } from './demo-request.ts';
import type { DoorClients } from './door-client.ts';
import { sideBySide } from './side-by-side.ts';

/** Calls under way at a time: a browser's six, and two more. */
const width = 8;

export type DemoRows = Readonly<Record<RowKind, readonly PreparedRow[]>>;

function checked(
  kind: RowKind,
  file: SourceFile,
  directory: Directory,
  today: string,
): readonly PreparedRow[] {
  const { rows, problems } = prepareImport(file, { request: demoRequest(kind, file.path), directory, today });
  const [first] = problems;
  if (first !== undefined)
    throw new SmcError(first.code, { field: 'file', message: problemLine(file.path, first) });
  return rows;
}

/** The demonstration's rows, checked like any import's. */
export function prepareDemo(files: Readonly<Record<RowKind, SourceFile>>, today: string): DemoRows {
  const directory = createDirectory();
  const organisations = checked('organisations', files.organisations, directory, today);
  for (const { row } of organisations)
    if (row.kind === 'ORGANISATIONS') directory.add({ id: row.id, ...row.content });
  return {
    organisations,
    solutions: checked('solutions', files.solutions, directory, today),
    challenges: checked('challenges', files.challenges, directory, today),
  };
}

/** Writes one row through the API and makes it public, step by step as a person would. */
async function load({ row }: PreparedRow, clients: DoorClients): Promise<void> {
  const { call, cityChallenge, membership, solutionCatalog } = clients;
  const { id } = row;
  if (row.kind === 'ORGANISATIONS') {
    await membership.organisations.create({ id, content: row.content }, call);
  } else if (row.kind === 'CHALLENGES') {
    const draft = await cityChallenge.create(
      { id, organisationId: row.organisationId, content: row.content },
      call,
    );
    await cityChallenge.publish({ id, expectedVersion: draft.version }, call);
  } else {
    const { organisationId, content, references = [] } = row;
    const draft = await solutionCatalog.create({ id, organisationId, content, references }, call);
    const waiting = await solutionCatalog.submitForReview({ id, expectedVersion: draft.version }, call);
    await solutionCatalog.approve({ id, expectedVersion: waiting.version }, call);
  }
}

/** Loads every row of a kind through the door. */
export async function loadRows(
  label: string,
  rows: readonly PreparedRow[],
  clients: DoorClients,
  signal: AbortSignal,
): Promise<void> {
  const progress = showProgress(`loading ${label}`);
  let done = 0;
  try {
    await sideBySide(rows, width, async (row) => {
      signal.throwIfAborted();
      await load(row, clients);
      progress.update((done += 1), rows.length);
    });
  } finally {
    progress.end();
  }
}
