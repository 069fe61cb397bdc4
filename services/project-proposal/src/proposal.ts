import {
  type EligibilityFinding,
  id,
  type OrganisationKind,
  type Programme,
  type Proposal,
  proposal,
  type ProposalContent,
  type ProposalOrigin,
  type ProposalState,
  type Region,
  SmcError,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, checkThemeCodes, eventOf, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { isThemeOrTopic } from '@smc/taxonomy';
import { z } from 'zod';
import { isEligible } from './eligibility/evaluate.ts';
import { requireOpen } from './windows.ts';

type Action =
  | 'update'
  | 'submit'
  | 'start review'
  | 'set reviewers'
  | 'shortlist'
  | 'select'
  | 'decline'
  | 'choose consultant'
  | 'start study'
  | 'start pilot'
  | 'complete'
  | 'record outcome'
  | 'withdraw';

/** Drawn in docs/state-machines.md. */
export const proposalTransitions: Readonly<
  Record<ProposalState, Readonly<Partial<Record<Action, ProposalState>>>>
> = {
  DRAFT: { update: 'DRAFT', submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { 'start review': 'IN_REVIEW', withdraw: 'WITHDRAWN' },
  IN_REVIEW: {
    'set reviewers': 'IN_REVIEW',
    shortlist: 'SHORTLISTED',
    decline: 'DECLINED',
    withdraw: 'WITHDRAWN',
  },
  SHORTLISTED: { select: 'SELECTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  SELECTED: {
    'choose consultant': 'SELECTED',
    'start study': 'IN_STUDY',
    'record outcome': 'SELECTED',
    withdraw: 'WITHDRAWN',
  },
  DECLINED: {},
  IN_STUDY: {
    'start pilot': 'IN_PILOT',
    complete: 'COMPLETED',
    'record outcome': 'IN_STUDY',
    withdraw: 'WITHDRAWN',
  },
  IN_PILOT: { complete: 'COMPLETED', 'record outcome': 'IN_PILOT', withdraw: 'WITHDRAWN' },
  COMPLETED: { 'record outcome': 'COMPLETED' },
  WITHDRAWN: {},
};

const storedProposal = z.strictObject({
  ...proposal.shape,
  /** Organisations whose people see it. */
  visibleTo: z.array(id),
  reviewerIds: z.array(id),
});
export type StoredProposal = z.infer<typeof storedProposal>;

export const proposalCollection: CollectionDefinition<StoredProposal> = {
  name: 'proposals',
  schema: storedProposal,
  indexes: [
    ['createdAt'],
    ['state', 'createdAt'],
    ['programmeId', 'createdAt'],
    ['organisationId', 'createdAt'],
    ['challengeId', 'createdAt'],
    ['region', 'createdAt'],
    ['nextFollowUpAt'],
    ['visibleTo'],
    ['reviewerIds'],
  ],
};

const asContracted = ({ visibleTo: _all, reviewerIds: _ids, ...contracted }: StoredProposal): Proposal =>
  contracted;

/** The proposal as the contract has it; who reviews it is for staff and the reviewers alone. */
export function shownProposal(stored: StoredProposal, seesReviewers: boolean): Proposal {
  const shown = asContracted(stored);
  return seesReviewers ? shown : { ...shown, reviewers: [] };
}

/** Every organisation that has a part in it: nobody of theirs reviews or decides. */
export function involvedOrganisations(
  stored: Pick<Proposal, 'organisationId' | 'partnerIds' | 'origin' | 'consultant'>,
): string[] {
  const consultant = stored.consultant === null ? [] : [stored.consultant.organisationId];
  const { organisationId, partnerIds, origin } = stored;
  return [...new Set([organisationId, ...partnerIds, ...origin.organisationIds, ...consultant])];
}

/** Partners see a proposal once it is handed in; until then it is the applicant's alone. */
function visibleTo(stored: Omit<StoredProposal, 'visibleTo' | 'version'>): string[] {
  if (stored.submittedAt === null) return [stored.organisationId];
  const consultant = stored.consultant === null ? [] : [stored.consultant.organisationId];
  return [...new Set([stored.organisationId, ...stored.partnerIds, ...consultant])];
}

/** The next document with what follows from it, and the event that tells of it once it was handed in. */
export function stepped(stored: StoredProposal, facts: ChangeFacts): Changed<StoredProposal> {
  const document = {
    ...stored,
    updatedAt: facts.at,
    visibleTo: visibleTo(stored),
    reviewerIds: stored.reviewers.filter(({ recusal }) => recusal === null).map(({ personId }) => personId),
  };
  if (document.submittedAt === null) return { document, events: [] };
  const told = shownProposal({ ...document, version: document.version + 1 }, false);
  return { document, events: [eventOf(facts, 'proposal.changed', document.id, { proposal: told })] };
}

export interface Applicant {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly region: Region;
}

function checkContent(content: ProposalContent, applicantId: string): void {
  checkThemeCodes(content.themes, { isThemeCode: isThemeOrTopic }, 'content.themes');
  const own = content.partnerIds.indexOf(applicantId);
  if (own === -1) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: `content.partnerIds.${own}`,
    message: 'The applicant is not its own partner.',
  });
}

