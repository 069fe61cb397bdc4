import { eventContract } from './events.ts';

export * from './events.ts';

/** Events and what takes place at them. */
export const schedulingContract = {
  events: eventContract,
};
