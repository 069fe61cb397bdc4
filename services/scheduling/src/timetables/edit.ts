import {
  type EventEdition,
  type PlannedMeeting,
  SmcError,
  type TimetableEdit,
  type TimetableFinding,
} from '@smc/contracts';
import type { PlanningParticipant } from '../planning/input.ts';
import type { ScoredPair } from '../planning/pairs.ts';
import { meetingIdOf } from './meeting-id.ts';

/** What an edit by hand needs to know. */
export interface EditFacts {
  readonly event: Pick<EventEdition, 'id' | 'slots' | 'tables'>;
  readonly runId: string;
  readonly participants: ReadonlyMap<string, PlanningParticipant>;
  readonly scoreOf: (a: string, b: string) => ScoredPair | undefined;
}

export interface Edited {
  readonly meetings: readonly PlannedMeeting[];
  /** Meetings that stand in the diaries are not the timetable's to move. */
  readonly findings: readonly TimetableFinding[];
}

function unknown(field: string, message: string): never {
  throw new SmcError('NOT_FOUND', { field, message });
}

function placed(
  meeting: PlannedMeeting,
  slotId: string,
  table: number | null,
  { event }: EditFacts,
  field: string,
): PlannedMeeting {
  const slot = event.slots.find(({ id }) => id === slotId);
  if (slot === undefined) unknown(`${field}.slotId`, `The event has no slot "${slotId}".`);
  const venue = event.tables.find(({ number }) => number === table)?.venue ?? '';
  const mode = table === null ? 'VIRTUAL' : 'IN_PERSON';
  return { ...meeting, slotId, start: slot.start, end: slot.end, table, venue, mode };
}

/** Delegates who are free then, and in no other of these meetings; the first delegate where none is, for the check to say so. */
function seated(
  organisationId: string,
  slotId: string,
  meetings: readonly PlannedMeeting[],
  facts: EditFacts,
): string[] {
  const participant = facts.participants.get(organisationId);
  if (participant === undefined) return [];
  const busy = new Set(
    meetings
      .filter((one) => one.slotId === slotId)
      .flatMap((one) => [...one.personIds, ...one.partnerPersonIds]),
  );
  const free = participant.delegates.find(({ id, slotIds }) => slotIds.includes(slotId) && !busy.has(id));
  const chosen = free ?? participant.delegates[0];
  return chosen === undefined ? [] : [chosen.id];
}

function added(
  edit: TimetableEdit & { kind: 'ADD' },
  meetings: readonly PlannedMeeting[],
  facts: EditFacts,
  field: string,
): PlannedMeeting {
  const { organisationId, partnerId, slotId, table } = edit;
  const pair = facts.scoreOf(organisationId, partnerId);
  if (organisationId === partnerId)
    throw new SmcError('VALIDATION_FAILED', {
      field: `${field}.partnerId`,
      message: 'An organisation does not meet itself.',
    });
  const bare: PlannedMeeting = {
    id: meetingIdOf(facts.event.id, facts.runId, organisationId, partnerId),
    slotId,
    start: '',
    end: '',
    table,
    venue: '',
    mode: 'IN_PERSON',
    organisationId,
    personIds: seated(organisationId, slotId, meetings, facts),
    partnerId,
    partnerPersonIds: seated(partnerId, slotId, meetings, facts),
    interpreterId: null,
    score: pair?.score ?? 0,
    requested: pair?.requested ?? 'NONE',
    challengeId: pair?.challengeId ?? null,
    solutionId: pair?.solutionId ?? null,
    reasons: [...(pair?.reasons ?? [])],
    absent: [...(pair?.absent ?? [])],
    isKept: false,
  };
  return placed(bare, slotId, table, facts, field);
}

class Editing {
  meetings: readonly PlannedMeeting[];
  readonly findings: TimetableFinding[] = [];
  readonly #facts: EditFacts;

