import type { Plan, PlannedMeeting } from '../src/index.ts';

/** The instance format as a reader of the docs would write it down; nothing of the planner is used here. */
export interface InstanceJson {
  slots: { id: string; start: string; end: string; day: string; tables: number; break?: boolean }[];
  tables?: { number: number; features?: string[]; venue?: string }[];
  participants: ParticipantJson[];
  pairs: PairJson[];
  fixed?: { pair: number; slot: string; table?: number }[];
  forbidden?: { a: string; b: string }[];
  mustHold?: boolean;
  precedences?: [number, number][];
  maxBreakSpread?: number;
  interpreters?: { id: string; languages: string[]; available?: string[] }[];
  groups?: { id: string; members: string[]; maxMeetings?: number; maxPerPartner?: number }[];
  walking?: { from: string; to: string; minutes: number }[];
  metBeforePenalty?: number;
  breakAfter?: { meetings: number; minutes: number };
}

export interface ParticipantJson {
  id: string;
  minMeetings?: number;
  maxMeetings?: number;
  available?: string[];
  mode?: string;
  windows?: { start: string; end: string; mode?: string }[];
  delegates?: { id: string; available?: string[] }[];
  needs?: string[];
  languages?: string[];
  breakAfter?: number;
}

export interface PairJson {
  a: string;
  b: string;
  score?: number;
  requested?: 'none' | 'one' | 'mutual';
  slots?: string[];
  mode?: string;
  needs?: string[];
  delegates?: string[];
  minutes?: number;
  metBefore?: boolean;
}

type Slot = InstanceJson['slots'][number];

/** Every rule the plan breaks, as sentences; empty where it is valid and its numbers are true. */
export function checkPlan(instance: InstanceJson, plan: Plan): string[] {
  const faults: string[] = [];
  const say = (fault: string): void => {
    faults.push(fault);
  };
  checkPairs(instance, plan, say);
  checkPeople(instance, plan, say);
  checkTables(instance, plan, say);
  checkRules(instance, plan, say);
  checkSequences(instance, plan, say);
  checkLevels(instance, plan, say);
  return faults;
}

type Say = (fault: string) => void;

function slotOf(instance: InstanceJson, id: string): Slot {
  const slot = instance.slots.find((entry) => entry.id === id);
  if (!slot) throw new Error(`The plan names the slot ${id}, which does not exist.`);
  return slot;
}

function minutes(instant: string): number {
  return Date.parse(instant) / 60_000;
}

function person(instance: InstanceJson, id: string): ParticipantJson {
  const found = instance.participants.find((entry) => entry.id === id);
  if (!found) throw new Error(`The plan names the participant ${id}, who does not exist.`);
  return found;
}

function checkPairs(instance: InstanceJson, plan: Plan, say: Say): void {
  const seen = new Set<number>();
  for (const meeting of plan.meetings) {
    const pair = instance.pairs[meeting.pair];
    if (!pair || pair.a !== meeting.a || pair.b !== meeting.b)
      say(`pair ${meeting.pair} is not ${meeting.a}-${meeting.b}`);
    if (seen.has(meeting.pair)) say(`pair ${meeting.pair} meets twice`);
    seen.add(meeting.pair);
    if (pair?.slots && !pair.slots.includes(meeting.slot)) say(`pair ${meeting.pair} is outside its slots`);
    const slot = slotOf(instance, meeting.slot);
    if (slot.break === true) say(`pair ${meeting.pair} meets in a break`);
    if (minutes(slot.end) - minutes(slot.start) < (pair?.minutes ?? 0))
      say(`slot of pair ${meeting.pair} is too short`);
  }
}

