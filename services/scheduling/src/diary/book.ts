import { type MeetingState, SmcError } from '@smc/contracts';
import type { Interval } from './cells.ts';
import { takenClaim, toldRefusal } from './claims.ts';
import { type DiaryEntry, isMeeting, type MeetingEntry, occupyingStates, type StoredSide } from './entry.ts';
import type { Seat } from './meeting.ts';
import { everyDocument } from '../every-document.ts';
import type { DiaryParts } from './parts.ts';

/** Numbers in use; a no-show keeps that of the side that stayed away. */
const countedStates: readonly MeetingState[] = [...occupyingStates, 'NO_SHOW'];

async function usedOrdinals(
  parts: DiaryParts,
  eventId: string | null,
  organisationId: string,
): Promise<Set<number>> {
  const used = new Set<number>();
  const filter = { eventId, organisationIds: { contains: organisationId }, state: { in: countedStates } };
  for await (const entry of everyDocument(parts.diary, filter)) {
    const side = entry.meeting?.sides.find((one) => one.organisationId === organisationId);
    // Whoever came to a missed meeting may have another one: only the side that stayed away keeps its number.
    const present = entry.state === 'NO_SHOW' ? (entry.meeting?.attendance?.presentPersonIds ?? []) : [];
    const isFree = side?.personIds.some((person) => present.includes(person)) === true;
    if (side?.ordinal != null && !isFree) used.add(side.ordinal);
  }
  return used;
}

/** The lowest number that is not in use. Throws `LIMIT_REACHED` where all are. */
function lowestFree(
  used: ReadonlySet<number>,
  maximum: number,
  organisationId: string,
  what: string,
): number {
  for (let number = 1; number <= maximum; number += 1) if (!used.has(number)) return number;
  throw new SmcError('LIMIT_REACHED', {
    field: 'organisationId',
    message: `"${organisationId}" has ${maximum} ${what} already, and no more are allowed.`,
    details: { organisationId, maximum },
  });
}

/** The event's tables that no meeting uses at that time, the preferred one first. */
async function freeTables(parts: DiaryParts, need: SeatNeed): Promise<number[]> {
  const taken = new Set<number>();
  const { startsAt, endsAt } = need.time;
  const filter = {
    eventId: need.eventId,
    state: { in: occupyingStates },
    startsAt: { lt: endsAt },
    endsAt: { gt: startsAt },
  };
  for await (const entry of everyDocument(parts.diary, filter))
    if (entry.id !== need.entryId && entry.meeting?.table != null) taken.add(entry.meeting.table);
  const free = (need.tables ?? []).filter((table) => !taken.has(table));
  const preferred = need.preferredTable ?? 0;
  return free.toSorted(
    (left, right) => Number(right === preferred) - Number(left === preferred) || left - right,
  );
}

/** What a booking needs beside its people's time. */
export interface SeatNeed {
  readonly entryId: string;
  readonly eventId: string | null;
  readonly time: Interval;
  /** The table that was asked for; undefined: any of `tables`. Null: none. */
  readonly table: number | null | undefined;
  readonly tables?: readonly number[];
  readonly preferredTable?: number | null;
  /** The sides with the numbers they hold, and how many meetings each may have. */
  readonly sides: readonly Pick<StoredSide, 'organisationId' | 'ordinal'>[];
  readonly maximums: readonly (number | null)[];
  /** Which field of the request names the time. */
  readonly field: string;
}

/** Others book at the same moment; each refused write leaves one table or number less to try. */
const attempts = 500;

class SeatSearch {
  readonly #parts: DiaryParts;
  readonly #need: SeatNeed;
  readonly #used = new Map<string, Set<number>>();
  #tables: number[] | undefined;
  readonly #held: (number | null)[];

  constructor(parts: DiaryParts, need: SeatNeed) {
    this.#parts = parts;
    this.#need = need;
    this.#held = need.sides.map(({ ordinal }) => ordinal);
  }

