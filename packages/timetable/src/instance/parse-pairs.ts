import type { FixedMeeting, Mode, PairDetails, PairTable } from './instance.ts';
import { instanceLimits, requestStates } from './instance.ts';
import {
  asBoolean,
  asChoice,
  asInteger,
  asList,
  asNumber,
  asObject,
  asTextList,
  fail,
  lookUp,
  optionalList,
} from './json-reader.ts';
import type { JsonObject } from './json-reader.ts';
import type { SlotBook } from './parse-slots.ts';

const modes: readonly Mode[] = ['inPerson', 'virtual', 'hybrid'];

type Positions = ReadonlyMap<string, number>;

/** Reads the pairs into columns. The same two may be listed twice only where every entry must be held. */
export function parsePairs(value: unknown, people: Positions, book: SlotBook, mustHold: boolean): PairTable {
  const rows = asList(value, 'pairs');
  if (rows.length > instanceLimits.pairs)
    fail(
      'TOO_LARGE',
      'pairs',
      `There are ${rows.length} pairs; at most ${instanceLimits.pairs} can be planned.`,
    );
  const count = rows.length;
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  const score = new Float64Array(count);
  const requested = new Uint8Array(count);
  const details = new Map<number, PairDetails>();
  for (let index = 0; index < count; index += 1) {
    const field = `pairs.${index}`;
    const row = asObject(rows[index], field);
    a[index] = lookUp(people, row.a, `${field}.a`, 'participant');
    b[index] = lookUp(people, row.b, `${field}.b`, 'participant');
    if (a[index] === b[index]) fail('BAD_VALUE', `${field}.b`, `${field} pairs a participant with itself.`);
    score[index] =
      row.score === undefined && mustHold
        ? 0
        : asNumber(row.score, `${field}.score`, 0, instanceLimits.score);
    requested[index] =
      row.requested === undefined
        ? 0
        : requestStates.indexOf(asChoice(row.requested, `${field}.requested`, requestStates));
    const extra = parseDetails(row, field, book);
    if (extra) details.set(index, extra);
  }
  const pairs = { count, a, b, score, requested, details };
  if (!mustHold) refuseDuplicates(pairs, people.size);
  return pairs;
}

function parseDetails(row: JsonObject, field: string, book: SlotBook): PairDetails | undefined {
  const { slots, mode, needs, delegates, minutes, metBefore } = row;
  if (
    [slots, mode, needs, delegates, minutes, metBefore].every(
      (entry) => entry === undefined || entry === null,
    )
  )
    return undefined;
  return {
    ...(slots === undefined || slots === null ? {} : { slots: parseSlotList(slots, `${field}.slots`, book) }),
    ...(mode === undefined ? {} : { mode: asChoice(mode, `${field}.mode`, modes) }),
    ...(needs === undefined ? {} : { needs: asTextList(needs, `${field}.needs`) }),
    ...(delegates === undefined ? {} : { delegates: asTextList(delegates, `${field}.delegates`) }),
    ...(minutes === undefined ? {} : { minutes: asNumber(minutes, `${field}.minutes`, 0, 10_000) }),
    ...(metBefore === undefined ? {} : { hasMetBefore: asBoolean(metBefore, `${field}.metBefore`) }),
  };
}

function parseSlotList(value: unknown, field: string, book: SlotBook): readonly number[] {
  return asList(value, field).map((id, index) => lookUp(book.positions, id, `${field}.${index}`, 'slot'));
}

/** Sorting keys instead of a set: 28 MB for 3.5 million pairs, where a set of them takes 150. */
function refuseDuplicates(pairs: PairTable, people: number): void {
  const keys = new Float64Array(pairs.count);
  for (let i = 0; i < pairs.count; i += 1)
    keys[i] = pairKey(pairs.a[i] as number, pairs.b[i] as number, people);
  const sorted = keys.toSorted();
  for (let i = 1; i < sorted.length; i += 1) {
    if (sorted[i] !== sorted[i - 1]) continue;
    const first = keys.indexOf(sorted[i] as number);
    const second = keys.indexOf(sorted[i] as number, first + 1);
    fail(
      'DUPLICATE_PAIR',
      `pairs.${second}`,
      `pairs.${first} and pairs.${second} are the same two participants.`,
    );
  }
}

/** One number for two participants, whichever is named first. */
export function pairKey(a: number, b: number, people: number): number {
  return a < b ? a * people + b : b * people + a;
}

export function parseFixed(
  value: unknown,
  pairCount: number,
  book: SlotBook,
  tables: number,
): readonly FixedMeeting[] {
  return optionalList(value, 'fixed').map((entry, index) => {
    const field = `fixed.${index}`;
    const row = asObject(entry, field);
    return {
      pair: pairIndex(row.pair, `${field}.pair`, pairCount),
      slot: lookUp(book.positions, row.slot, `${field}.slot`, 'slot'),
      table:
        row.table === undefined || row.table === null
          ? 0
          : asInteger(row.table, `${field}.table`, 1, Math.max(1, tables)),
    };
  });
}

export function parseForbidden(value: unknown, people: Positions): readonly (readonly [number, number])[] {
  return optionalList(value, 'forbidden').map((entry, index) => {
    const row = asObject(entry, `forbidden.${index}`);
    return [
      lookUp(people, row.a, `forbidden.${index}.a`, 'participant'),
      lookUp(people, row.b, `forbidden.${index}.b`, 'participant'),
    ] as const;
  });
}

export function parsePrecedences(value: unknown, pairCount: number): readonly (readonly [number, number])[] {
  return optionalList(value, 'precedences').map((entry, index) => {
    const field = `precedences.${index}`;
    const couple = asList(entry, field);
    if (couple.length !== 2) fail('BAD_SHAPE', field, `${field} must be [pair before, pair after].`);
    return [
      pairIndex(couple[0], `${field}.0`, pairCount),
      pairIndex(couple[1], `${field}.1`, pairCount),
    ] as const;
  });
}

function pairIndex(value: unknown, field: string, pairCount: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && (value < 0 || value >= pairCount))
    fail('UNKNOWN_REFERENCE', field, `${field} is ${value}, but pairs are numbered 0 to ${pairCount - 1}.`);
  return asInteger(value, field, 0, Math.max(0, pairCount - 1));
}
