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

  it('set thousands apart as a pattern of three digits does, and drop trailing zeros', () => {
    const inGroups = (value: number) => {
      const [whole = '', fraction = ''] = value.toFixed(2).split('.');
      const rest = fraction.replace(/0+$/, '');
      return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.') + (rest === '' ? '' : `,${rest}`);
    };
    const values = [0, 999, 1000, 1000.5, 12_345, 123_456.78, 1_234_567.1, 999_999.999, 1e15, 0.001, 998.999];
    for (const value of values.flatMap((one) => [one, -one - 0.25, one * 3.7]))
      expect(formatNumber(value, 'es')).toBe(inGroups(value));
  });

  it('round what is no whole step as `toFixed` does', () => {
    for (const value of [0.05, 0.15, 0.25, 0.35, 1.005, 2.449999, 998.95])
      expect(formatNumber(value, 'en', 1)).toBe(value.toFixed(1).replace(/\.0$/, ''));
  });
});
