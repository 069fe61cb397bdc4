import type { MessageKind } from '@smc/contracts';

/** What a mail is about; each belongs to one of the kinds that people choose by. */
export const topicKinds = {
  requested: 'REQUESTS',
  offered: 'REQUESTS',
  chased: 'REQUESTS',
  withdrawn: 'REQUESTS',
  'move-proposed': 'REQUESTS',
  accepted: 'ANSWERS',
  declined: 'ANSWERS',
  expired: 'ANSWERS',
  'move-declined': 'ANSWERS',
  moved: 'CHANGES',
  'people-changed': 'CHANGES',
  replaced: 'CHANGES',
  cancelled: 'CHANGES',
  'acted-for': 'CHANGES',
  'event-cancelled': 'CHANGES',
  agenda: 'AGENDA',
  'day-before': 'DAY_BEFORE',
  'shortly-before': 'SHORTLY_BEFORE',
  'follow-up': 'FOLLOW_UPS',
  digest: 'DIGEST',
} as const satisfies Record<string, MessageKind>;

export type Topic = keyof typeof topicKinds;

/** Topics of one meeting that tell of a step it took. */
export const stepTopics = [
  'requested',
  'offered',
  'chased',
  'withdrawn',
  'move-proposed',
  'accepted',
  'declined',
  'expired',
  'move-declined',
  'moved',
  'people-changed',
  'replaced',
  'cancelled',
  'acted-for',
  'follow-up',
] as const satisfies readonly Topic[];
export type StepTopic = (typeof stepTopics)[number];

export function isStepTopic(value: unknown): value is StepTopic {
  return (stepTopics as readonly unknown[]).includes(value);
}
