import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers } from '../src/index.ts';
import type { Locale, Need, Offer } from '../src/index.ts';
import { busOffer, leakNeed, leakOffer, options } from './fixtures.ts';

const notes = (need: Need, offer: Offer, locale: Locale = 'en') =>
  rankOffers(need, buildIndex([offer, { ...leakOffer, id: 'honest' }, busOffer]), { ...options, locale })
    .matches.find(({ offerId }) => offerId === offer.id)
    ?.missing.filter((text) => /word for word|그대로|palabra por palabra|mot pour mot/.test(text));

describe('an offer that repeats the challenge', () => {
  const copier: Offer = {
    ...leakOffer,
    id: 'copier',
    description: leakNeed.description,
    capabilities: (leakNeed.requirements ?? []).map(({ text }) => `${text}!`),
  };

  it('is said to repeat it, with a sentence, to every reader', () => {
    expect(notes(leakNeed, copier)).toEqual([
      'Repeats 5 sentences of the challenge word for word, for example: "A third of the drinking water is lost to leaks."',
    ]);
    for (const locale of ['ko', 'es', 'fr'] as const) expect(notes(leakNeed, copier, locale)?.length).toBe(1);
  });

  it('is not one that answers in its own words, nor one that shares a short sentence', () => {
    expect(notes(leakNeed, leakOffer)).toEqual([]);
    const short = { ...leakNeed, description: 'Find leaks early.', requirements: [] };
    expect(notes(short, { ...leakOffer, description: 'Find leaks early. And more.' })).toEqual([]);
  });

  it('is not one that has all words of a sentence in another order, and is one that writes them in capitals', () => {
    const sentence = 'Every district meter reports its night flow before six.';
    const need = { ...leakNeed, description: sentence, requirements: [] };
    const offer = (description: string) => ({ ...copier, capabilities: [], description });
    expect(notes(need, offer('Before six every district night meter reports its flow.'))).toEqual([]);
    expect(notes(need, offer(`${sentence.toUpperCase().replaceAll(' ', ' - ')} And more.`))?.length).toBe(1);
  });

  it('is told in Korean text too', () => {
    const description = '낡은 수도관에서 물이 새는 곳을 빨리 찾아 고치고 싶습니다.';
    const need: Need = { id: 'n', title: '누수', description };
    expect(notes(need, { id: 'copier', title: '누수 탐지', description })?.length).toBe(1);
  });
});
