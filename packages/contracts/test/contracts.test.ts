import { describe, expect, it } from 'vitest';
import {
  challengeContent,
  challengeContract,
  countryCodes,
  errorCodes,
  errorTable,
  eventSubscribers,
  eventTypes,
  matchmakingContract,
  membershipContract,
  moneyRange,
  parseEvent,
  regionCodes,
  regionOf,
  solutionContract,
} from '../src/index.ts';

describe('regions', () => {
  it('hold every assigned country once', () => {
    expect(new Set(countryCodes).size).toBe(countryCodes.length);
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(countryCodes.length).toBe(250);
    expect(['KR', 'PH', 'MN', 'NG', 'TR', 'ET', 'RU', 'PS', 'NZ', 'BR'].map(regionOf)).toEqual([
      'EAST_ASIA',
      'SOUTH_EAST_ASIA',
      'EAST_ASIA',
      'SUB_SAHARAN_AFRICA',
      'EUROPE',
      'SUB_SAHARAN_AFRICA',
      'EURASIA',
      'MIDDLE_EAST_NORTH_AFRICA',
      'OCEANIA',
      'LATIN_AMERICA_CARIBBEAN',
    ]);
    expect(regionOf('XX')).toBe(undefined);
    expect(new Set(countryCodes.map(regionOf)).size).toBe(regionCodes.length);
  });

  it('know every country that Intl knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});

describe('the errors table', () => {
  it('has a sentence, a remedy and a fitting status for every code', () => {
    const broken = errorCodes.filter((code) => {
      const { status, sentence, remedy } = errorTable[code];
      return status < 400 || status > 599 || !sentence.endsWith('.') || !remedy.endsWith('.');
    });
    expect(broken).toEqual([]);
  });
});

describe('events', () => {
  it('each have subscribers named, if only none', () => {
    expect(Object.keys(eventSubscribers).sort()).toEqual(Object.keys(eventTypes).sort());
  });

  it('are checked by type', () => {
    const event = {
      id: 'e1',
      type: 'person.invited',
      aggregateId: 'p1',
      revision: 1,
      occurredAt: '2026-11-21T09:00:00.000Z',
      actor: 'x',
      data: { personId: 'p1', linkId: 'l1' },
    };
    expect(parseEvent(event)).toEqual(event);
    expect(() => parseEvent({ ...event, data: { personId: 'p1' } })).toThrow();
    expect(() => parseEvent({ ...event, type: 'person.vanished' })).toThrow();
  });
});

describe('what the contracts refuse', () => {
  it.each([
    [{ title: 'Ab' }, 'title'],
    [{ title: 'A fine\u0000title' }, 'title'],
    [{ title: 'Fine', sdgs: [18] }, 'sdgs'],
    [{ title: 'Fine', sdgTargets: ['18.1'] }, 'sdgTargets'],
    [{ title: 'Fine', themes: ['water', 'water'] }, 'themes'],
    [{ title: 'Fine', timeline: { startBy: '2027-05-01', deliverBy: '2027-04-30' } }, 'timeline'],
    [{ title: 'Fine', timeline: { startBy: null, deliverBy: '2027-02-30' } }, 'timeline'],
    [
      {
        title: 'Fine',
        requirements: [
          { id: 'r1', level: 'MUST', text: 'One' },
          { id: 'r1', level: 'MUST', text: 'Two' },
        ],
      },
      'requirements',
    ],
  ])('%j', (content, field) => {
    expect(challengeContent.safeParse(content).error?.issues[0]?.path[0]).toBe(field);
  });

  it('keeps accents, Korean and Arabic as they are', () => {
    const title = 'Gestión 누수 탐지 كشف التسرب';
    expect(challengeContent.parse({ title }).title).toBe(title);
  });

  it('takes a range with one open end, not with two', () => {
    expect(moneyRange.safeParse({ minimum: null, maximum: 5, currency: 'USD' }).success).toBe(true);
    expect(moneyRange.safeParse({ minimum: null, maximum: null, currency: 'USD' }).success).toBe(false);
  });
});

describe('routes', () => {
  interface Routed {
    '~orpc': { route: { method?: string; path?: string; summary?: string } };
  }
  const isRouted = (value: object): value is Routed => '~orpc' in value;
  const routesOf = (contract: object): Routed[] =>
    Object.values(contract).flatMap((value: object) => (isRouted(value) ? [value] : routesOf(value)));

  it.each(Object.entries({ challengeContract, solutionContract, membershipContract, matchmakingContract }))(
    'of %s are described and distinct',
    (_name, contract) => {
      const routes = routesOf(contract).map((one) => one['~orpc'].route);
      expect(routes.filter(({ summary }) => summary === undefined)).toEqual([]);
      const addresses = routes.map(({ method, path }) => `${method} ${path}`);
      expect(new Set(addresses).size).toBe(addresses.length);
    },
  );
});
