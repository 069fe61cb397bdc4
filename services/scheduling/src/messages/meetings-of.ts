import type { MeetingView } from '../agendas/meeting-view.ts';
import { viewMeeting } from '../agendas/meeting-view.ts';
import { loadNames } from '../agendas/names.ts';
import type { Interval } from '../diary/cells.ts';
import { isMeeting, type MeetingEntry } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import type { MessageParts } from './parts.ts';

/** When a meeting came to be where it is: accepted there, moved there, or planned there. */
export function placedAt({ createdAt, meeting }: MeetingEntry): string {
  const placing = meeting.history.findLast(({ action }) => ['accept', 'move', 'plan'].includes(action));
  return placing?.at ?? createdAt;
}

/** Whether meetings show; each event is asked once. */
function publicationOf(parts: MessageParts): (entry: MeetingEntry) => Promise<boolean> {
  const known = new Map<string, Promise<readonly string[]>>();
  return async ({ eventId, runId }) => {
    if (runId === null || eventId === null) return runId === null;
    const runs = known.get(eventId) ?? parts.participants.publishedRuns(eventId);
    known.set(eventId, runs);
    return (await runs).includes(runId);
  };
}

/** A person's accepted meetings that show and begin within a time, earliest first. */
export async function meetingsOf(
  parts: MessageParts,
  personId: string,
  { startsAt, endsAt }: Interval,
  eventId?: string,
): Promise<MeetingEntry[]> {
  const found: MeetingEntry[] = [];
  const shows = publicationOf(parts);
  const filter = {
    personIds: { contains: personId },
    state: 'ACCEPTED',
    startsAt: { gte: startsAt, lt: endsAt },
    ...(eventId === undefined ? {} : { eventId }),
  };
  for await (const entry of everyDocument(parts.diary, filter))
    if (isMeeting(entry) && (await shows(entry))) found.push(entry);
  return found.toSorted((left, right) => (left.startsAt < right.startsAt ? -1 : 1));
}

/** Meetings from the side of one organisation, with few calls for the names in them. */
export async function viewsOf(
  parts: MessageParts,
  entries: readonly MeetingEntry[],
  organisationId: string,
): Promise<MeetingView[]> {
  const meetings = entries.map(shownMeeting);
  const names = await loadNames(parts, meetings);
  return meetings.map((meeting) => viewMeeting(meeting, organisationId, names));
}
