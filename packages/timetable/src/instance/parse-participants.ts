import type { Delegate, Interpreter, Mode, Participant, Slot } from './instance.ts';
import { instanceLimits } from './instance.ts';
import {
  asChoice,
  asId,
  asInteger,
  asList,
  asObject,
  asTextList,
  fail,
  indexById,
  lookUp,
  optionalList,
} from './json-reader.ts';
import type { JsonObject } from './json-reader.ts';
import type { SlotBook } from './parse-slots.ts';
import { parseInstant } from './parse-slots.ts';

export const ABSENT = 0;
export const IN_PERSON = 1;
export const BY_VIDEO = 2;

const modes: readonly Mode[] = ['inPerson', 'virtual', 'hybrid'];

/** Reads the participants; availability becomes one byte per delegate and slot. */
export function parseParticipants(
  value: unknown,
  book: SlotBook,
  breakAfter: number,
): readonly Participant[] {
  const rows = asList(value, 'participants');
  if (rows.length > instanceLimits.participants)
    fail(
      'TOO_LARGE',
      'participants',
      `There are ${rows.length} participants; at most ${instanceLimits.participants} can be planned.`,
    );
  return rows.map((row, index) =>
    parseParticipant(asObject(row, `participants.${index}`), `participants.${index}`, book, breakAfter),
  );
}

function parseParticipant(row: JsonObject, field: string, book: SlotBook, breakAfter: number): Participant {
  const slotCount = book.slots.length;
  const minMeetings = row.minMeetings ?? 0;
  const delegates = parseDelegates(row, field, book);
  const seats = delegates.length;
  const maxMeetings = row.maxMeetings ?? slotCount * seats;
  const least = asInteger(minMeetings, `${field}.minMeetings`, 0, 1_000_000);
  const most = asInteger(maxMeetings, `${field}.maxMeetings`, 0, 1_000_000);
  if (least > most)
    fail(
      'BAD_VALUE',
      `${field}.minMeetings`,
      `${field} wants at least ${least} meetings but at most ${most}.`,
    );
  return {
    id: asId(row.id, `${field}.id`),
    kind: row.kind === undefined || row.kind === null ? '' : asId(row.kind, `${field}.kind`),
    minMeetings: least,
    maxMeetings: Math.min(most, slotCount * seats),
    delegates,
    needs: asTextList(row.needs, `${field}.needs`),
    languages: asTextList(row.languages, `${field}.languages`),
    breakAfter:
      row.breakAfter === undefined ? breakAfter : asInteger(row.breakAfter, `${field}.breakAfter`, 0, 1_000),
  };
}

function parseDelegates(row: JsonObject, field: string, book: SlotBook): readonly Delegate[] {
  const own = parsePresence(row, field, book);
  const rows = optionalList(row.delegates, `${field}.delegates`);
  if (rows.length === 0) return [{ id: '', presence: own }];
  if (rows.length > instanceLimits.delegates)
    fail('TOO_LARGE', `${field}.delegates`, `${field} has more than ${instanceLimits.delegates} delegates.`);
  const delegates = rows.map((entry, index) =>
    parseDelegate(entry, `${field}.delegates.${index}`, book, own),
  );
  indexById(
    delegates.map((delegate) => delegate.id),
    `${field}.delegates`,
  );
  return delegates;
}

/** A delegate is there when the participant is and, if the delegate has a list of slots, in one of those. */
function parseDelegate(value: unknown, field: string, book: SlotBook, own: Uint8Array): Delegate {
  if (typeof value === 'string') return { id: value, presence: own };
  const row = asObject(value, field);
  const hasOwnMode = row.mode !== undefined || (row.windows !== undefined && row.windows !== null);
  const presence = parsePresence(row, field, book).map((mine, slot) => {
    const theirs = own[slot] ?? ABSENT;
    return mine === ABSENT || theirs === ABSENT ? ABSENT : hasOwnMode ? mine : theirs;
  });
  return { id: asId(row.id, `${field}.id`), presence };
}

/** `available`: slots (all where absent); `windows`: spans of time, each with its mode; both hold together. */
export function parsePresence(row: JsonObject, field: string, book: SlotBook): Uint8Array {
  const mode = row.mode === undefined ? 'inPerson' : asChoice(row.mode, `${field}.mode`, modes);
  const presence = new Uint8Array(book.slots.length);
  if (row.available === undefined || row.available === null) presence.fill(presenceOf(mode));
  else
    asList(row.available, `${field}.available`).forEach((id, index) => {
      presence[lookUp(book.positions, id, `${field}.available.${index}`, 'slot')] = presenceOf(mode);
    });
  if (row.windows !== undefined && row.windows !== null) applyWindows(row, field, book, presence, mode);
  book.slots.forEach((slot, index) => {
    if (slot.isBreak) presence[index] = ABSENT;
  });
  return presence;
}

function presenceOf(mode: Mode): number {
  return mode === 'virtual' ? BY_VIDEO : IN_PERSON;
}

function applyWindows(
  row: JsonObject,
  field: string,
  book: SlotBook,
  presence: Uint8Array,
  mode: Mode,
): void {
  const windows = asList(row.windows, `${field}.windows`).map((entry, index) => {
    const where = `${field}.windows.${index}`;
    const window = asObject(entry, where);
    const start = parseInstant(window.start, `${where}.start`);
    const end = parseInstant(window.end, `${where}.end`);
    if (end <= start) fail('BAD_VALUE', `${where}.end`, `${where} ends before it starts.`);
    return {
      start,
      end,
      mode: window.mode === undefined ? mode : asChoice(window.mode, `${where}.mode`, modes),
    };
  });
  book.slots.forEach((slot: Slot, index) => {
    const window = windows.find((span) => span.start <= slot.start && slot.end <= span.end);
    if (window === undefined) presence[index] = ABSENT;
    else if (presence[index] !== ABSENT) presence[index] = presenceOf(window.mode);
  });
}

export function parseInterpreters(value: unknown, book: SlotBook): readonly Interpreter[] {
  const interpreters = optionalList(value, 'interpreters').map((entry, index) => {
    const field = `interpreters.${index}`;
    const row = asObject(entry, field);
    const languages = asTextList(row.languages, `${field}.languages`);
    if (languages.length < 2)
      fail('BAD_VALUE', `${field}.languages`, `${field} must speak at least two languages to interpret.`);
    // An interpreter joins wherever the meeting is, at the table or by video.
    const presence = parsePresence({ ...row, mode: 'inPerson' }, field, book);
    return { id: asId(row.id, `${field}.id`), languages, presence };
  });
  indexById(
    interpreters.map((interpreter) => interpreter.id),
    'interpreters',
  );
  return interpreters;
}
