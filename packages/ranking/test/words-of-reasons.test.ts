import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers } from '../src/index.ts';
import names from '../src/explain/generated/names.json' with { type: 'json' };
import { kindName, languageName, placeName } from '../src/explain/names.ts';
import { render } from '../src/explain/render.ts';
import { messagesEn } from '../src/explain/messages-en.ts';
import { messagesEs } from '../src/explain/messages-es.ts';
import { messagesFr } from '../src/explain/messages-fr.ts';
import { messagesKo } from '../src/explain/messages-ko.ts';
import { named } from '../src/explain/message.ts';

const locales = ['en', 'ko', 'es', 'fr'] as const;
const inAll = (write: (locale: (typeof locales)[number]) => string) => locales.map(write);

describe('names in reasons', () => {
  it('are those of the reader, not codes', () => {
    expect(inAll((locale) => placeName('kr ', locale))).toEqual([
      'South Korea',
      '대한민국',
      'Corea del Sur',
      'Corée du Sud',
    ]);
    expect(inAll((locale) => placeName('east-asia', locale))).toEqual([
      'East Asia',
      '동아시아',
      'Asia Oriental',
      'Asie de l’Est',
    ]);
    expect(inAll((locale) => languageName('pt-BR', locale))).toEqual([
      'Portuguese',
      '포르투갈어',
      'portugués',
      'portugais',
    ]);
    expect(inAll((locale) => kindName('corporate', locale))).toEqual([
      'company',
      '기업',
      'empresa',
      'entreprise',
    ]);
  });

  it('leave a code alone that nobody has named', () => {
    expect([placeName('ASCN', 'fr'), languageName('tlh', 'es'), kindName('guild', 'ko')]).toEqual([
      'ASCN',
      'tlh',
      'guild',
    ]);
  });

  it('exist in each language for every country and language', () => {
    const lists = [...Object.values(names.countries), ...Object.values(names.languages)];
    expect(lists.length).toBeGreaterThan(400);
    expect(lists.filter((list) => list.length !== 4 || list.some((name) => name.trim() === ''))).toEqual([]);
  });
});

describe('sentences', () => {
  it('name no words where only parts of words are alike', () => {
    const offers = [
      { id: 'whole', title: 'Water ways' },
      { id: 'parts', title: 'Underwaterways and headwaters' },
      { id: 'none', title: 'Ledger' },
    ];
    const { matches } = rankOffers({ id: 'n', title: 'water ways' }, buildIndex(offers), {
      today: '2026-11-28',
    });
    const parts = matches
      .find(({ offerId }) => offerId === 'parts')
      ?.reasons.find(({ feature }) => feature === 'text');
    expect(parts?.contribution).toBeGreaterThan(0);
    expect([parts?.text, parts?.matched]).toEqual([
      'The texts share no whole word that matters, only parts of words or the subject.',
      undefined,
    ]);
  });

  it('count in the singular where it is one', () => {
    const left = (available: number) =>
      inAll((locale) => render({ key: 'delivery.intime', values: { latest: 1, available } }, locale));
    expect(left(1)).toEqual([
      'Delivery within 1 day; 1 day is left.',
      '1일 이내 납품, 남은 기간 1일.',
      'Entrega en 1 día; queda 1.',
      'Livraison en 1 jour ; il en reste 1.',
    ]);
    expect(left(2)[2]).toBe('Entrega en 1 día; quedan 2.');
    const overlap = (hours: number) => render({ key: 'timezone.overlap', values: { hours } }, 'fr');
    expect([overlap(0.5), overlap(2)]).toEqual([
      'Les journées de travail se recouvrent de 0,5 heure.',
      'Les journées de travail se recouvrent de 2 heures.',
    ]);
  });

  it('have the same gaps in every language, and leave no particle of Korean open', () => {
    const gapsOf = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))]
        .sort((a, b) => (a < b ? -1 : 1))
        .join();
    for (const [key, text] of Object.entries(messagesEn))
      for (const other of [messagesEs, messagesFr, messagesKo])
        expect([key, gapsOf(other[key as keyof typeof messagesEn])]).toEqual([key, gapsOf(text)]);
    expect(
      Object.values(messagesKo).filter((text) => /은\(는\)|을\(를\)|이\(가\)|과\(와\)|\(으\)로/.test(text)),
    ).toEqual([]);
  });

  it('name places and languages', () => {
    const key = 'excluded.region';
    expect(inAll((locale) => render({ key, values: { place: named('places', ['NP']) } }, locale))).toEqual([
      'Does not serve Nepal.',
      '네팔에는 제공하지 않습니다.',
      'No da servicio en Nepal.',
      'Ne dessert pas : Népal.',
    ]);
  });
});
