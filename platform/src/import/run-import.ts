import { type ErrorCode, errorTable, type ImportStatus, SmcError } from '@smc/contracts';
import { type JobDefinition, toSmcError } from '@smc/service-kit';
import { applyRow } from './apply-row.ts';
import { type ImportPart, partId } from './import-collections.ts';
import type { ImportRunner } from './import-runner.ts';
import { eraseParts } from './sweep-imports.ts';
import { type AppliedRow, complete, step, withOutcomes } from './import-progress.ts';

export const importQueue = 'platform-import';

/** Not the row's fault: the job must try again rather than report the row as refused. */
function isOurFault(code: ErrorCode): boolean {
  return errorTable[code].status >= 500;
}

async function applied(
  runner: ImportRunner,
  status: ImportStatus,
  row: ImportPart['rows'][number],
): Promise<AppliedRow> {
  const { id, row: number } = row;
  try {
    return {
      id,
      row: number,
      outcome: await applyRow(row, runner.clients, await runner.asSystem(), status.isPublishing),
    };
  } catch (thrown) {
    const error = toSmcError(thrown);
    if (isOurFault(error.code)) throw error;
    return { id, row: number, outcome: { error } };
  }
}

/** How many parts were noted as done: `done` grows by whole parts only. */
async function nextPart(
  runner: ImportRunner,
  status: ImportStatus,
  from: number,
): Promise<ImportPart | undefined> {
  return runner.parts.get(partId(status.id, from));
}

async function firstOpenPart(runner: ImportRunner, status: ImportStatus): Promise<number> {
  let part = 0;
  for (let rows = 0; rows < status.done; part += 1) {
    const present = await nextPart(runner, status, part);
    if (present === undefined)
      throw new SmcError('DATA_DAMAGED', { message: `Part ${part} of import ${status.id} is missing.` });
    rows += present.rows.length;
  }
  return part;
}

/** The rows of a part side by side, so that their writes share commits; the part's outcome is then noted in one save. */
async function runImport(
  runner: ImportRunner,
  importId: string,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const found = await runner.imports.get(importId);
  if (found === undefined || found.state === 'COMPLETED' || found.state === 'RECEIVING') return;
  let status = await runner.imports.save(step(found, 'run'));
  for (let part = await firstOpenPart(runner, status); status.done < status.total; part += 1) {
    signal.throwIfAborted();
    const rows = (await nextPart(runner, status, part))?.rows;
    if (rows === undefined)
      throw new SmcError('DATA_DAMAGED', { message: `Part ${part} of import ${status.id} is missing.` });
    const outcomes = await Promise.all(rows.map((row) => applied(runner, status, row)));
    status = await runner.imports.save(withOutcomes(status, outcomes));
    progress(status.done, status.total);
  }
  await runner.imports.save(complete(status, runner.clock.now().toISOString()));
  await eraseParts(runner.parts, importId);
}

export function createImportJob(runner: ImportRunner): JobDefinition {
  return {
    queue: importQueue,
    // One at a time: a file of challenges may need the organisations of the file before.
    concurrency: 1,
    handle: ({ job, signal, progress }) =>
      runImport(runner, String(job.data['importId']), signal, (done, total) => progress({ done, total })),
  };
}
