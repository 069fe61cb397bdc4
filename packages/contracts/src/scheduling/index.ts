import { agendaContract } from './agendas.ts';
import { calendarContract } from './calendars.ts';
import { diaryContract } from './diary.ts';
import { eventContract } from './events.ts';
import { meetingContract } from './meetings.ts';
import { registrationContract } from './registrations.ts';
import { timetableContract } from './timetables.ts';

export * from './agendas.ts';
export * from './calendars.ts';
export * from './diary.ts';
export * from './events.ts';
export * from './meeting.ts';
export * from './meetings.ts';
export * from './registrations.ts';
export * from './timetables.ts';

/** Events and what takes place at them. */
export const schedulingContract = {
  events: eventContract,
  meetings: meetingContract,
  diary: diaryContract,
  agendas: agendaContract,
  calendars: calendarContract,
  registrations: registrationContract,
  timetables: timetableContract,
};
