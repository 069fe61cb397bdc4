import { describe, expect, it } from 'vitest';
import { parseInstance } from '../src/index.ts';
import { generateInstance, instanceToJson } from '../src/testing/index.ts';

describe('generateInstance', () => {
  it('draws the preset std as it was drawn for the published figures', () => {
    const instance = generateInstance('std', 1);
    const requests = [0, 1, 2].map(
      (state) => instance.pairs.requested.filter((entry) => entry === state).length,
    );
    expect(instance.pairs.count).toBe(34_950);
    expect(requests).toEqual([31_896, 1_917, 1_137]);
  });

  it('survives writing and reading as JSON', () => {
    const instance = generateInstance('small', 3);
    const read = parseInstance(JSON.parse(JSON.stringify(instanceToJson(instance))));
    expect(read.participants).toEqual(instance.participants);
    expect(read.pairs.score).toEqual(instance.pairs.score);
    expect(read.pairs.requested).toEqual(instance.pairs.requested);
  });
});
