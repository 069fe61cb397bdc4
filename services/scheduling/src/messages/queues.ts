import type { JobData } from '@smc/jobs';
import type { MessageParts } from './parts.ts';

export const messageQueues = {
  /** One mail each, about one meeting: soon. */
  step: 'scheduling-mail',
  /** One mail each, of many at once. */
  bulk: 'scheduling-bulk-mail',
  /** Finds everybody who is told of a timetable or of a cancelled event. */
  announce: 'scheduling-announce',
  shortly: 'scheduling-remind-shortly',
  day: 'scheduling-remind-day-before',
  digest: 'scheduling-digest',
} as const;

/** How often due reminders and mails of the day are looked for, in milliseconds: a zone's nine o'clock is on a quarter. */
export const messageIntervals = { shortly: 60_000, day: 900_000, digest: 900_000 } as const;

const atOnce = 500;

/** A mail to be sent; its id is made from what caused it and who gets it. */
export interface Queued {
  readonly id: string;
  readonly data: JobData;
}

/** Puts mails into a queue; what is in it already stays as it is. */
export async function enqueueMails(
  { jobs }: Pick<MessageParts, 'jobs'>,
  queue: string,
  mails: readonly Queued[],
): Promise<void> {
  for (let start = 0; start < mails.length; start += atOnce) {
    const batch = mails.slice(start, start + atOnce).map(({ id, data }) => ({ data, options: { id } }));
    await jobs.enqueueMany(queue, batch);
  }
}

/** Those that are not done yet, and not twice. */
export async function notDone(
  { sendOnce }: Pick<MessageParts, 'sendOnce'>,
  mails: readonly Queued[],
): Promise<readonly Queued[]> {
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  const ids = [...byId.keys()];
  for (let start = 0; start < ids.length; start += atOnce)
    for (const done of await sendOnce.done(ids.slice(start, start + atOnce))) byId.delete(done);
  return [...byId.values()];
}
