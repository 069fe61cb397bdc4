import type { Slot, Table } from './instance.ts';
import { instanceLimits } from './instance.ts';
import {
  asBoolean,
  asId,
  asInteger,
  asList,
  asObject,
  asTextList,
  fail,
  indexById,
  optionalList,
} from './json-reader.ts';
import type { JsonObject } from './json-reader.ts';

/** Slots without times follow each other at this distance, in minutes. */
const defaultSlotMinutes = 30;
/** A slot with a start and no end is taken to be this long, so that it never runs into the next. */
const leastSlotMinutes = 1;
const minutesPerDay = 1_440;
const clockTime = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;

export interface SlotBook {
  readonly slots: readonly Slot[];
  /** Slot id to its position in order of time. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Reads the slots and puts them in order of time; the id stays the name everybody uses. */
export function parseSlots(value: unknown): SlotBook {
  const rows = asList(value, 'slots').map((row, index) => asObject(row, `slots.${index}`));
  if (rows.length > instanceLimits.slots)
    fail(
      'TOO_LARGE',
      'slots',
      `There are ${rows.length} slots; at most ${instanceLimits.slots} can be planned.`,
    );
  const days = dayNumbers(rows);
  const slots = rows.map((row, index) => parseSlot(row, index, days));
  indexById(
    slots.map((slot) => slot.id),
    'slots',
  );
  const ordered = slots.toSorted((left, right) => left.start - right.start);
  refuseOverlaps(ordered);
  return { slots: ordered, positions: new Map(ordered.map((slot, index) => [slot.id, index])) };
}

function dayNumbers(rows: readonly JsonObject[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  rows.forEach((row, index) => {
    const day = dayOf(row, index);
    if (!days.has(day)) days.set(day, days.size);
  });
  return days;
}

function dayOf(row: JsonObject, index: number): string {
  if (row.day !== undefined && row.day !== null) return asId(row.day, `slots.${index}.day`);
  return typeof row.start === 'string' && row.start.length >= 10 ? row.start.slice(0, 10) : '1';
}

function parseSlot(row: JsonObject, index: number, days: ReadonlyMap<string, number>): Slot {
  const field = `slots.${index}`;
  const day = dayOf(row, index);
  const origin = (days.get(day) ?? 0) * minutesPerDay;
  const start = parseTime(row.start, `${field}.start`, origin) ?? origin + index * defaultSlotMinutes;
  const length = row.start === undefined || row.start === null ? defaultSlotMinutes : leastSlotMinutes;
  const end = parseTime(row.end, `${field}.end`, origin) ?? start + length;
  if (end <= start) fail('BAD_VALUE', `${field}.end`, `${field} ends before it starts.`);
  const isBreak = asBoolean(row.break, `${field}.break`);
  const tables = isBreak && row.tables === undefined ? 0 : row.tables;
  return {
    id: asId(row.id, `${field}.id`),
    day,
    start,
    end,
    tables: asInteger(tables, `${field}.tables`, 0, instanceLimits.tables),
    isBreak,
  };
}

/** Instants (ISO 8601), times of day ("09:30") and plain minutes are understood; anything else is refused. */
function parseTime(value: unknown, field: string, origin: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') {
    const clock = clockTime.exec(value);
    if (clock) return origin + Number(clock[1]) * 60 + Number(clock[2]);
    const instant = Date.parse(value);
    if (Number.isFinite(instant)) return instant / 60_000;
  }
  return fail(
    'BAD_VALUE',
    field,
    `${field} must be an instant such as 2026-05-04T09:00:00.000Z or a time such as 09:00.`,
  );
}

function refuseOverlaps(slots: readonly Slot[]): void {
  for (let i = 1; i < slots.length; i += 1) {
    const before = slots[i - 1] as Slot;
    const slot = slots[i] as Slot;
    if (slot.start < before.end)
      fail('OVERLAPPING_SLOTS', 'slots', `Slot "${slot.id}" starts before slot "${before.id}" has ended.`);
    if (slot.day !== before.day && slots.slice(0, i - 1).some((earlier) => earlier.day === slot.day))
      fail('BAD_VALUE', 'slots', `The slots of day "${slot.day}" are interrupted by another day's.`);
  }
}

/** Times outside the slots (windows) use the same reading as the slots. */
export function parseInstant(value: unknown, field: string): number {
  const minutes = parseTime(value, field, 0);
  return minutes ?? fail('BAD_VALUE', field, `${field} is missing.`);
}

/** The tables by number, 1 upwards without holes; without a list every table is alike. */
export function parseTables(value: unknown, slots: readonly Slot[]): readonly Table[] {
  const rows = optionalList(value, 'tables');
  if (rows.length === 0) return plainTables(slots);
  if (rows.length > instanceLimits.tables)
    fail(
      'TOO_LARGE',
      'tables',
      `There are ${rows.length} tables; at most ${instanceLimits.tables} can be planned.`,
    );
  const tables = rows.map((row, index) => parseTable(asObject(row, `tables.${index}`), index));
  tables.sort((left, right) => left.number - right.number);
  tables.forEach((table, index) => {
    if (table.number !== index + 1)
      fail(
        'BAD_VALUE',
        'tables',
        `Tables are numbered 1 to ${tables.length}, each once; ${table.number} does not fit.`,
      );
  });
  return tables;
}

function parseTable(row: JsonObject, index: number): Table {
  const field = `tables.${index}`;
  return {
    number:
      row.number === undefined
        ? index + 1
        : asInteger(row.number, `${field}.number`, 1, instanceLimits.tables),
    features: asTextList(row.features, `${field}.features`),
    venue: row.venue === undefined ? '' : asId(row.venue, `${field}.venue`),
  };
}

function plainTables(slots: readonly Slot[]): readonly Table[] {
  const most = slots.reduce((count, slot) => Math.max(count, slot.tables), 0);
  return Array.from({ length: most }, (_, index) => ({ number: index + 1, features: [], venue: '' }));
}
