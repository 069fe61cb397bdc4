import { operationsContract, type ServiceName } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { CallOptions, Clock, Health, NewId, Service, TokenVerifier } from '@smc/service-kit';
import type { Store } from '@smc/store';
import type { Adapters } from './adapters.ts';
import type { Clients } from './clients.ts';
import { importCollection, importPartCollection } from './import/import-collections.ts';
import { createImportJob } from './import/run-import.ts';
import { sweepImports } from './import/sweep-imports.ts';
import { createOperationsProcedures, type OperationsParts, resumeImports } from './operations-procedures.ts';

interface OperationsDeps {
  readonly store: Store;
  readonly adapters: Adapters;
  readonly clients: Clients;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly health: Health;
  readonly asSystem: () => Promise<{ context: CallOptions }>;
  /** Jobs not done and events not handed on, of the whole installation. */
  readonly countPending: () => Promise<number>;
  readonly backup: (path: string) => Promise<number>;
  readonly url: () => string | null;
  readonly validateOutputs: boolean;
}

async function deadLetters(queue: JobQueue): Promise<number> {
  const counts = await Promise.all((await queue.queues()).map((name) => queue.counts(name)));
  return counts.reduce((sum, { failed }) => sum + failed, 0);
}

/** Imports, backup and status: the installation as a whole, offered like a service but only on the control socket. */
export function createOperations(deps: OperationsDeps): Service {
  const { store, adapters } = deps;
  const queue = adapters.jobs;
  const parts: OperationsParts = {
    ...deps,
    queue,
    imports: store.collection(importCollection),
    parts: store.collection(importPartCollection),
    status: async () => {
      const [report, work, dead] = await Promise.all([
        deps.health.report(),
        deps.countPending(),
        deadLetters(queue),
      ]);
      return {
        isReady: report.isReady,
        parts: report.parts,
        pendingWork: work,
        deadLetters: dead,
        url: deps.url(),
      };
    },
  };
  return {
    name: 'platform' satisfies ServiceName | 'platform',
    contract: operationsContract,
    router: createOperationsProcedures(parts),
    subscriptions: {},
    jobs: [createImportJob(parts)],
    start: async () => {
      await sweepImports(parts);
      await resumeImports(parts);
    },
    stop: async () => {},
  };
}
