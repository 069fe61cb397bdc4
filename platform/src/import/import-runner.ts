import type { ImportStatus } from '@smc/contracts';
import type { CallOptions, Clock } from '@smc/service-kit';
import type { Collection } from '@smc/store';
import type { Clients } from '../clients.ts';
import type { ImportPart } from './import-collections.ts';

export interface ImportRunner {
  readonly imports: Collection<ImportStatus>;
  readonly parts: Collection<ImportPart>;
  readonly clients: Clients;
  readonly clock: Clock;
  /** Call options as the system. */
  readonly asSystem: () => Promise<{ context: CallOptions }>;
}
