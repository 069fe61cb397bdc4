import type {
  Challenge,
  ConflictOfInterest,
  FundingSource,
  Match,
  Membership,
  Organisation,
  Person,
  Programme,
  ProgrammeQuestion,
  ProposalOrigin,
  Solution,
} from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { PersonalMail, SendOnce } from '@smc/mail';
import type { Clock, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import type {
  ChallengeCopy,
  ConflictCopy,
  MembershipCopy,
  OrganisationCopy,
  PersonCopy,
  SolutionCopy,
} from './copies/collections.ts';
import type { Finders } from './copies/find.ts';
import type { StoredProposal } from './proposal.ts';
import type { StoredReview } from './review.ts';

/** What is asked of the other services, as the platform: things whose event has not arrived, and lists to rebuild copies from. */
export interface Owners {
  readonly askOrganisation: (id: string) => Promise<Organisation | undefined>;
  readonly askPerson: (id: string) => Promise<Person | undefined>;
  readonly askChallenge: (id: string) => Promise<Challenge | undefined>;
  readonly askMatch: (id: string) => Promise<Match | undefined>;
  /** A meeting that was accepted or held, as a proposal's origin; absent where no meetings are kept. */
  readonly askMeeting?: (id: string) => Promise<Omit<ProposalOrigin, 'kind'> | undefined>;
  readonly listOrganisations: () => AsyncIterable<Organisation>;
  readonly listMemberships: () => AsyncIterable<Membership>;
  readonly listConflicts: () => AsyncIterable<ConflictOfInterest>;
  readonly listChallenges: () => AsyncIterable<Challenge>;
  readonly listSolutions: () => AsyncIterable<Solution>;
}

/** What the composition root gives this service. */
export interface ProjectProposalDeps {
  readonly store: Store;
  readonly jobs: JobQueue;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly validateOutputs: boolean;
  readonly owners: Owners;
  /** How this service writes to people. */
  readonly mail: PersonalMail;
}

export interface Copies {
  readonly organisations: Collection<OrganisationCopy>;
  readonly people: Collection<PersonCopy>;
  readonly memberships: Collection<MembershipCopy>;
  readonly challenges: Collection<ChallengeCopy>;
  readonly solutions: Collection<SolutionCopy>;
  readonly conflicts: Collection<ConflictCopy>;
}

/** The service's own parts, shared by its procedures, subscriptions and jobs. */
export interface ProjectProposalParts extends ProjectProposalDeps {
  readonly programmes: Collection<Programme>;
  readonly questions: Collection<ProgrammeQuestion>;
  readonly proposals: Collection<StoredProposal>;
  readonly reviews: Collection<StoredReview>;
  readonly fundingSources: Collection<FundingSource>;
  readonly copies: Copies;
  readonly find: Finders;
  readonly sendOnce: SendOnce;
}

export const queues = {
  rebuild: 'project-proposal-rebuild',
  mail: 'project-proposal-mail',
  forget: 'project-proposal-forget-mail',
} as const;
