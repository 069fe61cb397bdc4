import type { EventEdition, PlannedMeeting, TimetableFinding } from '@smc/contracts';
import type { PlanningParticipant } from '../planning/input.ts';

/** What a timetable is held against. */
export interface CheckFacts {
  readonly event: Pick<EventEdition, 'slots' | 'tables' | 'format' | 'rest' | 'walking' | 'interpreters'>;
  /** Confirmed participants by organisation, with the slots in which each delegate is free. */
  readonly participants: ReadonlyMap<string, PlanningParticipant>;
  /** `from to` of every `no thanks`. */
  readonly refusals: ReadonlySet<string>;
  /** Both wished it when the timetable was planned. */
  readonly mutual: readonly (readonly [string, string])[];
  readonly at: string;
}

type Code = TimetableFinding['code'];

class Findings {
  readonly list: TimetableFinding[] = [];

  block(code: Code, message: string, ...meetings: readonly PlannedMeeting[]): void {
    this.list.push({ level: 'BLOCK', code, message, meetingIds: meetings.map(({ id }) => id) });
  }
  warn(code: Code, message: string, ...meetings: readonly PlannedMeeting[]): void {
    this.list.push({ level: 'WARN', code, message, meetingIds: meetings.map(({ id }) => id) });
  }
}

const pairOf = ({ organisationId, partnerId }: PlannedMeeting) =>
  [organisationId, partnerId].sort().join(' ');
const peopleOf = ({ personIds, partnerPersonIds }: PlannedMeeting) => [...personIds, ...partnerPersonIds];

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

function checkTaken(meetings: readonly PlannedMeeting[], findings: Findings): void {
  const people = grouped(meetings, (one) => peopleOf(one).map((person) => `${person} ${one.slotId}`));
  for (const [key, both] of people)
    if (both.length > 1)
      findings.block(
        'PERSON_TAKEN',
        `"${key.split(' ')[0]}" would sit in ${both.length} meetings at once.`,
        ...both,
      );
  const tables = grouped(meetings, (one) => (one.table === null ? [] : [`${one.table} ${one.slotId}`]));
  for (const [key, both] of tables)
    if (both.length > 1)
      findings.block(
        'TABLE_TAKEN',
        `Table ${key.split(' ')[0]} would hold ${both.length} meetings at once.`,
        ...both,
      );
  for (const both of grouped(meetings, (one) => [pairOf(one)]).values())
    if (both.length > 1) findings.block('MEETS_TWICE', 'The same two would meet twice.', ...both);
}

function checkPlace(meeting: PlannedMeeting, facts: CheckFacts, findings: Findings): void {
  const { event } = facts;
  const slot = event.slots.find(({ id }) => id === meeting.slotId);
  if (slot === undefined || slot.kind === 'BREAK') {
    findings.block('UNKNOWN_SLOT', `There are no meetings in slot "${meeting.slotId}".`, meeting);
    return;
  }
  if (!meeting.isKept && slot.start <= facts.at)
    findings.block('IN_THE_PAST', `Slot "${slot.id}" has begun.`, meeting);
  if (meeting.table === null) return;
  const table = event.tables.find(({ number }) => number === meeting.table);
  if (table === undefined || meeting.table > (slot.tables ?? event.tables.length))
    findings.block('UNKNOWN_TABLE', `Table ${meeting.table} is not in use in slot "${slot.id}".`, meeting);
  const needs = [meeting.organisationId, meeting.partnerId].flatMap(
    (id) => facts.participants.get(id)?.needs ?? [],
  );
  const lacking = needs.filter((need) => table !== undefined && !table.features.includes(need));
  if (lacking.length > 0)
    findings.warn(
      'TABLE_LACKS',
      `Table ${meeting.table} lacks: ${[...new Set(lacking)].join(', ')}.`,
      meeting,
    );
}

function checkSide(
  meeting: PlannedMeeting,
  organisationId: string,
  personIds: readonly string[],
  facts: CheckFacts,
  findings: Findings,
): void {
  const participant = facts.participants.get(organisationId);
  if (participant === undefined) {
    findings.block('NOT_REGISTERED', `"${organisationId}" does not take part (any longer).`, meeting);
    return;
  }
  for (const personId of personIds) {
    const delegate = participant.delegates.find(({ id }) => id === personId);
    if (delegate === undefined)
      findings.block('NOT_REGISTERED', `"${personId}" is not a delegate of "${organisationId}".`, meeting);
    else if (!meeting.isKept && !delegate.slotIds.includes(meeting.slotId))
      findings.block(
        'NOT_AVAILABLE',
        `"${personId}" is not there or not free in slot "${meeting.slotId}".`,
        meeting,
      );
  }
}

