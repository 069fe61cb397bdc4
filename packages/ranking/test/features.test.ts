import { describe, expect, it } from 'vitest';
import { budgetFit } from '../src/features/budget.ts';
import { cityLikeness, isStated, recencyOf, worthOf } from '../src/features/evidence.ts';
import { conceptCosine } from '../src/features/relevance.ts';
import { offsetHours, overlapHours } from '../src/features/time-zones.ts';
import { conversionFactor, convertRange, minorUnits } from '../src/money.ts';
import { normaliseStandards } from '../src/prepare.ts';
import { standardsIn } from '../src/requirements/entities.ts';
import { demandsIn, quantitiesIn, satisfies } from '../src/requirements/quantities.ts';

describe('budgetFit', () => {
  it('falls from 1 within the budget over 0.5 at its edge to 0 at twice the budget', () => {
    const fits = [
      [0, 0],
      [20, 100],
      [50, 200],
      [100, 200],
      [100, 100],
      [141, 300],
      [200, 300],
    ].map(([low = 0, high = 0]) => budgetFit({ low, high }, 100));
    expect(fits.map((fit) => Math.round(fit * 100) / 100)).toEqual([1, 1, 0.75, 0.5, 1, 0.25, 0]);
  });
});

describe('money', () => {
  it('knows minor units', () => {
    expect(['USD', 'KRW', 'TND'].map(minorUnits)).toEqual([100, 1, 1000]);
  });
  it('converts by way of the base', () => {
    const rates = { base: 'USD', date: '2026-11-01', rates: { KRW: 1400, EUR: 0.8 } };
    expect(conversionFactor('EUR', 'EUR', null)).toBe(1);
    expect(convertRange({ min: 80, max: 160, currency: 'EUR' }, 'USD', rates)).toEqual({
      low: 100,
      high: 200,
    });
    expect(convertRange({ max: 80, currency: 'EUR' }, 'KRW', rates)).toEqual({ low: 1400, high: 1400 });
    expect(convertRange({ min: 80, currency: 'CHF' }, 'USD', rates)).toBe(undefined);
    expect(convertRange({ currency: 'USD' }, 'USD', rates)).toBe(undefined);
  });
});

describe('evidence', () => {
  const city = { country: 'KR', regions: ['EAST_ASIA'], population: 1_000_000, incomeGroup: 'high' };
  it('compares what is known of both cities', () => {
    expect(cityLikeness(city, city)).toBe(1);
    expect(cityLikeness(city, { country: 'JP', regions: ['EAST_ASIA'] })).toBe(0.7);
    expect(cityLikeness(city, { country: 'BR', population: 1_000_000 })).toBe(0.5);
    expect(cityLikeness(city, {})).toBe(undefined);
  });
  it('values confirmed, measured, recent references in cities alike', () => {
    const best = { city, year: 2026, isConfirmed: true, outcome: 'measured' };
    const worths = [
      best,
      { ...best, isConfirmed: false },
      { ...best, outcome: null },
      { ...best, year: 2018 },
      { ...best, city: {} },
    ];
    // In steps of 1/65536.
    const inSteps = (worth: number) => Math.round(worth * 65_536) / 65_536;
    expect(
      worths.map((reference) =>
        worthOf(
          cityLikeness(city, reference.city),
          recencyOf(reference.year, 2026),
          reference.isConfirmed,
          isStated(reference.outcome),
        ),
      ),
    ).toEqual([1, 0.5, 0.7, 0.5, 0.25].map(inSteps));
  });
});

describe('time zones', () => {
  const july = Date.parse('2026-07-01');
  it('overlap by the working day, with daylight saving', () => {
    expect([
      offsetHours('Asia/Kathmandu', july),
      offsetHours('America/New_York', july),
      offsetHours('Nowhere/At_All', july),
    ]).toEqual([5.75, -4, undefined]);
    expect(overlapHours('Europe/Paris', 'Africa/Lagos', july)).toBe(7);
    expect(overlapHours('Europe/Paris', 'Africa/Lagos', Date.parse('2026-01-15'))).toBe(8);
    expect(overlapHours('Asia/Seoul', 'America/New_York', july)).toBe(0);
    expect(overlapHours('Asia/Seoul', 'Mars/Base', july)).toBe(undefined);
  });
});

describe('conceptCosine', () => {
  const rarity = (code: string) => (code === 'rare' ? 4 : 1);
  it('values rare concepts and does not reward claiming everything', () => {
    const need = new Map([
      ['rare', 1],
      ['common', 1],
    ]);
    const cosine = (codes: readonly string[]) =>
      conceptCosine(need, new Map(codes.map((code) => [code, 1])), rarity);
    expect(cosine(['rare', 'common'])).toBeCloseTo(1, 12);
    expect(cosine(['rare'])).toBeGreaterThan(cosine(['common']));
    expect(cosine(['rare', 'common', 'a', 'b', 'c', 'd'])).toBeLessThan(1);
    expect(cosine([])).toBe(0);
  });
});

describe('standards', () => {
  it('are read in one spelling', () => {
    expect(standardsIn('complies with iso/iec 27001:2022, gtfs-rt and wcag 2.2')).toEqual([
      'iso 27001',
      'gtfs-realtime',
      'wcag',
    ]);
    expect(normaliseStandards(['ISO/IEC 27001:2022', 'ISO 27001', 'Our own'])).toEqual([
      'iso 27001',
      'our own',
    ]);
  });
});

describe('quantities', () => {
  it('are read with their units', () => {
    expect(quantitiesIn('within three months and 2 weeks').map(({ unit, low }) => [unit, low])).toEqual([
      ['days', 90],
      ['days', 14],
    ]);
    expect(quantitiesIn('nine to twelve months').map(({ low, high }) => [low, high])).toEqual([[270, 360]]);
    expect(demandsIn('delivery within three months')).toEqual([
      { unit: 'days', value: 90, direction: 'at most' },
    ]);
    expect(demandsIn('at least 30 municipal staff')).toEqual([
      { unit: 'people', value: 30, direction: 'at least' },
    ]);
  });
  it('satisfy demands', () => {
    const demand = { unit: 'people', value: 30, direction: 'at least' } as const;
    const offered = (high: number) => [{ unit: 'people', low: 1, high } as const];
    expect([satisfies(demand, offered(50)), satisfies(demand, offered(20)), satisfies(demand, [])]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
