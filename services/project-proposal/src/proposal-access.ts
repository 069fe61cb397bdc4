import { type Programme, type Proposal, SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  type Permission,
  type RequestContext,
} from '@smc/service-kit';
import { checkEligibility, type EligibilityFacts } from './eligibility/evaluate.ts';
import type { ProjectProposalParts } from './parts.ts';
import { policy, type ProposalSubject } from './policy.ts';
import { shownProposal, type StoredProposal } from './proposal.ts';

/** A change of one proposal, as the caller asks for it. */
export interface ProposalChange {
  readonly id: string;
  readonly expectedVersion: number;
}

/** One organisation holds few memberships. */
const mostMemberships = 100;

/** Loading and changing one proposal under the policy: what every procedure on proposals shares. */
export function createProposalAccess(parts: ProjectProposalParts) {
  const { proposals, programmes, copies, find } = parts;
  const canSee = (viewer: Viewer | undefined, proposal: StoredProposal) =>
    isAllowed(viewer, policy.seeProposal, proposal);
  const shown = (viewer: Viewer | undefined, proposal: StoredProposal): Proposal =>
    shownProposal(proposal, isAllowed(viewer, policy.seeReviews, proposal));

  async function visible(call: RequestContext, id: string, field = 'id'): Promise<StoredProposal> {
    authorise(call, policy.use, undefined);
    const proposal = await proposals.get(id);
    if (proposal === undefined || !canSee(call.viewer, proposal)) throw new SmcError('NOT_FOUND', { field });
    return proposal;
  }

  /** The proposal to change, or why it cannot be: hidden, not allowed, or another version than the caller saw. */
  async function toChange(
    call: RequestContext,
    input: ProposalChange,
    permission: Permission<ProposalSubject>,
  ): Promise<StoredProposal> {
    const proposal = await visible(call, input.id);
    authorise(call, permission, proposal);
    expectVersion(proposal, input.expectedVersion);
    return proposal;
  }

  async function save(call: RequestContext, changed: Changed<StoredProposal>): Promise<Proposal> {
    const { document, events } = changed;
    return shown(call.viewer, await proposals.save(document, { events }));
  }

  /** Loads, checks, applies one domain function and saves. */
  async function change(
    call: RequestContext,
    input: ProposalChange,
    permission: Permission<ProposalSubject>,
    domain: (
      proposal: StoredProposal,
      facts: ChangeFacts,
      programme: Programme | undefined,
    ) => Changed<StoredProposal>,
  ): Promise<Proposal> {
    const proposal = await toChange(call, input, permission);
    const programme = await programmeOf(proposal);
    return save(call, domain(proposal, changeFacts(call, parts), programme));
  }

  /** Its programme; `undefined` for a year-round proposal. */
  async function programmeOf({ programmeId }: StoredProposal): Promise<Programme | undefined> {
    if (programmeId === null) return undefined;
    const programme = await programmes.get(programmeId);
    if (programme === undefined) throw new SmcError('NOT_FOUND', { field: 'programmeId' });
    return programme;
  }

  async function activeMemberships(organisationId: string): Promise<string[]> {
    const today = parts.clock.now().toISOString().slice(0, 10);
    const { documents } = await copies.memberships.find({
      filter: { organisationId },
      limit: mostMemberships,
    });
    return documents
      .filter(
        ({ isActive, activeFrom, activeUntil }) =>
          isActive &&
          (activeFrom === null || activeFrom <= today) &&
          (activeUntil === null || today <= activeUntil),
      )
      .map(({ category }) => category);
  }

  /** What the programme's rules look at: the applicant as it is known now, and the proposal as it stands. */
  async function eligibilityOf(proposal: StoredProposal, programme: Programme | undefined) {
    const applicant = await find.organisation(proposal.organisationId, 'organisationId');
    const facts: EligibilityFacts = {
      ...applicant,
      memberships: await activeMemberships(applicant.id),
      themes: proposal.themes,
      budget: proposal.budget,
      hasChallenge: proposal.challengeId !== null,
    };
    return checkEligibility(programme?.eligibility ?? [], facts);
  }

  return { canSee, shown, visible, toChange, save, change, programmeOf, eligibilityOf };
}
export type ProposalAccess = ReturnType<typeof createProposalAccess>;
