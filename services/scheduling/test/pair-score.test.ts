import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanningParticipant } from '../src/planning/input.ts';
import { mayMeet, scorePair } from '../src/planning/pair-score.ts';
import { listPairs } from '../src/planning/pairs.ts';

const participant = (id: string, rest: Partial<PlanningParticipant> = {}): PlanningParticipant => ({
  id,
  kind: 'CITY',
  minimum: 0,
  maximum: 5,
  delegates: [],
  needs: [],
  languages: [],
  themes: [],
  population: null,
  incomeGroup: null,
  ...rest,
});
const nothing = { match: undefined, best: [0, 0], wishes: [undefined, undefined] } as const;

describe('what a meeting is worth', () => {
  it('is half how well a match fits, half how well beside the best of either side, and the wishes', () => {
    const match = {
      cityId: 'a',
      providerId: 'b',
      challengeId: 'c',
      solutionId: 's',
      score: 40,
      matchId: 'c_s',
    };
    const evidence = { match, best: [80, 40], wishes: ['MUST_MEET', 'LIKE_TO_MEET'] } as const;
    const pair = scorePair(participant('a'), participant('b', { kind: 'CORPORATE' }), evidence);
    // City: 0.5 * 40 + 0.5 * 50 = 45; provider: 0.5 * 40 + 0.5 * 100 = 70; mean 57.5; wishes 15 and 7.5.
    expect(pair).toEqual({
      score: 80,
      requested: 'MUTUAL',
      isRefused: false,
      reasons: [
        { code: 'MATCH', points: 57.5, detail: 'c_s', challengeId: 'c', solutionId: 's' },
        { code: 'WISH', points: 15, detail: 'MUST_MEET' },
        { code: 'OTHER_WISH', points: 7.5, detail: 'LIKE_TO_MEET' },
      ],
      absent: [],
    });
  });

  it('is shared themes and being alike where no challenge meets a solution, and says what is absent', () => {
    const a = participant('a', {
      themes: ['mobility', 'parking'],
      population: 1_000_000,
      incomeGroup: 'HIGH',
    });
    const b = participant('b', { themes: ['mobility', 'water'], population: 2_500_000, incomeGroup: 'HIGH' });
    expect(scorePair(a, b, nothing)).toEqual({
      score: 43,
      requested: 'NONE',
      isRefused: false,
      reasons: [
        { code: 'SHARED_THEMES', points: 22.5, detail: 'mobility' },
        { code: 'SAME_INCOME_GROUP', points: 10, detail: 'HIGH' },
        { code: 'SIMILAR_SIZE', points: 10, detail: '1000000 and 2500000' },
      ],
      absent: ['MATURITY_NOT_KNOWN', 'NO_WISH'],
    });
    const bank = participant('k', { kind: 'INSTITUTION' });
    expect(scorePair(a, bank, nothing)).toMatchObject({
      score: 0,
      absent: ['NO_MATCH', 'THEMES_NOT_STATED', 'NO_WISH'],
    });
  });

  it('is at least one point where somebody wishes it, and refused where somebody does not', () => {
    const wishes = ['LIKE_TO_MEET', 'NO_THANKS'] as const;
    expect(scorePair(participant('a'), participant('b'), { ...nothing, wishes })).toMatchObject({
      score: 8,
      requested: 'ONE',
      isRefused: true,
    });
  });

  const level = fc.constantFrom('MUST_MEET', 'LIKE_TO_MEET', 'NO_THANKS', undefined);
  const someone = fc.record({
    kind: fc.constantFrom('CITY', 'CORPORATE', 'INSTITUTION'),
    themes: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4'), { maxLength: 4 }),
    population: fc.option(fc.integer({ min: 1, max: 30_000_000 })),
    incomeGroup: fc.option(fc.constantFrom('LOW', 'HIGH')),
  });
  it('is the same from either side, between 0 and 100, and what its reasons add up to', () => {
    fc.assert(
      fc.property(
        someone,
        someone,
        level,
        level,
        fc.option(fc.integer({ min: 0, max: 100 })),
        (one, other, wish, answer, score) => {
          const [a, b] = [participant('a', one), participant('b', other)];
          const topic = { cityId: 'a', providerId: 'b', challengeId: 'c', solutionId: 's' };
          const match = score === null ? undefined : { ...topic, score, matchId: 'm' };
          const there = scorePair(a, b, { match, best: [90, 100], wishes: [wish, answer] });
          const back = scorePair(b, a, { match, best: [100, 90], wishes: [answer, wish] });
          expect([back.score, back.requested, back.isRefused]).toEqual([
            there.score,
            there.requested,
            there.isRefused,
          ]);
          const points = there.reasons.reduce((sum, reason) => sum + reason.points, 0);
          const least = there.requested === 'NONE' ? 0 : 1;
          expect(there.score).toBe(Math.max(least, Math.min(100, Math.round(points))));
        },
      ),
    );
  });
});

describe('who may meet', () => {
  it('is a city with everybody, and others where they wish it', () => {
    const [city, company, bank] = [
      participant('a'),
      participant('b', { kind: 'CORPORATE' }),
      participant('c', { kind: 'INSTITUTION' }),
    ];
    expect([mayMeet(city, company, false), mayMeet(bank, city, false), mayMeet(city, city, false)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([mayMeet(company, bank, false), mayMeet(company, bank, true)]).toEqual([false, true]);
  });

  it('lists every pair worth something once, and a refused one only where somebody wished it', () => {
    const themes = ['mobility'];
    const participants = [
      participant('a', { themes }),
      participant('b', { themes }),
      participant('c', { themes }),
      participant('d'),
    ];
    const wishes = [
      { from: 'a', to: 'b', level: 'NO_THANKS' as const },
      { from: 'a', to: 'c', level: 'NO_THANKS' as const },
      { from: 'c', to: 'a', level: 'MUST_MEET' as const },
    ];
    const pairs = listPairs({ event: {} as never, participants, wishes, matches: [], topics: [] });
    expect(pairs.map(({ a, b, isRefused }) => `${a}${b}${isRefused ? ' refused' : ''}`)).toEqual([
      'ac refused',
      'bc',
    ]);
  });
});