/** 'no', 'table' or 'video': how a delegate takes part in a slot. */
function presence(
  instance: InstanceJson,
  who: ParticipantJson,
  delegate: string | undefined,
  slot: Slot,
): string {
  let mode = who.mode === 'virtual' ? 'video' : 'table';
  if (who.available && !who.available.includes(slot.id)) return 'no';
  if (who.windows) {
    const window = who.windows.find(
      (span) => minutes(span.start) <= minutes(slot.start) && minutes(slot.end) <= minutes(span.end),
    );
    if (!window) return 'no';
    mode = (window.mode ?? who.mode) === 'virtual' ? 'video' : 'table';
  }
  const named = who.delegates?.find((entry) => entry.id === delegate);
  if (named?.available && !named.available.includes(slot.id)) return 'no';
  return mode;
}

function sides(meeting: PlannedMeeting): { who: string; delegate: string }[] {
  return [
    { who: meeting.a, delegate: meeting.delegates?.[0] ?? '' },
    { who: meeting.b, delegate: meeting.delegates?.[1] ?? '' },
  ];
}

function checkPeople(instance: InstanceJson, plan: Plan, say: Say): void {
  const busy = new Set<string>();
  const take = (key: string): void => {
    if (busy.has(key)) say(`${key} is in two meetings at once`);
    busy.add(key);
  };
  for (const meeting of plan.meetings) {
    const slot = slotOf(instance, meeting.slot);
    const pair = instance.pairs[meeting.pair];
    const modes = sides(meeting).map(({ who, delegate }) => {
      const participant = person(instance, who);
      if (participant.delegates && !participant.delegates.some((entry) => entry.id === delegate))
        say(`${who} has no delegate ${delegate}`);
      const isNamed = participant.delegates?.some((entry) => pair?.delegates?.includes(entry.id));
      if (isNamed && !pair?.delegates?.includes(delegate))
        say(`pair ${meeting.pair} needs other delegates than ${delegate}`);
      take(`${who}/${delegate}@${meeting.slot}`);
      const mode = presence(instance, participant, delegate, slot);
      if (mode === 'no') say(`${who}/${delegate} is not available in ${meeting.slot}`);
      return mode;
    });
    const shouldSit = modes.every((mode) => mode === 'table') && pair?.mode !== 'virtual';
    if (shouldSit !== meeting.table > 0) say(`pair ${meeting.pair} sits at table ${meeting.table} wrongly`);
    if (pair?.mode === 'inPerson' && !shouldSit) say(`pair ${meeting.pair} must be in person`);
    checkInterpreter(instance, meeting, say, take);
  }
  for (const participant of instance.participants) {
    const held = plan.meetings.filter(
      (meeting) => meeting.a === participant.id || meeting.b === participant.id,
    ).length;
    if (!instance.mustHold && held > (participant.maxMeetings ?? Infinity))
      say(`${participant.id} has too many meetings`);
  }
}

function checkInterpreter(
  instance: InstanceJson,
  meeting: PlannedMeeting,
  say: Say,
  take: (key: string) => void,
): void {
  const [left, right] = [meeting.a, meeting.b].map((id) => person(instance, id).languages ?? []) as [
    string[],
    string[],
  ];
  const needsOne = left.length > 0 && right.length > 0 && !left.some((language) => right.includes(language));
  if (!needsOne) {
    if (meeting.interpreter !== undefined) say(`pair ${meeting.pair} needs no interpreter`);
    return;
  }
  const interpreter = instance.interpreters?.find((entry) => entry.id === meeting.interpreter);
  if (!interpreter) {
    say(`pair ${meeting.pair} has no interpreter`);
    return;
  }
  if (![left, right].every((list) => list.some((language) => interpreter.languages.includes(language))))
    say(`${interpreter.id} does not speak both languages of pair ${meeting.pair}`);
  if (interpreter.available && !interpreter.available.includes(meeting.slot))
    say(`${interpreter.id} is away`);
  take(`interpreter ${interpreter.id}@${meeting.slot}`);
}

