import { describe, expect, it } from 'vitest';
import {
  findConcepts,
  goalOf,
  isSdg,
  sdgGoals,
  sdgLabel,
  sdgTargets,
  suggestThemes,
  synonymsOf,
  taxonomyLanguages,
  themeCodeOf,
  themeLabel,
  themes,
  topics,
} from '../src/index.ts';

const codesIn = (text: string, language?: string) => findConcepts(text, language).map(({ code }) => code);

describe('themes and topics', () => {
  it('have unique kebab-case codes', () => {
    const codes = [...themes.map(({ code }) => code), ...topics.map(({ code }) => code)];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
    expect([themes.length, topics.length]).toEqual([8, 42]);
  });

  it('have a label of their own in every language of the console', () => {
    for (const locale of ['en', 'ko', 'es', 'fr']) {
      const labels = [...themes, ...topics].map(({ code }) => themeLabel(code, locale));
      expect(labels.filter((label) => label === '')).toEqual([]);
      expect(labels.filter((label, index) => label === topics[index - themes.length]?.code)).toEqual([]);
    }
    expect(themeLabel('parking', 'de')).toBe('Parking');
    expect(themeLabel('no-such-code', 'ko')).toBe('no-such-code');
  });

  it('are known by their labels', () => {
    expect(themeCodeOf('Waste management')).toBe('waste-management');
    expect(themeCodeOf('주차')).toBe('parking');
    expect(themeCodeOf('Justice')).toBe(undefined);
  });

  it.each(taxonomyLanguages)(
    'have at least eight different synonyms per topic in %s, and each is found in its language',
    (language) => {
      const few = topics.filter(({ code }) => new Set(synonymsOf(code, language)).size < 8);
      const lost = topics.flatMap(({ code }) =>
        synonymsOf(code, language).filter((words) => !codesIn(words, language).includes(code)),
      );
      expect({ few, lost }).toEqual({ few: [], lost: [] });
    },
  );
});

describe('findConcepts', () => {
  it.each([
    ['en', 'The cities need streetlights and better BUS ROUTES', ['efficient-transport', 'lighting']],
    [
      'es',
      'La ciudad quiere mejorar los semáforos y la recoleccion de residuos',
      ['intelligent-transport-systems', 'waste-management'],
    ],
    [
      'fr',
      'Les feux de circulation et la collecte des déchets',
      ['intelligent-transport-systems', 'waste-management'],
    ],
    [
      'pt',
      'As cidades precisam de coletas de lixo e de iluminação pública',
      ['waste-management', 'lighting'],
    ],
    [
      'ru',
      'Развитие управления отходами и городского общественного транспорта',
      ['efficient-transport', 'waste-management'],
    ],
    ['zh', '需要智能停车系统和垃圾分类', ['parking', 'waste-management']],
    ['ko', '주차장의 부족과 스마트가로등을 관리한다', ['parking', 'lighting']],
    [
      'ar',
      'تحتاج المدينة إلى المواصلات العامة وللنفايات الصلبة',
      ['efficient-transport', 'waste-management'],
    ],
    [
      'tr',
      'Şehrin atık yönetiminin iyileştirilmesi ve otobüslerin takibi',
      ['efficient-transport', 'waste-management'],
    ],
    [
      'id',
      'Kota membutuhkan pengelolaan sampahnya dan layanan publik',
      ['public-service-delivery', 'waste-management'],
    ],
    [
      'vi',
      'Thành phố cần giảm ùn tắc giao thông và rác thải',
      ['intelligent-transport-systems', 'waste-management'],
    ],
  ])('finds topics in %s with inflected words', (language, text, codes) => {
    expect(codesIn(text, language)).toEqual(codes);
  });

  it('tells the words and where they stand in the text as given', () => {
    const text = '🚦 Café: la ges\u0301tion des déchets';
    const [found] = findConcepts(text, 'fr');
    expect(found?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ges\u0301tion des déchets',
    ]);
  });

  it('respects word boundaries', () => {
    expect(codesIn('The maid said: the busy metronome paid.', 'en')).toEqual([]);
  });

  it('leaves the words of other languages aside where the language is known', () => {
    expect(codesIn('Der lixo ist da', 'en')).toEqual([]);
    expect(codesIn('Recogida de basura', 'es')).toEqual(['waste-management']);
  });

  it('keeps the longest of overlapping words of one topic', () => {
    const [found] = findConcepts('smart parking space', 'en');
    expect(found?.mentions.map(({ words }) => words)).toEqual(['smart parking']);
  });

  it('takes anything', () => {
    const texts = ['', ' ', '🙂🙂', '<b></b>', '\u0000\ud800', 'א'.repeat(10_000)];
    expect(texts.map((text) => codesIn(text))).toEqual(texts.map(() => []));
  });
});

describe('suggestThemes', () => {
  it('puts the topic with most different words first and says why', () => {
    const suggestions = suggestThemes(
      'Solid waste piles up: waste collection is late, the landfill is full, and buses are stuck.',
    );
    expect(suggestions.map(({ code }) => code)).toEqual(['waste-management', 'efficient-transport']);
    expect(suggestions[0]).toMatchObject({
      theme: 'sustainable-city',
      score: 1,
      words: ['solid waste', 'waste collection', 'landfill'],
    });
  });

  it('proposes nothing for nothing', () => {
    expect(suggestThemes('')).toEqual([]);
  });
});

describe('SDGs', () => {
  it('are 17 goals and 169 targets', () => {
    expect([sdgGoals.length, sdgTargets.length, new Set(sdgTargets).size]).toEqual([17, 169, 169]);
    expect(['11.2', '17.19', '1.a', '16.b'].every((code) => sdgTargets.includes(code))).toBe(true);
  });

  it('are recognised as numbers and as text', () => {
    expect([11, '11', '11.2', '3.D', '18', '11.11', '', 0, 1.5].map(isSdg)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([goalOf('11.b'), goalOf(7), goalOf('x')]).toEqual([11, 7, undefined]);
  });

  it('have labels', () => {
    expect([
      sdgLabel(11),
      sdgLabel('11.2', 'ko'),
      sdgLabel(6, 'es'),
      sdgLabel(6, 'fr'),
      sdgLabel('99'),
    ]).toEqual([
      'SDG 11 - Cities and communities',
      'SDG 11.2 - 도시와 공동체',
      'ODS 6 - Agua y saneamiento',
      'ODD 6 - Eau et assainissement',
      '99',
    ]);
  });
});
