import { isSmcError } from '@smc/contracts';
import type { Filter } from '@smc/store';
import { cancelForGood } from './accept.ts';
import { saveMeeting, settledMeeting } from './access.ts';
import { isMeeting } from './entry.ts';
import { expireMeeting } from './meeting.ts';
import type { MeetingFacts } from './meeting-change.ts';
import { everyDocument } from '../every-document.ts';
import type { DiaryParts } from './parts.ts';

/** Ends a request that nobody can answer any more. */
async function endRequest(parts: DiaryParts, id: string, facts: MeetingFacts): Promise<void> {
  for (;;) {
    const entry = await settledMeeting(parts, id);
    if (entry?.state !== 'REQUESTED') return;
    try {
      await saveMeeting(parts, expireMeeting(entry, facts));
      return;
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION')) throw error;
    }
  }
}

async function endAll(
  parts: DiaryParts,
  filter: Filter,
  reason: string,
  facts: MeetingFacts,
): Promise<number> {
  let ended = 0;
  for await (const entry of everyDocument(parts.diary, {
    ...filter,
    state: { in: ['REQUESTED', 'ACCEPTED'] },
  })) {
    if (!isMeeting(entry)) continue;
    if (entry.state === 'REQUESTED') await endRequest(parts, entry.id, facts);
    else await cancelForGood(parts, entry.id, reason, facts);
    ended += 1;
  }
  return ended;
}

/** A participant does not come: its meetings ahead are cancelled, its requests end. Safe to repeat. */
export function endMeetingsOf(
  parts: DiaryParts,
  { eventId, organisationId }: { readonly eventId: string; readonly organisationId: string },
  facts: MeetingFacts,
): Promise<number> {
  const reason = `"${organisationId}" does not take part any longer.`;
  return endAll(parts, { eventId, organisationIds: { contains: organisationId } }, reason, facts);
}

/** An event does not take place: nor do its meetings. Safe to repeat. */
export function endMeetingsAt(parts: DiaryParts, eventId: string, facts: MeetingFacts): Promise<number> {
  return endAll(parts, { eventId }, 'The event does not take place.', facts);
}

/**
 * What documents say is due, whatever became of events: meetings of participants who have left, where a process died
 * between taking the time and looking once more at who takes part.
 */
export async function endMeetingsOfThoseWhoLeft(parts: DiaryParts, facts: MeetingFacts): Promise<number> {
  let ended = 0;
  for (const left of await parts.participants.thoseWhoLeft())
    ended += await endMeetingsOf(parts, left, facts);
  return ended;
}
