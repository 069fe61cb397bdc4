import type { Mailbox } from '@smc/contracts';
import { deliveryOf, type MailCalendar, type MailOutcome, readerOf, skipped } from '@smc/mail';
import { type MeetingView, viewMeeting } from '../agendas/meeting-view.ts';
import { loadNames } from '../agendas/names.ts';
import { invitationOf } from '../calendars/invitation.ts';
import { isPublished, settledMeeting } from '../diary/access.ts';
import type { MeetingEntry } from '../diary/entry.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import { keepNote } from './notes.ts';
import type { MessageParts } from './parts.ts';
import { recipientOf } from './recipient.ts';
import { type StepMessage, stillHolds } from './still-holds.ts';
import { type StepTopic, topicKinds } from './topics.ts';
import { writeStep } from './write-step.ts';

/** Topics with which calendars take a meeting in, or let it go. */
const calendarTopics: readonly StepTopic[] = ['accepted', 'moved', 'people-changed', 'replaced', 'cancelled'];

/** A meeting from one side, with the names of everything in it. */
export async function viewOf(
  parts: MessageParts,
  entry: MeetingEntry,
  organisationId: string,
): Promise<MeetingView> {
  const meeting = shownMeeting(entry);
  return viewMeeting(meeting, organisationId, await loadNames(parts, [meeting]));
}

/** What goes with the mail for the reader's calendar. */
export function calendarFor(
  parts: MessageParts,
  view: MeetingView,
  mailbox: Mailbox,
): { readonly calendar: MailCalendar } | undefined {
  const { personId, name, email } = mailbox;
  const { language } = readerOf(mailbox);
  const meetingUrl = (id: string) => `${parts.mail.publicUrl()}/meetings/${id}`;
  const invited = { personId, attendee: { name, email }, language, meetingUrl };
  const invitation = invitationOf(view, invited, parts.mail.organizer);
  return invitation && { calendar: { method: invitation.method, content: invitation.text } };
}

/** Whether the meeting is where it is because it changed places with another one. */
async function wasExchanged(parts: MessageParts, entry: MeetingEntry): Promise<boolean> {
  if (entry.exchangeId === null) return false;
  const exchange = await parts.exchanges.get(entry.exchangeId);
  if (exchange?.state === 'UNDONE' || exchange === undefined) return false;
  const leg = exchange.first.meetingId === entry.id ? exchange.first : exchange.second;
  return leg.to.startsAt === entry.startsAt && leg.to.table === entry.meeting.table;
}

/** Sends the mail of a meeting's step, if it still holds. Everything is read again: hours may have passed. */
export async function sendStep(
  parts: MessageParts,
  messageId: string,
  message: StepMessage,
): Promise<MailOutcome> {
  const { meetingId, personId, organisationId, topic } = message;
  const entry = await settledMeeting(parts, meetingId);
  const at = parts.clock.now().toISOString();
  if (entry === undefined || !stillHolds(entry, message, at)) return skipped('no longer so');
  if (!(await isPublished(parts, entry))) return skipped('not published');
  // What became of a meeting is asked long after the event, of whoever was there.
  const eventId = topic === 'follow-up' ? null : entry.eventId;
  const recipient = await recipientOf(parts, { personId, organisationId, eventId });
  if ('reason' in recipient) return skipped(recipient.reason);
  const { mailbox } = recipient;
  const delivery = deliveryOf(mailbox, topicKinds[topic]);
  if (delivery === 'NONE') return skipped('not wanted');
  if (delivery === 'DIGEST') {
    const { action } = message;
    const note = { id: messageId, personId, organisationId, topic, meetingId, eventId: null, action, at };
    await keepNote(parts.messageNotes, note);
    return { outcome: 'KEPT_FOR_THE_DAY' };
  }
  const view = await viewOf(parts, entry, organisationId);
  const frame = { mailbox, publicUrl: parts.mail.publicUrl(), messageId };
  const mail = writeStep(frame, view, message, await wasExchanged(parts, entry));
  const calendar = calendarTopics.includes(topic) ? calendarFor(parts, view, mailbox) : undefined;
  await parts.mail.mailer.send({ ...mail, ...calendar });
  return { outcome: 'SENT' };
}