function checkSides(meeting: PlannedMeeting, facts: CheckFacts, findings: Findings): void {
  const { organisationId, partnerId } = meeting;
  checkSide(meeting, organisationId, meeting.personIds, facts, findings);
  checkSide(meeting, partnerId, meeting.partnerPersonIds, facts, findings);
  for (const [from, to] of [
    [organisationId, partnerId],
    [partnerId, organisationId],
  ] as const)
    if (facts.refusals.has(`${from} ${to}`))
      findings.block('DOES_NOT_WANT', `"${from}" does not want to meet "${to}".`, meeting);
  const [own, other] = [facts.participants.get(organisationId), facts.participants.get(partnerId)];
  if (own === undefined || other === undefined || meeting.interpreterId !== null) return;
  const speaks =
    own.languages.length === 0 ||
    other.languages.length === 0 ||
    own.languages.some((one) => other.languages.includes(one));
  if (!speaks)
    findings.warn('NO_COMMON_LANGUAGE', `"${organisationId}" and "${partnerId}" share no language.`, meeting);
}

function checkCounts(meetings: readonly PlannedMeeting[], facts: CheckFacts, findings: Findings): void {
  const byParticipant = grouped(meetings, (one) => [one.organisationId, one.partnerId]);
  for (const { id, minimum, maximum } of facts.participants.values()) {
    const own = byParticipant.get(id) ?? [];
    if (own.length > maximum)
      findings.block(
        'ABOVE_MAXIMUM',
        `"${id}" would have ${own.length} meetings; it wants at most ${maximum}.`,
        ...own,
      );
    if (own.length < minimum)
      findings.warn(
        'BELOW_MINIMUM',
        `"${id}" would have ${own.length} meetings; it wants at least ${minimum}.`,
        ...own,
      );
  }
  const held = new Set(meetings.map(pairOf));
  for (const pair of facts.mutual)
    if (!held.has(pair.toSorted().join(' ')) && pair.every((id) => facts.participants.has(id)))
      findings.warn('MUTUAL_WISH_LOST', `"${pair[0]}" and "${pair[1]}" both want to meet, and would not.`);
}

const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

function checkPaths(meetings: readonly PlannedMeeting[], { event }: CheckFacts, findings: Findings): void {
  const walks = new Map(event.walking.map(({ from, to, minutes }) => [`${from}|${to}`, minutes]));
  for (const [person, own] of grouped(meetings, peopleOf)) {
    const ordered = own.toSorted((left, right) => (left.start < right.start ? -1 : 1));
    let inRow = 1;
    for (const [index, meeting] of ordered.entries()) {
      const before = ordered[index - 1];
      if (before === undefined) continue;
      const pause = minutesBetween(before.end, meeting.start);
      inRow = event.rest !== null && pause < event.rest.minutes ? inRow + 1 : 1;
      if (event.rest !== null && inRow > event.rest.afterMeetings)
        findings.warn('NO_REST', `"${person}" would have ${inRow} meetings in a row.`, before, meeting);
      const path = `${before.venue}|${meeting.venue}`;
      const walk = walks.get(path) ?? walks.get(path.split('|').toReversed().join('|')) ?? 0;
      if (before.venue !== meeting.venue && walk > pause)
        findings.warn(
          'WALK_TOO_SHORT',
          `"${person}" would have ${pause} minutes for a walk of ${walk}.`,
          before,
          meeting,
        );
    }
  }
}

/** Everything that a timetable does wrong, blocking findings first. Pure; the planner's own timetables have no blocking ones. */
export function checkTimetable(
  meetings: readonly PlannedMeeting[],
  facts: CheckFacts,
): readonly TimetableFinding[] {
  const findings = new Findings();
  checkTaken(meetings, findings);
  for (const meeting of meetings) {
    checkPlace(meeting, facts, findings);
    checkSides(meeting, facts, findings);
  }
  checkCounts(meetings, facts, findings);
  checkPaths(meetings, facts, findings);
  return findings.list.toSorted((left, right) => left.level.localeCompare(right.level));
}

/** Findings that the edits bring: those that were there before are not theirs. */
export function broughtBy(
  before: readonly TimetableFinding[],
  after: readonly TimetableFinding[],
): readonly TimetableFinding[] {
  const known = new Set(before.map((finding) => JSON.stringify(finding)));
  return after.filter((finding) => !known.has(JSON.stringify(finding)));
}
