import { isSmcError, type MeetingPlace, SmcError } from '@smc/contracts';
import { cellsOf, instantOfCell, type Interval } from './cells.ts';
import type { DiaryEntry, MeetingEntry, StoredSide } from './entry.ts';

/**
 * What only one entry of the diary may hold at a time. The store keeps claims unique, so the second booking is refused by
 * the database, whoever writes it.
 *
 * - `person:<person>:<cell>` and `table:<event>:<table>:<cell>`: five minutes of a person, of a table. Each comes twice, the
 *   second time with `:2` behind it. A booking takes both; two meetings that change places hand them over one after the
 *   other, so that there is no moment at which a third could take what neither seems to hold.
 * - `open:<event>:<a>:<b>`: the one open request of a pair.
 * - `asks:<event>:<organisation>:<n>` and `meets:<event>:<organisation>:<n>`: the n-th open request, the n-th meeting.
 *
 * Ids hold no colon. `-` stands for no event: on-demand meetings use the same keys for people, so they collide with events.
 */
export type Claim = string;

const secondMark = ':2';
export const isSecond = (claim: Claim) => claim.endsWith(secondMark);
const doubled = (claims: readonly Claim[]) => claims.flatMap((claim) => [claim, `${claim}${secondMark}`]);

const noEvent = '-';

export function personClaims(personIds: readonly string[], interval: Interval): readonly Claim[] {
  const cells = cellsOf(interval);
  return doubled(personIds.flatMap((person) => cells.map((cell) => `person:${person}:${cell}`)));
}

export function tableClaims(eventId: string | null, { table, ...interval }: MeetingPlace): readonly Claim[] {
  if (table === null || eventId === null) return [];
  return doubled(cellsOf(interval).map((cell) => `table:${eventId}:${table}:${cell}`));
}

export function openClaim(eventId: string | null, organisationIds: readonly string[]): Claim {
  return `open:${eventId ?? noEvent}:${organisationIds.toSorted().join(':')}`;
}

/** Everything that a meeting takes by being at a place: each person's time, and the table's. */
export function placeClaims(
  entry: Pick<MeetingEntry, 'eventId' | 'meeting'>,
  place: MeetingPlace,
): readonly Claim[] {
  const people = new Set(entry.meeting.sides.flatMap(({ personIds }) => personIds));
  return [...personClaims([...people], place), ...tableClaims(entry.eventId, place)];
}

function ordinalClaims({ eventId }: DiaryEntry, sides: readonly StoredSide[]): readonly Claim[] {
  return sides.flatMap(({ organisationId, ordinal }) =>
    ordinal === null ? [] : [`meets:${eventId ?? noEvent}:${organisationId}:${ordinal}`],
  );
}

const isAbsent = (entry: MeetingEntry, { personIds }: StoredSide) =>
  !personIds.some((person) => entry.meeting.attendance?.presentPersonIds.includes(person));

function meetingClaims(entry: MeetingEntry): readonly Claim[] {
  const { state, meeting, eventId, startsAt, endsAt } = entry;
  if (state === 'REQUESTED') {
    const asks =
      meeting.requestOrdinal === null
        ? []
        : [`asks:${eventId ?? noEvent}:${meeting.sides[0]?.organisationId}:${meeting.requestOrdinal}`];
    return [openClaim(eventId, entry.organisationIds), ...asks];
  }
  if (state === 'ACCEPTED' || state === 'HELD') {
    const place = placeClaims(entry, { startsAt, endsAt, table: meeting.table });
    return [...place, ...ordinalClaims(entry, meeting.sides)];
  }
  // Whoever came and met nobody may be offered another one; whoever stayed away has had this meeting.
  if (state === 'NO_SHOW')
    return ordinalClaims(
      entry,
      meeting.sides.filter((side) => isAbsent(entry, side)),
    );
  return [];
}

/** The claims of an entry as it stands. The first is its own, so that no list is ever empty. */
export function claimsOf(entry: DiaryEntry): Claim[] {
  const own = `entry:${entry.id}`;
  if (entry.kind === 'BLOCK') return [own, ...personClaims(entry.personIds, entry)];
  return [own, ...meetingClaims(entry as MeetingEntry)];
}

/** A claim taken apart. */
export interface TakenClaim {
  readonly kind: 'person' | 'table' | 'open' | 'asks' | 'meets' | 'other';
  /** Person, table number, or organisation. */
  readonly holder: string;
  readonly cell: string | null;
  readonly number: number | null;
}

export function readClaim(claim: Claim): TakenClaim {
  const [kind = '', first = '', second = '', third = ''] = claim.split(':');
  if (kind === 'person') return { kind, holder: first, cell: second, number: null };
  if (kind === 'table') return { kind, holder: second, cell: third, number: null };
  if (kind === 'asks' || kind === 'meets') return { kind, holder: second, cell: null, number: Number(third) };
  return { kind: kind === 'open' ? kind : 'other', holder: '', cell: null, number: null };
}

/** The claim that a refused write found taken; undefined for any other failure. */
export function takenClaim(error: unknown): TakenClaim | undefined {
  if (!isSmcError(error, 'CLAIM_TAKEN')) return undefined;
  const claim = error.details?.['claim'];
  return typeof claim === 'string' ? readClaim(claim) : undefined;
}

/** A refused claim as a person reads it: what is taken, and from when. Anything else is returned as it is. */
export function toldRefusal(error: unknown, field: string): unknown {
  const taken = takenClaim(error);
  if (taken === undefined) return error;
  if (taken.kind === 'open') {
    return new SmcError('ALREADY_EXISTS', {
      field: 'partnerId',
      message: 'There is an open request between these two already.',
    });
  }
  if (taken.kind !== 'person' && taken.kind !== 'table') return error;
  const at = instantOfCell(taken.cell ?? '');
  const what = taken.kind === 'person' ? { personId: taken.holder } : { table: Number(taken.holder) };
  const who = taken.kind === 'person' ? `The person "${taken.holder}"` : `Table ${taken.holder}`;
  return new SmcError('SLOT_TAKEN', {
    field,
    message: `${who} is taken at ${at}. Choose another time.`,
    details: { ...what, at },
  });
}
