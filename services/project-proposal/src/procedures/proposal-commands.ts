import { type ProposalContent, SmcError } from '@smc/contracts';
import { authorise, changeFacts, type RequestContext } from '@smc/service-kit';
import { originOf } from '../origin.ts';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { draftProposal, reviseProposal, submitProposal, withdrawProposal } from '../proposal.ts';
import type { ProposalAccess } from '../proposal-access.ts';
import { createProgrammeAccess } from '../programme-access.ts';
import { completeProposal, recordOutcome } from '../proposal-steps.ts';
import type { Implementation } from './context.ts';

/** What the applicant does with a proposal, from the draft to its outcome. */
export function proposalCommands(os: Implementation, access: ProposalAccess, parts: ProjectProposalParts) {
  const { find } = parts;
  const programmes = createProgrammeAccess(parts);

  async function checkReferences({ challengeId, partnerIds }: ProposalContent): Promise<void> {
    await Promise.all(partnerIds.map((id, index) => find.organisation(id, `content.partnerIds.${index}`)));
    if (challengeId === null) return;
    const challenge = await find.challenge(challengeId, 'content.challengeId');
    // A draft of another city is nobody's business: the same answer as for an id that does not exist.
    if (!challenge.isPublished) throw new SmcError('NOT_FOUND', { field: 'content.challengeId' });
  }

  async function checkProgramme(call: RequestContext, id: string | null): Promise<void> {
    if (id === null) return;
    const programme = await programmes.visible(call, id, 'programmeId');
    if (programme.state !== 'PUBLISHED')
      throw new SmcError('WINDOW_CLOSED', {
        field: 'programmeId',
        message: 'The programme takes no proposals.',
      });
  }

  return {
    create: os.proposals.create.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const organisationId = input.organisationId ?? viewer.organisationId;
      if (organisationId === null)
        throw new SmcError('VALIDATION_FAILED', {
          field: 'organisationId',
          message: 'Say which organisation applies.',
        });
      const applicant = await find.organisation(organisationId, 'organisationId');
      authorise(call, policy.createProposal, { organisationId, region: applicant.region });
      if (input.id !== undefined) authorise(call, policy.createWithId, undefined);
      await checkProgramme(call, input.programmeId);
      await checkReferences(input.content);
      const origin = await originOf(parts.owners, input.origin, organisationId);
      const { programmeId, content } = input;
      const given = { applicant, programmeId, origin, content };
      const draft = draftProposal(input.id ?? parts.newId(), given, changeFacts(call, parts));
      return access.shown(viewer, await parts.proposals.insert(draft));
    }),
    update: os.proposals.update.handler(async ({ input, context: { call } }) => {
      await access.toChange(call, input, policy.changeProposal);
      await checkReferences(input.content);
      return access.change(call, input, policy.changeProposal, (proposal, facts) =>
        reviseProposal(proposal, input.content, facts),
      );
    }),
    submit: os.proposals.submit.handler(async ({ input, context: { call } }) => {
      const proposal = await access.toChange(call, input, policy.changeProposal);
      const programme = await access.programmeOf(proposal);
      const findings = await access.eligibilityOf(proposal, programme);
      return access.save(call, submitProposal(proposal, programme, findings, changeFacts(call, parts)));
    }),
    withdraw: os.proposals.withdraw.handler(({ input, context }) =>
      access.change(context.call, input, policy.changeProposal, (proposal, facts) =>
        withdrawProposal(proposal, input.reason, facts),
      ),
    ),
    complete: os.proposals.complete.handler(({ input, context }) =>
      access.change(context.call, input, policy.manageProposals, completeProposal),
    ),
    recordOutcome: os.proposals.recordOutcome.handler(({ input, context }) =>
      access.change(context.call, input, policy.changeProposal, (proposal, facts) =>
        recordOutcome(proposal, input.outcome, facts),
      ),
    ),
  };
}
