import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRequirements } from '../src/requirements/findings.ts';
import { prepareNeed, prepareOffer } from '../src/prepare.ts';
import type { RequirementVerdict } from '../src/types.ts';

interface LabelledPair {
  readonly id: string;
  readonly language: string;
  readonly requirement: string;
  readonly offer: {
    readonly title: string;
    readonly description: string;
    readonly capabilities?: string[];
    readonly limitations?: string[];
    readonly standards?: string[];
  };
  readonly verdict: RequirementVerdict;
  readonly part: 'choosing' | 'reporting';
}

const pairs = readFileSync(new URL('requirement-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledPair);

function verdictOf({ language, requirement, offer }: LabelledPair): RequirementVerdict {
  const need = prepareNeed({
    id: 'need',
    title: 'A need',
    language,
    requirements: [{ text: requirement, level: 'must' }],
  });
  const [finding] = findRequirements(need, prepareOffer({ id: 'offer', language, ...offer }));
  return finding?.verdict ?? 'not stated';
}

function confusion(part: LabelledPair['part']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const pair of pairs.filter((one) => one.part === part)) {
    const cell = `${pair.verdict} -> ${verdictOf(pair)}`;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

describe('labelled requirement pairs', () => {
  it('are at least 50, ten of each label, ten not in English', () => {
    const count = (verdict: RequirementVerdict) => pairs.filter((pair) => pair.verdict === verdict).length;
    expect(pairs.length).toBe(80);
    expect([count('met'), count('partly'), count('not stated'), count('contradicted')]).toEqual([
      22, 17, 21, 20,
    ]);
    expect(pairs.filter(({ language }) => language !== 'en').length).toBe(24);
  });

  it('are judged as labelled: the pairs the rules were written on', () => {
    expect(confusion('choosing')).toEqual({
      'met -> met': 17,
      'partly -> partly': 12,
      'partly -> not stated': 1,
      'not stated -> not stated': 16,
      'contradicted -> contradicted': 15,
    });
  });

  it('are judged as labelled: the pairs read after the rules were written (16 of 19 at first sight; see docs/ranking.md)', () => {
    expect(confusion('reporting')).toEqual({
      'met -> met': 5,
      'partly -> partly': 4,
      'not stated -> not stated': 5,
      'contradicted -> contradicted': 5,
    });
  });

  it.each([
    'It must work offline, without mobile data.',
    'Data should be open through a documented interface.',
    'Residents should be able to report changes.',
    'Daily collection routes for trucks must be planned.',
    'Power must be shared between charging points within a site limit.',
  ])('are met by an offer that says just that: %s', (requirement) => {
    const offer = { title: 'Thing', description: '', capabilities: [requirement] };
    const pair = {
      id: 'same',
      language: 'en',
      requirement,
      offer,
      verdict: 'met',
      part: 'choosing',
    } as const;
    expect(verdictOf(pair)).toBe('met');
    const other = { title: 'Thing', description: 'Shows live positions of buses.' };
    expect(verdictOf({ ...pair, offer: other })).toBe('not stated');
  });

  it('never take silence for a yes', () => {
    const wrong = pairs.filter((pair) => pair.verdict === 'not stated' && verdictOf(pair) === 'met');
    expect(wrong).toEqual([]);
  });

  it('find no requirement met in the offer of another pair about something else', () => {
    // Every requirement against every offer labelled "not stated" for its own requirement: few may be met, each by its own words.
    const offers = pairs.filter(({ verdict, language }) => verdict === 'not stated' && language === 'en');
    const requirements = [
      ...new Set(pairs.filter(({ language }) => language === 'en').map(({ requirement }) => requirement)),
    ];
    const met = requirements.flatMap((requirement) =>
      offers
        .filter((pair) => verdictOf({ ...pair, requirement }) === 'met')
        .map(({ id }) => `${id}: ${requirement}`),
    );
    expect(met).toEqual([]);
  });
});
