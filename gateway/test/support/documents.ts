import type { Challenge, Match, Organisation, Solution } from '@smc/contracts';

const at = '2026-11-21T09:00:00.000Z';
const prose =
  'A third of the treated water is lost before it reaches a tap. The network is old, most pipes are iron, and streets ' +
  'cannot be dug up for a search. The utility wants to know where water is lost, within a metre, and what to mend first.';

export function organisationDocument(id: string, kind: Organisation['kind']): Organisation {
  return {
    id,
    version: 1,
    kind,
    name: `Organisation ${id}`,
    names: { ko: `기관 ${id}` },
    country: 'KR',
    timeZone: 'Asia/Seoul',
    languages: ['ko', 'en'],
    website: null,
    description: '',
    employees: null,
    networks: ['CJK'],
    city: null,
    region: 'EAST_ASIA',
    createdAt: at,
    updatedAt: at,
  };
}

export function challengeDocument(id: string, organisationId: string): Challenge {
  return {
    id,
    version: 2,
    contentRevision: 1,
    organisationId,
    country: 'KR',
    region: 'EAST_ASIA',
    state: 'PUBLISHED',
    title: `Find leaks in the old water network (${id})`,
    summary: 'Find leaks without digging.',
    description: prose,
    language: 'en',
    themes: ['water-management'],
    sdgs: [6, 11],
    sdgTargets: ['6.4'],
    requirements: [
      { id: 'r1', level: 'MUST', text: 'Works without digging up streets' },
      { id: 'r2', level: 'SHOULD', text: 'Shows leaks on a map' },
    ],
    budget: { minimum: null, maximum: 25_000_000, currency: 'USD' },
    timeline: { startBy: null, deliverBy: '2027-12-31' },
    workLanguages: ['ko', 'en'],
    populationAffected: 250_000,
    outcome: { text: 'Fewer losses', indicator: 'Share of water lost', target: '15 %' },
    constraints: [],
    standards: ['ISO 24512'],
    procurementRoute: 'OPEN_TENDER',
    minimumReadiness: 7,
    excludedProviderKinds: [],
    sourceUrl: null,
    translations: [
      {
        language: 'ko',
        title: '누수 찾기',
        summary: '',
        description: '',
        requirements: { r1: '도로를 파지 않고 작동' },
        isMachineMade: false,
      },
    ],
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    endedAt: null,
    endReason: null,
  };
}

export function solutionDocument(id: string, organisationId: string): Solution {
  return {
    id,
    version: 3,
    contentRevision: 1,
    organisationId,
    state: 'LISTED',
    name: `Pipe listener ${id}`,
    summary: 'Finds leaks by sound.',
    description: prose,
    language: 'en',
    themes: ['water-management'],
    sdgs: [6],
    sdgTargets: [],
    capabilities: ['Finds leaks to within one metre without digging', 'Shows leaks on a map'],
    limitations: ['Not for plastic pipes'],
    price: { minimum: 5_000_000, maximum: 20_000_000, currency: 'USD' },
    priceBasis: 'ONE_OFF',
    isPriceIllustrative: true,
    readiness: 9,
    regionsServed: ['EAST_ASIA'],
    countriesServed: [],
    countriesNotServed: [],
    languages: ['en'],
    standards: [],
    deliveryWeeks: 20,
    url: 'https://example.org/listener',
    licence: null,
    isOpenSource: false,
    references: [
      {
        id: 'ref1',
        city: 'Seoul',
        country: 'KR',
        organisationId: 'city-0',
        population: 9_400_000,
        year: 2024,
        cost: null,
        outcome: 'Losses from 9 % to 6 %',
        url: null,
        evidence: 'CLAIMED',
        confirmedBy: null,
        confirmedAt: null,
      },
    ],
    createdAt: at,
    updatedAt: at,
    listedAt: at,
    archivedAt: null,
    reviewNote: null,
  };
}

const features = ['text', 'requirements', 'themes', 'region', 'references', 'readiness', 'price'];

export function matchDocument(challengeId: string, solutionId: string, rank: number): Match {
  return {
    id: `${challengeId}_${solutionId}`,
    reader: 'CITY',
    conflicts: [],
    challengeId,
    solutionId,
    challengeOrganisationId: 'city-0',
    solutionOrganisationId: 'provider-0',
    rank,
    computedRank: rank,
    score: 90 - rank,
    reasons: features.map((feature) => ({
      feature,
      value: 0.7,
      weight: 10,
      contribution: (90 - rank) / features.length,
      text: `The offer's ${feature} fits well: 0.7 of 1.`,
      matched: [],
    })),
    coverage: [
      {
        requirementId: 'r1',
        level: 'MUST',
        text: 'Works without digging up streets',
        verdict: 'MET',
        evidence: 'Finds leaks to within one metre without digging',
      },
      {
        requirementId: 'r2',
        level: 'SHOULD',
        text: 'Shows leaks on a map',
        verdict: 'MET',
        evidence: 'Shows leaks on a map',
      },
    ],
    missing: [],
    improvements: ['A confirmed reference would help.'],
    runId: 'run-1',
    versions: { weights: 'default-1', taxonomy: '1', model: '1', data: 'ab'.repeat(32) },
    holdsFor: 'd1',
    rankedAt: at,
    isOutdated: false,
    override: null,
    interests: { city: null, provider: null, isMutual: false },
  };
}
