import { eventContract } from './events.ts';
import { registrationContract } from './registrations.ts';

export * from './diary.ts';
export * from './events.ts';
export * from './meeting.ts';
export * from './meetings.ts';
export * from './registrations.ts';

/** Events and what takes place at them. */
export const schedulingContract = {
  events: eventContract,
  registrations: registrationContract,
};
