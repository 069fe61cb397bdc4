import type { MeetingPlace } from '@smc/contracts';
import type { MeetingEntry } from './entry.ts';
import { type MeetingDraft, newMeeting } from './request.ts';

/** What a timetable says of one meeting. The ordinals of its sides are claims: their number among the meetings they may have. */
export interface PlannedMeeting extends Omit<MeetingDraft, 'options' | 'answerBy' | 'eventId'> {
  readonly eventId: string;
  readonly runId: string;
  readonly place: MeetingPlace;
}

/**
 * A planned meeting as the diary holds it: accepted, with its people's time and its table, and unseen until the event says
 * that its timetable is published. Its id is the caller's, so that writing a plan again writes the same entries. Throws
 * `VALIDATION_FAILED` for a pair of one.
 */
export function plannedMeeting(plan: PlannedMeeting, at: string): Omit<MeetingEntry, 'version'> {
  const { runId, place, ...draft } = plan;
  const entry = newMeeting({ ...draft, options: [place], answerBy: null }, 'PLAN', {
    state: 'ACCEPTED',
    runId,
    at,
  });
  const step = {
    at,
    by: 'system',
    onBehalfOf: null,
    action: 'plan',
    from: null,
    to: 'ACCEPTED',
    note: runId,
  } as const;
  return { ...entry, meeting: { ...entry.meeting, history: [step] } };
}