/** The challenge and the other side of what it starts from, where the applicant does not say otherwise. */
function withOrigin(content: ProposalContent, origin: ProposalOrigin, applicantId: string): ProposalContent {
  const others = origin.organisationIds.filter((one) => one !== applicantId);
  return {
    ...content,
    challengeId: content.challengeId ?? origin.challengeId,
    partnerIds: [...new Set([...content.partnerIds, ...others])],
  };
}

/** A new draft; nothing is told to anybody yet. */
export function draftProposal(
  id: string,
  given: {
    readonly applicant: Applicant;
    readonly programmeId: string | null;
    readonly origin: ProposalOrigin;
    readonly content: ProposalContent;
  },
  facts: ChangeFacts,
): Omit<StoredProposal, 'version'> {
  const { applicant, programmeId, origin } = given;
  const content = withOrigin(given.content, origin, applicant.id);
  checkContent(content, applicant.id);
  return {
    ...content,
    id,
    programmeId,
    organisationId: applicant.id,
    organisationKind: applicant.kind,
    country: applicant.country,
    region: applicant.region,
    state: 'DRAFT',
    origin,
    eligibility: [],
    rubric: null,
    reviewers: [],
    decisions: [],
    consultant: null,
    outcomes: [],
    nextFollowUpAt: null,
    createdBy: facts.by,
    createdAt: facts.at,
    updatedAt: facts.at,
    submittedAt: null,
    completedAt: null,
    withdrawal: null,
    visibleTo: [applicant.id],
    reviewerIds: [],
  };
}

export function reviseProposal(
  present: StoredProposal,
  content: ProposalContent,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'update');
  checkContent(content, present.organisationId);
  return stepped({ ...present, ...content, state }, facts);
}

function checkComplete({ summary, description, budget, themes }: ProposalContent): void {
  const missing =
    summary === '' && description === ''
      ? (['description', 'Say in a summary or description what is proposed.'] as const)
      : themes.length === 0
        ? (['themes', 'Name at least one theme.'] as const)
        : budget === null || budget.total.amount === 0
          ? (['budget', 'Give the budget and the own contribution.'] as const)
          : undefined;
  if (missing !== undefined) throw new SmcError('INCOMPLETE', { field: missing[0], message: missing[1] });
}

/**
 * Hands it in. `findings` are what the programme's rules say of it now.
 * Throws `WINDOW_CLOSED`, `INCOMPLETE`, `NOT_ELIGIBLE` (details.findings, the message gives the reasons).
 */
export function submitProposal(
  present: StoredProposal,
  programme: Programme | undefined,
  findings: EligibilityFinding[],
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'submit');
  if (programme !== undefined && programme.state !== 'PUBLISHED')
    throw new SmcError('WINDOW_CLOSED', { message: 'The programme takes no proposals.' });
  requireOpen(programme, 'SUBMISSION', facts.at);
  checkComplete(present);
  if (!isEligible(findings)) {
    const against = findings.filter(({ verdict }) => verdict === 'NOT_MET');
    throw new SmcError('NOT_ELIGIBLE', {
      message: against.map(({ reason }) => reason).join(' '),
      details: { findings: against },
    });
  }
  return stepped({ ...present, state, eligibility: findings, submittedAt: facts.at }, facts);
}

/** Takes it back, at any time before it is completed or declined. */
export function withdrawProposal(
  present: StoredProposal,
  reason: string,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'withdraw');
  return stepped({ ...present, state, withdrawal: { reason, by: facts.by, at: facts.at } }, facts);
}
