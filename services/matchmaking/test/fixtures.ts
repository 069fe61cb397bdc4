import {
  type Challenge,
  challengeContent,
  type ChallengeContentInput,
  type Organisation,
  organisationContent,
  type OrganisationContentInput,
  regionOf,
  type Solution,
  solutionContent,
  type SolutionContentInput,
} from '@smc/contracts';

const at = '2026-11-20T08:00:00.000Z';

export function organisationOf(id: string, content: OrganisationContentInput, version = 1): Organisation {
  return {
    ...organisationContent.parse(content),
    id,
    version,
    region: regionOf(content.country) ?? 'EUROPE',
    createdAt: at,
    updatedAt: at,
  };
}

export interface ChallengeInput extends ChallengeContentInput {
  readonly id: string;
  readonly organisationId: string;
  readonly country: string;
}

export function challengeOf(input: ChallengeInput, changes: Partial<Challenge> = {}): Challenge {
  const { id, organisationId, country, ...content } = input;
  return {
    ...challengeContent.parse(content),
    id,
    version: 2,
    contentRevision: 1,
    organisationId,
    country,
    region: regionOf(country) ?? 'EUROPE',
    state: 'PUBLISHED',
    translations: [],
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    endedAt: null,
    endReason: null,
    ...changes,
  };
}

export interface SolutionInput extends SolutionContentInput {
  readonly id: string;
  readonly organisationId: string;
}

export function solutionOf(input: SolutionInput, changes: Partial<Solution> = {}): Solution {
  const { id, organisationId, ...content } = input;
  return {
    ...solutionContent.parse(content),
    id,
    version: 3,
    contentRevision: 1,
    organisationId,
    state: 'LISTED',
    references: [],
    createdAt: at,
    updatedAt: at,
    listedAt: at,
    archivedAt: null,
    reviewNote: null,
    ...changes,
  };
}

export const organisations: readonly Organisation[] = [
  organisationOf('seoul', {
    kind: 'CITY',
    name: 'Seoul',
    country: 'KR',
    timeZone: 'Asia/Seoul',
    languages: ['ko', 'en'],
    city: { population: 9_400_000, incomeGroup: 'HIGH' },
  }),
  organisationOf('makati', { kind: 'CITY', name: 'Makati', country: 'PH', languages: ['en'] }),
  organisationOf('aqua', {
    kind: 'CORPORATE',
    name: 'Aqua Sense',
    country: 'FI',
    timeZone: 'Europe/Helsinki',
  }),
  organisationOf('buslab', { kind: 'INSTITUTION', name: 'Bus Lab', country: 'DE' }),
  organisationOf('wego', { kind: 'INSTITUTION', name: 'Secretariat', country: 'KR' }),
];

export const leaks = challengeOf({
  id: 'leaks',
  organisationId: 'seoul',
  country: 'KR',
  title: 'Find leaks in the old water network',
  summary: 'A third of the treated water is lost before it reaches a tap.',
  description: 'We need sensors and software that locate leaking pipes in the drinking water network.',
  themes: ['water-management'],
  sdgs: [6],
  requirements: [
    { id: 'r1', level: 'MUST', text: 'Locates leaks below the streets' },
    { id: 'r2', level: 'SHOULD', text: 'Alerts the control room within an hour' },
  ],
  budget: { minimum: 5_000_000, maximum: 20_000_000, currency: 'USD' },
});

export const buses = challengeOf({
  id: 'buses',
  organisationId: 'makati',
  country: 'PH',
  title: 'Bus arrival times that passengers can trust',
  summary: 'Passengers wait without knowing when the next bus comes.',
  description: 'We want real-time arrival information for every bus stop, also by text message.',
  themes: ['intelligent-transport-systems'],
  sdgs: [11],
  requirements: [{ id: 'r1', level: 'SHOULD', text: 'Shows arrivals at stops in real time' }],
});

export const leakFinder = solutionOf({
  id: 'leak-finder',
  organisationId: 'aqua',
  name: 'Leak Finder',
  summary: 'Acoustic sensors locate leaks in water pipes.',
  description:
    'Sensors on the pipes listen for leaks and the software shows where the water network loses water.',
  themes: ['water-management'],
  sdgs: [6],
  capabilities: ['Locates leaks below the streets', 'Alerts the control room within an hour'],
  price: { minimum: 8_000_000, maximum: 12_000_000, currency: 'USD' },
  priceBasis: 'ONE_OFF',
  readiness: 9,
});

export const waterBooks = solutionOf({
  id: 'water-books',
  organisationId: 'buslab',
  name: 'Water Books',
  summary: 'Accounts of water sold and water lost.',
  description: 'A water balance for the utility: treated water, sold water and losses of the network.',
  themes: ['water-management'],
  sdgs: [6],
});

export const busBoard = solutionOf({
  id: 'bus-board',
  organisationId: 'buslab',
  name: 'Bus Board',
  summary: 'Real-time arrival information for bus stops.',
  description: 'Shows passengers when the next bus arrives at each stop, on screens and by text message.',
  themes: ['intelligent-transport-systems'],
  sdgs: [11],
  capabilities: ['Shows arrivals at stops in real time'],
});

/** Costs far more than the leak challenge can pay. */
export const goldenPipes = solutionOf({
  id: 'golden-pipes',
  organisationId: 'aqua',
  name: 'Golden Pipes',
  summary: 'Replaces the whole water network to end leaks.',
  description: 'New pipes for the drinking water network.',
  themes: ['water-management'],
  price: { minimum: 900_000_000, maximum: null, currency: 'USD' },
  priceBasis: 'ONE_OFF',
});

export const solutions: readonly Solution[] = [leakFinder, waterBooks, busBoard, goldenPipes];
