import {
  addressee,
  deliveryOf,
  type LetterPart,
  type MailOutcome,
  type MailReader,
  type Opening,
  readerOf,
  skipped,
  writePersonalMail,
} from '@smc/mail';
import type { ProjectProposalParts } from '../parts.ts';
import type { ProposalMessage } from './tell.ts';
import { proposalTexts } from './texts.ts';

interface Content {
  readonly opening: Opening;
  readonly body: readonly LetterPart[];
}

/** The decision as it stands; undefined where another one followed, or the proposal was withdrawn. */
async function decisionContent(
  { proposals, programmes }: ProjectProposalParts,
  { subjectId, at }: ProposalMessage,
  { language }: MailReader,
): Promise<Content | undefined> {
  const proposal = await proposals.get(subjectId);
  const decision = proposal?.decisions.at(-1);
  if (proposal === undefined || decision?.decidedAt !== at || proposal.state === 'WITHDRAWN')
    return undefined;
  const programme = proposal.programmeId === null ? undefined : await programmes.get(proposal.programmeId);
  const texts = proposalTexts[language];
  const rows: [string, string][] = [
    [texts.proposal, proposal.title],
    ...(programme === undefined ? [] : ([[texts.programme, programme.title]] as [string, string][])),
    [texts.decision, texts.decisions[decision.kind]],
    [texts.reason, decision.reason],
  ];
  return { opening: texts.decided(decision.kind, proposal.title), body: [{ kind: 'facts', rows }] };
}

async function answerContent(
  { questions, programmes }: ProjectProposalParts,
  { subjectId }: ProposalMessage,
  { language }: MailReader,
): Promise<Content | undefined> {
  const question = await questions.get(subjectId);
  if (question?.answer == null) return undefined;
  const programme = await programmes.get(question.programmeId);
  const texts = proposalTexts[language];
  const rows: [string, string][] = [
    [texts.question, question.text],
    [texts.answer, question.answer],
  ];
  return { opening: texts.answered(programme?.title ?? ''), body: [{ kind: 'facts', rows }] };
}

/** Sends a mail about a decision or an answer, as it is now. */
export async function sendMessage(
  parts: ProjectProposalParts,
  messageId: string,
  message: ProposalMessage,
): Promise<MailOutcome> {
  const [mailbox] = await parts.mail.askMailboxes([message.personId]);
  const found = addressee(mailbox, message.organisationId);
  if ('reason' in found) return skipped(found.reason);
  if (deliveryOf(found.mailbox, 'PROPOSALS') === 'NONE') return skipped('not wanted');
  const reader = readerOf(found.mailbox);
  const content = await (message.about === 'decision' ? decisionContent : answerContent)(
    parts,
    message,
    reader,
  );
  if (content === undefined) return skipped('no longer so');
  const frame = { mailbox: found.mailbox, publicUrl: parts.mail.publicUrl(), messageId };
  await parts.mail.mailer.send(writePersonalMail(frame, content.opening, content.body));
  return { outcome: 'SENT' };
}
