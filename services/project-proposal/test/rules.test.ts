import {
  type EligibilityRule,
  type EligibilityRuleInput,
  eligibilityRule,
  isSmcError,
  membershipCategory,
  organisationKind,
  regionOf,
  type OrganisationKind,
  type Region,
} from '@smc/contracts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeMet, checkRules, contradictingRules } from '../src/eligibility/contradictions.ts';
import { checkEligibility, type EligibilityFacts, isEligible } from '../src/eligibility/evaluate.ts';

const rule = (given: Omit<EligibilityRuleInput, 'reason'>): EligibilityRule =>
  eligibilityRule.parse({ ...given, reason: 'The sponsor asks for it.' });

const facts: EligibilityFacts = {
  kind: 'CITY',
  country: 'KR',
  region: 'EAST_ASIA',
  memberships: ['FULL'],
  incomeGroup: 'HIGH',
  population: 500_000,
  themes: ['parking'],
  budget: {
    total: { amount: 1_000_000, currency: 'USD' },
    ownContribution: { amount: 100_000, currency: 'USD' },
  },
  hasChallenge: true,
};
const verdict = (given: Omit<EligibilityRuleInput, 'reason'>, changed: Partial<EligibilityFacts> = {}) =>
  checkEligibility([rule(given)], { ...facts, ...changed })[0]?.verdict;

describe('what a rule says', () => {
  it.each([
    [{ id: 'e', subject: 'ORGANISATION_KIND', allowed: ['CITY'] }, {}, 'MET'],
    [{ id: 'e', subject: 'ORGANISATION_KIND', excluded: ['CITY'] }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'COUNTRY', allowed: ['KR', 'PH'], excluded: ['PH'] }, {}, 'MET'],
    [{ id: 'e', subject: 'COUNTRY', allowed: ['KR', 'PH'], excluded: ['PH'] }, { country: 'PH' }, 'NOT_MET'],
    [{ id: 'e', subject: 'REGION', allowed: ['EUROPE'] }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'MEMBERSHIP', allowed: ['FULL'] }, {}, 'MET'],
    [{ id: 'e', subject: 'MEMBERSHIP', allowed: ['FULL'] }, { memberships: [] }, 'NOT_MET'],
    [{ id: 'e', subject: 'INCOME_GROUP', allowed: ['LOW'] }, { incomeGroup: null }, 'NOT_KNOWN'],
    [{ id: 'e', subject: 'POPULATION', minimum: 500_000 }, {}, 'MET'],
    [{ id: 'e', subject: 'POPULATION', minimum: 500_001 }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'POPULATION', maximum: 10 }, { population: null }, 'NOT_KNOWN'],
    [{ id: 'e', subject: 'POPULATION', minimum: 1 }, { kind: 'CORPORATE', population: null }, 'NOT_MET'],
    // Who allows a theme allows its topics; who excludes it excludes them.
    [{ id: 'e', subject: 'THEME', allowed: ['mobility'] }, {}, 'MET'],
    [{ id: 'e', subject: 'THEME', excluded: ['mobility'] }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'THEME', allowed: ['parking'] }, { themes: ['mobility'] }, 'NOT_MET'],
    [{ id: 'e', subject: 'BUDGET', maximum: 1_000_000, currency: 'USD' }, {}, 'MET'],
    [{ id: 'e', subject: 'BUDGET', maximum: 999_999, currency: 'USD' }, {}, 'NOT_MET'],
    // Nobody passes a ceiling by naming another currency.
    [{ id: 'e', subject: 'BUDGET', maximum: 1_000_000, currency: 'KRW' }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'BUDGET', maximum: 5, currency: 'USD' }, { budget: null }, 'NOT_KNOWN'],
    [{ id: 'e', subject: 'OWN_CONTRIBUTION', minimum: 10 }, {}, 'MET'],
    [{ id: 'e', subject: 'OWN_CONTRIBUTION', minimum: 11 }, {}, 'NOT_MET'],
    [{ id: 'e', subject: 'CHALLENGE' }, {}, 'MET'],
    [{ id: 'e', subject: 'CHALLENGE' }, { hasChallenge: false }, 'NOT_MET'],
  ] as const)('%j with %j: %s', (given, changed, expected) => {
    expect(verdict(given as never, changed)).toBe(expected);
  });

  it('counts a share exactly, whatever the amounts', () => {
    const total = Number.MAX_SAFE_INTEGER - (Number.MAX_SAFE_INTEGER % 10);
    const budget = (own: number) => ({
      total: { amount: total, currency: 'USD' },
      ownContribution: { amount: own, currency: 'USD' },
    });
    const tenth = { id: 'e', subject: 'OWN_CONTRIBUTION', minimum: 10 } as const;
    expect(verdict(tenth, { budget: budget(total / 10) })).toBe('MET');
    expect(verdict(tenth, { budget: budget(total / 10 - 1) })).toBe('NOT_MET');
  });
});

