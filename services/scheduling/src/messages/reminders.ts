import {
  deliveryOf,
  type MailFrame,
  mailIdOf,
  type MailOutcome,
  readerOf,
  skipped,
  writePersonalMail,
} from '@smc/mail';
import { settledMeeting } from '../diary/access.ts';
import { isMeeting, type MeetingEntry } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import { clockText, dayText } from './clocks.ts';
import { meetingsOf, placedAt, viewsOf } from './meetings-of.ts';
import type { MessageParts } from './parts.ts';
import { enqueueMails, messageQueues, notDone, type Queued } from './queues.ts';
import { recipientOf } from './recipient.ts';
import { dayBefore, localDay, localDayOf, longestAheadMs, shortlyMs } from './reminder-times.ts';
import { messageTexts } from './texts/index.ts';
import { agendaLine, facts, pageOf, standingRows } from './write-meeting.ts';

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();

/** A reminder of one meeting that is about to begin. */
export interface ShortlyMessage {
  readonly topic: 'shortly-before';
  readonly meetingId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly startsAt: string;
}

/** A reminder of all meetings of a day. */
export interface DayMessage {
  readonly topic: 'day-before';
  readonly personId: string;
  readonly organisationId: string;
  /** On the person's clocks. */
  readonly date: string;
}

async function* acceptedBetween(parts: MessageParts, after: string, until: string) {
  const filter = { state: 'ACCEPTED', startsAt: { gt: after, lte: until } };
  for await (const entry of everyDocument(parts.diary, filter)) if (isMeeting(entry)) yield entry;
}

/** Its people, each with the organisation they sit there for. */
function seatsOf({ meeting }: MeetingEntry): { personId: string; organisationId: string }[] {
  return meeting.sides.flatMap(({ organisationId, personIds }) =>
    personIds.map((personId) => ({ personId, organisationId })),
  );
}

/** Whoever knew of its place only within the last quarter of an hour was told just now. */
const wasPlacedInTime = (entry: MeetingEntry) => placedAt(entry) <= later(entry.startsAt, -shortlyMs);

/** Puts the reminders of what begins within a quarter of an hour into the queue. Returns how many were new. */
export async function remindShortly(parts: MessageParts): Promise<number> {
  const at = parts.clock.now().toISOString();
  const due: Queued[] = [];
  for await (const entry of acceptedBetween(parts, at, later(at, shortlyMs))) {
    if (!wasPlacedInTime(entry)) continue;
    for (const seat of seatsOf(entry)) {
      const { id: meetingId, startsAt } = entry;
      const message: ShortlyMessage = { topic: 'shortly-before', meetingId, startsAt, ...seat };
      due.push({ id: mailIdOf('shortly', meetingId, startsAt, seat.personId), data: { ...message } });
    }
  }
  const fresh = await notDone(parts, due);
  await enqueueMails(parts, messageQueues.step, fresh);
  return fresh.length;
}

/** Zones of people; of those who are not known here, UTC until their copy has arrived. */
async function zonesOf(parts: MessageParts, personIds: readonly string[]): Promise<Map<string, string>> {
  const zones = new Map<string, string>();
  for (let start = 0; start < personIds.length; start += 500) {
    const copies = await parts.people.getMany(personIds.slice(start, start + 500));
    for (const copy of copies) if (copy !== undefined) zones.set(copy.id, copy.timeZone);
  }
  return zones;
}

