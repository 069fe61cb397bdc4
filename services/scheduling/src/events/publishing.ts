import { type EventEdition, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { eventTransitions } from './event.ts';

function told(document: EventEdition, facts: ChangeFacts): Changed<EventEdition> {
  const event = { ...document, version: document.version + 1 };
  return { document, events: [eventOf(facts, 'event.changed', document.id, { event })] };
}

/** Holds the event for this timetable: one at a time is published. Nothing shows yet. */
export function beginPublishing(event: EventEdition, runId: string, at: string): EventEdition {
  const state = transition(eventTransitions, event.state, 'publish timetable');
  if (event.publishingRun !== null && event.publishingRun !== runId)
    throw new SmcError('CLAIM_TAKEN', {
      field: 'id',
      message: 'Another timetable of this event is being published.',
      details: { holder: event.publishingRun },
    });
  return { ...event, state, publishingRun: runId, updatedAt: at };
}

/** Lets the event go again where the timetable was not published after all. */
export function giveUpPublishing(event: EventEdition, runId: string, at: string): EventEdition {
  return event.publishingRun === runId ? { ...event, publishingRun: null, updatedAt: at } : event;
}

/** The moment in which all meetings of the timetable show. The same again changes nothing. */
export function showTimetable(event: EventEdition, runId: string, facts: ChangeFacts): Changed<EventEdition> {
  if (event.publishedRuns.includes(runId)) return { document: event, events: [] };
  return told(
    {
      ...event,
      publishedRun: runId,
      publishedRuns: [...event.publishedRuns, runId],
      publishingRun: null,
      updatedAt: facts.at,
    },
    facts,
  );
}
