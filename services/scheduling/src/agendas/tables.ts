import type { Meeting, MeetingState } from '@smc/contracts';
import { isMeeting } from '../diary/entry.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import { publishedOnly } from './gather.ts';

/** The meetings at one table of an event: as many as it has slots. */
export async function meetingsAtTable(
  parts: SchedulingParts,
  eventId: string,
  table: number,
  states: readonly MeetingState[],
): Promise<Meeting[]> {
  const filter = {
    eventId,
    'meeting.table': table,
    state: { in: states },
    ...(await publishedOnly(parts, eventId)),
  };
  const meetings: Meeting[] = [];
  for await (const entry of everyDocument(parts.diary, filter))
    if (isMeeting(entry)) meetings.push(shownMeeting(entry));
  return meetings;
}
