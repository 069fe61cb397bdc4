import { topics } from '@smc/taxonomy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goalsOfTopic, suggestFor } from '../src/suggestions.ts';
import { buses, leakFinder, leaks, organisationOf } from './fixtures.ts';
import { createRankedHarness, type Harness, nobody, seoul } from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createRankedHarness();
});
afterEach(() => harness.close());

async function solutions(input: object) {
  return harness.client.search.solutions({ ...input }, await harness.as(seoul));
}
const idsOf = (result: Awaited<ReturnType<typeof solutions>>) => result.hits.map(({ id }) => id);

describe('search', () => {
  it('finds as one types, marks the words as pieces, and cuts a snippet', async () => {
    const { hits, total } = await solutions({ text: 'acoustic sens' });
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ id: 'leak-finder', kind: 'SOLUTION' });
    expect(hits[0]?.snippet).toEqual([
      { text: 'Acoustic', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'sensors', isMatch: true },
      { text: ' locate leaks in water pipes.', isMatch: false },
    ]);
  });

  it('never makes markup of a text', async () => {
    await harness.list({ ...leakFinder, summary: '<b>Leak</b> <script>alert(1)</script>' }, 4);
    const { hits } = await solutions({ text: 'leak' });
    const snippet = hits
      .find(({ id }) => id === 'leak-finder')
      ?.snippet.map(({ text }) => text)
      .join('');
    expect(snippet).toBe('<b>Leak</b> <script>alert(1)</script>');
  });

  it('narrows by theme (with its topics), goal, region and language, and counts them', async () => {
    await harness.list({ ...leakFinder, countriesServed: ['KR'], languages: ['pt-BR'] }, 4);
    expect(idsOf(await solutions({ theme: 'water-management' })).sort()).toEqual([
      'golden-pipes',
      'leak-finder',
      'water-books',
    ]);
    const { theme } = topics.find(({ code }) => code === 'water-management') ?? { theme: '' };
    expect(idsOf(await solutions({ theme })).sort()).toEqual(['golden-pipes', 'leak-finder', 'water-books']);
    expect(idsOf(await solutions({ sdg: 11 }))).toEqual(['bus-board']);
    expect(idsOf(await solutions({ region: 'EAST_ASIA' }))).toEqual(['leak-finder']);
    expect(idsOf(await solutions({ language: 'pt' }))).toEqual(['leak-finder']);
    const { facets } = await solutions({});
    expect(facets.find(({ field }) => field === 'sdgs')?.values).toEqual([
      { value: '6', count: 2 },
      { value: '11', count: 1 },
    ]);
  });

  it.each([
    ['Spanish', 'fuga de agua'],
    ['Korean', '누수'],
    ['Vietnamese', 'rò rỉ'],
  ])('finds an English offer by the usual words in %s', async (_language, text) => {
    expect(idsOf(await solutions({ text }))).toContain('leak-finder');
    expect(idsOf(await solutions({ text }))).not.toContain('bus-board');
  });

  it('pages', async () => {
    const pages = await Promise.all([0, 1, 2, 3].map((offset) => solutions({ limit: 1, offset })));
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
    expect(new Set(pages.flatMap(idsOf)).size).toBe(4);
  });

  it('finds a challenge in the language it was translated into, and no longer once it has ended', async () => {
    const translations = [
      {
        language: 'ko',
        title: '누수 탐지',
        summary: '',
        description: '',
        requirements: {},
        isMachineMade: false,
      },
    ];
    await harness.publish({ ...leaks, version: 3, translations });
    const find = async (text: string) => {
      const { hits } = await harness.client.search.challenges({ text }, await harness.as(nobody));
      return hits.map(({ id, kind }) => [id, kind]);
    };
    expect(await find('누수')).toEqual([['leaks', 'CHALLENGE']]);
    expect(await find('bus')).toEqual([['buses', 'CHALLENGE']]);
    await harness.end({ ...buses, state: 'CLOSED' }, 3);
    expect(await find('bus')).toEqual([]);
  });

  it('follows the new name of a provider', async () => {
    expect(idsOf(await solutions({ text: 'hydrophone' }))).toEqual([]);
    await harness.know(
      organisationOf('aqua', { kind: 'CORPORATE', name: 'Hydrophone Works', country: 'FI' }, 2),
    );
    expect(idsOf(await solutions({ text: 'hydrophone' })).sort()).toEqual(['golden-pipes', 'leak-finder']);
  });
});

describe('suggestions', () => {
  it('propose themes with the words that speak for them, and goals', async () => {
    const { themes, sdgs, words } = await harness.client.suggestions.forText(
      { text: 'We lose drinking water through leaking pipes' },
      await harness.as(nobody),
    );
    expect(themes).toContain('water-management');
    expect(sdgs[0]).toBe(6);
    expect(words.find(({ theme }) => theme === 'water-management')?.words).toContain('drinking water');
  });

  it('read other languages, and goals that are named', () => {
    expect(suggestFor('Perdemos agua potable por fugas', 'es').themes).toContain('water-management');
    expect(suggestFor('Perdemos agua potable por fugas', 'es').sdgs).toContain(6);
    expect(suggestFor('Queremos cumplir el ODS 13 y el ODS 7.2').sdgs.slice(0, 2)).toEqual([13, 7]);
    expect(suggestFor('SDG 99 is not one').sdgs).toEqual([]);
  });

  it('propose nothing for nothing', () => {
    expect(suggestFor('')).toEqual({ themes: [], sdgs: [], words: [] });
    expect(suggestFor('🌊 <b></b> zzz')).toEqual({ themes: [], sdgs: [], words: [] });
  });

  it('know goals for every topic of the taxonomy, and for nothing else', () => {
    expect(Object.keys(goalsOfTopic).sort()).toEqual(topics.map(({ code }) => code).sort());
  });
});
