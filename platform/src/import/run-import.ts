import { type ErrorCode, errorTable, type ImportStatus, SmcError } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import { type JobDefinition, retryStale, toSmcError } from '@smc/service-kit';
import { applyRow } from './apply-row.ts';
import { type ImportPart, partId } from './import-collections.ts';
import type { ImportRunner } from './import-runner.ts';
import { eraseParts } from './sweep-imports.ts';
import { type AppliedRow, complete, type RowOutcome, step, withOutcomes } from './import-progress.ts';

export const importQueue = 'platform-import';

/** A service or an engine that is away is waited for, for eight minutes; then the import is a dead letter. */
const patience = { attempts: 100, backoff: { kind: 'fixed', ms: 5_000 } } as const;

/** One job for an import, however often it is asked for. */
export async function enqueueImport(queue: JobQueue, importId: string): Promise<void> {
  await queue.enqueue(importQueue, { importId }, { id: importId, ...patience });
}

/** Not the row's fault: the job must try again rather than report the row as refused. */
function isOurFault(code: ErrorCode): boolean {
  return errorTable[code].status >= 500;
}

/**
 * A call that an earlier attempt of this job sent before its process died may still be at work in the service: what it
 * changes in between is read again, since no row is wrong for that.
 */
async function applyAgainIfOvertaken(
  { clients, asSystem }: ImportRunner,
  status: ImportStatus,
  row: ImportPart['rows'][number],
): Promise<RowOutcome> {
  return retryStale(async () => applyRow(row, clients, await asSystem(), status.isPublishing), {
    creates: false,
  });
}

async function applied(
  runner: ImportRunner,
  status: ImportStatus,
  row: ImportPart['rows'][number],
): Promise<AppliedRow> {
  const { id, row: number } = row;
  try {
    return { id, row: number, outcome: await applyAgainIfOvertaken(runner, status, row) };
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

/** Sealed imports that were begun before this one and are not through, oldest first. */
async function openBefore({ imports }: ImportRunner, importId: string): Promise<readonly string[]> {
  const own = await imports.get(importId);
  if (own === undefined) return [];
  const found = await Promise.all(
    (['RUNNING', 'WAITING'] as const).map((state) =>
      imports.find({
        filter: { state, createdAt: { lt: own.createdAt } },
        sort: [{ field: 'createdAt', direction: 'ascending' }],
        limit: 500,
      }),
    ),
  );
  return found
    .flatMap(({ documents }) => documents)
    .toSorted((left, right) => (left.createdAt < right.createdAt ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * A file of challenges may need the organisations of the file before. The queue alone does not keep the order: a job
 * that waits for another attempt, or whose process died, is overtaken by the next one.
 */
export function createImportJob(runner: ImportRunner): JobDefinition {
  return {
    queue: importQueue,
    concurrency: 1,
    async handle({ job, signal, progress }) {
      const importId = String(job.data['importId']);
      for (const earlier of await openBefore(runner, importId))
        await runImport(runner, earlier, signal, () => {});
      await runImport(runner, importId, signal, (done, total) => progress({ done, total }));
    },
  };
}
