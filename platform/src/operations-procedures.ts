import { implement } from '@orpc/server';
import { type ImportStatus, isSmcError, operationsContract, SmcError } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import {
  authentication,
  authorise,
  type CallContext,
  hasRole,
  may,
  type NewId,
  outputChecks,
  type RequestContext,
  secretariat,
  system,
  type TokenVerifier,
} from '@smc/service-kit';
import type { ImportRow } from '@smc/contracts';
import { listDeadLetters, retryDeadLetters } from './dead-letters.ts';
import { partId } from './import/import-collections.ts';
import { beginImport, sealWith, step } from './import/import-progress.ts';
import { countRows } from './import/count-rows.ts';
import type { ImportRunner } from './import/import-runner.ts';
import { enqueueImport } from './import/run-import.ts';

/** Who may do what with the installation as a whole. */
const policy = {
  import: may('operate', secretariat, system),
  operate: may('operate', hasRole('OPERATOR'), system),
};

export interface OperationsParts extends ImportRunner {
  readonly verifier: TokenVerifier;
  readonly queue: JobQueue;
  readonly newId: NewId;
  readonly validateOutputs: boolean;
  readonly backup: (path: string) => Promise<number>;
  readonly status: () => Promise<{
    isReady: boolean;
    parts: Record<string, string>;
    pendingWork: number;
    deadLetters: number;
    url: string | null;
  }>;
}

export function createOperationsProcedures(parts: OperationsParts) {
  const { imports } = parts;
  const os = implement(operationsContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));

  async function find(call: RequestContext, id: string): Promise<ImportStatus> {
    authorise(call, policy.import, undefined);
    const status = await imports.get(id);
    if (status === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    return status;
  }

  async function addRows(
    call: RequestContext,
    input: { id: string; part: number; rows: ImportRow[] },
  ): Promise<ImportStatus> {
    const status = await find(call, input.id);
    const stranger = input.rows.findIndex((row) => row.kind !== status.kind);
    if (stranger !== -1)
      throw new SmcError('VALIDATION_FAILED', {
        field: `rows.${stranger}.kind`,
        message: `This import is of ${status.kind}.`,
      });
    step(status, 'add rows');
    try {
      await parts.parts.insert({
        id: partId(input.id, input.part),
        importId: input.id,
        part: input.part,
        rows: input.rows,
      });
    } catch (error) {
      // Handed over before, by a caller who did not hear the answer.
      if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
    }
    return status;
  }

  /** The rows are counted where they lie, so that a crash while they came leaves no wrong total. */
  async function seal(call: RequestContext, id: string): Promise<ImportStatus> {
    const status = await find(call, id);
    const sealed =
      status.state === 'RECEIVING'
        ? await imports.save(sealWith(status, await countRows(parts.parts, id)))
        : status;
    await enqueueImport(parts.queue, id);
    return sealed;
  }

  return os.router({
    imports: {
      create: os.imports.create.handler(({ input, context: { call } }) => {
        authorise(call, policy.import, undefined);
        return imports.insert(
          beginImport(
            input.id ?? parts.newId(),
            input.kind,
            input.isPublishing,
            parts.clock.now().toISOString(),
          ),
        );
      }),
      addRows: os.imports.addRows.handler(({ input, context: { call } }) => addRows(call, input)),
      seal: os.imports.seal.handler(({ input, context: { call } }) => seal(call, input.id)),
      get: os.imports.get.handler(({ input, context: { call } }) => find(call, input.id)),
    },
    jobs: {
      deadLetters: os.jobs.deadLetters.handler(({ input, context: { call } }) => {
        authorise(call, policy.operate, undefined);
        return listDeadLetters(parts.queue, input);
      }),
      retry: os.jobs.retry.handler(async ({ input, context: { call } }) => {
        authorise(call, policy.operate, undefined);
        return { retried: await retryDeadLetters(parts.queue, input.queue, input.id) };
      }),
    },
    backup: os.backup.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.operate, undefined);
      return { path: input.path, bytes: await parts.backup(input.path) };
    }),
    status: os.status.handler(({ context: { call } }) => {
      authorise(call, policy.operate, undefined);
      return parts.status();
    }),
  });
}

/** Sealed imports that no job is left for: the process died between noting the one and the other. */
export async function resumeImports(parts: Pick<OperationsParts, 'imports' | 'queue'>): Promise<void> {
  for (const state of ['WAITING', 'RUNNING'] as const) {
    const { documents } = await parts.imports.find({
      filter: { state },
      sort: [{ field: 'createdAt', direction: 'ascending' }],
      limit: 500,
    });
    for (const { id } of documents) await enqueueImport(parts.queue, id);
  }
}