function checkTables(instance: InstanceJson, plan: Plan, say: Say): void {
  const taken = new Set<string>();
  const fixedTables = new Set(
    (instance.fixed ?? []).filter((entry) => entry.table).map((entry) => entry.pair),
  );
  for (const meeting of plan.meetings) {
    if (meeting.table === 0) continue;
    const slot = slotOf(instance, meeting.slot);
    const key = `${meeting.slot}/${meeting.table}`;
    if (taken.has(key)) say(`table ${key} is used twice`);
    taken.add(key);
    if (meeting.table > slot.tables) say(`slot ${slot.id} has no table ${meeting.table}`);
    const table = instance.tables?.find((entry) => entry.number === meeting.table);
    if (instance.tables && !table) say(`there is no table ${meeting.table}`);
    const needs = [
      ...(person(instance, meeting.a).needs ?? []),
      ...(person(instance, meeting.b).needs ?? []),
      ...(instance.pairs[meeting.pair]?.needs ?? []),
    ];
    if (!fixedTables.has(meeting.pair))
      for (const need of needs) if (!table?.features?.includes(need)) say(`table ${key} lacks ${need}`);
  }
}

function checkRules(instance: InstanceJson, plan: Plan, say: Say): void {
  for (const { a, b } of instance.forbidden ?? [])
    if (plan.meetings.some((entry) => [entry.a, entry.b].includes(a) && [entry.a, entry.b].includes(b)))
      say(`${a} and ${b} must not meet`);
  for (const fixed of instance.fixed ?? []) {
    const meeting = plan.meetings.find((entry) => entry.pair === fixed.pair);
    if (plan.warnings.some((warning) => warning.message.includes(`(pair ${fixed.pair})`))) continue;
    if (meeting?.slot !== fixed.slot) say(`fixed pair ${fixed.pair} is not in ${fixed.slot}`);
    if (fixed.table !== undefined && meeting?.table !== fixed.table)
      say(`fixed pair ${fixed.pair} is at another table`);
  }
  for (const [before, after] of instance.precedences ?? []) {
    const [first, second] = [before, after].map((pair) => plan.meetings.find((entry) => entry.pair === pair));
    if (
      first &&
      second &&
      minutes(slotOf(instance, first.slot).end) > minutes(slotOf(instance, second.slot).start)
    )
      say(`pair ${before} must come before ${after}`);
  }
  for (const group of instance.groups ?? []) {
    const touching = plan.meetings.filter(
      (entry) => group.members.includes(entry.a) || group.members.includes(entry.b),
    );
    if (touching.length > (group.maxMeetings ?? Infinity)) say(`group ${group.id} has too many meetings`);
    for (const participant of instance.participants) {
      if (group.members.includes(participant.id)) continue;
      const mine = touching.filter((entry) => entry.a === participant.id || entry.b === participant.id);
      if (mine.length > (group.maxPerPartner ?? Infinity))
        say(`${participant.id} meets too many of group ${group.id}`);
    }
  }
}

/** Each delegate's meetings day by day, in order of time. */
function diaries(
  instance: InstanceJson,
  plan: Plan,
): { who: string; delegate: string; day: string; meetings: PlannedMeeting[] }[] {
  const found = new Map<string, { who: string; delegate: string; day: string; meetings: PlannedMeeting[] }>();
  for (const meeting of plan.meetings)
    for (const { who, delegate } of sides(meeting)) {
      const { day } = slotOf(instance, meeting.slot);
      const key = `${who}/${delegate}/${day}`;
      const diary = found.get(key) ?? { who, delegate, day, meetings: [] };
      diary.meetings.push(meeting);
      found.set(key, diary);
    }
  for (const diary of found.values())
    diary.meetings.sort(
      (left, right) =>
        minutes(slotOf(instance, left.slot).start) - minutes(slotOf(instance, right.slot).start),
    );
  return [...found.values()];
}

