/**
 * Names in Redis. A queue's keys are `<prefix>:<queue>:<name>`, most of them BullMQ's own (`wait`, `active`, `delayed`,
 * `completed`, `failed`, `id`, `marker`, `meta`); a job is a hash `<prefix>:<queue>:.<id>`. The dot keeps the job
 * `delayed` apart from the set of delayed jobs.
 */
export function queueKeys(prefix: string, queue: string): string {
  return `${prefix}:${queue}:`;
}

/** BullMQ's id of a job. */
export function storedId(id: string): string {
  return `.${id}`;
}

export function plainId(stored: string): string {
  return stored.slice(1);
}

/** What belongs to no queue. No queue key has one colon only. */
export function sharedKeys(prefix: string): {
  readonly queues: string;
  readonly schedules: string;
  readonly scheduleData: string;
  readonly scheduleTimes: string;
  readonly scheduleLast: string;
} {
  return {
    queues: `${prefix}:queues`,
    schedules: `${prefix}:schedules`,
    scheduleData: `${prefix}:schedule-data`,
    scheduleTimes: `${prefix}:schedule-times`,
    scheduleLast: `${prefix}:schedule-last`,
  };
}