  async #ordinalOf(index: number): Promise<number | null> {
    const { eventId, sides, maximums } = this.#need;
    const [maximum, side] = [maximums[index] ?? null, sides[index]];
    if (maximum === null || side === undefined) return null;
    const held = this.#held[index];
    if (held != null) return held;
    const { organisationId } = side;
    const used = this.#used.get(organisationId) ?? (await usedOrdinals(this.#parts, eventId, organisationId));
    this.#used.set(organisationId, used);
    return lowestFree(used, maximum, organisationId, 'meetings');
  }

  async #tableNow(): Promise<number | null> {
    const { table, tables, field } = this.#need;
    if (table !== undefined) return table;
    if (tables === undefined) return null;
    this.#tables ??= await freeTables(this.#parts, this.#need);
    const [free] = this.#tables;
    if (free !== undefined) return free;
    const message = 'No table is free at that time. Choose another time.';
    throw new SmcError('SLOT_TAKEN', { field, message, details: { at: this.#need.time.startsAt } });
  }

  async next(): Promise<Seat> {
    const table = await this.#tableNow();
    const ordinals = await Promise.all(this.#need.sides.map((_side, index) => this.#ordinalOf(index)));
    return { table, ordinals };
  }

  /** Remembers what another took meanwhile; false where trying again cannot help. */
  learn(error: unknown): boolean {
    const taken = takenClaim(error);
    if (taken?.kind === 'meets' && taken.number !== null) {
      this.#used.get(taken.holder)?.add(taken.number);
      const index = this.#need.sides.findIndex(({ organisationId }) => organisationId === taken.holder);
      const wasHeld = this.#held[index] === taken.number;
      if (wasHeld) this.#held[index] = null;
      return wasHeld || this.#used.has(taken.holder);
    }
    if (taken?.kind !== 'table' || this.#need.table !== undefined) return false;
    this.#tables = this.#tables?.filter((table) => table !== Number(taken.holder));
    return true;
  }
}

/**
 * Writes with a table and numbers that look free, and with others where another booking was faster: the store decides. Throws
 * `SLOT_TAKEN` naming the person or table, `LIMIT_REACHED`, `ALREADY_EXISTS` for a second open request of a pair.
 */
export async function withSeat(
  parts: DiaryParts,
  need: SeatNeed,
  write: (seat: Seat) => Promise<DiaryEntry>,
): Promise<MeetingEntry> {
  const search = new SeatSearch(parts, need);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seat = await search.next();
    try {
      return asMeeting(await write(seat));
    } catch (error) {
      if (!search.learn(error)) throw toldRefusal(error, need.field);
    }
  }
  throw new SmcError('UNAVAILABLE', { message: 'Too many others are booking the same slot.' });
}

/** Writes with one of the asker's numbers for open requests. Throws `LIMIT_REACHED`, `ALREADY_EXISTS`. */
export async function withRequestNumber(
  parts: DiaryParts,
  { eventId, organisationId, maximum }: { eventId: string | null; organisationId: string; maximum: number },
  write: (ordinal: number) => Promise<DiaryEntry>,
): Promise<MeetingEntry> {
  const used = new Set<number>();
  const filter = { eventId, organisationIds: { contains: organisationId }, state: 'REQUESTED' };
  for await (const entry of everyDocument(parts.diary, filter)) {
    const isOwn = entry.meeting?.sides[0]?.organisationId === organisationId;
    if (isOwn && entry.meeting?.requestOrdinal != null) used.add(entry.meeting.requestOrdinal);
  }
  for (;;) {
    const ordinal = lowestFree(used, maximum, organisationId, 'open requests');
    try {
      return asMeeting(await write(ordinal));
    } catch (error) {
      const taken = takenClaim(error);
      if (taken?.kind !== 'asks' || taken.number === null) throw toldRefusal(error, 'options.0.startsAt');
      used.add(taken.number);
    }
  }
}

export function asMeeting(entry: DiaryEntry): MeetingEntry {
  if (isMeeting(entry)) return entry;
  throw new SmcError('DATA_DAMAGED');
}
