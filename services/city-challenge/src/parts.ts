import type { Challenge, Organisation } from '@smc/contracts';
import type { Clock, ContentRules, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import type { OrganisationCopy } from './organisation-copy.ts';

/** What the composition root gives this service. */
export interface CityChallengeDeps extends ContentRules {
  readonly store: Store;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Asks the owner, for an organisation whose event has not arrived yet. */
  readonly askOrganisation: (id: string) => Promise<Organisation | undefined>;
  readonly validateOutputs: boolean;
}

/** The service's own parts, shared by its procedures and subscriptions. */
export interface CityChallengeParts extends CityChallengeDeps {
  readonly challenges: Collection<Challenge>;
  readonly organisations: Collection<OrganisationCopy>;
  /** The organisation, or `NOT_FOUND`. */
  readonly findOrganisation: (id: string) => Promise<OrganisationCopy>;
}
