import {
  type LetterPart,
  type MailFrame,
  type MailMessage,
  type MailReader,
  type Opening,
  readerOf,
  writePersonalMail,
} from '@smc/mail';
import type { MeetingView } from '../agendas/meeting-view.ts';
import { whenText } from './clocks.ts';
import { openFollowUp, type StepMessage } from './still-holds.ts';
import { messageTexts } from './texts/index.ts';
import type { StepFacts } from './texts/message-texts.ts';
import type { StepTopic } from './topics.ts';
import { facts, pageOf, requestRows, type Row, standingRows } from './write-meeting.ts';

/** Topics about a request: it has times that are offered, not one that stands. */
const requestTopics: readonly StepTopic[] = [
  'requested',
  'offered',
  'chased',
  'withdrawn',
  'declined',
  'expired',
];

/** The step that a mail is about; undefined where so many came after it that it is no longer kept. */
function stepOf({ meeting }: MeetingView, { at, action }: Pick<StepMessage, 'at' | 'action'>) {
  return meeting.history.findLast((step) => step.at === at && step.action === action);
}

function rowsOf(view: MeetingView, message: StepMessage, reader: MailReader): Row[] {
  const { labels } = messageTexts[reader.language];
  const { meeting } = view;
  const isRequest =
    requestTopics.includes(message.topic) || (message.topic === 'acted-for' && meeting.state !== 'ACCEPTED');
  const rows = isRequest ? requestRows(view, reader) : standingRows(view, reader);
  const { proposedMove } = meeting;
  const isAboutMove = message.topic === 'move-proposed' || message.topic === 'acted-for';
  const proposed: Row[] =
    proposedMove === null || !isAboutMove
      ? []
      : [[labels.proposed, whenText(proposedMove, reader.language, reader.timeZone)]];
  const note = stepOf(view, message)?.note ?? '';
  return [...proposed, ...(note === '' ? [] : ([[labels.reason, note]] as const)), ...rows];
}

/** Subject and first sentence of a mail about a meeting's step. */
export function openingOf(
  view: MeetingView,
  message: Pick<StepMessage, 'topic' | 'action'>,
  reader: MailReader,
  isExchange: boolean,
): Opening {
  const given: StepFacts = {
    partner: view.partner.name,
    event: view.event?.name ?? null,
    months: openFollowUp(view.meeting.followUps)?.month ?? 6,
    isExchange,
    action: message.action,
  };
  return messageTexts[reader.language].steps[message.topic](given);
}

/** The mail that tells of a step of a meeting. Where staff took it in the reader's name, it says so. */
export function writeStep(
  frame: MailFrame,
  view: MeetingView,
  message: StepMessage,
  isExchange: boolean,
): MailMessage {
  const reader = readerOf(frame.mailbox);
  const isInOwnName = stepOf(view, message)?.onBehalfOf === message.organisationId;
  const { actedFor } = messageTexts[reader.language];
  const told: LetterPart[] =
    isInOwnName && message.topic !== 'acted-for' ? [{ kind: 'text', text: actedFor }] : [];
  return writePersonalMail(
    { ...frame, page: pageOf(view, reader) },
    openingOf(view, message, reader, isExchange),
    [...told, facts(rowsOf(view, message, reader))],
  );
}