describe('rules that are refused', () => {
  it.each([
    [[{ id: 'a', subject: 'COUNTRY', allowed: ['XX'] }], 'VALIDATION_FAILED', 'r.0.allowed.0'],
    [[{ id: 'a', subject: 'THEME', allowed: ['parking', 'magic'] }], 'VALIDATION_FAILED', 'r.0.allowed.1'],
    [[{ id: 'a', subject: 'REGION' }], 'VALIDATION_FAILED', 'r.0.allowed'],
    [[{ id: 'a', subject: 'POPULATION' }], 'VALIDATION_FAILED', 'r.0.minimum'],
    [[{ id: 'a', subject: 'POPULATION', minimum: 1, allowed: ['x'] }], 'VALIDATION_FAILED', 'r.0.allowed'],
    [[{ id: 'a', subject: 'CHALLENGE', minimum: 1 }], 'VALIDATION_FAILED', 'r.0.minimum'],
    [[{ id: 'a', subject: 'BUDGET', minimum: 1 }], 'VALIDATION_FAILED', 'r.0.currency'],
    [
      [{ id: 'a', subject: 'COUNTRY', allowed: ['KR'], currency: 'USD' }],
      'VALIDATION_FAILED',
      'r.0.currency',
    ],
    [[{ id: 'a', subject: 'OWN_CONTRIBUTION', maximum: 101 }], 'VALIDATION_FAILED', 'r.0.maximum'],
    [[{ id: 'a', subject: 'COUNTRY', allowed: ['KR'], excluded: ['KR'] }], 'RULES_CONTRADICT', 'r.0'],
    [[{ id: 'a', subject: 'POPULATION', minimum: 9, maximum: 8 }], 'RULES_CONTRADICT', 'r.0'],
    [
      [{ id: 'a', subject: 'THEME', allowed: ['parking'], excluded: ['mobility'] }],
      'RULES_CONTRADICT',
      'r.0',
    ],
    [
      [
        { id: 'a', subject: 'REGION', allowed: ['EUROPE'] },
        { id: 'b', subject: 'POPULATION', minimum: 9 },
        { id: 'c', subject: 'COUNTRY', allowed: ['KR'] },
      ],
      'RULES_CONTRADICT',
      'r.2',
    ],
    [
      [
        { id: 'a', subject: 'POPULATION', minimum: 9 },
        { id: 'b', subject: 'ORGANISATION_KIND', excluded: ['CITY'] },
      ],
      'RULES_CONTRADICT',
      'r.1',
    ],
    [
      [
        { id: 'a', subject: 'MEMBERSHIP', allowed: ['FULL'] },
        { id: 'b', subject: 'ORGANISATION_KIND', allowed: ['CORPORATE'] },
      ],
      'RULES_CONTRADICT',
      'r.1',
    ],
    [
      [
        { id: 'a', subject: 'BUDGET', maximum: 9, currency: 'USD' },
        { id: 'b', subject: 'BUDGET', maximum: 9, currency: 'KRW' },
      ],
      'RULES_CONTRADICT',
      'r.1',
    ],
  ] as const)('%j: %s', (rules, code, field) => {
    expect(() => checkRules((rules as unknown as never[]).map(rule), 'r')).toThrow(
      expect.objectContaining({ code, field }),
    );
  });

  it('names the rules that contradict, and no others', () => {
    const rules = [
      rule({ id: 'a', subject: 'REGION', allowed: ['EUROPE', 'EAST_ASIA'] }),
      rule({ id: 'b', subject: 'COUNTRY', excluded: ['FI'] }),
      rule({ id: 'c', subject: 'COUNTRY', allowed: ['KR', 'FI'] }),
      rule({ id: 'd', subject: 'REGION', excluded: ['EAST_ASIA'] }),
    ];
    try {
      checkRules(rules, 'content.eligibility');
      expect.unreachable();
    } catch (error) {
      expect(isSmcError(error) && error.details).toEqual({ rules: ['b', 'c', 'd'] });
    }
  });
});

