import { agendaProcedures } from './agendas/procedures.ts';
import { calendarProcedures } from './calendars/procedures.ts';
import { meetingAndDiaryProcedures } from './diary/procedures/index.ts';
import { eventProcedures } from './events/procedures.ts';
import { implementation } from './implementation.ts';
import type { SchedulingParts } from './parts.ts';
import { interestProcedures } from './registrations/interest-procedures.ts';
import { registrationProcedures } from './registrations/procedures.ts';
import { timetableProcedures } from './timetables/procedures.ts';

/** The contract's implementation. */
export function createProcedures(parts: SchedulingParts) {
  const os = implementation(parts);
  return os.router({
    events: eventProcedures(os, parts),
    ...meetingAndDiaryProcedures(os, parts),
    agendas: agendaProcedures(os, parts),
    calendars: calendarProcedures(os, parts),
    timetables: timetableProcedures(os, parts),
    registrations: { ...registrationProcedures(os, parts), ...interestProcedures(os, parts) },
  });
}
