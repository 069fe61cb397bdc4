import { describe, expect, it } from 'vitest';
import { stepsPerPoint } from '../src/combine.ts';
import { formatNumber } from '../src/explain/render.ts';

describe('numbers in reasons', () => {
  it('write every score to one decimal as `toFixed` does, without a trailing zero', () => {
    for (let steps = 0; steps <= 100 * stepsPerPoint; steps++) {
      const points = steps / stepsPerPoint;
      const written = points.toFixed(1).replace(/\.0$/, '');
      expect(formatNumber(points, 'en', 1)).toBe(written);
      expect(formatNumber(points, 'fr', 1)).toBe(written.replace('.', ','));
    }
  });

  it('round what is no whole step as `toFixed` does', () => {
    for (const value of [0.05, 0.15, 0.25, 0.35, 1.005, 2.449999, 998.95])
      expect(formatNumber(value, 'en', 1)).toBe(value.toFixed(1).replace(/\.0$/, ''));
  });
});
