import { isSmcError, type SmcError } from '@smc/contracts';
import { saveMeeting, settledMeeting, takingPart, eventRules } from './access.ts';
import { withSeat } from './book.ts';
import { checkDelegates, checkPlace, tablesAt } from './check-place.ts';
import type { MeetingEntry, StoredSide } from './entry.ts';
import {
  acceptedPlace,
  acceptMeeting,
  agreeToMeeting,
  type Answer,
  cancelMeeting,
  isDecisive,
} from './meeting.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { Participant } from './participants.ts';
import type { DiaryParts } from './parts.ts';

export interface FullAnswer extends Answer {
  readonly table?: number | undefined;
}

/** Both sides as they take part now, with those who sit there. */
export async function seatedOf(
  parts: DiaryParts,
  entry: MeetingEntry,
  sides: readonly StoredSide[] = entry.meeting.sides,
): Promise<{ participant: Participant; personIds: readonly string[] }[]> {
  return Promise.all(
    sides.map(async ({ organisationId, personIds }) => ({
      participant: await takingPart(parts, entry.eventId, organisationId, 'organisationId', personIds),
      personIds,
    })),
  );
}

const isGone = (error: unknown): error is SmcError =>
  isSmcError(error, 'NOT_REGISTERED') || isSmcError(error, 'NOT_A_DELEGATE');

/** Cancels what was accepted while a side was leaving the event; again where others change it at the same time. */
export async function cancelForGood(
  parts: DiaryParts,
  id: string,
  reason: string,
  facts: MeetingFacts,
): Promise<void> {
  for (;;) {
    const entry = await settledMeeting(parts, id);
    if (entry?.state !== 'ACCEPTED' || entry.startsAt <= facts.at) return;
    try {
      await saveMeeting(parts, cancelMeeting(entry, reason, facts));
      return;
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION')) throw error;
    }
  }
}

/**
 * Looks once more at who takes part, now that the time is taken: a registration that was withdrawn, or a delegate who was
 * replaced, between the check and the write did not see this meeting. What does not hold is cancelled, and the caller told.
 */
export async function confirmTakingPart(
  parts: DiaryParts,
  entry: MeetingEntry,
  facts: MeetingFacts,
): Promise<MeetingEntry> {
  try {
    for (const { participant, personIds } of await seatedOf(parts, entry))
      checkDelegates(participant, personIds, 'personIds');
    return entry;
  } catch (error) {
    if (!isGone(error)) throw error;
    const reason = error.message;
    await cancelForGood(parts, entry.id, reason, { ...facts, by: 'system', onBehalfOf: null });
    throw error;
  }
}

function needsTable(entry: MeetingEntry): boolean {
  return entry.eventId !== null && entry.meeting.mode !== 'VIRTUAL';
}

/** One side's yes. The last one takes everybody's time, or is refused whole. */
export async function answerYes(
  parts: DiaryParts,
  entry: MeetingEntry,
  answer: FullAnswer,
  facts: MeetingFacts,
): Promise<MeetingEntry> {
  if (!isDecisive(entry, answer.organisationId))
    return saveMeeting(parts, agreeToMeeting(entry, answer, facts));
  const event = await eventRules(parts, entry.eventId);
  // Asks first what the meeting itself says: that is refused before anything is looked up.
  const { document } = acceptMeeting(entry, answer, { table: null, ordinals: [] }, facts);
  const { meeting, startsAt, endsAt } = document;
  const seated = await seatedOf(parts, entry, meeting.sides);
  const offered = acceptedPlace(entry, answer, facts.at);
  const table = answer.table ?? offered.table ?? undefined;
  const place = { startsAt, endsAt, table: table ?? null };
  checkPlace(event, seated, place);
  const saved = await withSeat(
    parts,
    {
      entryId: entry.id,
      eventId: entry.eventId,
      time: place,
      table: needsTable(entry) ? table : null,
      ...(event === undefined ? {} : { tables: tablesAt(event, place, '') }),
      sides: meeting.sides,
      maximums: seated.map(({ participant }) => participant.maximumMeetings),
      field: 'startsAt',
    },
    async (seat) => saveMeeting(parts, acceptMeeting(entry, answer, seat, facts)),
  );
  return confirmTakingPart(parts, saved, facts);
}
