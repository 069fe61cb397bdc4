import type { Group, Instance, Participant, Walk } from './instance.ts';
import { refuseContradictions } from './contradictions.ts';
import {
  asBoolean,
  asId,
  asInteger,
  asList,
  asNumber,
  asObject,
  fail,
  indexById,
  lookUp,
  optionalList,
} from './json-reader.ts';
import type { JsonObject } from './json-reader.ts';
import { parseFixed, parseForbidden, parsePairs, parsePrecedences } from './parse-pairs.ts';
import { parseInterpreters, parseParticipants } from './parse-participants.ts';
import { parseSlots, parseTables } from './parse-slots.ts';

const defaultRestMinutes = 10;

/**
 * Checks an instance as it is written in JSON and resolves every reference to an index.
 *
 * @param json the parsed JSON of `smc timetable --instance`; unknown fields are ignored.
 * @returns the instance, slots in order of time, every default filled in.
 * @throws TimetableInputError with a code, the dotted path of the field and a sentence for a person.
 */
export function parseInstance(json: unknown): Instance {
  const root = asObject(json, 'instance');
  const book = parseSlots(root.slots);
  const mustHold = asBoolean(root.mustHold, 'mustHold');
  const rest = parseRest(root.breakAfter);
  const participants = parseParticipants(root.participants, book, rest.breakAfter);
  const people = indexById(
    participants.map((participant) => participant.id),
    'participants',
  );
  if (book.slots.length === 0 && participants.length > 0)
    fail(
      'NO_SLOTS',
      'slots',
      'There are participants but no slots: an event needs at least one slot to plan meetings.',
    );
  const pairs = parsePairs(root.pairs, people, book, mustHold);
  const tables = parseTables(root.tables, book.slots);
  const instance: Instance = {
    slots: book.slots,
    tables,
    participants,
    pairs,
    fixed: parseFixed(root.fixed, pairs.count, book, tables.length),
    forbidden: parseForbidden(root.forbidden, people),
    mustHold,
    precedences: parsePrecedences(root.precedences, pairs.count),
    maxBreakSpread: optionalCap(root.maxBreakSpread, 'maxBreakSpread'),
    interpreters: parseInterpreters(root.interpreters, book),
    groups: parseGroups(root.groups, people),
    walks: parseWalks(root.walking),
    metBeforePenalty:
      root.metBeforePenalty === undefined
        ? 0
        : asNumber(root.metBeforePenalty, 'metBeforePenalty', 0, 1_000_000),
    restMinutes: rest.minutes,
  };
  checkDelegateNames(instance);
  refuseContradictions(instance);
  return instance;
}

/** `breakAfter: 3` or `{meetings: 3, minutes: 20}`: after so many meetings in a row, so long a pause. */
function parseRest(value: unknown): { breakAfter: number; minutes: number } {
  if (value === undefined || value === null) return { breakAfter: 0, minutes: defaultRestMinutes };
  if (typeof value === 'number')
    return { breakAfter: asInteger(value, 'breakAfter', 0, 1_000), minutes: defaultRestMinutes };
  const row = asObject(value, 'breakAfter');
  return {
    breakAfter: asInteger(row.meetings, 'breakAfter.meetings', 1, 1_000),
    minutes:
      row.minutes === undefined ? defaultRestMinutes : asNumber(row.minutes, 'breakAfter.minutes', 0, 1_440),
  };
}

function optionalCap(value: unknown, field: string): number {
  return value === undefined || value === null ? Infinity : asInteger(value, field, 0, 1_000_000);
}

function parseGroups(value: unknown, people: ReadonlyMap<string, number>): readonly Group[] {
  return optionalList(value, 'groups').map((entry, index) => {
    const field = `groups.${index}`;
    const row = asObject(entry, field);
    const members = asList(row.members, `${field}.members`).map((id, member) =>
      lookUp(people, id, `${field}.members.${member}`, 'participant'),
    );
    return {
      id: row.id === undefined ? String(index) : asId(row.id, `${field}.id`),
      members: [...new Set(members)],
      maxMeetings: optionalCap(row.maxMeetings, `${field}.maxMeetings`),
      maxPerPartner: optionalCap(row.maxPerPartner, `${field}.maxPerPartner`),
    };
  });
}

function parseWalks(value: unknown): readonly Walk[] {
  return optionalList(value, 'walking').map((entry, index) => {
    const field = `walking.${index}`;
    const row: JsonObject = asObject(entry, field);
    return {
      from: asId(row.from, `${field}.from`),
      to: asId(row.to, `${field}.to`),
      minutes: asNumber(row.minutes, `${field}.minutes`, 0, 1_440),
    };
  });
}

function checkDelegateNames(instance: Instance): void {
  for (const [pair, details] of instance.pairs.details) {
    const sides = [instance.pairs.a[pair], instance.pairs.b[pair]].map(
      (side) => instance.participants[side as number] as Participant,
    );
    for (const name of details.delegates ?? [])
      if (!sides.some((side) => side.delegates.some((delegate) => delegate.id === name)))
        fail(
          'UNKNOWN_REFERENCE',
          `pairs.${pair}.delegates`,
          `Neither side of pairs.${pair} has a delegate "${name}".`,
        );
  }
}
