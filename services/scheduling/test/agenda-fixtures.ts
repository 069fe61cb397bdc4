import type { Meeting } from '@smc/contracts';
import { type MeetingView, type Names, viewMeeting } from '../src/agendas/meeting-view.ts';
import type { MeetingEntry } from '../src/diary/entry.ts';
import { shownMeeting } from '../src/diary/shown-meeting.ts';

const known: Readonly<Record<string, string>> = {
  seoul: '서울특별시',
  aqua: 'شركة المياه الذكية',
  ana: '김하늘',
  vera: 'ليلى الحسن',
};

/** An event in Seoul with two tables. */
export const eventOf = (id: string) => ({
  id,
  name: 'Solutions Meet Cities 2027',
  place: 'COEX, Seoul',
  timeZone: 'Asia/Seoul',
  tables: [
    { number: 1, venue: 'Hall A', features: [] },
    { number: 2, venue: 'Hall B; upstairs', features: [] },
  ],
});

/** Names in Korean and Arabic. */
export const names: Names = {
  organisation: (id) => known[id] ?? id,
  person: (id) => known[id] ?? id,
  event: eventOf,
  challengeTitle: (id) => (id === 'leaks' ? 'Leaks in old pipes' : undefined),
  solutionName: (id) => (id === 'pipes' ? 'Listening pipes' : undefined),
};

export const viewOf = (
  entry: MeetingEntry,
  changes: Partial<Meeting> = {},
  organisationId = 'seoul',
  withNames: Names = names,
): MeetingView => viewMeeting({ ...shownMeeting(entry), ...changes }, organisationId, withNames);
