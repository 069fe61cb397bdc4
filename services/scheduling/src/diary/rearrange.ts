import type { PlaceInput } from '@smc/contracts';
import { confirmTakingPart, seatedOf } from './accept.ts';
import { eventRules, saveMeeting } from './access.ts';
import { withSeat } from './book.ts';
import { checkPlace, tablesAt } from './check-place.ts';
import { toldRefusal } from './claims.ts';
import type { MeetingEntry } from './entry.ts';
import { changePeople, checkMovable, moveMeeting } from './meeting.ts';
import { recordAttendance } from './meeting-after.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { DiaryParts } from './parts.ts';

/** Throws what `move` would, without the diary's word on it. */
export async function checkMove(
  parts: DiaryParts,
  entry: MeetingEntry,
  place: PlaceInput,
  at: string,
): Promise<void> {
  checkMovable(entry, { ...place, table: place.table ?? null }, at);
  const event = await eventRules(parts, entry.eventId);
  const seated = await seatedOf(parts, entry);
  checkPlace(event, seated, { ...place, table: place.table ?? null }, 'place.');
}

/** The same meeting elsewhere; at its own table where that is free and none is named. */
export async function moveTo(
  parts: DiaryParts,
  entry: MeetingEntry,
  place: PlaceInput,
  reason: string,
  facts: MeetingFacts,
): Promise<MeetingEntry> {
  await checkMove(parts, entry, place, facts.at);
  const event = await eventRules(parts, entry.eventId);
  const { table: present } = entry.meeting;
  return withSeat(
    parts,
    {
      entryId: entry.id,
      eventId: entry.eventId,
      time: place,
      table: present === null && place.table === undefined ? null : place.table,
      ...(event === undefined ? {} : { tables: tablesAt(event, place, '') }),
      preferredTable: present,
      // It keeps its numbers.
      sides: [],
      maximums: [],
      field: 'place.startsAt',
    },
    (seat) => saveMeeting(parts, moveMeeting(entry, { ...place, table: seat.table }, reason, facts)),
  );
}

/** Others of one side sit there. Throws `NOT_A_DELEGATE`, `NOT_AVAILABLE`, `SLOT_TAKEN`. */
export async function seatOthers(
  parts: DiaryParts,
  entry: MeetingEntry,
  change: { readonly organisationId: string; readonly personIds: readonly string[] },
  facts: MeetingFacts,
): Promise<MeetingEntry> {
  const changed = changePeople(entry, change, facts);
  const event = await eventRules(parts, entry.eventId);
  const seated = await seatedOf(parts, entry, changed.document.meeting.sides);
  const { startsAt, endsAt, meeting } = entry;
  checkPlace(event, seated, { startsAt, endsAt, table: meeting.table });
  try {
    return await confirmTakingPart(parts, await saveMeeting(parts, changed), facts);
  } catch (error) {
    throw toldRefusal(error, 'personIds');
  }
}

/** Who came. Where a no-show turns out to have been held, its time and numbers are taken again, if they still can be. */
export async function noteAttendance(
  parts: DiaryParts,
  entry: MeetingEntry,
  presentPersonIds: readonly string[],
  facts: MeetingFacts,
): Promise<MeetingEntry> {
  const { startsAt, endsAt, meeting } = entry;
  const maximums = await Promise.all(
    meeting.sides.map(async ({ organisationId }) => {
      const participant = await parts.participants.participant(entry.eventId, organisationId);
      return participant?.maximumMeetings ?? null;
    }),
  );
  return withSeat(
    parts,
    {
      entryId: entry.id,
      eventId: entry.eventId,
      time: { startsAt, endsAt },
      table: meeting.table,
      sides: meeting.sides,
      maximums,
      field: 'presentPersonIds',
    },
    ({ ordinals }) => saveMeeting(parts, recordAttendance(entry, presentPersonIds, ordinals, facts)),
  );
}
