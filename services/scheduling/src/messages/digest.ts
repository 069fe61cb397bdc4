import {
  choicesUrl,
  deliveryOf,
  type LetterPart,
  type MailFrame,
  mailIdOf,
  type MailOutcome,
  type MailReader,
  readerOf,
  skipped,
  writePersonalMail,
} from '@smc/mail';
import { isMeeting } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import { viewsOf } from './meetings-of.ts';
import type { StoredNote } from './notes.ts';
import type { MessageParts } from './parts.ts';
import { enqueueMails, messageQueues, notDone, type Queued } from './queues.ts';
import { recipientOf } from './recipient.ts';
import { digestTime } from './reminder-times.ts';
import { messageTexts } from './texts/index.ts';
import type { StepTopic } from './topics.ts';
import { type Waiting, waitingNow } from './waiting-for.ts';
import { agendaLine } from './write-meeting.ts';
import { openingOf } from './write-step.ts';

export interface DigestMessage {
  readonly topic: 'digest';
  readonly personId: string;
  readonly organisationId: string;
  /** On the person's clocks. */
  readonly date: string;
}

/** People with something that waited, and since when it did; the earliest counts. */
async function whoWaits(parts: MessageParts) {
  const found = new Map<string, { organisationId: string; since: string }>();
  const add = (personId: string, organisationId: string, since: string) => {
    const known = found.get(personId);
    if (known === undefined || since < known.since) found.set(personId, { organisationId, since });
  };
  for await (const { personId, organisationId, since } of waitingNow(parts))
    add(personId, organisationId, since);
  for await (const { personId, organisationId, at } of everyDocument(parts.messageNotes, {}))
    add(personId, organisationId, at);
  return found;
}

/** Puts today's mail into the queue for everybody on whose clocks it is seven or later, and for whom something waited then. */
export async function gatherDigests(parts: MessageParts): Promise<number> {
  const at = parts.clock.now().toISOString();
  const due: Queued[] = [];
  const people = await whoWaits(parts);
  const ids = [...people.keys()];
  for (let start = 0; start < ids.length; start += 500) {
    const some = ids.slice(start, start + 500);
    const copies = await parts.people.getMany(some);
    for (const [index, personId] of some.entries()) {
      const { organisationId = '', since = at } = people.get(personId) ?? {};
      const time = digestTime(at, copies[index]?.timeZone ?? 'UTC');
      if (time === undefined || since > time.opensAt) continue;
      const message: DigestMessage = { topic: 'digest', personId, organisationId, date: time.date };
      due.push({ id: mailIdOf('digest', time.date, personId), data: { ...message } });
    }
  }
  const fresh = await notDone(parts, due);
  await enqueueMails(parts, messageQueues.bulk, fresh);
  return fresh.length;
}

/** One line for each thing that waits: what, with whom, when. */
async function waitingLines(parts: MessageParts, waiting: readonly Waiting[], reader: MailReader) {
  const [first] = waiting;
  if (first === undefined) return [];
  const views = await viewsOf(
    parts,
    waiting.map(({ entry }) => entry),
    first.organisationId,
  );
  return views.map((view, index) => {
    const topic = waiting[index]?.kind === 'move' ? 'move-proposed' : 'chased';
    const { subject } = openingOf(view, { topic, action: '' }, reader, false);
    return `${subject}. ${agendaLine(view, reader, true)}`;
  });
}

/** What a kept note says now: about the meeting as it stands, or of an event. */
async function noteLine(
  parts: MessageParts,
  note: StoredNote,
  reader: MailReader,
): Promise<string | undefined> {
  const texts = messageTexts[reader.language];
  if (note.eventId !== null) {
    const event = await parts.events.get(note.eventId);
    if (event === undefined) return undefined;
    return (note.topic === 'agenda' ? texts.agenda(event.name) : texts.eventCancelled(event.name)).subject;
  }
  const entry = note.meetingId === null ? undefined : await parts.diary.get(note.meetingId);
  if (!isMeeting(entry)) return undefined;
  const [view] = await viewsOf(parts, [entry], note.organisationId);
  if (view === undefined) return undefined;
  const topic = note.topic as StepTopic;
  const { subject } = openingOf(view, { topic, action: note.action }, reader, false);
  return entry.state === 'ACCEPTED' ? `${subject}. ${agendaLine(view, reader, true)}` : `${subject}.`;
}

/** Topics that are in the digest as long as they wait, whether there is a note of them or not. */
const saidAsWaiting: readonly string[] = ['requested', 'offered', 'chased', 'move-proposed'];

/** Standard headers by which mail programs offer to stop this mail (RFC 2369, RFC 8058). */
function stopHeaders(frame: MailFrame): Record<string, string> {
  return {
    'List-Unsubscribe': `<${choicesUrl(frame, '&kind=DIGEST')}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

const section = (title: string, items: readonly string[]): LetterPart[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];

/** A person's mail of the day: what still waits now, and what was kept for it. Nothing where nothing is left. */
export async function sendDigest(
  parts: MessageParts,
  messageId: string,
  { personId, organisationId }: DigestMessage,
): Promise<MailOutcome> {
  const recipient = await recipientOf(parts, { personId, organisationId, eventId: null });
  if ('reason' in recipient) return skipped(recipient.reason);
  const { mailbox } = recipient;
  if (deliveryOf(mailbox, 'DIGEST') === 'NONE') return skipped('not wanted');
  const reader = readerOf(mailbox);
  const waiting: Waiting[] = [];
  for await (const one of waitingNow(parts, organisationId))
    if (one.personId === personId && one.organisationId === organisationId) waiting.push(one);
  const notes: StoredNote[] = [];
  for await (const note of everyDocument(parts.messageNotes, { personId })) notes.push(note);
  const lines = await waitingLines(parts, waiting, reader);
  const news: string[] = [];
  for (const note of notes) {
    const line = saidAsWaiting.includes(note.topic) ? undefined : await noteLine(parts, note, reader);
    if (line !== undefined) news.push(line);
  }
  if (lines.length + news.length > 0) {
    const texts = messageTexts[reader.language];
    const frame = { mailbox, publicUrl: parts.mail.publicUrl(), messageId };
    const mail = writePersonalMail(frame, texts.digest(lines.length), [
      ...section(texts.waiting, lines),
      ...section(texts.news, news),
    ]);
    await parts.mail.mailer.send({ ...mail, headers: { ...mail.headers, ...stopHeaders(frame) } });
  }
  for (const { id, version } of notes) await parts.messageNotes.erase(id, version);
  return lines.length + news.length > 0 ? { outcome: 'SENT' } : skipped('nothing left');
}
