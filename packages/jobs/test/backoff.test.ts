import { describe, expect, it } from 'vitest';
import { putOff, waitAfter } from '../src/backoff.ts';

describe('the wait after an attempt', () => {
  it('stays the same where it is fixed', () => {
    expect([1, 2, 9].map((attempt) => waitAfter(attempt, { kind: 'fixed', ms: 250 }))).toEqual([
      250, 250, 250,
    ]);
  });

  it('doubles where it is exponential, up to an hour', () => {
    const waits = [1, 2, 3, 12, 13, 100].map((attempt) =>
      waitAfter(attempt, { kind: 'exponential', ms: 1_000 }),
    );
    expect(waits).toEqual([1_000, 2_000, 4_000, 2_048_000, 3_600_000, 3_600_000]);
  });
});

describe('the wait for what is away', () => {
  const day = 24 * 3_600_000;
  const exponential = { kind: 'exponential', ms: 1_000 } as const;
  const waits = (backoff: Parameters<typeof putOff>[1]) =>
    [0, 1, 2, 5, 6, 500].map((count) => putOff({ count, since: 0 }, backoff, day)?.waitMs);

  it('grows to a minute', () => {
    expect(waits(exponential)).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  });

  it('is never shorter than what was asked for', () => {
    const asked = [5_000, 120_000].map((ms) => new Set(waits({ kind: 'fixed', ms })));
    expect(asked).toEqual([new Set([5_000]), new Set([120_000])]);
    expect(new Set(waits({ kind: 'exponential', ms: 90_000 }))).toEqual(new Set([90_000]));
  });

  it('begins with the first absence and ends five days later', () => {
    expect(putOff({ count: 0, since: undefined }, exponential, 7)).toEqual({
      count: 1,
      since: 7,
      waitMs: 1_000,
    });
    expect(putOff({ count: 9, since: 7 }, exponential, 7 + 5 * day - 1)).toEqual({
      count: 10,
      since: 7,
      waitMs: 60_000,
    });
    expect(putOff({ count: 9, since: 7 }, exponential, 7 + 5 * day)).toBeUndefined();
  });
});
