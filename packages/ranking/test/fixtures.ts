import type { Need, Offer, RankOptions } from '../src/index.ts';

/** A need with everything stated. */
export const leakNeed: Need = {
  id: 'need-leaks',
  title: 'Find leaks in the drinking water network',
  description:
    'A third of the drinking water is lost to leaks. We look for sensors and software that find leaks early and plan repairs.',
  language: 'en',
  requirements: [
    { id: 'alerts', text: 'Real-time alerts by SMS when a leak is detected', level: 'must' },
    { id: 'open', text: 'Source code must be published under an open licence', level: 'must' },
    { id: 'train', text: 'The supplier trains at least 30 municipal staff', level: 'should' },
  ],
  themes: ['water-management'],
  sdgs: [6, '6.4'],
  city: {
    name: 'Dhulikhel',
    country: 'NP',
    regions: ['SOUTH_ASIA'],
    population: 33_000,
    incomeGroup: 'lower-middle',
    timeZone: 'Asia/Kathmandu',
  },
  budget: { min: 5_000_000, max: 10_000_000, currency: 'USD' },
  deadline: '2027-11-21',
  languages: ['en', 'ne'],
  minimumReadiness: 7,
  standards: ['ISO 24512'],
  excludedProviderKinds: ['CITY'],
  requiredFlags: ['registered'],
  barredFlags: ['sanctioned'],
};

/** An offer that fits it in everything. */
export const leakOffer: Offer = {
  id: 'offer-leak-ear',
  title: 'LeakEar',
  description:
    'Acoustic sensors find leaks in drinking water networks and help to plan repairs. The software is open source (AGPL-3.0). The price covers training for up to 50 employees.',
  language: 'en',
  capabilities: ['Sends alerts by SMS within a minute when a leak is detected'],
  themes: ['water-management'],
  sdgs: [6],
  organisationId: 'org-ear',
  providerKind: 'CORPORATE',
  regionsServed: ['SOUTH_ASIA', 'KE'],
  languages: ['en'],
  price: { min: 6_000_000, max: 9_000_000, currency: 'USD' },
  readiness: 9,
  standards: ['ISO 24512:2007'],
  deliveryDays: { min: 60, max: 120 },
  references: [
    {
      city: { name: 'Bharatpur', country: 'NP', population: 40_000, incomeGroup: 'lower-middle' },
      year: 2025,
      isConfirmed: true,
      outcome: 'Losses from 31 % to 19 %',
    },
  ],
  timeZones: ['Asia/Kathmandu'],
  flags: ['registered'],
};

/** An offer about something else. */
export const busOffer: Offer = {
  id: 'offer-bus',
  title: 'BusBoard',
  description: 'Live positions of buses and arrival times for passengers.',
  language: 'en',
  themes: ['efficient-transport'],
  organisationId: 'org-bus',
};

export const options: RankOptions = { today: '2026-11-21' };