// --- Against everybody there could be ------------------------------------------------------------------------------

const countries = ['KR', 'JP', 'FI', 'BR'];
const themes = ['mobility', 'parking', 'water-management'];
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

/** Every kind of applicant and proposal that the rules below can tell apart. */
function* everybody(): Generator<EligibilityFacts> {
  for (const kind of organisationKind.options)
    for (const memberships of subsets(membershipCategory.options).filter((list) => isPossible(list, kind)))
      for (const country of countries)
        for (const population of kind === 'CITY' ? [1, 5, 9] : [null])
          for (const own of [0, 50, 100])
            for (const chosen of subsets(themes))
              yield {
                ...facts,
                kind,
                memberships,
                country,
                region: regionOf(country) as Region,
                incomeGroup: kind === 'CITY' ? 'HIGH' : null,
                population,
                themes: chosen,
                budget: {
                  total: { amount: 100, currency: 'USD' },
                  ownContribution: { amount: own, currency: 'USD' },
                },
              };
}
function isPossible(memberships: readonly string[], kind: OrganisationKind): boolean {
  return !(
    (memberships.includes('FULL') && kind !== 'CITY') ||
    (memberships.includes('CORPORATE') && kind === 'CITY')
  );
}

const codesOf = (codes: readonly string[]) =>
  fc
    .record({
      allowed: fc.subarray([...codes]),
      excluded: fc.subarray([...codes], { maxLength: 2 }),
    })
    .filter(({ allowed, excluded }) => allowed.length + excluded.length > 0);
const rangeOf = (values: readonly number[]) =>
  fc
    .record({
      minimum: fc.constantFrom(null, ...values),
      maximum: fc.constantFrom(null, ...values),
    })
    .filter(({ minimum, maximum }) => minimum !== null || maximum !== null);
const anyRule = fc.oneof(
  codesOf(organisationKind.options).map((codes) => ({ subject: 'ORGANISATION_KIND' as const, ...codes })),
  codesOf(membershipCategory.options).map((codes) => ({ subject: 'MEMBERSHIP' as const, ...codes })),
  // Allowed ones only: outside the sample there are always other countries that are not excluded.
  fc.subarray(countries, { minLength: 1 }).map((allowed) => ({ subject: 'COUNTRY' as const, allowed })),
  codesOf(['EAST_ASIA', 'EUROPE', 'LATIN_AMERICA_CARIBBEAN']).map((codes) => ({
    subject: 'REGION' as const,
    ...codes,
  })),
  codesOf(themes).map((codes) => ({ subject: 'THEME' as const, ...codes })),
  rangeOf([1, 5, 9]).map((range) => ({ subject: 'POPULATION' as const, ...range })),
  rangeOf([0, 50, 100]).map((range) => ({ subject: 'OWN_CONTRIBUTION' as const, ...range })),
);

describe('contradictions', () => {
  it('are found just where nobody at all is eligible', () => {
    const population = [...everybody()];
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 5 }), (given) => {
        // A rule on places within the sample, so that its countries are all there are.
        const place = { id: 'place', subject: 'COUNTRY' as const, allowed: countries };
        const rules = [rule(place), ...given.map((one, index) => rule({ id: `e${index}`, ...one }))];
        const someone = population.some((one) => isEligible(checkEligibility(rules, one)));
        expect(canBeMet(rules)).toBe(someone);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('are as few rules as possible: without any of them the others can be met', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 2, maxLength: 6 }), (given) => {
        const rules = given.map((one, index) => rule({ id: `e${index}`, ...one }));
        const conflict = contradictingRules(rules);
        expect(conflict.length === 0).toBe(canBeMet(rules));
        if (conflict.length === 0) return;
        expect(canBeMet(conflict)).toBe(false);
        for (const one of conflict) expect(canBeMet(conflict.filter((other) => other !== one))).toBe(true);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});
