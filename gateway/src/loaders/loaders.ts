import type { Match, Organisation, Page, Solution } from '@smc/contracts';
import type { Call, GatewayClients } from '../clients.ts';
import { groupedLoader, idLoader } from './grouped-loader.ts';
import type { MatchesAhead } from './lookahead.ts';

interface Group<Item> {
  readonly parentId: string;
  readonly page: Page<Item>;
}
interface Some {
  readonly first?: number;
}
interface WantedMeetings {
  readonly after?: string;
  readonly organisationId?: string;
  readonly slotId?: string;
}
interface Spoken {
  readonly locale?: string;
}

const emptyPage = { items: [], cursors: [], hasNextPage: false };

/** A grouped answer has one group for each parent, in the parents' order; a missing one reads as empty. */
function pagesOf<Item>(parentIds: string[], groups: readonly Group<Item>[]): Page<Item>[] {
  return parentIds.map((parentId, index) => {
    const group = groups[index];
    if (group?.parentId === parentId) return group.page;
    return groups.find((one) => one.parentId === parentId)?.page ?? emptyPage;
  });
}

function byChallenge<Answer extends { readonly challengeId: string }>(
  challengeIds: string[],
  answers: readonly Answer[],
): (Answer | null)[] {
  const known = new Map(answers.map((answer) => [answer.challengeId, answer]));
  return challengeIds.map((id) => known.get(id) ?? null);
}

/** What one level of a query asks of each service, in one call. Made anew for every request: nothing outlives it. */
export function createLoaders(clients: GatewayClients, call: Call) {
  const { membership, cityChallenge, solutionCatalog, matchmaking, scheduling, projectProposal } = clients;
  const organisation = idLoader<Organisation>((ids) => membership.organisations.getMany({ ids }, call));
  const solution = idLoader<Solution>((ids) => solutionCatalog.getMany({ ids }, call));

  /** Loads now what the next levels of the query will ask for: they then find it without waiting. */
  async function lookAhead(pages: readonly Page<Match>[], ahead: MatchesAhead): Promise<void> {
    if (!ahead.solution) return;
    const ids = pages.flatMap(({ items }) => items.map(({ solutionId }) => solutionId));
    await solution.ahead(ids);
    if (!ahead.organisation) return;
    const found = await Promise.all(ids.map(async (id) => (await solution(id))?.organisationId));
    await organisation.ahead(found.filter((id) => id !== undefined));
  }

  return {
    organisation,
    solution,
    person: idLoader((ids) => membership.people.getMany({ ids }, call)),
    challenge: idLoader((ids) => cityChallenge.getMany({ ids }, call)),
    event: idLoader((ids) => scheduling.events.getMany({ ids }, call)),
    registration: idLoader((ids) => scheduling.registrations.getMany({ ids }, call)),
    timetablesOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await scheduling.timetables.listByEvents({ parentIds, ...given }, call)),
    ),
    plannedMeetingsOf: groupedLoader(async (parentIds, given: Some & WantedMeetings) =>
      pagesOf(parentIds, await scheduling.timetables.meetingsByRuns({ parentIds, ...given }, call)),
    ),
    unplacedWishesOf: groupedLoader(async (parentIds, given: Some & { after?: string }) =>
      pagesOf(parentIds, await scheduling.timetables.unplacedByRuns({ parentIds, ...given }, call)),
    ),
    participantsOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await scheduling.registrations.participantsByEvents({ parentIds, ...given }, call)),
    ),
    programme: idLoader((ids) => projectProposal.programmes.getMany({ ids }, call)),
    proposal: idLoader((ids) => projectProposal.proposals.getMany({ ids }, call)),
    fundingSource: idLoader((ids) => projectProposal.fundingSources.getMany({ ids }, call)),
    proposalsOfProgramme: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await projectProposal.proposals.listByProgrammes({ parentIds, ...given }, call)),
    ),
    proposalsOfOrganisation: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await projectProposal.proposals.listByOrganisations({ parentIds, ...given }, call)),
    ),
    questionsOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await projectProposal.questions.listByProgrammes({ parentIds, ...given }, call)),
    ),
    reviewsOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await projectProposal.reviews.listByProposals({ parentIds, ...given }, call)),
    ),
    meeting: idLoader((ids) => scheduling.meetings.getMany({ ids }, call)),
    meetingsOfEvent: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await scheduling.meetings.listByEvents({ parentIds, ...given }, call)),
    ),
    meetingsOfOrganisation: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await scheduling.meetings.listByOrganisations({ parentIds, ...given }, call)),
    ),
    peopleOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await membership.people.listByOrganisations({ parentIds, ...given }, call)),
    ),
    membershipsOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await membership.memberships.listByOrganisations({ parentIds, ...given }, call)),
    ),
    challengesOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await cityChallenge.listByOrganisations({ parentIds, ...given }, call)),
    ),
    solutionsOf: groupedLoader(async (parentIds, given: Some) =>
      pagesOf(parentIds, await solutionCatalog.listByOrganisations({ parentIds, ...given }, call)),
    ),
    matchesOfChallenge: groupedLoader(
      async (parentIds, { ahead, ...given }: Some & Spoken & { ahead: MatchesAhead }) => {
        const groups = await matchmaking.matches.listByChallenges({ parentIds, ...given }, call);
        const pages = pagesOf(parentIds, groups);
        await lookAhead(pages, ahead).catch(() => {});
        return pages;
      },
    ),
    matchesOfSolution: groupedLoader(async (parentIds, given: Some & Spoken) =>
      pagesOf(parentIds, await matchmaking.matches.listBySolutions({ parentIds, ...given }, call)),
    ),
    rankingOf: groupedLoader(async (parentIds, _given: object) =>
      byChallenge(parentIds, await matchmaking.rankings.statusByChallenges({ parentIds }, call)),
    ),
    exclusionSummaryOf: groupedLoader(async (parentIds, given: Spoken) =>
      byChallenge(parentIds, await matchmaking.rankings.exclusionSummaries({ parentIds, ...given }, call)),
    ),
    packagesOf: groupedLoader(async (parentIds, given: Spoken) =>
      byChallenge(parentIds, await matchmaking.rankings.packages({ parentIds, ...given }, call)),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
