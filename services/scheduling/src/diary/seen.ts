import type { Meeting, Viewer } from '@smc/contracts';
import { isAllowed } from '@smc/service-kit';
import type { MeetingEntry } from './entry.ts';
import { diaryPolicy } from './policy.ts';
import { shownMeeting } from './shown-meeting.ts';

/** A meeting as this viewer sees it: what the other side said about it afterwards is for staff. */
export function seenBy(viewer: Viewer | undefined, entry: MeetingEntry): Meeting {
  const meeting = shownMeeting(entry);
  if (isAllowed(viewer, diaryPolicy.seeAllFeedback, undefined)) return meeting;
  const isOwn = ({ organisationId }: { organisationId: string }) => organisationId === viewer?.organisationId;
  return {
    ...meeting,
    feedback: meeting.feedback.filter(isOwn),
    followUps: meeting.followUps.map((one) => ({ ...one, answers: one.answers.filter(isOwn) })),
  };
}
