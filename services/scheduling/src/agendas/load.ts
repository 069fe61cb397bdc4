import { type Agenda, type AgendaEntry, type MeetingState, SmcError, type TableAgenda } from '@smc/contracts';
import { authorise, isAllowed, type RequestContext } from '@smc/service-kit';
import type { OrganisationCopy, PersonCopy } from '../copies/collections.ts';
import { findOrganisation, findPeople } from '../copies/find.ts';
import { visibleMeeting } from '../diary/access.ts';
import { diaryPolicy } from '../diary/policy.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import { visibleEvent } from '../events/access.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { startOfDay } from './day.ts';
import { blockEntry, breakEntries, firstOf, inOrder, meetingEntry } from './entries.ts';
import { blocksOf, eventsOf, meetingsOf, type WantedAgenda } from './gather.ts';
import { viewMeeting } from './meeting-view.ts';
import { loadNames } from './names.ts';
import { agendaPolicy } from './policy.ts';
import { meetingsAtTable } from './tables.ts';

interface Subject {
  readonly organisation: OrganisationCopy;
  readonly person: PersonCopy | undefined;
}

/** Whose agenda is meant, with permission to read it. */
async function agendaSubject(
  parts: SchedulingParts,
  call: RequestContext,
  given: { readonly organisationId?: string | undefined; readonly personId?: string | undefined },
): Promise<Subject> {
  const viewer = authorise(call, policy.list, undefined);
  const { personId } = given;
  const person = personId === undefined ? undefined : (await findPeople(parts, [personId]))[0];
  const organisationId = given.organisationId ?? person?.organisationId ?? viewer.organisationId;
  if (organisationId === null)
    throw new SmcError('VALIDATION_FAILED', { field: 'organisationId', message: 'Say whose agenda.' });
  const organisation = await findOrganisation(parts, organisationId);
  authorise(call, agendaPolicy.seeAgenda, { organisationId, region: organisation.region });
  if (personId !== undefined && person?.organisationId !== organisationId)
    throw new SmcError('NOT_FOUND', { field: 'personId', message: `"${personId}" does not work there.` });
  return { organisation, person };
}

/** On whose clocks times are shown where the reader does not say. */
async function readersZone(
  parts: SchedulingParts,
  { viewer }: RequestContext,
  otherwise: string,
): Promise<string> {
  if (viewer === undefined || viewer.isSystem) return otherwise;
  const [reader] = await findPeople(parts, [viewer.personId]);
  return reader?.timeZone ?? otherwise;
}

/** The agenda of a participant as far as the viewer may see it: colleagues and staff see what people keep their time for. */
async function agendaOf(
  parts: SchedulingParts,
  call: RequestContext,
  { organisation, person }: Subject,
  wanted: WantedAgenda,
  timeZone: string,
): Promise<Agenda> {
  const { event } = wanted;
  const isTimeSeen = isAllowed(call.viewer, diaryPolicy.seeTime, { organisationId: organisation.id });
  const [meetings, blocks, events] = await Promise.all([
    meetingsOf(parts, wanted),
    isTimeSeen ? blocksOf(parts, wanted) : { items: [], hasMore: false },
    eventsOf(parts, wanted),
  ]);
  const names = await loadNames(parts, meetings.items, {
    personIds: blocks.items.map((one) => one.personId),
  });
  const eventTimeZone = event?.timeZone ?? null;
  const shown = firstOf(
    [
      {
        entries: meetings.items.map((one) =>
          meetingEntry(viewMeeting(one, organisation.id, names), timeZone),
        ),
        hasMore: meetings.hasMore,
      },
      {
        entries: blocks.items.map((one) =>
          blockEntry(one, { id: one.personId, name: names.person(one.personId) }, timeZone, eventTimeZone),
        ),
        hasMore: blocks.hasMore,
      },
      { entries: inOrder(events.flatMap((one) => breakEntries(one, timeZone, wanted))), hasMore: false },
    ],
    wanted.first,
  );
  return {
    organisationId: organisation.id,
    name: organisation.name,
    person: person === undefined ? null : { id: person.id, name: person.name },
    eventId: event?.id ?? null,
    eventName: event?.name ?? null,
    timeZone,
    eventTimeZone,
    ...shown,
  };
}

export interface AskedAgenda {
  readonly organisationId?: string | undefined;
  readonly personId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly states: readonly MeetingState[];
  readonly first: number;
}

/** A participant's agenda, for whoever may read it. */
export async function participantAgenda(
  parts: SchedulingParts,
  call: RequestContext,
  asked: AskedAgenda,
): Promise<Agenda> {
  const { eventId, until, states, first } = asked;
  const subject = await agendaSubject(parts, call, asked);
  const event = eventId === undefined ? undefined : await visibleEvent(parts, call, eventId, 'eventId');
  const timeZone = asked.timeZone ?? (await readersZone(parts, call, subject.organisation.timeZone));
  const today = event === undefined ? startOfDay(parts.clock.now().toISOString(), timeZone) : undefined;
  const wanted: WantedAgenda = {
    organisationId: subject.organisation.id,
    personId: subject.person?.id ?? null,
    event,
    from: asked.from ?? today,
    until,
    states,
    first,
  };
  return agendaOf(parts, call, subject, wanted, timeZone);
}

export interface AskedTable {
  readonly eventId: string;
  readonly table: number;
  readonly timeZone?: string | undefined;
  readonly states: readonly MeetingState[];
}

/** A table's agenda, for the organising body. */
export async function tableAgenda(
  parts: SchedulingParts,
  call: RequestContext,
  asked: AskedTable,
): Promise<TableAgenda> {
  authorise(call, agendaPolicy.seeTables, undefined);
  const event = await visibleEvent(parts, call, asked.eventId, 'eventId');
  const table = event.tables.find(({ number }) => number === asked.table);
  if (table === undefined)
    throw new SmcError('NOT_FOUND', { field: 'table', message: `The event has no table ${asked.table}.` });
  const timeZone = asked.timeZone ?? event.timeZone;
  const meetings = await meetingsAtTable(parts, event.id, table.number, asked.states);
  const names = await loadNames(parts, meetings);
  const entries = meetings.map((one) => meetingEntry(viewMeeting(one, null, names), timeZone));
  return {
    table: table.number,
    venue: table.venue,
    eventId: event.id,
    eventName: event.name,
    timeZone,
    eventTimeZone: event.timeZone,
    entries: inOrder([...entries, ...breakEntries(event, timeZone)]),
    hasMore: false,
  };
}

/** One meeting from the side of the viewer's organisation, in any state, for whoever may see it. */
export async function oneMeeting(
  parts: SchedulingParts,
  call: RequestContext,
  { id, timeZone: wanted }: { readonly id: string; readonly timeZone?: string | undefined },
): Promise<{ entry: AgendaEntry; timeZone: string }> {
  const meeting = shownMeeting(await visibleMeeting(parts, call, id));
  const view = viewMeeting(meeting, call.viewer?.organisationId ?? null, await loadNames(parts, [meeting]));
  const timeZone = wanted ?? (await readersZone(parts, call, view.own.timeZone));
  return { entry: meetingEntry(view, timeZone), timeZone };
}
