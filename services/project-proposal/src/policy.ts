import type { OrganisationKind, Programme, ProgrammeQuestion, Region } from '@smc/contracts';
import {
  hasRole,
  may,
  ownOrganisation,
  type Rule,
  regionalStaff,
  secretariat,
  signedIn,
  system,
} from '@smc/service-kit';

/** A proposal, as far as its readers and writers go. */
export interface ProposalSubject {
  readonly organisationId: string;
  readonly region: Region;
  readonly visibleTo: readonly string[];
  readonly reviewerIds: readonly string[];
}

interface Applying {
  readonly organisationId: string;
  readonly region: Region;
}

interface Funding {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
}

const staff = hasRole('SECRETARIAT', 'EXECUTIVE_COMMITTEE');
const isPublic: Rule<Programme> = (_viewer, { state, publishedAt }) =>
  state === 'PUBLISHED' || state === 'CLOSED' || (state === 'WITHDRAWN' && publishedAt !== null);
const person: Rule<unknown> = (viewer) => !viewer.isSystem && viewer.organisationId !== null;
/** Partners and the consultant, once it was handed in. */
const takingPart: Rule<ProposalSubject> = (viewer, { visibleTo }) =>
  viewer.organisationId !== null && visibleTo.includes(viewer.organisationId);
const reviewer: Rule<ProposalSubject> = (viewer, { reviewerIds }) => reviewerIds.includes(viewer.personId);
const ownQuestion: Rule<ProgrammeQuestion> = (viewer, { organisationId }) =>
  organisationId !== null && viewer.organisationId === organisationId;
const isAnswered: Rule<ProgrammeQuestion> = (_viewer, { state }) => state === 'ANSWERED';
/** A city looks for funding; it does not list it. */
const ownFunder: Rule<Funding> = (viewer, funding) =>
  funding.kind !== 'CITY' && ownOrganisation(viewer, funding);

/** Who may do what with programmes, proposals, reviews and funding sources. What is not here, nobody may. */
export const policy = {
  /** Lists, narrowed to what the viewer may see. */
  use: may('read', signedIn),
  manageProgrammes: may('proposals:write', secretariat, system),
  /** Giving the id is for imports, which must be repeatable. */
  createWithId: may('proposals:write', secretariat, system),
  seeProgramme: may<Programme>('read', isPublic, staff, system),
  listAllProgrammes: may('read', staff, system),

  ask: may('proposals:write', person),
  answer: may('proposals:write', secretariat),
  seeQuestion: may<ProgrammeQuestion>('read', isAnswered, ownQuestion, staff, system),
  seeAsker: may<ProgrammeQuestion>('read', ownQuestion, staff, system),
  listAllQuestions: may('read', staff, system),

  createProposal: may<Applying>('proposals:write', ownOrganisation, secretariat, regionalStaff, system),
  /** Writing, handing in, withdrawing, and saying what came of it. */
  changeProposal: may<ProposalSubject>(
    'proposals:write',
    ownOrganisation,
    secretariat,
    regionalStaff,
    system,
  ),
  seeProposal: may<ProposalSubject>(
    'read',
    ownOrganisation,
    takingPart,
    reviewer,
    staff,
    regionalStaff,
    system,
  ),
  listAllProposals: may('read', staff, system),
  listRegionalProposals: may('read', hasRole('REGIONAL_STAFF')),
  /** Reviewers, decisions, consultant, study and pilot: a person's own doing, never the platform's. */
  manageProposals: may('proposals:write', secretariat),
  /** Partners and funding sources that could fit. */
  seeSuggestions: may<ProposalSubject>('read', ownOrganisation, reviewer, staff, regionalStaff, system),

  /** Those who are asked to; everybody else is refused, whatever the role. */
  review: may<ProposalSubject>('proposals:write', reviewer),
  seeReviews: may<ProposalSubject>('read', reviewer, staff, system),
  /** That others have given a review, before all are in. */
  seeSealedReviews: may('read', staff, system),

  createFundingSource: may<Funding>('proposals:write', ownFunder, secretariat, system),
  changeFundingSource: may<Funding>('proposals:write', ownFunder, secretariat, system),
  rebuildCopies: may('operate', hasRole('OPERATOR'), secretariat, system),
};