function checkSequences(instance: InstanceJson, plan: Plan, say: Say): void {
  for (const { who, meetings } of diaries(instance, plan)) {
    const most = person(instance, who).breakAfter ?? instance.breakAfter?.meetings ?? 0;
    let row = 1;
    for (let i = 1; i < meetings.length; i += 1) {
      const [earlier, later] = [meetings[i - 1] as PlannedMeeting, meetings[i] as PlannedMeeting];
      const pause = minutes(slotOf(instance, later.slot).start) - minutes(slotOf(instance, earlier.slot).end);
      row = pause >= (instance.breakAfter?.minutes ?? 10) ? 1 : row + 1;
      if (most > 0 && row > most) say(`${who} has ${row} meetings in a row`);
      const walk = instance.walking?.find(
        (entry) =>
          earlier.table > 0 &&
          later.table > 0 &&
          entry.from === venueOf(instance, earlier) &&
          entry.to === venueOf(instance, later),
      );
      if (walk && pause < walk.minutes)
        say(`${who} cannot walk from ${walk.from} to ${walk.to} in ${pause} minutes`);
    }
  }
}

function venueOf(instance: InstanceJson, meeting: PlannedMeeting): string | undefined {
  return instance.tables?.find((entry) => entry.number === meeting.table)?.venue;
}

export interface Recount {
  mutual: number;
  shortfall: number;
  score: number;
  gaps: number;
  tableChanges: number;
}

/** The levels counted from the meetings alone. */
export function recount(instance: InstanceJson, plan: Plan): Recount {
  const held = plan.meetings.map((meeting) => instance.pairs[meeting.pair] as PairJson);
  const shortfall = instance.participants.reduce((sum, participant) => {
    const count = held.filter((pair) => pair.a === participant.id || pair.b === participant.id).length;
    return sum + Math.max(0, (participant.minMeetings ?? 0) - count);
  }, 0);
  const score = held.reduce(
    (sum, pair) =>
      sum + Math.max(0, (pair.score ?? 0) - (pair.metBefore ? (instance.metBeforePenalty ?? 0) : 0)),
    0,
  );
  let gaps = 0;
  let tableChanges = 0;
  for (const diary of diaries(instance, plan)) {
    const seated = diary.meetings.filter((meeting) => meeting.table > 0);
    for (let i = 1; i < seated.length; i += 1)
      if (seated[i]?.table !== seated[i - 1]?.table) tableChanges += 1;
    for (let i = 1; i < diary.meetings.length; i += 1)
      if (
        isGap(
          instance,
          diary.who,
          diary.delegate,
          diary.meetings[i - 1] as PlannedMeeting,
          diary.meetings[i] as PlannedMeeting,
        )
      )
        gaps += 1;
  }
  return {
    mutual: held.filter((pair) => pair.requested === 'mutual').length,
    shortfall,
    score,
    gaps,
    tableChanges,
  };
}

/** A pause that holds a slot in which the person was there; in `mustHold` problems, any slot. */
function isGap(
  instance: InstanceJson,
  who: string,
  delegate: string,
  earlier: PlannedMeeting,
  later: PlannedMeeting,
): boolean {
  const from = minutes(slotOf(instance, earlier.slot).end);
  const to = minutes(slotOf(instance, later.slot).start);
  return instance.slots.some(
    (slot) =>
      minutes(slot.start) >= from &&
      minutes(slot.end) <= to &&
      slot.break !== true &&
      (instance.mustHold === true || presence(instance, person(instance, who), delegate, slot) !== 'no'),
  );
}

function checkLevels(instance: InstanceJson, plan: Plan, say: Say): void {
  const counted = recount(instance, plan);
  const { levels } = plan;
  const compare = (name: string, claimed: number, real: number): void => {
    if (Math.abs(claimed - real) > 1e-6) say(`${name} is ${real}, not ${claimed}`);
  };
  compare('mutual', levels.mutual.achieved, counted.mutual);
  compare('shortfall', levels.shortfall.achieved, counted.shortfall);
  compare('score', levels.score.achieved, counted.score);
  compare('gaps', levels.gaps.achieved, counted.gaps);
  compare('tableChanges', levels.tableChanges, counted.tableChanges);
  if (levels.mutual.achieved > levels.mutual.bound) say('more mutual requests than the bound');
  if (levels.shortfall.achieved < levels.shortfall.bound) say('less shortfall than the bound');
  if (levels.score.achieved > levels.score.bound + 1e-6) say('more score than the bound');
  if (levels.gaps.achieved < levels.gaps.bound) say('fewer gaps than the bound');
}
