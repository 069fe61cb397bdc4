import type { Challenge, Solution } from '@smc/contracts';
import type { Subscriptions } from '@smc/service-kit';
import { ofOrganisation } from './copies/catalogue.ts';
import { createScopeSubscriptions } from './scope-subscriptions.ts';
import { challengeCopyOf, organisationCopyOf, solutionCopyOf } from './copies/copy-of.ts';
import { keepNewest } from '@smc/store';
import { dueChecker, syncViews } from './due.ts';
import { documentIdOf } from './ids.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Refresher } from './refresh.ts';
import { startRun } from './run-queue.ts';

interface Told<Snapshot> {
  readonly id: string;
  readonly revision: number;
  readonly snapshot: Snapshot;
}

/**
 * Every handler first keeps the copy, then does what follows from it; the same event again does the second part again,
 * an older one does nothing.
 */
export function createSubscriptions(parts: MatchmakingParts, refresher: Refresher): Subscriptions {
  const { catalogue } = parts;
  const now = () => parts.clock.now().toISOString();

  async function takeChallenge({ id, revision, snapshot }: Told<Challenge>): Promise<void> {
    const { stored, isNewest } = await keepNewest(
      parts.challenges,
      challengeCopyOf(snapshot, revision, now()),
    );
    if (!isNewest) return;
    catalogue.challenges.note(stored);
    await parts.indexes.takeChallenge(stored);
    if (stored.challenge === null) return;
    await syncViews(parts);
    const isDue = await dueChecker(parts);
    if (!isDue(stored.id)) return;
    const { organisationId, region } = stored;
    const scope = { challengeId: stored.id, challengeIds: [stored.id], organisationId, region };
    await startRun(parts, documentIdOf('published', stored.id, id), scope, { at: now(), by: 'system' });
  }

  async function takeSolution({ revision, snapshot }: Told<Solution>): Promise<void> {
    const { stored, isNewest } = await keepNewest(parts.solutions, solutionCopyOf(snapshot, revision, now()));
    if (!isNewest) return;
    catalogue.solutions.note(stored);
    await parts.indexes.takeSolution(stored);
    await refresher.request();
  }

  /** Its challenges and solutions are found by its name too. */
  async function findByName(organisationId: string): Promise<void> {
    for await (const copy of ofOrganisation(parts.challenges, organisationId))
      await parts.indexes.takeChallenge(copy);
    for await (const copy of ofOrganisation(parts.solutions, organisationId))
      await parts.indexes.takeSolution(copy);
  }

  return {
    'challenge.published': ({ id, revision, data }) =>
      takeChallenge({ id, revision, snapshot: data.challenge }),
    'challenge.ended': ({ id, revision, data }) => takeChallenge({ id, revision, snapshot: data.challenge }),
    'solution.listed': ({ id, revision, data }) => takeSolution({ id, revision, snapshot: data.solution }),
    'solution.unlisted': ({ id, revision, data }) => takeSolution({ id, revision, snapshot: data.solution }),
    'organisation.changed': async ({ revision, data }) => {
      const copy = organisationCopyOf(data.organisation, revision, now());
      const { stored, isNewest } = await keepNewest(parts.organisations, copy);
      if (!isNewest) return;
      catalogue.organisations.note(stored);
      await findByName(stored.id);
      await refresher.request();
    },
    'weights.published': () => refresher.request(),
    ...createScopeSubscriptions(parts, refresher),
  };
}
