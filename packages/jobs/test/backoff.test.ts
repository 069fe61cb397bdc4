import { describe, expect, it } from 'vitest';
import { waitAfter } from '../src/backoff.ts';

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
