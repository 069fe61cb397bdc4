import type { Meeting } from '@smc/contracts';
import { publishedOnly } from '../agendas/gather.ts';
import { viewMeeting } from '../agendas/meeting-view.ts';
import { loadNames } from '../agendas/names.ts';
import { isMeeting } from '../diary/entry.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import type { SchedulingParts } from '../parts.ts';
import { calendarEntry, calendarStates } from './calendar-entry.ts';
import { calendarText } from './calendar-text.ts';
import type { Language } from './texts.ts';

/** How far back a calendar goes, in milliseconds: 90 days. */
const pastMs = 90 * 86_400_000;
const pageSize = 500;
/** The most it holds; the latest of them. */
const maximumEntries = 2_000;

async function meetingsFor(parts: SchedulingParts, personId: string): Promise<Meeting[]> {
  const since = new Date(parts.clock.now().getTime() - pastMs).toISOString();
  const filter = {
    kind: 'MEETING',
    personIds: { contains: personId },
    state: { in: calendarStates },
    startsAt: { gte: since },
    ...(await publishedOnly(parts)),
  };
  const meetings: Meeting[] = [];
  let after: string | undefined;
  do {
    const page = await parts.diary.find({
      filter,
      sort: [{ field: 'startsAt', direction: 'descending' }],
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    meetings.push(...page.documents.filter(isMeeting).map(shownMeeting));
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  } while (after !== undefined && meetings.length < maximumEntries);
  return meetings.toReversed();
}

const sideOf = ({ sides }: Meeting, personId: string) =>
  sides.find(({ personIds }) => personIds.includes(personId))?.organisationId ?? null;

/** All meetings in which a person sits, and those of them that were cancelled, as a calendar that is published. */
export async function personCalendar(
  parts: SchedulingParts,
  personId: string,
  language: Language,
): Promise<string> {
  const meetings = await meetingsFor(parts, personId);
  const names = await loadNames(parts, meetings);
  const { publicUrl, organizer } = parts.mail;
  const reader = { language, meetingUrl: (id: string) => `${publicUrl()}/meetings/${id}` };
  const entries = meetings.map((one) =>
    calendarEntry(viewMeeting(one, sideOf(one, personId), names), reader),
  );
  return calendarText({ method: 'PUBLISH', language, organizer, entries });
}
