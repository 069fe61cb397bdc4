import { id, instant, isSmcError, SmcError } from '@smc/contracts';
import type { Clock } from '@smc/service-kit';
import { type Collection, type CollectionDefinition, eraseBefore } from '@smc/store';
import { z } from 'zod';

const sentMail = z.strictObject({
  /** Of the mail: made from what caused it and who gets it, so that the same cause is the same mail. */
  id,
  version: z.number().int(),
  /** Sent, or found not to be wanted: either way it is not looked at again. */
  isSent: z.boolean(),
  /** While sending: nobody else tries before this instant. Once sent: when. */
  at: instant,
});
export type StoredSentMail = z.infer<typeof sentMail>;

export const sentMailCollection: CollectionDefinition<StoredSentMail> = {
  name: 'sent-mails',
  schema: sentMail,
  indexes: [['at']],
};

/** Longer than a mail server is waited for, in milliseconds. */
const leaseMs = 120_000;

export interface SendOnce {
  /**
   * Runs `deliver` unless the record says that it was done; what it returns is handed back, undefined where it was done
   * before. A `deliver` that returns without sending is done, too. Only a process that died between handing the mail over and noting it down
   * makes a second mail. Throws `UNAVAILABLE` while another handler is sending the same one, so that the job comes again.
   */
  send<Result>(mailId: string, deliver: () => Promise<Result>): Promise<Result | undefined>;
  /** Which of these mails are done; at most 500 ids. */
  done(mailIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Erases the records of mails from before an instant. Returns how many. */
  forget(before: string, signal: AbortSignal): Promise<number>;
}

export function createSendOnce(records: Collection<StoredSentMail>, clock: Clock): SendOnce {
  const busy = () => new SmcError('UNAVAILABLE', { message: 'This mail is being sent at this moment.' });

  /** The record with our lease on it; undefined where the mail was sent. */
  async function lease(mailId: string): Promise<StoredSentMail | undefined> {
    const present = await records.get(mailId);
    if (present?.isSent === true) return undefined;
    const now = clock.now();
    if (present !== undefined && present.at > now.toISOString()) throw busy();
    const at = new Date(now.getTime() + leaseMs).toISOString();
    try {
      return present === undefined
        ? await records.insert({ id: mailId, isSent: false, at })
        : await records.save({ ...present, at });
    } catch (error) {
      if (isSmcError(error, 'ALREADY_EXISTS') || isSmcError(error, 'STALE_VERSION')) throw busy();
      throw error;
    }
  }

  return {
    async send(mailId, deliver) {
      const record = await lease(mailId);
      if (record === undefined) return undefined;
      let result: Awaited<ReturnType<typeof deliver>>;
      try {
        result = await deliver();
      } catch (error) {
        await records.erase(record.id, record.version);
        throw error;
      }
      await records.save({ ...record, isSent: true, at: clock.now().toISOString() });
      return result;
    },
    forget: (before, signal) => eraseBefore(records, 'at', before, signal),
    async done(mailIds) {
      const found = await records.getMany(mailIds);
      return new Set(found.flatMap((record) => (record?.isSent === true ? [record.id] : [])));
    },
  };
}
