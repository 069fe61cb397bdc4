import { documentIdOf } from '../ids.ts';

/** The id of a planned meeting: the same timetable written twice writes the same meetings. */
export function meetingIdOf(eventId: string, runId: string, a: string, b: string): string {
  return documentIdOf('planned-meeting', eventId, runId, ...[a, b].sort());
}
