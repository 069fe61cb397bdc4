import { Cron } from 'croner';
import { checkWhole, invalid } from './job-input.ts';
import type { Schedule } from './port.ts';

const shortestMs = 10;
const longestMs = 366 * 24 * 3_600_000;

/** Throws `VALIDATION_FAILED` naming what is wrong with it. */
export function checkSchedule(schedule: Schedule): void {
  if ('everyMs' in schedule) {
    checkWhole('everyMs', schedule.everyMs, shortestMs, longestMs);
    return;
  }
  checkTimeZone(schedule.timeZone);
  try {
    cronOf(schedule);
  } catch {
    throw invalid('cron', 'A cron schedule has five fields: minute, hour, day of month, month, day of week.');
  }
}

function checkTimeZone(timeZone: string): void {
  try {
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw invalid('timeZone', 'A time zone is an IANA name, such as Asia/Seoul.');
  }
}

/**
 * The first due time behind `now`, in milliseconds since 1970; undefined where there is none any more.
 *
 * @param previous the due time before, from which `everyMs` counts on, so that lateness does not add up.
 */
export function nextTime(schedule: Schedule, now: number, previous = now): number | undefined {
  if ('everyMs' in schedule) {
    const steps = Math.floor((now - previous) / schedule.everyMs) + 1;
    return previous + Math.max(1, steps) * schedule.everyMs;
  }
  return cronOf(schedule).nextRun(new Date(now))?.getTime();
}

function cronOf({ cron, timeZone }: { cron: string; timeZone: string }): Cron {
  return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true });
}
