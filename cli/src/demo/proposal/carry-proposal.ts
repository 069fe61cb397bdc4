import {
  type DecisionKind,
  type Match,
  type MoneyRange,
  type PlannedMeeting,
  type Proposal,
  SmcError,
} from '@smc/contracts';
import type { Platform } from '@smc/platform';
import type { PreparedRow } from '../../importing/prepared.ts';
import type { DoorClients } from '../door-client.ts';
import type { DemoRows } from '../load.ts';
import { beginReview, publishProgramme } from './programme.ts';
import { type DemoReviewer, inviteReviewers } from './reviewers.ts';

export interface ProposalResult {
  readonly challengeId: string;
  readonly match: Match;
  readonly proposal: Proposal;
  /** Of the reviews, 0 to 100. */
  readonly totals: readonly number[];
  readonly partners: number;
  readonly fundingSources: number;
}

interface Parts {
  readonly rows: DemoRows;
  /** Of the published timetable, by time and table. */
  readonly meetings: readonly PlannedMeeting[];
  readonly clients: DoorClients;
  readonly platform: Pick<Platform, 'clients' | 'asSystem'>;
}

/** What the demonstration's reviewers think: need, feasibility, replication, 0 to 5. */
const opinions = [
  [5, 4, 4],
  [4, 4, 3],
] as const;
const criteria = ['need', 'feasibility', 'replication'] as const;

interface StartingPoint {
  readonly challenge: PreparedRow;
  readonly meeting: PlannedMeeting;
  readonly match: Match;
}

/** The first meeting that both wished, about a challenge with themes: the same on every run. */
async function startingPoint({ rows, meetings, clients }: Parts): Promise<StartingPoint> {
  for (const meeting of meetings) {
    const { challengeId, solutionId, requested } = meeting;
    const challenge = rows.challenges.find(({ row }) => row.id === challengeId);
    const hasThemes = challenge?.row.kind === 'CHALLENGES' && (challenge.row.content.themes ?? []).length > 0;
    if (challenge === undefined || !hasThemes || requested !== 'MUTUAL') continue;
    const id = `${challengeId}_${solutionId}`;
    return { challenge, meeting, match: await clients.matchmaking.matches.get({ id }, clients.call) };
  }
  throw new SmcError('INTERNAL', { message: 'No meeting is about a challenge to propose something from.' });
}

function contentOf({ row, title }: PreparedRow) {
  if (row.kind !== 'CHALLENGES') throw new SmcError('INTERNAL');
  const { themes = [], sdgs = [], budget } = row.content;
  const range: Partial<MoneyRange> = budget ?? {};
  const currency = range.currency ?? 'USD';
  const amount = range.maximum ?? range.minimum ?? 10_000_000;
  return {
    title: `A feasibility study: ${title}`.slice(0, 200),
    description: 'What would it take, what would it cost to run, and who has done it before?',
    themes,
    sdgs,
    budget: {
      total: { amount, currency },
      ownContribution: { amount: Math.ceil(amount / 10), currency },
    },
  };
}

/** The first institutions that have no part in it: two to review, one to fund. */
function institutionsFor({ rows }: Parts, match: Match): string[] {
  const involved = [match.challengeOrganisationId, match.solutionOrganisationId];
  return rows.organisations
    .flatMap(({ row }) =>
      row.kind === 'ORGANISATIONS' && row.content.kind === 'INSTITUTION' ? [row.id] : [],
    )
    .filter((id) => !involved.includes(id))
    .slice(0, opinions.length + 1);
}

async function review(
  proposalId: string,
  reviewers: readonly DemoReviewer[],
  { projectProposal }: DoorClients,
): Promise<number[]> {
  const totals: number[] = [];
  for (const [index, { call }] of reviewers.entries()) {
    const scores = criteria.map((criterionId, column) => ({
      criterionId,
      score: opinions[index]?.[column] ?? 0,
    }));
    const content = { scores, hasNoConflictOfInterest: true };
    const { total } = await projectProposal.reviews.give({ proposalId, content }, call);
    totals.push(total ?? 0);
  }
  return totals;
}

/**
 * Takes one proposal from a planned meeting to its decision, each step through the door: the secretariat calls and hands in for the
 * city, two reviewers of other institutions review without seeing each other's scores, and it is shortlisted and selected.
 */
export async function carryProposal(parts: Parts): Promise<ProposalResult> {
  const { clients, platform } = parts;
  const { projectProposal, call } = clients;
  const { challenge, meeting, match } = await startingPoint(parts);
  const programme = await publishProgramme(new Date(), clients);
  const draft = await projectProposal.proposals.create(
    {
      organisationId: match.challengeOrganisationId,
      programmeId: programme.id,
      origin: { kind: 'MEETING', id: meeting.id },
      content: contentOf(challenge),
    },
    call,
  );
  const { id, version } = await projectProposal.proposals.submit(
    { id: draft.id, expectedVersion: draft.version },
    call,
  );
  const institutions = institutionsFor(parts, match);
  const reviewers = await inviteReviewers(institutions.slice(0, opinions.length), clients, platform);
  const grant = { name: 'Grants for city projects (illustrative)', instrument: 'GRANT' as const };
  await projectProposal.fundingSources.create({ organisationId: institutions.at(-1), content: grant }, call);
  await beginReview(programme, new Date(), clients);
  const reviewerIds = reviewers.map(({ personId }) => personId);
  let proposal = await projectProposal.proposals.startReview(
    { id, expectedVersion: version, reviewerIds },
    call,
  );
  const suggestions = await projectProposal.proposals.suggestions({ id }, call);
  const totals = await review(id, reviewers, clients);
  const decide = (decision: DecisionKind, reason: string) =>
    projectProposal.proposals.decide({ id, expectedVersion: proposal.version, decision, reason }, call);
  proposal = await decide('SHORTLIST', 'Both reviews find a great need.');
  proposal = await decide('SELECT', 'A great need, and feasible as both reviews say.');
  return {
    challengeId: challenge.row.id,
    match,
    proposal,
    totals,
    partners: suggestions.partners.length,
    fundingSources: suggestions.fundingSources.length,
  };
}
