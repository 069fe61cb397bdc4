import type { DemoRows } from '../load.ts';
import { meetOnDemand, refillNoShow } from './all-year.ts';
import { agendaCity, type EventOutcome } from './event-report.ts';
import {
  agendaOf,
  type DemoEvent,
  type EventStage,
  planMeetings,
  prepareEvent,
  publishMeetings,
} from './hold-event.ts';

type Time = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

/**
 * An edition from its draft to a no-show that is refilled, and a meeting outside it. `afterwards` goes on from the published
 * meetings, before the clock goes on to the days of the event.
 */
export async function performEvent<Next>(
  rows: DemoRows,
  today: string,
  stage: EventStage,
  time: Time,
  afterwards: (meetings: DemoEvent['meetings']) => Promise<Next>,
): Promise<{ readonly event: EventOutcome; readonly next: Next }> {
  const { clients } = stage;
  const { event, participants } = await time('registrations and wishes', () =>
    prepareEvent(rows, today, stage),
  );
  const { run, meetings } = await time('planning', () => planMeetings(event, stage));
  const published = await time('publishing', () => publishMeetings(run, stage));
  const onDemand = await meetOnDemand(participants, today, stage);
  const city = agendaCity(participants)[0]?.organisationId ?? '';
  const agenda = await time('reading an agenda', () => agendaOf(event.id, city, clients));
  const next = await afterwards(meetings);
  const refilled = await time('a no-show', () => refillNoShow({ meetings }, stage));
  return { event: { event, participants, run: published, meetings, agenda, onDemand, refilled }, next };
}
