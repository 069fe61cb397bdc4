import { type Challenge, type ChallengeState, challengeContent, type SmcError } from '@smc/contracts';
import { type ChangeFacts, countingIds } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import {
  challengeTransitions,
  draftChallenge,
  endChallenge,
  publishChallenge,
  removeTranslation,
  reviseChallenge,
  translateChallenge,
} from '../src/challenge.ts';
import { leakage } from './harness.ts';

const facts: ChangeFacts = { at: '2026-11-21T09:00:00.000Z', by: 'ana', newId: countingIds('e') };
const rules = { isThemeCode: (code: string) => code === 'water-management' };
const content = challengeContent.parse(leakage);
const korean = {
  language: 'ko',
  title: '노후 상수관 누수 탐지',
  summary: '',
  description: '',
  requirements: { r1: '도로 굴착 없이 작동' },
  isMachineMade: false,
};

function challengeIn(state: ChallengeState): Challenge {
  const draft = {
    ...draftChallenge('c1', { id: 'seoul', country: 'KR', region: 'EAST_ASIA' }, content, rules, facts),
    version: 3,
  };
  return { ...draft, state };
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as SmcError).code;
  }
  return 'done';
}

describe('transitions', () => {
  const actions = {
    update: (challenge: Challenge) => reviseChallenge(challenge, content, rules, facts),
    publish: (challenge: Challenge) => publishChallenge(challenge, facts),
    withdraw: (challenge: Challenge) => endChallenge(challenge, 'withdraw', 'no budget', facts),
    close: (challenge: Challenge) => endChallenge(challenge, 'close', 'solved', facts),
    translate: (challenge: Challenge) => translateChallenge(challenge, korean, facts),
  };
  const states = Object.keys(challengeTransitions) as ChallengeState[];
  const cases = states.flatMap((state) =>
    Object.keys(actions).map((action) => ({ state, action: action as keyof typeof actions })),
  );

  it.each(cases)('$action in $state does what the table says', ({ state, action }) => {
    const challenge = challengeIn(state);
    const target = challengeTransitions[state][action];
    if (target === undefined) expect(codeOf(() => actions[action](challenge))).toBe('FORBIDDEN_TRANSITION');
    else expect(actions[action](challenge).document.state).toBe(target);
  });
});

describe('what is told', () => {
  it('tells of publishing with the whole challenge and the version it will have', () => {
    const { document, events } = publishChallenge(challengeIn('DRAFT'), facts);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'challenge.published',
        aggregateId: 'c1',
        actor: 'ana',
        data: { challenge: { ...document, version: 4 } },
      }),
    ]);
  });

  it('tells of the end of what was public, and not of a draft nobody saw', () => {
    expect(
      endChallenge(challengeIn('PUBLISHED'), 'withdraw', 'no budget', facts).events.map(
        (event) => event.type,
      ),
    ).toEqual(['challenge.ended']);
    expect(endChallenge(challengeIn('DRAFT'), 'withdraw', 'no budget', facts).events).toEqual([]);
    expect(reviseChallenge(challengeIn('DRAFT'), content, rules, facts).events).toEqual([]);
  });

  it('counts a change of content, not one of translation', () => {
    expect(reviseChallenge(challengeIn('PUBLISHED'), content, rules, facts).document.contentRevision).toBe(2);
    expect(translateChallenge(challengeIn('PUBLISHED'), korean, facts).document.contentRevision).toBe(1);
  });
});

describe('what is refused', () => {
  it.each([
    [{ ...content, description: '', summary: '' }, 'INCOMPLETE', 'description'],
    [
      { ...content, timeline: { startBy: null, deliverBy: '2026-11-20' } },
      'VALIDATION_FAILED',
      'timeline.deliverBy',
    ],
  ])('refuses to publish what is incomplete', (broken, code, field) => {
    expect(() => publishChallenge({ ...challengeIn('DRAFT'), ...broken }, facts)).toThrow(
      expect.objectContaining({ code, field }),
    );
  });

  it('keeps a published challenge complete', () => {
    expect(() =>
      reviseChallenge(challengeIn('PUBLISHED'), { ...content, description: '' }, rules, facts),
    ).toThrow(expect.objectContaining({ code: 'INCOMPLETE', field: 'content.description' }));
  });

  it('names the theme it does not know', () => {
    expect(() =>
      reviseChallenge(
        challengeIn('DRAFT'),
        { ...content, themes: ['water-management', 'magic'] },
        rules,
        facts,
      ),
    ).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'content.themes.1' }));
  });

  it('refuses a translation into the own language or of a requirement that is not there', () => {
    const challenge = challengeIn('DRAFT');
    expect(() => translateChallenge(challenge, { ...korean, language: 'en' }, facts)).toThrow(
      expect.objectContaining({ field: 'translation.language' }),
    );
    expect(() => translateChallenge(challenge, { ...korean, requirements: { r9: 'x x x' } }, facts)).toThrow(
      expect.objectContaining({ field: 'translation.requirements.r9' }),
    );
    expect(() => removeTranslation(challenge, 'fr', facts)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });
});
