import { describe, expect, it } from 'vitest';
import { nextTime } from '../src/schedule-times.ts';

const at = (instant: string) => Date.parse(instant);
const next = (cron: string, timeZone: string, now: string) =>
  new Date(nextTime({ cron, timeZone }, at(now)) ?? Number.NaN).toISOString();

describe('the next time of a schedule', () => {
  it('follows the clock of the time zone', () => {
    expect(next('30 7 * * *', 'Asia/Seoul', '2026-03-01T00:00:00.000Z')).toBe('2026-03-01T22:30:00.000Z');
    expect(next('30 7 * * *', 'America/Sao_Paulo', '2026-03-01T00:00:00.000Z')).toBe(
      '2026-03-01T10:30:00.000Z',
    );
  });

  it('keeps the hour when clocks change', () => {
    expect(next('0 8 * * *', 'Europe/Bucharest', '2026-03-28T12:00:00.000Z')).toBe(
      '2026-03-29T05:00:00.000Z',
    );
    expect(next('0 8 * * *', 'Europe/Bucharest', '2026-03-27T12:00:00.000Z')).toBe(
      '2026-03-28T06:00:00.000Z',
    );
  });

  it('is behind the present moment, not at it', () => {
    expect(next('0 * * * *', 'UTC', '2026-03-01T10:00:00.000Z')).toBe('2026-03-01T11:00:00.000Z');
  });

  it('counts intervals from the time before, and skips those that were missed', () => {
    const every = { everyMs: 1_000 };
    expect(nextTime(every, 5_000)).toBe(6_000);
    expect(nextTime(every, 5_003, 5_000)).toBe(6_000);
    expect(nextTime(every, 9_999, 5_000)).toBe(10_000);
    expect(nextTime(every, 10_000, 5_000)).toBe(11_000);
    expect(nextTime(every, 4_000, 5_000)).toBe(6_000);
  });

  it('has none where a date never comes', () => {
    expect(nextTime({ cron: '0 0 30 2 *', timeZone: 'UTC' }, at('2026-03-01T00:00:00.000Z'))).toBeUndefined();
  });
});
