import type {
  Challenge,
  EventEdition,
  Organisation,
  Programme,
  Proposal,
  Registration,
  Solution,
} from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { RateTable } from '@smc/ranking';
import type { SearchEngine } from '@smc/search';
import type { Clock, Logger, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import type { StoredConflict } from './conflict.ts';
import type { Catalogue } from './copies/catalogue.ts';
import type { ChallengeCopy, OrganisationCopy, SolutionCopy } from './copies/collections.ts';
import type { OfferFeed } from './copies/offer-feed.ts';
import type { MemberCopy, ScopeCopy, Scopes } from './copies/scopes.ts';
import type { DetailsShelf } from './details-shelf.ts';
import type { StoredInterest } from './interest.ts';
import type { Ranking, RankingDetails, RankingExclusions } from './ranking.ts';
import type { RankingsView } from './rankings-view.ts';
import type { Run } from './run.ts';
import type { StandingView } from './standing-results.ts';
import type { SearchIndexes } from './search-index.ts';
import type { StoredPreset } from './weights.ts';
import type { RankingPool } from './worker/ranking-pool.ts';

/** What the composition root gives this service. */
export interface MatchmakingDeps {
  readonly store: Store;
  readonly jobs: JobQueue;
  readonly search: SearchEngine;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly validateOutputs: boolean;
  /** The owners' lists, page after page, in any state: what rebuilding the copies reads. */
  readonly listChallenges: () => AsyncIterable<Challenge>;
  readonly listSolutions: () => AsyncIterable<Solution>;
  readonly listOrganisations: () => AsyncIterable<Organisation>;
  readonly listEvents: () => AsyncIterable<EventEdition>;
  readonly listRegistrations: () => AsyncIterable<Registration>;
  readonly listProgrammes: () => AsyncIterable<Programme>;
  readonly listProposals: () => AsyncIterable<Proposal>;
  /** Worker threads for ranking, at least 1. A large index is held once for all of them. */
  readonly workers: number;
  /** Where the ranking index is kept for the next start; without it it is built at every start. */
  readonly snapshotFolder?: string | undefined;
  readonly logger?: Pick<Logger, 'warn'> | undefined;
  /** Catalogues with fewer solutions are indexed and ranked anew after every change; 2,000 where absent. */
  readonly fewestFollowed?: number | undefined;
  /** Exchange rates; without them only amounts in the same currency are compared. */
  readonly rates?: RateTable | null;
  readonly refresh?: RefreshTimes;
  /** Challenges ranked by one job where a run is spread over several; 25 where absent. */
  readonly batchSize?: number | undefined;
}

/** How changes of solutions are gathered before the challenges are ranked again. Milliseconds. */
export interface RefreshTimes {
  /** A change is followed by ranking after this long without another one; 1,500 where absent. */
  readonly quietMs: number;
  /** Ranking waits no longer than this for the changes to end; 20,000 where absent. */
  readonly maximumMs: number;
}

/** The service's own parts, shared by its procedures, subscriptions and jobs. */
export interface MatchmakingParts extends MatchmakingDeps {
  readonly challenges: Collection<ChallengeCopy>;
  readonly solutions: Collection<SolutionCopy>;
  readonly organisations: Collection<OrganisationCopy>;
  readonly rankings: Collection<Ranking>;
  readonly details: Collection<RankingDetails>;
  readonly exclusions: Collection<RankingExclusions>;
  readonly runs: Collection<Run>;
  readonly interests: Collection<StoredInterest>;
  readonly conflicts: Collection<StoredConflict>;
  readonly presets: Collection<StoredPreset>;
  readonly scopeCopies: Collection<ScopeCopy>;
  readonly scopeMembers: Collection<MemberCopy>;
  readonly catalogue: Catalogue;
  readonly scopes: Scopes;
  readonly feed: OfferFeed;
  readonly pool: RankingPool;
  readonly view: RankingsView;
  /** Rankings that hold although offers have changed since. */
  readonly standing: StandingView;
  readonly shelf: DetailsShelf;
  readonly indexes: SearchIndexes;
  readonly ratesLine: string;
}

export const queues = {
  rank: 'matchmaking-rank',
  batch: 'matchmaking-batch',
  refresh: 'matchmaking-refresh',
  reconcile: 'matchmaking-reconcile',
  rebuild: 'matchmaking-rebuild',
} as const;
