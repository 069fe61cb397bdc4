import { mailIdOf } from '@smc/mail';
import type { Subscriptions } from '@smc/service-kit';
import { type ProjectProposalParts, queues } from '../parts.ts';

/** A mail about a decision or an answer, as it was enqueued. */
export interface ProposalMessage {
  readonly about: 'decision' | 'answer';
  /** Of the proposal, or of the question. */
  readonly subjectId: string;
  readonly personId: string;
  readonly organisationId: string;
  /** When it was decided or answered. */
  readonly at: string;
}

const mostAdmins = 100;

/** Whoever began the proposal and works there still, and the applicant's admins. */
async function applicants(
  { copies }: Pick<ProjectProposalParts, 'copies'>,
  { createdBy, organisationId }: { readonly createdBy: string; readonly organisationId: string },
): Promise<readonly string[]> {
  const author = await copies.people.get(createdBy);
  const { documents } = await copies.people.find({
    filter: { organisationId, isDisabled: false },
    limit: mostAdmins,
  });
  const admins = documents.filter(({ roles }) => roles.includes('ORGANISATION_ADMIN')).map(({ id }) => id);
  // Somebody whose copy has not arrived is looked up when the mail is sent.
  const isElsewhere = author !== undefined && author.organisationId !== organisationId;
  return [...new Set([...(isElsewhere ? [] : [createdBy]), ...admins])];
}

async function enqueue(
  { jobs }: Pick<ProjectProposalParts, 'jobs'>,
  eventId: string,
  messages: readonly ProposalMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  // One mail for each event and recipient, however often the event comes.
  const mails = messages.map((message) => ({
    data: { ...message },
    options: { id: mailIdOf(eventId, message.personId) },
  }));
  await jobs.enqueueMany(queues.mail, mails);
}

/** Who is told of decisions and answers. Safe to repeat. */
export function messageSubscriptions(
  parts: ProjectProposalParts,
): Pick<Subscriptions, 'proposal.decided' | 'question.answered'> {
  return {
    'proposal.decided': async ({ id, data: { proposalId, decision } }) => {
      const proposal = await parts.proposals.get(proposalId);
      if (proposal === undefined) return;
      const { organisationId } = proposal;
      const people = await applicants(parts, proposal);
      await enqueue(
        parts,
        id,
        people.map((personId) => ({
          about: 'decision',
          subjectId: proposalId,
          personId,
          organisationId,
          at: decision.decidedAt,
        })),
      );
    },
    'question.answered': async ({ id, data }) => {
      // Who asked is not in the event.
      const question = await parts.questions.get(data.question.id);
      if (question?.askedBy == null || question.organisationId === null) return;
      const { askedBy, organisationId, answeredAt } = question;
      const at = answeredAt ?? '';
      await enqueue(parts, id, [
        { about: 'answer', subjectId: question.id, personId: askedBy, organisationId, at },
      ]);
    },
  };
}
