import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers } from '../src/index.ts';
import type { Need, Offer } from '../src/index.ts';

const offers: Offer[] = [
  {
    id: 'report',
    title: 'Annual report',
    description:
      'In August 2021 nobody knew what 500 euros could do for SDG 8.2 and target 8.2; we want everybody to know today.',
  },
  { id: 'meters', title: 'Water meters', description: 'Meters that find leaks in water pipes.' },
  { id: 'lamps', title: 'Street lamps', description: 'Lamps that save power in streets.' },
];
const wordsOf = (need: Need) =>
  rankOffers(need, buildIndex(offers), { today: '2026-01-01' }).matches.map(({ offerId, reasons }) => ({
    offerId,
    words: reasons.find(({ feature }) => feature === 'text')?.matched ?? [],
  }));

describe('words in common', () => {
  it('are no dates, amounts, numbers of goals or words of telling', () => {
    const need: Need = {
      id: 'need',
      title: 'Leaks in water pipes',
      description:
        'Since August 2021 (SDG 8.2, target 8.2) leaks cost 500 euros a day. Nobody knows where; we want to know today.',
    };
    const found = wordsOf(need);
    expect(found[0]?.offerId).toBe('meters');
    expect(found[0]?.words).toEqual(expect.arrayContaining(['leaks', 'water', 'pipes']));
    expect(found.find(({ offerId }) => offerId === 'report')?.words ?? []).toEqual([]);
  });

  it("are none of a language's words of telling either", () => {
    const need: Need = {
      id: 'need',
      title: '수도관 누수',
      description: '우리는 누수를 찾아야 합니다. 지금은 아무도 어디인지 모릅니다.',
    };
    const words = wordsOf(need).flatMap((match) => match.words);
    expect(words.some((word) => word.startsWith('누수'))).toBe(true);
    expect(words.filter((word) => /^(?:우리|지금|아무도|모릅니다)/.test(word))).toEqual([]);
  });

  it('earn an offer nothing that is stuffed with what people say, and a need of nothing else no points', () => {
    const stuffed: Offer = {
      id: 'stuffed',
      title: 'we want nobody today 2021 August',
      description: 'We want it today, nobody knows, August 2021, SDG 8.2. '.repeat(40),
    };
    const scores = (title: string) =>
      rankOffers({ id: 'need', title }, buildIndex([...offers, stuffed]), { today: '2026-01-01' }).matches;
    expect(scores('We want meters for water pipes today, by August 2021')[0]?.offerId).toBe('meters');
    expect(scores('We want to know, 2021').map(({ score }) => score)).toEqual([0, 0, 0, 0]);
  });
});
