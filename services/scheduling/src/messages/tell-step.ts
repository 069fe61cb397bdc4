import type { Meeting, MeetingChange, TypedEvent } from '@smc/contracts';
import { mailIdOf } from '@smc/mail';
import type { MessageParts } from './parts.ts';
import { enqueueMails, messageQueues, type Queued } from './queues.ts';
import { whoAnswers } from './recipient.ts';
import type { StepMessage } from './still-holds.ts';
import { type Telling, tellings } from './tellings.ts';

/** The organisation that took the step, or in whose name staff did. */
async function actorOf(parts: MessageParts, { history }: Meeting): Promise<string | null> {
  const step = history.at(-1);
  if (step === undefined || step.by === 'system') return step?.onBehalfOf ?? null;
  return step.onBehalfOf ?? (await parts.participants.organisationOf(step.by)) ?? null;
}

/** The meetings of an event that does not take place are told of in one mail for each participant. */
async function isToldTogether(parts: MessageParts, { eventId }: Meeting, change: MeetingChange) {
  if (change !== 'cancelled' || eventId === null) return false;
  return (await parts.participants.event(eventId))?.state === 'CANCELLED';
}

async function mailsOf(
  parts: MessageParts,
  { id: eventId, data }: TypedEvent<'meeting.changed'>,
  { topic, organisationId, personIds }: Telling,
): Promise<Queued[]> {
  const { meeting } = data;
  const step = meeting.history.at(-1);
  const isNamed = personIds.length > 0;
  const people = isNamed ? personIds : await whoAnswers(parts, meeting.eventId, organisationId);
  return people.map((personId) => {
    const message: StepMessage = {
      topic,
      meetingId: meeting.id,
      personId,
      organisationId,
      isNamed,
      sequence: meeting.sequence,
      at: step?.at ?? meeting.updatedAt,
      action: step?.action ?? '',
    };
    // One mail for each event and recipient, however often the event comes.
    return { id: mailIdOf('step', eventId, personId), data: { ...message } };
  });
}

/** Puts the mails of a meeting's step into their queue. Safe to repeat. */
export async function tellStep(parts: MessageParts, event: TypedEvent<'meeting.changed'>): Promise<void> {
  const { meeting, change } = event.data;
  if (await isToldTogether(parts, meeting, change)) return;
  const told = tellings(meeting, change, change === 'move-declined' ? await actorOf(parts, meeting) : null);
  const replaced = (event.data.former ?? []).map(
    ({ personId, organisationId }): Telling => ({ topic: 'replaced', organisationId, personIds: [personId] }),
  );
  const mails = await Promise.all([...told, ...replaced].map((telling) => mailsOf(parts, event, telling)));
  await enqueueMails(parts, messageQueues.step, mails.flat());
}
