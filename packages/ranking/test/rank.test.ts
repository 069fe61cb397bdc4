import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, buildNeedIndex, rankNeeds, rankOffers } from '../src/index.ts';
import type { ExclusionCode, Match, Need, Offer, Ranking } from '../src/index.ts';
import { busOffer, leakNeed, leakOffer, options } from './fixtures.ts';

const rank = (need: Need, offers: readonly Offer[], more = {}): Ranking =>
  rankOffers(need, buildIndex(offers), { ...options, ...more });
const reasonOf = (match: Match | undefined, feature: string) =>
  match?.reasons.find((reason) => reason.feature === feature);
const sumOf = (match: Match) => match.reasons.reduce((sum, { contribution }) => sum + contribution, 0);

describe('rankOffers', () => {
  it('puts the offer that fits first, with reasons that add up to its score', () => {
    const { matches } = rank(leakNeed, [busOffer, leakOffer]);
    expect(matches.map(({ offerId, rank: place }) => [offerId, place])).toEqual([
      ['offer-leak-ear', 1],
      ['offer-bus', 2],
    ]);
    expect(matches.map((match) => sumOf(match) === match.score)).toEqual([true, true]);
    expect(matches[0]?.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['alerts', 'met'],
      ['open', 'met'],
      ['train', 'met'],
    ]);
    expect(matches[0]?.requirements[1]?.evidence).toBe('The software is open source (AGPL-3.0).');
    expect([matches[0]?.missing, matches[0]?.changes, matches[0]?.knownShare]).toEqual([[], [], 1]);
  });

  it('gives the same bytes again, and in any order of the rows', () => {
    const offers = [
      leakOffer,
      busOffer,
      ...Array.from({ length: 12 }, (_, index) => ({
        ...busOffer,
        id: `bus-${index}`,
        title: `BusBoard ${index % 4}`,
      })),
    ];
    const first = JSON.stringify(rank(leakNeed, offers));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(offers, { minLength: offers.length, maxLength: offers.length }),
        (shuffled) => {
          expect(JSON.stringify(rank(leakNeed, shuffled))).toBe(first);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('breaks ties by content, not by id', () => {
    const order = (ids: readonly [string, string]) =>
      rank(leakNeed, [
        { id: ids[0], title: 'Same words', description: 'water leaks', url: 'b' } as Offer,
        { id: ids[1], title: 'Same words', description: 'water leaks', url: 'a' } as Offer,
      ]).matches.map(({ offerId }) => offerId);
    expect([order(['x', 'y']), order(['y', 'x'])]).toEqual([
      ['y', 'x'],
      ['x', 'y'],
    ]);
  });

  it('lets an unrelated offer change nothing but the printed statistics', () => {
    const before = rank(leakNeed, [leakOffer, busOffer]);
    const after = rank(leakNeed, [
      leakOffer,
      busOffer,
      { id: 'choir', title: 'Choir', description: 'Singing in parks.' },
    ]);
    const statistical = new Set(['text', 'concepts']);
    const valuesOf = (ranking: Ranking) =>
      ranking.matches
        .filter(({ offerId }) => offerId !== 'choir')
        .map((match) =>
          match.reasons
            .filter(({ feature }) => !statistical.has(feature))
            .map(({ feature, value, text }) => [feature, value, text]),
        );
    expect(valuesOf(after)).toEqual(valuesOf(before));
    expect([before.statistics.documents, after.statistics.documents]).toEqual([2, 3]);
  });

  it('returns as many as asked', () => {
    expect([0, 1, 5].map((top) => rank(leakNeed, [leakOffer, busOffer], { top }).matches.length)).toEqual([
      0, 1, 2,
    ]);
    expect(rank(leakNeed, []).matches).toEqual([]);
  });

  it('does not call the best of bad matches a good one', () => {
    const { matches, statistics } = rank({ id: 'n', title: 'Haptic gloves for firefighters' }, [
      { id: 'a', title: 'Gloves shop, socks, shirts' },
      busOffer,
    ]);
    expect(statistics.textStrength).toBeLessThan(1);
    expect(reasonOf(matches[0], 'text')?.value).toBe(Math.round(statistics.textStrength * 10_000) / 10_000);
  });

  it('finds an English offer for a need in Spanish, Korean or Arabic by its concepts', () => {
    const titles = [
      'Detección de fugas de agua potable',
      '상수도 누수 탐지',
      'كشف التسرب في شبكة مياه الشرب',
    ];
    const found = titles.map(
      (title) =>
        rank({ id: 'n', title }, [busOffer, { ...leakOffer, themes: [], sdgs: [] }]).matches[0]?.offerId,
    );
    expect(found).toEqual(['offer-leak-ear', 'offer-leak-ear', 'offer-leak-ear']);
  });
});

describe('requirements across languages', () => {
  it('are found where the words of both languages are known', () => {
    const cases = [
      ['es', 'El código fuente debe ser abierto', 'met'],
      ['es', 'Capacitación del personal municipal', 'met'],
      ['fr', 'Doit fonctionner hors ligne', 'not stated'],
      ['pt', 'Código aberto', 'met'],
      ['ko', '문자 알림', 'met'],
      ['fr', 'Application mobile Android', 'contradicted'],
    ] as const;
    const offer = { ...leakOffer, limitations: ['No mobile app'] };
    const verdicts = cases.map(([language, text]) => {
      const need: Need = { id: 'n', title: 'x', language, requirements: [{ text }] };
      return rank(need, [offer]).matches[0]?.requirements[0]?.verdict;
    });
    expect(verdicts).toEqual(cases.map(([, , verdict]) => verdict));
  });
});

describe('silence', () => {
  it('leaves a feature that is not asked out of the sum', () => {
    const [match] = rank({ ...leakNeed, budget: null }, [leakOffer]).matches;
    expect(reasonOf(match, 'budget')).toMatchObject({ value: null, weight: 0, contribution: 0 });
    expect(reasonOf(match, 'budget')?.text).toBe(
      'The challenge states no budget. Its weight is shared out to the others.',
    );
  });

  it('costs the offer: less than a good price, and said so', () => {
    const silent = { ...leakOffer, id: 'silent', price: null };
    const { matches } = rank(leakNeed, [leakOffer, silent], { diversify: false });
    expect(matches.map(({ offerId }) => offerId)).toEqual(['offer-leak-ear', 'silent']);
    expect(reasonOf(matches[1], 'budget')).toMatchObject({ value: null, contribution: 0 });
    expect(matches[1]?.missing).toEqual([
      'The offer states no price.',
      'The same text, but for a few words, as “LeakEar”, which comes before it.',
    ]);
    expect(matches[1]?.changes.map(({ feature, rank: place }) => [feature, place])).toEqual([['budget', 1]]);
    const gain = matches[1]?.changes[0]?.gain ?? 0;
    expect((matches[1]?.score ?? 0) + gain).toBe(matches[0]?.score);
  });
});

describe('exclusions', () => {
  const cases: readonly (readonly [ExclusionCode, Partial<Offer>, string])[] = [
    ['REGION_NOT_SERVED', { regionsServed: ['KE'] }, 'Does not serve Nepal.'],
    [
      'REGION_NOT_SERVED',
      { regionsServed: ['worldwide'], regionsNotServed: ['np'] },
      'Does not serve Nepal.',
    ],
    ['PROVIDER_KIND_EXCLUDED', { providerKind: 'city' }, 'Excluded kind of provider: local government.'],
    ['NOT_ELIGIBLE', { flags: ['Sanctioned'] }, 'Excluded because it is marked "sanctioned".'],
    [
      'NOT_ELIGIBLE',
      { flags: [], lackedFlags: ['registered'] },
      'Excluded because it does not hold "registered".',
    ],
    [
      'MUST_CONTRADICTED',
      { description: 'Proprietary software to find leaks.' },
      'Contradicts a requirement that must be met, "Source code must be published under an open licence": "Proprietary software to find leaks."',
    ],
    [
      'PRICE_ABOVE_BUDGET',
      { price: { min: 20_000_001, max: 30_000_000, currency: 'USD' } },
      'Costs at least USD 200,000.01, more than twice the budget of USD 100,000.',
    ],
    [
      'DELIVERY_AFTER_DEADLINE',
      { deliveryDays: { min: 366, max: 400 } },
      'Delivery takes at least 366 days; 365 are left.',
    ],
  ];

  it.each(cases)('%s', (code, change, text) => {
    const { matches, excluded, exclusions } = rank(leakNeed, [{ ...leakOffer, ...change }]);
    expect(matches).toEqual([]);
    expect(excluded.map((one) => [one.code, one.text])).toEqual([[code, text]]);
    expect(exclusions.total).toBe(1);
  });

  it('exclude nobody on silence', () => {
    const { matches, excluded } = rank(leakNeed, [{ id: 'bare', title: 'Bare' }]);
    expect([matches.length, excluded.length]).toEqual([1, 0]);
  });

  it('exclude nobody where the regions of the city are not known', () => {
    const need = { ...leakNeed, city: { country: 'NP' } };
    expect(rank(need, [{ ...leakOffer, regionsServed: ['SOUTH_ASIA'] }]).excluded).toEqual([]);
    expect(
      rank(need, [{ ...leakOffer, regionsServed: ['KE', 'UG'] }]).excluded.map(({ code }) => code),
    ).toEqual(['REGION_NOT_SERVED']);
  });

  it('keep an offer at exactly twice the budget and one on the last day', () => {
    const offer = {
      ...leakOffer,
      price: { min: 20_000_000, currency: 'USD' },
      deliveryDays: { min: 365, max: 500 },
    };
    expect(rank(leakNeed, [offer]).excluded).toEqual([]);
  });

  it('do not use a deadline that has passed', () => {
    const [match] = rank({ ...leakNeed, deadline: '2020-01-01' }, [leakOffer]).matches;
    expect(reasonOf(match, 'delivery')?.text).toMatch(/^The deadline 2020-01-01 has passed/);
  });

  it('are summed up in a sentence', () => {
    const offers = [
      ...Array.from({ length: 7 }, (_, index) => ({
        ...leakOffer,
        id: `far-${index}`,
        regionsServed: ['KE'],
      })),
      ...Array.from({ length: 5 }, (_, index) => ({
        ...leakOffer,
        id: `dear-${index}`,
        price: { min: 90_000_000, currency: 'USD' },
      })),
    ];
    const text = (locale: string) => rank(leakNeed, offers, { locale }).exclusions.text;
    expect(text('en')).toBe('12 more excluded: 7 do not serve the region, 5 cost over twice the budget');
    expect(text('es')).toBe(
      '12 más excluidas: 7 no dan servicio en la región, 5 cuestan más del doble del presupuesto',
    );
    expect(text('ko')).toBe('12건 추가 제외: 지역에 제공하지 않음 7건, 예산의 두 배 초과 5건');
    expect(rank(leakNeed, offers, { maxExclusions: 2 }).excluded.length).toBe(2);
  });

  it('convert currencies at the stated rates', () => {
    const offer = { ...leakOffer, price: { min: 300_000_000, currency: 'KRW' } };
    const rates = { base: 'USD', date: '2026-11-01', rates: { KRW: 1400 } };
    expect(rank(leakNeed, [offer], { rates }).excluded.map(({ facts }) => facts)).toEqual([
      { priceFrom: 21_428_571, budgetMax: 10_000_000, currency: 'USD' },
    ]);
    const [match] = rank(leakNeed, [offer]).matches;
    expect(reasonOf(match, 'budget')?.text).toMatch(
      /^The price is in KRW and the budget in USD; no exchange rate was given\./,
    );
  });
});

describe('explanations', () => {
  it.each(['en', 'ko', 'es', 'fr'] as const)('are complete in %s', (locale) => {
    const offer = {
      ...leakOffer,
      price: null,
      capabilities: [],
      references: [{ city: { name: 'Kisumu', country: 'KE' }, year: 2020 }],
    };
    const [match] = rank(leakNeed, [offer], { locale }).matches;
    const texts = [...(match?.reasons ?? []), ...(match?.changes ?? [])]
      .map(({ text }) => text)
      .concat(match?.missing ?? []);
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
    expect(match?.reasons.length).toBe(10);
  });

  it('say what would change the rank, requirements and confirmations among it', () => {
    const offer = {
      ...leakOffer,
      capabilities: [],
      references: [{ city: { name: 'Kisumu', country: 'KE' }, year: 2024, outcome: 'measured' }],
    };
    const [match] = rank(leakNeed, [offer]).matches;
    expect(match?.changes.map(({ feature, requirementId }) => [feature, requirementId])).toEqual([
      ['requirements', 'alerts'],
      ['evidence', undefined],
    ]);
    expect(match?.missing).toEqual([
      'Not stated: Real-time alerts by SMS when a leak is detected',
      'References are only claimed, none is confirmed by a city.',
    ]);
  });

  it('name the words that matched, in their own form', () => {
    const [match] = rank(leakNeed, [leakOffer, busOffer]).matches;
    expect(reasonOf(match, 'text')?.matched).toContain('leaks');
  });
});

describe('diversity', () => {
  const similar = (index: number, organisationId: string): Offer => ({
    ...leakOffer,
    id: `leak-${index}`,
    title: `LeakEar ${index}`,
    organisationId,
  });

  it('leaves scores alone and says the rank by score', () => {
    const offers = [
      similar(1, 'a'),
      similar(2, 'b'),
      { ...leakOffer, id: 'flood', title: 'FloodEye', themes: ['disaster-response'], organisationId: 'c' },
    ];
    const plain = rank(leakNeed, offers, { diversify: false, organisationCap: false });
    const diverse = rank(leakNeed, offers, { diversify: { lambda: 0.5 }, organisationCap: false });
    const scores = (ranking: Ranking) =>
      Object.fromEntries(
        ranking.matches.map(({ offerId, score, scoreRank }) => [offerId, [score, scoreRank]]),
      );
    expect(scores(diverse)).toEqual(scores(plain));
    expect(plain.matches.map(({ rank: place, scoreRank }) => place === scoreRank)).toEqual([
      true,
      true,
      true,
    ]);
    expect(diverse.matches[1]?.offerId).toBe('flood');
  });

  it('lets one organisation have only so many of the first places', () => {
    const offers = [
      ...Array.from({ length: 6 }, (_, index) => similar(index, 'one')),
      { ...busOffer, id: 'other' },
    ];
    const organisations = (ranking: Ranking) => ranking.matches.map(({ organisationId }) => organisationId);
    expect(
      organisations(
        rank(leakNeed, offers, { organisationCap: { limit: 2, first: 3 }, diversify: false }),
      ).slice(0, 3),
    ).toEqual(['one', 'one', 'org-bus']);
    expect(
      organisations(rank(leakNeed, offers, { organisationCap: false, diversify: false })).slice(0, 6),
    ).toEqual(Array(6).fill('one'));
    expect(rank(leakNeed, offers).matches.length).toBe(7);
  });
});

describe('stuffing', () => {
  it('does not win: words repeated, themes claimed', () => {
    const words =
      'leak leaks drinking water network sensors software repairs alerts SMS open licence trains staff ';
    const stuffed: Offer = {
      id: 'stuffed',
      title: 'Water leak water leak',
      description: words.repeat(200),
      themes: ['water-management', 'parking', 'lighting', 'drones', 'education'],
    };
    expect(rank(leakNeed, [stuffed, leakOffer, busOffer]).matches[0]?.offerId).toBe('offer-leak-ear');
  });
});

describe('rankNeeds', () => {
  it('ranks the other side by the same features', () => {
    const busNeed: Need = { id: 'need-bus', title: 'Arrival times of buses for passengers' };
    const index = buildNeedIndex([busNeed, leakNeed]);
    const { matches, subjectId } = rankNeeds(leakOffer, index, options);
    expect([subjectId, ...matches.map(({ needId }) => needId)]).toEqual([
      'offer-leak-ear',
      'need-leaks',
      'need-bus',
    ]);
    const from = (ranking: Ranking, feature: string) => reasonOf(ranking.matches[0], feature)?.value;
    const other = rank(leakNeed, [leakOffer, busOffer]);
    for (const feature of [
      'requirements',
      'budget',
      'readiness',
      'evidence',
      'language',
      'delivery',
      'standards',
      'timezone',
    ]) {
      expect(from(rankNeeds(leakOffer, index, options), feature)).toBe(from(other, feature));
    }
  });

  it('says which needs an offer cannot serve', () => {
    const { excluded } = rankNeeds(
      { ...leakOffer, regionsServed: ['KE'] },
      buildNeedIndex([leakNeed]),
      options,
    );
    expect(excluded.map(({ needId, code }) => [needId, code])).toEqual([['need-leaks', 'REGION_NOT_SERVED']]);
  });
});
