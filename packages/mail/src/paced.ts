import type { Mailer } from './port.ts';

export interface PaceOptions {
  /** Mails in any minute, at most about this many; they leave one after the other, evenly. */
  readonly perMinute: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const realSleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Hands mail on no faster than the mail server should get it, however many ask at once: a timetable's publication is a
 * thousand mails. The pace is this process's; several processes add up.
 */
export function createPacedMailer(mailer: Mailer, options: PaceOptions): Mailer {
  const { perMinute, now = () => performance.now(), sleep = realSleep } = options;
  const gapMs = 60_000 / perMinute;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    async send(message) {
      const present = now();
      const mine = Math.max(present, nextAt);
      nextAt = mine + gapMs;
      if (mine > present) await sleep(mine - present);
      await mailer.send(message);
    },
  };
}
