import { isSmcError, type Meeting } from '@smc/contracts';
import { createProjectProposal, type Owners } from '@smc/project-proposal';
import type { Service } from '@smc/service-kit';
import { mailParts } from './mailer.ts';
import { everyPage, pageOf, type ServiceParts, storeOf } from './parts.ts';

/** The owner's answer, or `undefined` where it has no such thing. */
async function orNothing<Value>(ask: Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask;
  } catch (error) {
    if (isSmcError(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Nobody has met in a meeting that was only asked for, declined or cancelled. */
function originOf(meeting: Meeting | undefined) {
  if (meeting?.state !== 'ACCEPTED' && meeting?.state !== 'HELD') return undefined;
  const { id, challengeId, solutionId, sides, startsAt } = meeting;
  const organisationIds = sides.map(({ organisationId }) => organisationId);
  return { id, challengeId, solutionId, organisationIds, score: null, rank: null, at: startsAt };
}

/** The other services, asked as the platform. */
function ownersOf({ clients, asSystem }: ServiceParts): Owners {
  return {
    askOrganisation: async (id) => orNothing(clients.membership.organisations.get({ id }, await asSystem())),
    askPerson: async (id) => orNothing(clients.membership.people.get({ id }, await asSystem())),
    askChallenge: async (id) => orNothing(clients.cityChallenge.get({ id }, await asSystem())),
    askMatch: async (id) => orNothing(clients.matchmaking.matches.get({ id }, await asSystem())),
    askMeeting: async (id) =>
      originOf(await orNothing(clients.scheduling.meetings.get({ id }, await asSystem()))),
    listOrganisations: () =>
      everyPage(async (after) => clients.membership.organisations.list(pageOf(after), await asSystem())),
    listMemberships: () =>
      everyPage(async (after) => clients.membership.memberships.list(pageOf(after), await asSystem())),
    listConflicts: () =>
      everyPage(async (after) => clients.matchmaking.conflicts.list(pageOf(after), await asSystem())),
    listChallenges: () =>
      everyPage(async (after) => clients.cityChallenge.list(pageOf(after), await asSystem())),
    listSolutions: () =>
      everyPage(async (after) => clients.solutionCatalog.list(pageOf(after), await asSystem())),
  };
}

export function makeProjectProposal(parts: ServiceParts): Service {
  return createProjectProposal({
    ...parts,
    store: storeOf(parts, 'project-proposal'),
    jobs: parts.adapters.jobs,
    owners: ownersOf(parts),
    mail: mailParts(parts),
  });
}
