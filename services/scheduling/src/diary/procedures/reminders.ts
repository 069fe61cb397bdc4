import { isSmcError } from '@smc/contracts';
import { authorise } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import type { Implementation } from '../../implementation.ts';
import { factsOf, saveMeeting, settledMeeting } from '../access.ts';
import { toInstant } from '../cells.ts';
import { isMeeting, type MeetingEntry } from '../entry.ts';
import { remindMeeting } from '../meeting.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { seenBy } from '../seen.ts';

const hourMs = 3_600_000;
/** Reminded in one call; the answer says whether there are more. */
const remindedAtOnce = 200;
/** Shown of what a reminder would be about. */
const shownAtOnce = 20;

type Reminder = 'REMINDED' | 'ANSWERED_MEANWHILE';
interface Unanswered {
  readonly eventId: string | null;
  readonly olderThanHours: number;
}

/** Staff remind everybody who has not answered; first they see whom. */
export function reminderProcedures(os: Implementation, parts: DiaryParts) {
  /** Requests that are old enough, still open, and were not reminded of within a day. */
  function unanswered({ eventId, olderThanHours }: Unanswered): Filter {
    const now = parts.clock.now().getTime();
    return {
      eventId,
      state: 'REQUESTED',
      createdAt: { lte: toInstant(now - olderThanHours * hourMs) },
      reminderDueAt: { lte: toInstant(now) },
      answerBy: { gt: toInstant(now) },
    };
  }

  async function remind(entry: MeetingEntry, facts: Parameters<typeof remindMeeting>[1]): Promise<Reminder> {
    try {
      await saveMeeting(parts, remindMeeting(entry, facts));
      return 'REMINDED';
    } catch (error) {
      if (isSmcError(error, 'STALE_VERSION')) return 'ANSWERED_MEANWHILE';
      throw error;
    }
  }

  return {
    previewReminders: os.meetings.previewReminders.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.seeUnanswered, undefined);
      const filter = unanswered(input);
      const [count, oldest] = await Promise.all([
        parts.diary.count(filter),
        parts.diary.find({
          filter,
          sort: [{ field: 'createdAt', direction: 'ascending' }],
          limit: shownAtOnce,
        }),
      ]);
      const meetings = oldest.documents.filter(isMeeting);
      return {
        count,
        oldestAt: meetings[0]?.createdAt ?? null,
        meetings: meetings.map((entry) => seenBy(call.viewer, entry)),
      };
    }),
    remindUnanswered: os.meetings.remindUnanswered.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.manageMeetings, undefined);
      const facts = factsOf(parts, call, null);
      const found = await parts.diary.find({
        filter: unanswered(input),
        sort: [{ field: 'reminderDueAt', direction: 'ascending' }],
        limit: remindedAtOnce,
      });
      const results: { meetingId: string; outcome: Reminder }[] = [];
      for (const { id } of found.documents) {
        const entry = await settledMeeting(parts, id);
        const outcome = entry?.state === 'REQUESTED' ? await remind(entry, facts) : 'ANSWERED_MEANWHILE';
        results.push({ meetingId: id, outcome });
      }
      return { results, hasMore: found.hasMore };
    }),
  };
}
