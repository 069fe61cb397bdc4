import { pairKey } from './instance/parse-pairs.ts';
import type { Instance } from './instance/instance.ts';
import { asBoolean, asId, asInteger, asList, asObject, fail } from './instance/json-reader.ts';

/** A meeting of an earlier plan, matched to the instance as it is now; -1 where pair or slot no longer exists. */
export interface PreviousMeeting {
  readonly a: string;
  readonly b: string;
  readonly pair: number;
  readonly slot: number;
  readonly slotId: string;
  readonly table: number;
  /** A no-show or a cancelled meeting: it is dropped, and the same two are not put together again. */
  readonly isCancelled: boolean;
}

/**
 * Reads the meetings of a plan as `smc timetable` wrote it (or any list of `{a, b, slot, table, cancelled?}`) against
 * an instance that may have changed since: meetings are matched by the two ids, so pair numbers may differ.
 *
 * @throws TimetableInputError where it is not a plan.
 */
export function parsePreviousPlan(json: unknown, instance: Instance): PreviousMeeting[] {
  const meetings = Array.isArray(json)
    ? json
    : asList(asObject(json, 'previous').meetings, 'previous.meetings');
  const people = new Map(instance.participants.map((participant, index) => [participant.id, index]));
  const slots = new Map(instance.slots.map((slot, index) => [slot.id, index]));
  const rows = meetings.map((entry, index) => {
    const field = `previous.meetings.${index}`;
    const row = asObject(entry, field);
    const [a, b] = [asId(row.a, `${field}.a`), asId(row.b, `${field}.b`)];
    const slotId = asId(row.slot, `${field}.slot`);
    const [left, right] = [people.get(a), people.get(b)];
    return {
      a,
      b,
      key: left === undefined || right === undefined ? -1 : pairKey(left, right, people.size),
      slot: slots.get(slotId) ?? -1,
      slotId,
      table: row.table === undefined ? 0 : asInteger(row.table, `${field}.table`, 0, 1_000_000),
      isCancelled: asBoolean(row.cancelled, `${field}.cancelled`),
    };
  });
  refuseDoubles(rows);
  const pairs = findPairs(
    instance,
    rows.map((row) => row.key),
  );
  return rows.map(({ key, ...row }) => ({ ...row, pair: pairs.get(key) ?? -1 }));
}

/** The same two cannot be held twice; a cancelled meeting beside a new one of the same two is no contradiction. */
function refuseDoubles(rows: readonly { readonly key: number; readonly isCancelled: boolean }[]): void {
  const seen = new Map<number, number>();
  rows.forEach(({ key, isCancelled }, index) => {
    if (key < 0 || isCancelled) return;
    const earlier = seen.get(key);
    if (earlier !== undefined)
      fail(
        'DUPLICATE_PAIR',
        `previous.meetings.${index}`,
        `previous.meetings.${earlier} and previous.meetings.${index} are of the same two participants.`,
      );
    seen.set(key, index);
  });
}

/** Pair numbers of the keys that are looked for, in one pass over all pairs. */
function findPairs(instance: Instance, keys: readonly number[]): ReadonlyMap<number, number> {
  const wanted = new Set(keys);
  const found = new Map<number, number>();
  const { pairs, participants } = instance;
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const key = pairKey(pairs.a[pair] as number, pairs.b[pair] as number, participants.length);
    if (wanted.has(key)) found.set(key, pair);
  }
  return found;
}
