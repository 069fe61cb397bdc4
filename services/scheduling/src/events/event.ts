import { type EventContent, type EventEdition, type EventState, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { checkReadyToOpen, checkSchedule } from './check-schedule.ts';
import { localDay } from './local-day.ts';

type Action = 'update' | 'open' | 'close' | 'reopen' | 'plan' | 'publish timetable' | 'end' | 'cancel';

/** Draft -> open -> closed -> ended, or cancelled. Drawn in docs/state-machines.md. */
export const eventTransitions: Readonly<Record<EventState, Readonly<Partial<Record<Action, EventState>>>>> = {
  DRAFT: { update: 'DRAFT', open: 'OPEN', cancel: 'CANCELLED' },
  OPEN: { update: 'OPEN', close: 'CLOSED', plan: 'OPEN', cancel: 'CANCELLED' },
  CLOSED: {
    update: 'CLOSED',
    reopen: 'OPEN',
    plan: 'CLOSED',
    'publish timetable': 'CLOSED',
    end: 'ENDED',
    cancel: 'CANCELLED',
  },
  ENDED: {},
  CANCELLED: {},
};

function told(facts: ChangeFacts, document: EventEdition): Changed<EventEdition> {
  if (document.openedAt === null) return { document, events: [] };
  const event = { ...document, version: document.version + 1 };
  return { document, events: [eventOf(facts, 'event.changed', document.id, { event })] };
}

/** Instants in one form and slots in order of time, so that texts compare as times do. */
function settled(content: EventContent): EventContent {
  const slots = content.slots.toSorted((left, right) => (left.start < right.start ? -1 : 1));
  const tables = content.tables.toSorted((left, right) => left.number - right.number);
  return { ...content, slots, tables };
}

function daysOf({ slots, timeZone }: EventContent): Pick<EventEdition, 'firstDay' | 'lastDay'> {
  const [first, last] = [slots[0], slots.at(-1)];
  return {
    firstDay: first === undefined ? null : localDay(first.start, timeZone),
    lastDay: last === undefined ? null : localDay(last.start, timeZone),
  };
}

/** A new draft; nothing is told to anybody yet. Throws `VALIDATION_FAILED` for slots that overlap and rules that contradict. */
export function draftEvent(
  id: string,
  given: EventContent,
  facts: ChangeFacts,
): Omit<EventEdition, 'version'> {
  checkSchedule(given);
  const content = settled(given);
  return {
    ...content,
    ...daysOf(content),
    id,
    state: 'DRAFT',
    scheduleRevision: 1,
    publishedRun: null,
    publishedRuns: [],
    publishingRun: null,
    createdAt: facts.at,
    updatedAt: facts.at,
    openedAt: null,
    closedAt: null,
    endedAt: null,
    endReason: null,
  };
}

const scheduleFields = [
  'format',
  'timeZone',
  'slots',
  'tables',
  'limits',
  'rest',
  'walking',
  'interpreters',
] as const;

/** What calendars show of an event. */
const placeFields = ['place', 'tables'] as const;

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Meetings stand in these slots and at these tables: they are moved one by one, not from under everybody. */
function checkStands(event: EventEdition, content: EventContent): void {
  if (event.publishedRun === null && event.publishingRun === null) return;
  const changed = (['format', 'timeZone', 'slots', 'tables'] as const).find(
    (field) => !isSame(event[field], content[field]),
  );
  if (changed === undefined) return;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    field: `content.${changed}`,
    message: `A timetable is published: ${changed} can no longer change. Move its meetings instead.`,
    details: { state: event.state, action: 'update' },
  });
}

/** Replaces the content; once it is open it must stay complete. */
export function reviseEvent(
  event: EventEdition,
  given: EventContent,
  facts: ChangeFacts,
): Changed<EventEdition> {
  const state = transition(eventTransitions, event.state, 'update');
  checkSchedule(given);
  const content = settled(given);
  checkStands(event, content);
  if (event.state === 'OPEN') checkReadyToOpen(content, facts.at);
  const isReplanned = scheduleFields.some((field) => !isSame(event[field], content[field]));
  const isMoved = placeFields.some((field) => !isSame(event[field], content[field]));
  return told(facts, {
    ...event,
    ...content,
    ...daysOf(content),
    state,
    scheduleRevision: event.scheduleRevision + (isReplanned ? 1 : 0),
    ...(isMoved ? { placeRevision: (event.placeRevision ?? 0) + 1 } : {}),
    updatedAt: facts.at,
  });
}

/** Opens registration, for the first time or again. Throws `INCOMPLETE` with the field that is missing. */
export function openEvent(
  event: EventEdition,
  action: 'open' | 'reopen',
  facts: ChangeFacts,
): Changed<EventEdition> {
  const state = transition(eventTransitions, event.state, action);
  checkReadyToOpen(event, facts.at);
  const openedAt = event.openedAt ?? facts.at;
  return told(facts, { ...event, state, openedAt, closedAt: null, updatedAt: facts.at });
}

/** From now on only the secretariat registers. */
export function closeEvent(event: EventEdition, facts: ChangeFacts): Changed<EventEdition> {
  const state = transition(eventTransitions, event.state, 'close');
  return told(facts, { ...event, state, closedAt: facts.at, updatedAt: facts.at });
}

/** It is over. Throws `FORBIDDEN_TRANSITION` while its last slot has not ended. */
export function endEvent(event: EventEdition, facts: ChangeFacts): Changed<EventEdition> {
  const state = transition(eventTransitions, event.state, 'end');
  const last = event.slots.at(-1);
  if (last !== undefined && last.end > facts.at) {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: `Cannot end before its last slot has ended (${last.end}).`,
      details: { state: event.state, action: 'end' },
    });
  }
  return told(facts, { ...event, state, endedAt: facts.at, updatedAt: facts.at });
}

/** It does not take place. A draft that nobody saw ends silently. */
export function cancelEvent(event: EventEdition, reason: string, facts: ChangeFacts): Changed<EventEdition> {
  const state = transition(eventTransitions, event.state, 'cancel');
  return told(facts, { ...event, state, endedAt: facts.at, endReason: reason, updatedAt: facts.at });
}