  constructor(meetings: readonly PlannedMeeting[], facts: EditFacts) {
    this.meetings = meetings;
    this.#facts = facts;
  }

  #find(id: string, field: string): PlannedMeeting {
    const meeting = this.meetings.find((one) => one.id === id);
    if (meeting === undefined) unknown(field, `The timetable has no meeting "${id}".`);
    if (meeting.isKept)
      this.findings.push({
        level: 'BLOCK',
        code: 'KEPT',
        message:
          'This meeting stands in the diaries already: move or cancel it there, where everybody is told.',
        meetingIds: [id],
      });
    return meeting;
  }

  #replace(...changed: readonly PlannedMeeting[]): void {
    const byId = new Map(changed.map((meeting) => [meeting.id, meeting]));
    this.meetings = this.meetings.map((meeting) => byId.get(meeting.id) ?? meeting);
  }

  /** A moved meeting keeps its people where they are free; others of the side take over where they are not. */
  #move(
    meeting: PlannedMeeting,
    slotId: string,
    table: number | null,
    others: readonly PlannedMeeting[],
    field: string,
  ): PlannedMeeting {
    const moved = placed(meeting, slotId, table, this.#facts, field);
    const fits = (organisationId: string, personIds: readonly string[]) => {
      const delegates = this.#facts.participants.get(organisationId)?.delegates ?? [];
      const busy = new Set(
        others
          .filter((one) => one.slotId === slotId)
          .flatMap((one) => [...one.personIds, ...one.partnerPersonIds]),
      );
      return personIds.every(
        (person) =>
          !busy.has(person) && delegates.some(({ id, slotIds }) => id === person && slotIds.includes(slotId)),
      );
    };
    const side = (organisationId: string, personIds: readonly string[]) =>
      fits(organisationId, personIds) ? [...personIds] : seated(organisationId, slotId, others, this.#facts);
    return {
      ...moved,
      personIds: side(meeting.organisationId, meeting.personIds),
      partnerPersonIds: side(meeting.partnerId, meeting.partnerPersonIds),
    };
  }

  apply(edit: TimetableEdit, field: string): void {
    switch (edit.kind) {
      case 'REMOVE': {
        const { id } = this.#find(edit.meetingId, `${field}.meetingId`);
        this.meetings = this.meetings.filter((one) => one.id !== id);
        return;
      }
      case 'MOVE': {
        const meeting = this.#find(edit.meetingId, `${field}.meetingId`);
        const others = this.meetings.filter(({ id }) => id !== meeting.id);
        this.#replace(this.#move(meeting, edit.slotId, edit.table, others, field));
        return;
      }
      case 'EXCHANGE': {
        const one = this.#find(edit.meetingId, `${field}.meetingId`);
        const other = this.#find(edit.otherMeetingId, `${field}.otherMeetingId`);
        const rest = this.meetings.filter(({ id }) => id !== one.id && id !== other.id);
        const first = this.#move(one, other.slotId, other.table, rest, field);
        this.#replace(first, this.#move(other, one.slotId, one.table, [...rest, first], field));
        return;
      }
      case 'ADD':
        this.meetings = [...this.meetings, added(edit, this.meetings, this.#facts, field)];
    }
  }
}

const byTimeAndTable = (left: PlannedMeeting, right: PlannedMeeting) =>
  left.start.localeCompare(right.start) ||
  (left.table ?? 0) - (right.table ?? 0) ||
  left.id.localeCompare(right.id);

/** The timetable after these edits, one after the other. Throws `NOT_FOUND` for meetings and slots that there are not. */
export function editTimetable(
  meetings: readonly PlannedMeeting[],
  edits: readonly TimetableEdit[],
  facts: EditFacts,
): Edited {
  const editing = new Editing(meetings, facts);
  edits.forEach((edit, index) => editing.apply(edit, `edits.${index}`));
  return { meetings: editing.meetings.toSorted(byTimeAndTable), findings: editing.findings };
}
