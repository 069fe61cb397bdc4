import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../src/planning/topics.ts';

const owners = new Map([
  ['leaks', 'seoul'],
  ['buses', 'seoul'],
  ['pipes', 'aqua'],
  ['pumps', 'aqua'],
  ['tap', 'seoul'],
]);
const match = (challengeId: string, solutionId: string, score: number) => ({
  cityId: owners.get(challengeId) ?? '',
  providerId: owners.get(solutionId) ?? '',
  challengeId,
  solutionId,
  score,
  matchId: `${challengeId}_${solutionId}`,
});
const said = (
  side: 'CITY' | 'PROVIDER',
  challengeId: string,
  solutionId: string,
  level: 'MUST_MEET' | 'LIKE_TO_MEET' | 'NO_THANKS',
) => ({ side, challengeId, solutionId, level });
const aboutOf = (...given: Parameters<typeof topicsOf>) =>
  topicsOf(...given).map(({ challengeId, solutionId }) => `${challengeId} ${solutionId}`);

describe('what two participants would speak about', () => {
  const matches = [match('leaks', 'pipes', 80), match('buses', 'pumps', 30)];

  it('is the best match where nobody said anything', () => {
    expect(aboutOf(matches, [], owners)).toEqual(['leaks pipes']);
  });

  it('is what one of them wishes, before that what both wish, whatever fits better', () => {
    const one = [said('CITY', 'buses', 'pumps', 'LIKE_TO_MEET')];
    expect(aboutOf(matches, one, owners)).toEqual(['buses pumps']);
    const both = [
      said('CITY', 'leaks', 'pumps', 'LIKE_TO_MEET'),
      said('PROVIDER', 'leaks', 'pumps', 'LIKE_TO_MEET'),
    ];
    const strong = said('CITY', 'buses', 'pumps', 'MUST_MEET');
    expect(aboutOf(matches, [...both, strong], owners)).toEqual(['leaks pumps']);
  });

  it('is nothing that one of them refuses, nor that belongs to nobody here, nor within one organisation', () => {
    const refused = [said('PROVIDER', 'leaks', 'pipes', 'NO_THANKS')];
    expect(aboutOf(matches, refused, owners)).toEqual(['buses pumps']);
    const all = [...refused, said('CITY', 'buses', 'pumps', 'NO_THANKS')];
    expect(aboutOf(matches, all, owners)).toEqual([]);
    expect(aboutOf([], [said('CITY', 'leaks', 'strange', 'MUST_MEET')], owners)).toEqual([]);
    expect(aboutOf([], [said('CITY', 'leaks', 'tap', 'MUST_MEET')], owners)).toEqual([]);
  });

  it('does not depend on the order in which matches and interests come', () => {
    const challenge = fc.constantFrom('leaks', 'buses');
    const solution = fc.constantFrom('pipes', 'pumps');
    const anyMatch = fc
      .tuple(challenge, solution, fc.integer({ min: 1, max: 3 }))
      .map((one) => match(...one));
    const anyInterest = fc
      .tuple(
        fc.constantFrom('CITY' as const, 'PROVIDER' as const),
        challenge,
        solution,
        fc.constantFrom('MUST_MEET' as const, 'LIKE_TO_MEET' as const, 'NO_THANKS' as const),
      )
      .map((one) => said(...one));
    const byMatch = { selector: ({ matchId }: { matchId: string }) => matchId };
    const byThing = {
      selector: (one: ReturnType<typeof said>) => `${one.side} ${one.challengeId} ${one.solutionId}`,
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMatch, byMatch),
        fc.uniqueArray(anyInterest, byThing),
        (someMatches, interests) => {
          expect(aboutOf(someMatches.toReversed(), interests.toReversed(), owners)).toEqual(
            aboutOf(someMatches, interests, owners),
          );
        },
      ),
    );
  });
});
