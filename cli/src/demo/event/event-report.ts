import type { Agenda, EventEdition, Meeting, PlannedMeeting, TimetableRun } from '@smc/contracts';
import type { Refilled } from './all-year.ts';
import type { DemoParticipant } from './participants.ts';

export interface EventOutcome {
  readonly event: EventEdition;
  readonly participants: readonly DemoParticipant[];
  readonly run: TimetableRun;
  readonly meetings: readonly PlannedMeeting[];
  readonly agenda: Agenda;
  readonly onDemand: Meeting | undefined;
  readonly refilled: Refilled | undefined;
}

const gridCities = 10;

function gridLines({ event, participants, meetings }: EventOutcome): string[] {
  const days = [...new Set(event.slots.map(({ start }) => start.slice(0, 10)))];
  const rows = participants.filter(({ isCity }) => isCity).slice(0, gridCities);
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const cell = (organisationId: string, slotId: string, isBreak: boolean): string => {
    if (isBreak) return '|';
    const here = meetings.filter(
      (one) => one.slotId === slotId && [one.organisationId, one.partnerId].includes(organisationId),
    );
    return here.length === 0 ? '.' : here.length === 1 ? 'o' : String(here.length);
  };
  return rows.map(({ organisationId, name }) => {
    const line = days.map((day) =>
      event.slots
        .filter(({ start }) => start.startsWith(day))
        .map(({ id, kind }) => cell(organisationId, id, kind === 'BREAK'))
        .join(''),
    );
    return `  ${name.padEnd(nameWidth)}  ${line.join('  ')}`;
  });
}

const shown = (value: number | null | undefined) =>
  value == null ? '?' : String(Math.round(value * 10) / 10);

function levelLines({ result }: TimetableRun): string[] {
  const levels = result?.levels;
  if (levels == null) return [];
  const { mutual, shortfall, score, gaps, tableChanges } = levels;
  return [
    `  mutual wishes met: ${shown(mutual.achieved)} of at most ${shown(mutual.bound)}`,
    `  meetings missing below minimums: ${shown(shortfall.achieved)}, at least ${shown(shortfall.bound)}`,
    `  total score: ${shown(score.achieved)} of at most ${shown(score.bound)}`,
    `  idle gaps: ${shown(gaps.achieved)}; changes of table: ${shown(tableChanges)}`,
  ];
}

const nameOf = (participants: readonly DemoParticipant[], id: string | undefined) =>
  participants.find(({ organisationId }) => organisationId === id)?.name ?? id ?? '';

/** The agenda on the clocks of its own city. */
function agendaLines({ agenda }: EventOutcome): string[] {
  // Delegates of one city meet side by side; ids, which differ from run to run, must not decide the order.
  const inOrder = agenda.entries.toSorted(
    (a, b) =>
      Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.meeting?.table ?? 0) - (b.meeting?.table ?? 0),
  );
  const lines = inOrder.map(({ localStart, label, meeting }) => {
    const table = meeting?.table ?? null;
    const place = meeting === null ? '' : table === null ? 'by video' : `table ${table}`;
    const what = meeting === null ? label || 'break' : meeting.partner.name;
    return `  ${localStart.slice(0, 16).replace('T', ' ')}  ${place.padEnd(9)} ${what}`;
  });
  return [`The agenda of ${agenda.name}, on its own clocks (${agenda.timeZone}):`, ...lines];
}

/** The city whose agenda is shown: the last by name, most likely far from the event. */
export const agendaCity = (participants: readonly DemoParticipant[]) =>
  participants.filter(({ isCity }) => isCity).slice(-1);

const between = ({ participants }: EventOutcome, meeting: Meeting) =>
  meeting.sides.map(({ organisationId }) => nameOf(participants, organisationId)).join(' and ');

/** What became of a no-show; told with the times, because it is one, and only where the clock can be set forward. */
export function noShowLines(outcome: EventOutcome): string[] {
  const { refilled } = outcome;
  if (refilled === undefined) return [];
  const { missed, held, seconds } = refilled;
  return [
    `No-show: of ${between(outcome, missed)} one did not come; ${between(outcome, held)} had agreed on the slot ${seconds.toFixed(1)} s later.`,
  ];
}

function restLines(outcome: EventOutcome): string[] {
  const { onDemand } = outcome;
  if (onDemand === undefined) return [];
  const clocks = onDemand.sides.map(({ localStart }) => localStart.slice(11, 16)).join(' and ');
  return [`On demand, outside any event: ${between(outcome, onDemand)}, ${clocks} on their clocks.`];
}

/** What the demonstration shows of its event. */
export function eventLines(outcome: EventOutcome): string[] {
  const { event, participants, run, meetings } = outcome;
  const meetingSlots = event.slots.filter(({ kind }) => kind === 'MEETING').length;
  return [
    '',
    `${event.name} ${event.edition}, ${event.firstDay} to ${event.lastDay}: ${participants.length} participants, ${meetingSlots} slots, ${event.tables.length} tables.`,
    `${meetings.length} meetings are planned and published; ${run.conflicts.length} conflicts.`,
    ...levelLines(run),
    `Cities and their slots of both days (o a meeting, 2 both delegates, | lunch), ${gridCities} of them:`,
    ...gridLines(outcome),
    ...agendaLines(outcome),
    ...restLines(outcome),
  ];
}

/** The counts that `--json` writes. */
export function eventCounts({ event, participants, run, meetings, onDemand }: EventOutcome) {
  return {
    event: {
      participants: participants.length,
      slots: event.slots.filter(({ kind }) => kind === 'MEETING').length,
      tables: event.tables.length,
      meetings: meetings.length,
      levels: run.result?.levels ?? null,
    },
    onDemandMeetings: onDemand === undefined ? 0 : 1,
  };
}
