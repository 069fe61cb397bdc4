import * as fc from 'fast-check';
import type { Need, Offer, RankOptions } from '../src/index.ts';

const sentences = [
  'Finds leaks in drinking water networks by sound.',
  'Works without an internet connection.',
  'An internet connection is required.',
  'Sends alerts by SMS within 5 minutes.',
  'Alerts are sent within 3 hours.',
  'Source code is published under the MIT licence.',
  'Proprietary software.',
  'Available in English and French.',
  'The interface is in English only.',
  'No export to CSV.',
  'Exports data to CSV and Excel.',
  'Training for up to 40 employees is included in the price.',
  'A documented REST API; webhooks are planned.',
  'Counts passengers on every bus line of the city.',
  'French alerts by SMS within 2 minutes, available day and night.',
  'No personal data is stored.',
  'Names and phone numbers are stored for a year.',
  'Complies with ISO 37120 and WCAG 2.1.',
  'Detecta fugas de agua; no requiere internet.',
  'Open and documented API for partners.',
  'Open on weekdays.',
  'Residents report changes on a map.',
  'Finds leaks in networks.',
  'Passengers of bus lines are not asked.',
  'Residents report no changes.',
] as const;
const asked = [
  'The system must work without an internet connection',
  'Source code must be published',
  'Alerts by SMS within 10 minutes',
  'Interface in French',
  'Data can be exported to CSV or Excel',
  'The supplier trains at least 30 municipal staff',
  'Open API',
  'Open and documented API with training for partners',
  'Training and alerts that work without an internet connection',
  'No personal data may be stored',
  'Finds leaks in water networks by sound',
  'Counts passengers on bus lines',
  'Alerts in French within 10 minutes',
  'Complies with WCAG',
  'Residents should be able to report changes',
  'Changes must be planned by residents',
] as const;

const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.array(fc.constantFrom(...values), { maxLength });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const range = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const places = ['KR', 'NP', 'KE', 'SOUTH_ASIA', 'AFRICA', 'worldwide', 'kr '] as const;
const city = fc.record({
  country: maybe(fc.constantFrom('KR', 'NP', 'KE')),
  regions: some(['SOUTH_ASIA', 'AFRICA'], 2),
  population: maybe(fc.constantFrom(20_000, 400_000, 9_000_000)),
  incomeGroup: maybe(fc.constantFrom('low', 'high')),
});

const offerShape = fc.record({
  title: fc.constantFrom('LeakEar', 'BusBoard', 'Ledger'),
  description: some(sentences, 5).map((list) => list.join(' ')),
  capabilities: some(sentences, 2),
  limitations: some(sentences, 1),
  themes: some(['water-management', 'efficient-transport', 'data', 'Justice'], 2),
  sdgs: some([6, 11, '11.2'], 2),
  organisationId: maybe(fc.constantFrom('o1', 'o2')),
  providerKind: maybe(fc.constantFrom('CORPORATE', 'CITY')),
  regionsServed: some(places, 2),
  regionsNotServed: some(places.slice(0, 3), 1),
  languages: some(['en', 'fr', 'ko'], 2),
  price: maybe(range(3_000_000).map((money) => ({ ...money, currency: 'USD' }))),
  readiness: maybe(fc.integer({ min: 1, max: 9 })),
  standards: some(['ISO 37120', 'GTFS'], 2),
  deliveryDays: maybe(range(600)),
  references: fc.array(
    fc.record({
      city,
      year: maybe(fc.integer({ min: 2000, max: 2027 })),
      isConfirmed: fc.boolean(),
      outcome: maybe(fc.constantFrom('', 'Measured')),
    }),
    { maxLength: 4 },
  ),
  timeZones: some(['Asia/Seoul', 'Europe/Paris'], 1),
  flags: some(['registered', 'sanctioned'], 1),
  lackedFlags: some(['registered'], 1),
});
export const offerLists = fc
  .array(offerShape, { minLength: 1, maxLength: 14 })
  .map((list) => list.map((offer, index): Offer => ({ ...offer, id: `s${index}`, language: 'en' })));

export const needs: fc.Arbitrary<Need> = fc
  .record({
    description: some(sentences, 4).map((list) => list.join(' ')),
    requirements: fc.array(
      fc.record({
        text: fc.constantFrom(...asked),
        level: fc.constantFrom('must' as const, 'should' as const),
      }),
      { maxLength: 3 },
    ),
    themes: some(['water-management', 'efficient-transport'], 1),
    sdgs: some([6, 11], 1),
    city: maybe(city.map((facts) => ({ ...facts, timeZone: 'Asia/Kathmandu' }))),
    budget: maybe(fc.nat(3_000_000).map((max) => ({ max, currency: 'USD' }))),
    deadline: maybe(fc.constantFrom('2027-06-01', '2020-01-01')),
    languages: some(['en', 'ko'], 2),
    minimumReadiness: maybe(fc.integer({ min: 1, max: 9 })),
    standards: some(['ISO 37120', 'WCAG'], 1),
    excludedProviderKinds: some(['CITY'], 1),
    requiredFlags: some(['registered'], 1),
    barredFlags: some(['sanctioned'], 1),
  })
  .map((need) => ({ ...need, id: 'n', title: 'Leaks and buses', language: 'en' }));

export const options: RankOptions = { today: '2026-11-21' };
