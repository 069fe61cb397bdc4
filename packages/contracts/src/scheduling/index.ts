import { eventContract } from './events.ts';

export * from './diary.ts';
export * from './events.ts';
export * from './meeting.ts';
export * from './meetings.ts';

/** Events and what takes place at them. */
export const schedulingContract = {
  events: eventContract,
};
