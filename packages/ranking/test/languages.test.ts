import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers, suggestSdgs } from '../src/index.ts';
import { detectNeedLanguage } from '../src/text/language.ts';

const offers = [
  { id: 'leaks-en', title: 'Leak finder', description: 'Sensors that find leaks in drinking water pipes.' },
  {
    id: 'leaks-es',
    title: 'Detector de fugas',
    description: 'Sensores que encuentran fugas en las tuberías de agua potable.',
  },
  {
    id: 'buses-en',
    title: 'Bus arrival times',
    description: 'Passengers see when the next bus comes to the stop.',
  },
  {
    id: 'buses-ko',
    title: '버스 도착 안내',
    description: '승객이 정류장에서 다음 버스의 도착 시간을 봅니다.',
  },
  { id: 'school', title: 'Class register', description: 'Teachers note which pupils are at school.' },
  {
    id: 'waste-fr',
    title: 'Collecte des déchets',
    description: 'Planifier les tournées des camions de collecte des déchets ménagers.',
  },
];
const index = buildIndex(offers);
const options = { today: '2026-11-27', diversify: false, organisationCap: false } as const;
const firstTwo = (description: string) =>
  rankOffers({ id: 'n', title: '', description }, index, options)
    .matches.slice(0, 2)
    .map(({ offerId }) => offerId)
    .sort();

const leaks: Readonly<Record<string, string>> = {
  en: 'Drinking water is lost because of leaks in old pipes.',
  es: 'Se pierde agua potable por las fugas de las tuberías viejas.',
  fr: "L'eau potable se perd par les fuites des vieilles canalisations.",
  pt: 'A água potável se perde pelos vazamentos dos canos velhos.',
  ru: 'Питьевая вода теряется из-за утечек в старых трубах.',
  zh: '老旧水管漏水，饮用水大量流失。',
  ko: '낡은 수도관에서 누수가 생겨 식수가 많이 손실됩니다.',
  ar: 'تضيع مياه الشرب بسبب التسرب من الأنابيب القديمة.',
  tr: 'Eski borulardaki sızıntılar yüzünden içme suyu kayboluyor.',
  id: 'Air minum hilang karena kebocoran pipa yang sudah tua.',
  vi: 'Nước uống bị thất thoát do rò rỉ ở các đường ống cũ.',
};

describe('a need in any language', () => {
  it.each(Object.entries(leaks))('%s finds offers in English and in Spanish', (_, text) => {
    expect(firstTwo(text)).toEqual(['leaks-en', 'leaks-es']);
  });

  it('finds offers in Korean and French', () => {
    expect(firstTwo('Los pasajeros quieren saber cuándo llega el autobús a la parada.')).toEqual([
      'buses-en',
      'buses-ko',
    ]);
    const waste = rankOffers(
      { id: 'n', title: '', description: '생활 쓰레기 수거 차량의 경로를 계획하려고 합니다.' },
      index,
      options,
    );
    expect(waste.matches[0]?.offerId).toBe('waste-fr');
  });

  it('names the words that met, in both languages', () => {
    const { matches } = rankOffers({ id: 'n', title: '', description: leaks['es'] ?? '' }, index, options);
    const words = (id: string) =>
      matches.find(({ offerId }) => offerId === id)?.reasons.find(({ feature }) => feature === 'text')
        ?.matched;
    expect(words('leaks-en')?.some((one) => /^(?:fugas|agua potable|tuberías) → \p{L}+$/u.test(one))).toBe(
      true,
    );
    expect(words('leaks-es')).toContain('tuberías');
  });

  it('gives the same bytes in any order of the offers, and contributions that add up', () => {
    const need = { id: 'n', title: leaks['ko'] ?? '' };
    const there = rankOffers(need, index, options);
    expect(JSON.stringify(rankOffers(need, buildIndex(offers.toReversed()), options))).toBe(
      JSON.stringify(there),
    );
    for (const { score, reasons } of there.matches)
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
  });
});

describe('goals proposed', () => {
  it.each(Object.entries(leaks))('%s: water first', (_, text) => {
    expect(suggestSdgs(text)[0]?.goal).toBe(6);
  });
});

describe('the language of a few words', () => {
  it.each([
    ['recolección basura', 'es'],
    ['collecte déchets', 'fr'],
    ['lixo urbano', 'pt'],
    ['kemacetan lalu lintas', 'id'],
    ['toplu taşıma', 'tr'],
    ['su kaçağı borular', 'tr'],
    ['nhà ở xã hội', 'vi'],
    ['ổ gà', 'vi'],
    // A place's name among English words.
    ['Đà Lạt city flood map', 'en'],
    ['street lighting', 'en'],
    ['air quality sensors', 'en'],
    // Words that begin like French or Portuguese ones.
    ['variable ultra high frequency attenuators', 'en'],
    ['ultra high frequency antennas', 'en'],
    ['éclairage public intelligent', 'fr'],
    ['transporte publico gratuito', 'es'],
    ['OpenStreetMap', 'en'],
    ['12 %', 'en'],
  ])('%s: %s', (text, language) => {
    expect(detectNeedLanguage(text)).toBe(language);
  });
});

describe('synonyms', () => {
  it('let an English need find the other word for a term, and say so', () => {
    const clinics = buildIndex([
      { id: 'clinic', title: 'Clinic planner', description: 'Opening hours of each clinic.' },
      { id: 'bus', title: 'Bus planner', description: 'Opening hours of the bus station.' },
    ]);
    const [first] = rankOffers(
      { id: 'n', title: 'Opening hours of our health centres' },
      clinics,
      options,
    ).matches;
    expect(first?.offerId).toBe('clinic');
    expect(first?.reasons.find(({ feature }) => feature === 'text')?.matched).toContain(
      'health centres → clinic',
    );
  });
});
