import type { Meeting } from '@smc/contracts';
import type { Subscriptions } from '@smc/service-kit';
import { endMeetingsAt, endMeetingsOf } from './leave.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { DiaryParts } from './parts.ts';
import { refillSlot } from './refill.ts';
import { reseatMeetingsOf } from './seating.ts';
import { stepWishes } from './waiting-list.ts';

/**
 * What follows within this service: a freed slot is offered, a wish is fulfilled or waits on, the meetings of whoever does
 * not come, or of an event that does not take place, end; those of delegates who were replaced pass to others.
 */
export function diarySubscriptions(
  parts: DiaryParts,
): Pick<Subscriptions, 'meeting.changed' | 'registration.changed' | 'event.changed'> {
  const factsNow = (): MeetingFacts => ({
    at: parts.clock.now().toISOString(),
    by: 'system',
    onBehalfOf: null,
    newId: parts.newId,
  });

  async function stepWishesOf(
    meeting: Meeting,
    action: 'return' | 'meet',
    facts: MeetingFacts,
  ): Promise<void> {
    const [one, other] = meeting.sides;
    if (meeting.eventId === null || one === undefined || other === undefined) return;
    const pair = [one.organisationId, other.organisationId] as const;
    await stepWishes(parts, meeting.eventId, pair, action, facts, meeting.id);
  }

  return {
    'meeting.changed': async ({ data: { meeting, change } }) => {
      const facts = factsNow();
      if (change === 'cancelled' || change === 'missed') await refillSlot(parts, meeting, facts);
      if (change === 'accepted') await stepWishesOf(meeting, 'meet', facts);
      if (change === 'declined' || change === 'expired') await stepWishesOf(meeting, 'return', facts);
    },
    'registration.changed': async ({ data: { registration } }) => {
      // Looked up, because an older event may come after a newer one.
      const { eventId, organisationId } = registration;
      const hasLeft = registration.state === 'CANCELLED' || registration.state === 'DECLINED';
      if (hasLeft && (await parts.participants.participant(eventId, organisationId)) === undefined)
        await endMeetingsOf(parts, registration, factsNow());
      else await reseatMeetingsOf(parts, registration, factsNow());
    },
    'event.changed': async ({ data: { event } }) => {
      if (event.state === 'CANCELLED') await endMeetingsAt(parts, event.id, factsNow());
    },
  };
}
