import { matchmakingContract } from '@smc/contracts';
import { failureFields, type Service } from '@smc/service-kit';
import { seedPresets } from './active-weights.ts';
import { conflictCollection } from './conflict.ts';
import { Catalogue } from './copies/catalogue.ts';
import {
  challengeCopyCollection,
  organisationCopyCollection,
  solutionCopyCollection,
} from './copies/collections.ts';
import { memberCopyCollection, scopeCopyCollection, Scopes } from './copies/scopes.ts';
import { createOfferFeed } from './copies/offer-feed.ts';
import { DetailsShelf } from './details-shelf.ts';
import { syncViews } from './due.ts';
import { sha256 } from './ids.ts';
import { interestCollection } from './interest.ts';
import { createJobs } from './jobs.ts';
import { type MatchmakingDeps, type MatchmakingParts, queues } from './parts.ts';
import { createProcedures } from './procedures/index.ts';
import { detailsCollection, exclusionsCollection, rankingCollection } from './ranking.ts';
import { RankingsView } from './rankings-view.ts';
import { Refresher } from './refresh.ts';
import { runCollection } from './run.ts';
import { SearchIndexes } from './search-index.ts';
import { standingCollection, StandingView } from './standing-results.ts';
import { createSubscriptions } from './subscriptions.ts';
import { weightsCollection } from './weights.ts';
import { createRankingPool } from './worker/ranking-pool.ts';

/** How often the documents are searched for work that was lost. */
const reconcileEveryMs = 300_000;

function collectionsOf({ store }: MatchmakingDeps) {
  return {
    challenges: store.collection(challengeCopyCollection),
    solutions: store.collection(solutionCopyCollection),
    organisations: store.collection(organisationCopyCollection),
    rankings: store.collection(rankingCollection),
    details: store.collection(detailsCollection),
    exclusions: store.collection(exclusionsCollection),
    runs: store.collection(runCollection),
    interests: store.collection(interestCollection),
    conflicts: store.collection(conflictCollection),
    presets: store.collection(weightsCollection),
    scopeCopies: store.collection(scopeCopyCollection),
    scopeMembers: store.collection(memberCopyCollection),
  };
}

function partsOf(deps: MatchmakingDeps): MatchmakingParts {
  const collections = collectionsOf(deps);
  const { challenges, solutions } = collections;
  const { clock } = deps;
  const ratesLine = deps.rates == null ? '' : `rates:${sha256(JSON.stringify(deps.rates))}`;
  const feed = createOfferFeed(solutions, () => catalogue);
  const catalogue: Catalogue = new Catalogue({ ...collections, clock, ratesLine, onOffer: feed.mark });
  const organisationName = (id: string) => catalogue.organisations.get(id)?.name;
  return {
    ...deps,
    ...collections,
    catalogue,
    scopes: new Scopes({ scopes: collections.scopeCopies, scopeMembers: collections.scopeMembers, clock }),
    feed,
    ratesLine,
    pool: createRankingPool({
      size: deps.workers,
      load: feed.load,
      snapshotFolder: deps.snapshotFolder,
      fewestForSnapshot: deps.fewestFollowed,
      onNote: (text) => deps.logger?.warn({}, text),
    }),
    view: new RankingsView(collections.rankings, clock),
    standing: new StandingView(deps.store.collection(standingCollection), clock),
    shelf: new DetailsShelf(collections.details),
    indexes: new SearchIndexes(deps.search, { challenges, solutions, organisationName }),
  };
}

/** Search, ranking runs, matches, interests: which solutions serve which challenges, and why. */
export function createMatchmaking(deps: MatchmakingDeps): Service {
  const parts = partsOf(deps);
  const refresher = new Refresher(parts);
  let indexing: Promise<void> = Promise.resolve();
  return {
    name: 'matchmaking',
    contract: matchmakingContract,
    router: createProcedures(parts),
    subscriptions: createSubscriptions(parts, refresher),
    jobs: createJobs(parts, refresher),
    async start() {
      const at = deps.clock.now().toISOString();
      await seedPresets(parts, { at, by: 'system', newId: deps.newId });
      await syncViews(parts, true);
      // The door opens meanwhile; whoever searches waits for it.
      indexing = parts.indexes.rebuild().catch((error: unknown) => {
        deps.logger?.warn(
          failureFields(error),
          'the search index could not be built; the next search tries again',
        );
      });
      await deps.jobs.schedule(queues.reconcile, 'reconcile', { everyMs: reconcileEveryMs }, {});
      await deps.jobs.enqueue(queues.reconcile, {}, { id: `reconcile-${deps.newId()}` });
    },
    async stop() {
      await parts.pool.close();
      await indexing;
    },
  };
}
