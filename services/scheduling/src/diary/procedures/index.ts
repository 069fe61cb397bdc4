import type { Implementation } from '../../implementation.ts';
import type { DiaryParts } from '../parts.ts';
import { afterwardsProcedures } from './afterwards.ts';
import { changeProcedures } from './changes.ts';
import { diaryProcedures } from './diary.ts';
import { queryProcedures } from './queries.ts';
import { reminderProcedures } from './reminders.ts';
import { requestProcedures } from './requests.ts';

/** Meetings and diaries, one file per area. */
export function meetingAndDiaryProcedures(os: Implementation, parts: DiaryParts) {
  return {
    meetings: {
      ...requestProcedures(os, parts),
      ...changeProcedures(os, parts),
      ...afterwardsProcedures(os, parts),
      ...reminderProcedures(os, parts),
      ...queryProcedures(os, parts),
    },
    diary: diaryProcedures(os, parts),
  };
}
