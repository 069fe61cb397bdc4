import { regionCodes } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { inputLine, needFromChallenge, offerFromSolution } from '../src/ranking-input.ts';
import { challengeOf, leakFinder, leaks, organisationOf, organisations, solutionOf } from './fixtures.ts';

const seoul = organisations[0];

describe('a challenge as a need', () => {
  it('carries every field the ranking reads', () => {
    const challenge = challengeOf({
      id: 'c1',
      organisationId: 'seoul',
      country: 'KR',
      title: 'Flood warnings',
      description: 'Rivers rise fast.',
      language: 'en',
      themes: ['disaster-response'],
      sdgs: [11],
      sdgTargets: ['13.1'],
      requirements: [{ id: 'r1', level: 'MUST', text: 'Warns two hours ahead' }],
      budget: { minimum: null, maximum: 500_000, currency: 'EUR' },
      timeline: { startBy: '2027-01-01', deliverBy: '2027-06-30' },
      workLanguages: ['ko'],
      outcome: { text: 'Fewer people hurt', indicator: 'People hurt a year', target: '0' },
      constraints: ['Data stays in the country'],
      standards: ['ISO 37120'],
      minimumReadiness: 7,
      excludedProviderKinds: ['CORPORATE'],
    });
    expect(needFromChallenge(challenge, seoul)).toEqual({
      id: 'c1',
      title: 'Flood warnings',
      summary: '',
      description: 'Rivers rise fast.\nFewer people hurt\nPeople hurt a year\n0\nData stays in the country',
      language: 'en',
      requirements: [{ id: 'r1', level: 'must', text: 'Warns two hours ahead' }],
      themes: ['disaster-response'],
      sdgs: [11, '13.1'],
      city: {
        name: 'Seoul',
        country: 'KR',
        regions: ['EAST_ASIA'],
        population: 9_400_000,
        incomeGroup: 'high',
        timeZone: 'Asia/Seoul',
      },
      budget: { min: null, max: 500_000, currency: 'EUR' },
      deadline: '2027-06-30',
      languages: ['ko'],
      minimumReadiness: 7,
      standards: ['ISO 37120'],
      excludedProviderKinds: ['CORPORATE'],
      organisationId: 'seoul',
    });
  });

  it('takes the work languages from the city where the challenge names none', () => {
    expect(needFromChallenge(leaks, seoul).languages).toEqual(['ko', 'en']);
  });

  it('stands without the city being known', () => {
    expect(needFromChallenge(leaks).city).toEqual({
      country: 'KR',
      regions: ['EAST_ASIA'],
      population: null,
      incomeGroup: null,
      timeZone: null,
    });
  });
});

describe('a solution as an offer', () => {
  it('carries prices, delivery, references and the provider', () => {
    const solution = solutionOf(
      {
        id: 's1',
        organisationId: 'aqua',
        name: 'Leak Finder',
        regionsServed: ['EUROPE'],
        countriesServed: ['KR'],
        countriesNotServed: ['RU'],
        price: { minimum: 100, maximum: 200, currency: 'USD' },
        priceBasis: 'PER_YEAR',
        deliveryWeeks: 6,
        isOpenSource: true,
      },
      {
        references: [
          {
            id: 'f1',
            city: 'Espoo',
            country: 'FI',
            organisationId: null,
            population: 300_000,
            year: 2024,
            cost: null,
            outcome: 'Losses from 31 % to 19 %',
            url: null,
            evidence: 'CONFIRMED',
            confirmedBy: 'p',
            confirmedAt: '2026-01-01T00:00:00.000Z',
          },
        ],
      },
    );
    expect(offerFromSolution(solution, organisations[2])).toMatchObject({
      id: 's1',
      title: 'Leak Finder',
      organisationName: 'Aqua Sense',
      providerKind: 'CORPORATE',
      regionsServed: ['EUROPE', 'KR'],
      regionsNotServed: ['RU'],
      price: { min: 100, max: 200, currency: 'USD' },
      deliveryDays: { min: 42, max: 42 },
      timeZones: ['Europe/Helsinki'],
      flags: ['open-source'],
      lackedFlags: [],
      references: [
        {
          city: { name: 'Espoo', country: 'FI', regions: ['EUROPE'], population: 300_000 },
          year: 2024,
          isConfirmed: true,
          outcome: 'Losses from 31 % to 19 %',
        },
      ],
    });
  });

  it('is worldwide when all regions are served, and free at no price', () => {
    const solution = solutionOf({
      id: 's',
      organisationId: 'o',
      name: 'Free',
      regionsServed: [...regionCodes],
      priceBasis: 'FREE',
    });
    expect(offerFromSolution(solution)).toMatchObject({
      regionsServed: ['worldwide'],
      price: { min: 0, max: 0, currency: 'USD' },
      providerKind: null,
      timeZones: [],
    });
  });

  it('leaves open what is not stated', () => {
    const offer = offerFromSolution(solutionOf({ id: 's', organisationId: 'o', name: 'Plain' }));
    expect(offer).toMatchObject({
      price: null,
      deliveryDays: null,
      readiness: null,
      regionsServed: [],
      flags: [],
      lackedFlags: [],
    });
  });

  it('does not take the default time zone for a place', () => {
    const unset = organisationOf('o', { kind: 'CORPORATE', name: 'No zone', country: 'DE' });
    expect(offerFromSolution(leakFinder, unset).timeZones).toEqual([]);
  });
});

describe('an input line', () => {
  it('changes with the revision and with anything in the input, and with nothing else', () => {
    const offer = offerFromSolution(leakFinder, organisations[2]);
    const line = inputLine('leak-finder', 3, offer);
    expect(inputLine('leak-finder', 3, structuredClone(offer))).toBe(line);
    expect(inputLine('leak-finder', 4, offer)).not.toBe(line);
    expect(inputLine('leak-finder', 3, { ...offer, providerKind: 'CITY' })).not.toBe(line);
  });
});
