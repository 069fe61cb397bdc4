import { deliveryOf, mailIdOf, type MailOutcome, readerOf, skipped, writePersonalMail } from '@smc/mail';
import { calendarEntry } from '../calendars/calendar-entry.ts';
import { calendarText } from '../calendars/calendar-text.ts';
import { isMeeting } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import { meetingsOf, viewsOf } from './meetings-of.ts';
import { keepNote } from './notes.ts';
import type { MessageParts } from './parts.ts';
import { enqueueMails, messageQueues, type Queued } from './queues.ts';
import { recipientOf } from './recipient.ts';
import { messageTexts } from './texts/index.ts';
import { agendaLine, facts } from './write-meeting.ts';

/** What is announced: a published timetable, or an event that does not take place. */
export interface Announcement {
  readonly topic: 'agenda' | 'event-cancelled';
  readonly eventId: string;
  /** Of an agenda. */
  readonly runId: string | null;
}
export interface AnnouncementMessage extends Announcement {
  readonly personId: string;
  readonly organisationId: string;
}

/** Of a meeting that is not in sight: further ahead than any event. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/** Everybody with a meeting of this timetable, or every delegate of the event, with the organisation they come for. */
async function peopleOf(
  parts: MessageParts,
  { topic, eventId, runId }: Announcement,
): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  if (topic === 'agenda') {
    for await (const entry of everyDocument(parts.diary, { runId }))
      if (isMeeting(entry))
        for (const { organisationId, personIds } of entry.meeting.sides)
          for (const personId of personIds) people.set(personId, organisationId);
    return people;
  }
  for await (const registration of everyDocument(parts.registrations, { eventId, state: 'CONFIRMED' }))
    for (const { personId } of registration.delegates) people.set(personId, registration.organisationId);
  return people;
}

/** Puts one announcement into the queue, however often the event comes that causes it. */
export async function announce(parts: MessageParts, announcement: Announcement): Promise<void> {
  const { topic, eventId, runId } = announcement;
  const id = `${topic}-${mailIdOf(eventId, runId ?? '')}`;
  await parts.jobs.enqueue(messageQueues.announce, { ...announcement }, { id });
}

/** One mail for each of them, a few hundred to a write; again after an interruption it makes the same mails. */
export async function announceToAll(parts: MessageParts, announcement: Announcement): Promise<number> {
  const { topic, eventId, runId } = announcement;
  const people = await peopleOf(parts, announcement);
  const mails = [...people].map(([personId, organisationId]): Queued => {
    const message: AnnouncementMessage = { ...announcement, personId, organisationId };
    return { id: mailIdOf(topic, eventId, runId ?? '', personId), data: { ...message } };
  });
  await enqueueMails(parts, messageQueues.bulk, mails);
  return mails.length;
}

async function agendaMail(parts: MessageParts, messageId: string, message: AnnouncementMessage) {
  const { eventId, personId, organisationId } = message;
  const event = await parts.events.get(eventId);
  const recipient = await recipientOf(parts, { personId, organisationId, eventId });
  if ('reason' in recipient) return recipient;
  const { mailbox } = recipient;
  if (event === undefined || event.state === 'CANCELLED') return { reason: 'no longer so' };
  const at = parts.clock.now().toISOString();
  const entries = await meetingsOf(parts, personId, { startsAt: at, endsAt: endOfTime }, eventId);
  if (entries.length === 0) return { reason: 'no meeting ahead' };
  const reader = readerOf(mailbox);
  const views = await viewsOf(parts, entries, organisationId);
  const items = views.map((view) => agendaLine(view, reader, true));
  const publicUrl = parts.mail.publicUrl();
  const opening = messageTexts[reader.language].agenda(event.name);
  const content = calendarText({
    method: 'PUBLISH',
    language: reader.language,
    organizer: parts.mail.organizer,
    entries: views.map((view) =>
      calendarEntry(view, { language: reader.language, meetingUrl: (id) => `${publicUrl}/meetings/${id}` }),
    ),
  });
  const mail = writePersonalMail({ mailbox, publicUrl, messageId }, opening, [{ kind: 'list', items }]);
  return { mailbox, mail: { ...mail, calendar: { method: 'PUBLISH' as const, content } } };
}

async function cancelledMail(parts: MessageParts, messageId: string, message: AnnouncementMessage) {
  const { eventId, personId, organisationId } = message;
  const event = await parts.events.get(eventId);
  if (event?.state !== 'CANCELLED') return { reason: 'no longer so' };
  const recipient = await recipientOf(parts, { personId, organisationId, eventId });
  if ('reason' in recipient) return recipient;
  const { mailbox } = recipient;
  const { language } = readerOf(mailbox);
  const texts = messageTexts[language];
  const reason = event.endReason ?? '';
  const told = reason === '' ? [] : [facts([[texts.labels.reason, reason]])];
  const frame = { mailbox, publicUrl: parts.mail.publicUrl(), messageId };
  return { mailbox, mail: writePersonalMail(frame, texts.eventCancelled(event.name), told) };
}

/** Sends one participant's agenda, or that the event does not take place, as it is now. */
export async function sendAnnouncement(
  parts: MessageParts,
  messageId: string,
  message: AnnouncementMessage,
): Promise<MailOutcome> {
  const isAgenda = message.topic === 'agenda';
  const found = await (isAgenda ? agendaMail : cancelledMail)(parts, messageId, message);
  if (!('mail' in found)) return skipped(found.reason);
  const delivery = deliveryOf(found.mailbox, isAgenda ? 'AGENDA' : 'CHANGES');
  if (delivery === 'NONE') return skipped('not wanted');
  if (delivery === 'IMMEDIATE') {
    await parts.mail.mailer.send(found.mail);
    return { outcome: 'SENT' };
  }
  const { topic, eventId, personId, organisationId } = message;
  await keepNote(parts.messageNotes, {
    id: messageId,
    personId,
    organisationId,
    topic,
    meetingId: null,
    eventId,
    action: '',
    at: parts.clock.now().toISOString(),
  });
  return { outcome: 'KEPT_FOR_THE_DAY' };
}
