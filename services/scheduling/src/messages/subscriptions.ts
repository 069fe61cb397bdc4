import type { Subscriptions } from '@smc/service-kit';
import { announce } from './announce.ts';
import type { MessageParts } from './parts.ts';
import { tellStep } from './tell-step.ts';

/** What people are told of. Each puts mails into a queue, the same however often it comes. */
export function messageSubscriptions(
  parts: MessageParts,
): Pick<Subscriptions, 'meeting.changed' | 'timetable.published' | 'event.changed'> {
  return {
    'meeting.changed': (event) => tellStep(parts, event),
    'timetable.published': ({ data: { eventId, runId } }) =>
      announce(parts, { topic: 'agenda', eventId, runId }),
    'event.changed': async ({ data: { event } }) => {
      if (event.state !== 'CANCELLED') return;
      await announce(parts, { topic: 'event-cancelled', eventId: event.id, runId: null });
    },
  };
}