/** Puts the reminders of tomorrow's meetings into the queue, for those on whose clocks it is nine or later. */
export async function remindDayBefore(parts: MessageParts): Promise<number> {
  const at = parts.clock.now().toISOString();
  const ahead: MeetingEntry[] = [];
  for await (const entry of acceptedBetween(parts, at, later(at, longestAheadMs))) ahead.push(entry);
  const zones = await zonesOf(parts, [...new Set(ahead.flatMap(({ personIds }) => personIds))]);
  const due: Queued[] = [];
  for (const entry of ahead)
    for (const seat of seatsOf(entry)) {
      const zone = zones.get(seat.personId) ?? 'UTC';
      const { date } = localDayOf(entry.startsAt, zone);
      const { opensAt, closesAt } = dayBefore(date, zone);
      if (at < opensAt || at >= closesAt || placedAt(entry) > opensAt) continue;
      const message: DayMessage = { topic: 'day-before', date, ...seat };
      due.push({ id: mailIdOf('day-before', date, seat.personId), data: { ...message } });
    }
  const fresh = await notDone(parts, due);
  await enqueueMails(parts, messageQueues.bulk, fresh);
  return fresh.length;
}

const frameOf = (parts: MessageParts, mailbox: MailFrame['mailbox'], messageId: string): MailFrame => ({
  mailbox,
  publicUrl: parts.mail.publicUrl(),
  messageId,
});

/** One meeting, a quarter of an hour before: nothing for one that was moved, cancelled or has begun. */
export async function sendShortly(
  parts: MessageParts,
  messageId: string,
  message: ShortlyMessage,
): Promise<MailOutcome> {
  const { meetingId, personId, organisationId, startsAt } = message;
  const entry = await settledMeeting(parts, meetingId);
  const at = parts.clock.now().toISOString();
  if (entry?.state !== 'ACCEPTED' || entry.startsAt !== startsAt) return skipped('no longer so');
  if (startsAt <= at) return skipped('has begun');
  const [published] = await meetingsOf(parts, personId, { startsAt, endsAt: later(startsAt, 1) });
  if (published?.id !== meetingId) return skipped('no longer so');
  const recipient = await recipientOf(parts, { personId, organisationId, eventId: entry.eventId });
  if ('reason' in recipient) return skipped(recipient.reason);
  const { mailbox } = recipient;
  if (deliveryOf(mailbox, 'SHORTLY_BEFORE') === 'NONE') return skipped('not wanted');
  const [view] = await viewsOf(parts, [entry], organisationId);
  if (view === undefined) return skipped('no longer so');
  const reader = readerOf(mailbox);
  const opening = messageTexts[reader.language].shortlyBefore(
    view.partner.name,
    clockText(entry, reader.language, reader.timeZone),
  );
  await parts.mail.mailer.send(
    writePersonalMail({ ...frameOf(parts, mailbox, messageId), page: pageOf(view, reader) }, opening, [
      facts(standingRows(view, reader)),
    ]),
  );
  return { outcome: 'SENT' };
}

/** All meetings of the next day in one mail, as they stand now; none where none is left, or the day has come. */
export async function sendDayBefore(
  parts: MessageParts,
  messageId: string,
  { personId, organisationId, date }: DayMessage,
): Promise<MailOutcome> {
  const recipient = await recipientOf(parts, { personId, organisationId, eventId: null });
  if ('reason' in recipient) return skipped(recipient.reason);
  const { mailbox } = recipient;
  if (deliveryOf(mailbox, 'DAY_BEFORE') === 'NONE') return skipped('not wanted');
  const at = parts.clock.now().toISOString();
  const reader = readerOf(mailbox);
  if (at >= dayBefore(date, reader.timeZone).closesAt) return skipped('the day has come');
  const entries = await meetingsOf(parts, personId, localDay(date, reader.timeZone));
  if (entries.length === 0) return skipped('no longer so');
  const views = await viewsOf(parts, entries, organisationId);
  const opening = messageTexts[reader.language].dayBefore(
    views.length,
    dayText(entries[0]?.startsAt ?? at, reader.language, reader.timeZone),
  );
  const items = views.map((view) => agendaLine(view, reader, false));
  await parts.mail.mailer.send(
    writePersonalMail(frameOf(parts, mailbox, messageId), opening, [{ kind: 'list', items }]),
  );
  return { outcome: 'SENT' };
}
