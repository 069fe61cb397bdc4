import { assessmentInput, type MembershipState, membershipState, type SmcError } from '@smc/contracts';
import { countingIds } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import { membershipTransitions } from '../src/index.ts';
import {
  activateMembership,
  applyForMembership,
  assessMembership,
  decideMembership,
  lapseMembership,
  type StoredMembership,
  toMembership,
} from '../src/membership.ts';

const facts = { at: '2026-11-21T09:00:00.000Z', by: 'sam', newId: countingIds('e') };
const city = { id: 'seoul', kind: 'CITY' } as const;
const figures = assessmentInput.parse({
  feeYear: 2026,
  population: 9_400_000,
  gdpPerCapitaPpp: 54_000,
  gdpYear: 2024,
  gdpSource: 'IMF, World Economic Outlook',
  note: 'Figures checked.',
});

function membershipIn(state: MembershipState): StoredMembership {
  const { document } = applyForMembership('m1', city, 'FULL', 'We want to learn.', facts);
  return { ...document, version: 3, state };
}

const steps = {
  assess: (membership: StoredMembership) => assessMembership(membership, figures, facts),
  approve: (membership: StoredMembership) => decideMembership(membership, true, 'Welcome.', facts),
  decline: (membership: StoredMembership) => decideMembership(membership, false, 'Not now.', facts),
  activate: (membership: StoredMembership) =>
    activateMembership(membership, { from: '2026-01-01', until: '2026-12-31' }, facts),
  lapse: (membership: StoredMembership) => lapseMembership(membership, 'Not renewed.', facts),
};
type Step = keyof typeof steps;

/** Where each step leads from each state; `-` where it is refused. */
const expected: Record<MembershipState, Record<Step, MembershipState | '-'>> = {
  APPLIED: { assess: 'ASSESSED', approve: '-', decline: '-', activate: '-', lapse: '-' },
  ASSESSED: { assess: 'ASSESSED', approve: 'APPROVED', decline: 'DECLINED', activate: '-', lapse: '-' },
  APPROVED: { assess: '-', approve: '-', decline: '-', activate: 'ACTIVE', lapse: 'LAPSED' },
  DECLINED: { assess: '-', approve: '-', decline: '-', activate: '-', lapse: '-' },
  ACTIVE: { assess: '-', approve: '-', decline: '-', activate: 'ACTIVE', lapse: 'LAPSED' },
  LAPSED: { assess: '-', approve: '-', decline: '-', activate: 'ACTIVE', lapse: '-' },
};
const cells = membershipState.options.flatMap((from) =>
  (Object.keys(steps) as Step[]).map((step) => ({ from, step, to: expected[from][step] })),
);

function outcome(run: () => { document: { state: string } }): string {
  try {
    return run().document.state;
  } catch (error) {
    return (error as SmcError).code;
  }
}

describe('the steps of a membership', () => {
  it.each(cells)('$step from $from: $to', ({ from, step, to }) => {
    const answer = outcome(() => steps[step](membershipIn(from)));
    expect(answer).toBe(to === '-' ? 'FORBIDDEN_TRANSITION' : to);
  });

  it('the table and the steps agree', () => {
    const inTable = Object.values(membershipTransitions).flatMap((row) => Object.keys(row)).length;
    expect(inTable).toBe(cells.filter((cell) => cell.to !== '-').length);
  });

  it('claims its organisation while it is open', () => {
    const claims = Object.fromEntries(
      [
        steps.assess(membershipIn('APPLIED')),
        steps.approve(membershipIn('ASSESSED')),
        steps.decline(membershipIn('ASSESSED')),
        steps.activate(membershipIn('LAPSED')),
        steps.lapse(membershipIn('ACTIVE')),
      ].map(({ document }) => [document.state, document.claims]),
    );
    const open = ['open-membership:seoul'];
    expect(claims).toEqual({ ASSESSED: open, APPROVED: open, DECLINED: [], ACTIVE: open, LAPSED: [] });
  });

  it('keeps who did what and why, and tells it', () => {
    const { document, events } = steps.assess(membershipIn('APPLIED'));
    expect(document.history.at(-1)).toEqual({
      at: facts.at,
      by: 'sam',
      from: 'APPLIED',
      to: 'ASSESSED',
      reason: 'Figures checked.',
    });
    expect(document.assessment).toEqual({
      ...figures,
      fee: {
        status: 'PUBLISHED',
        year: 2026,
        amount: { amount: 850_000, currency: 'USD' },
        tableVersion: 'wego-1',
        basis: 'population 7,000-9,999 thousand, GDP per capita PPP 20,000+ USD (2024)',
      },
      assessedBy: 'sam',
      assessedAt: facts.at,
    });
    const [event] = events;
    const shown = toMembership({ ...document, version: 4 });
    expect([event?.type, event?.aggregateId, event?.data]).toEqual([
      'membership.changed',
      'm1',
      { membership: shown },
    ]);
  });

  it('needs the source of the GDP figure for a full member', () => {
    const unsourced = { ...figures, gdpSource: null };
    expect(() => assessMembership(membershipIn('APPLIED'), unsourced, facts)).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE', field: 'assessment.gdpSource' }),
    );
  });

  it('a renewal moves the end and keeps the beginning', () => {
    const first = steps.activate(membershipIn('APPROVED')).document;
    const { document } = activateMembership(first, { from: '2027-01-01', until: '2027-12-31' }, facts);
    expect([document.activeFrom, document.activeUntil]).toEqual(['2026-01-01', '2027-12-31']);
  });

  it('a period does not end before it begins', () => {
    const period = { from: '2026-06-02', until: '2026-06-01' };
    expect(() => activateMembership(membershipIn('APPROVED'), period, facts)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'until' }),
    );
  });

  it.each([
    ['FULL', 'CITY', true],
    ['FULL', 'CORPORATE', false],
    ['FULL', 'INSTITUTION', false],
    ['CORPORATE', 'CITY', false],
    ['CORPORATE', 'CORPORATE', true],
    ['CORPORATE', 'INSTITUTION', true],
    ['FRIENDSHIP', 'INSTITUTION', true],
    ['PARTNER', 'CITY', true],
  ] as const)('%s for a %s: %s', (category, kind, isPossible) => {
    const answer = outcome(() => applyForMembership('m1', { id: 'o', kind }, category, '', facts));
    expect(answer).toBe(isPossible ? 'APPLIED' : 'VALIDATION_FAILED');
  });
});
