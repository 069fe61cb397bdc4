import type { EventEdition, Organisation } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { Clock, ContentRules, Logger, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';

/** What the composition root gives this service. */
export interface SchedulingDeps extends ContentRules {
  readonly store: Store;
  readonly jobs: JobQueue;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly logger: Logger;
  readonly validateOutputs: boolean;
  /** Asks the owner, for an organisation whose event has not arrived yet. */
  readonly askOrganisation: (id: string) => Promise<Organisation | undefined>;
}

/** The service's own parts, shared by its procedures, subscriptions and jobs. */
export interface SchedulingParts extends SchedulingDeps {
  readonly events: Collection<EventEdition>;
}
