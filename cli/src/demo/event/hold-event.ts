import {
  type Agenda,
  type EventEdition,
  type PlannedMeeting,
  SmcError,
  type TimetableRun,
} from '@smc/contracts';
import type { DemoHouse } from '../demo-house.ts';
import type { DoorClients } from '../door-client.ts';
import type { DemoRows } from '../load.ts';
import { demoEvent } from './event-content.ts';
import { chooseParticipants, type DemoParticipant, registerAll, stateWishes } from './participants.ts';

export interface DemoEvent {
  readonly event: EventEdition;
  readonly participants: readonly DemoParticipant[];
  readonly run: TimetableRun;
  readonly meetings: readonly PlannedMeeting[];
}

/** What the demonstration is given to work with. */
export interface EventStage {
  readonly house: DemoHouse;
  readonly clients: DoorClients;
  readonly signal: AbortSignal;
}

async function allMeetings({ scheduling, call }: DoorClients, runId: string): Promise<PlannedMeeting[]> {
  const meetings: PlannedMeeting[] = [];
  let after: string | undefined;
  do {
    const input = { parentIds: [runId], first: 500, ...(after === undefined ? {} : { after }) };
    const page = (await scheduling.timetables.meetingsByRuns(input, call))[0]?.page;
    meetings.push(...(page?.items ?? []));
    after = page?.hasNextPage === true ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
  return meetings;
}

/** Drafts, opens, registers, takes wishes, closes: what the secretariat does before it plans. */
export async function prepareEvent(
  rows: DemoRows,
  today: string,
  { clients }: EventStage,
): Promise<{ event: EventEdition; participants: DemoParticipant[] }> {
  const { scheduling, call } = clients;
  const draft = await scheduling.events.create({ content: demoEvent(today) }, call);
  const open = await scheduling.events.open({ id: draft.id, expectedVersion: draft.version }, call);
  const chosen = await chooseParticipants(rows, clients);
  const participants = await registerAll(open.id, chosen, rows, clients);
  await stateWishes(open.id, chosen.wishes, clients);
  const event = await scheduling.events.close({ id: open.id, expectedVersion: open.version }, call);
  return { event, participants };
}

/** Plans all meetings in a thread; the run with its levels, and the meetings. */
export async function planMeetings(
  event: EventEdition,
  { house, clients, signal }: EventStage,
): Promise<Pick<DemoEvent, 'run' | 'meetings'>> {
  const { scheduling, call } = clients;
  const { id } = await scheduling.timetables.request({ eventId: event.id, seed: 1 }, call);
  await house.settle({ signal });
  const run = await scheduling.timetables.get({ id }, call);
  if (run.state !== 'DRAFT')
    throw new SmcError('INTERNAL', {
      message: `The timetable was not planned: ${run.error?.message ?? run.state}.`,
    });
  return { run, meetings: await allMeetings(clients, id) };
}

/** Looks at it, finds nothing that blocks, and publishes it. */
export async function publishMeetings(
  run: TimetableRun,
  { house, clients, signal }: EventStage,
): Promise<TimetableRun> {
  const { timetables } = clients.scheduling;
  const { findings } = await timetables.check({ id: run.id }, clients.call);
  const blocking = findings.find(({ level }) => level === 'BLOCK');
  if (blocking !== undefined) throw new SmcError('INTERNAL', { message: blocking.message });
  const reviewed = await timetables.review({ id: run.id, expectedVersion: run.version }, clients.call);
  await timetables.publish({ id: run.id, expectedVersion: reviewed.version }, clients.call);
  await house.settle({ signal });
  return timetables.get({ id: run.id }, clients.call);
}

/** One participant's agenda, on its own clocks wherever the event takes place. */
export async function agendaOf(
  eventId: string,
  organisationId: string,
  { scheduling, call }: DoorClients,
): Promise<Agenda> {
  const { items } = await scheduling.registrations.list({ eventId, organisationId }, call);
  const wanted = { eventId, organisationId, first: 500 };
  const timeZone = items[0]?.timeZone;
  return scheduling.agendas.ofParticipant(timeZone === undefined ? wanted : { ...wanted, timeZone }, call);
}
