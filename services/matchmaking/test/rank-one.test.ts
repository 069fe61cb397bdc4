import { describe, expect, it } from 'vitest';
import { isOvertaken } from '../src/rank-one.ts';

const on = (data: string) => ({ versions: { weights: 'default-1', taxonomy: '1', model: '1', data } });

describe('a result that comes late', () => {
  it.each([
    ['nothing is stored yet', undefined, 'old', 'new', false],
    ['what is stored is of the present data, the result of earlier data', 'new', 'old', 'new', true],
    ['both are of the present data', 'new', 'new', 'new', false],
    ['both are of earlier data', 'old', 'older', 'new', false],
    ['the challenge has ended meanwhile', 'new', 'old', undefined, false],
  ])('is left aside or stored: %s', (_what, stored, result, present, expected) => {
    expect(isOvertaken(stored, on(result), present)).toBe(expected);
  });
});
