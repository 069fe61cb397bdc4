import { type Person, personState, type SmcError } from '@smc/contracts';
import { countingIds } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import { personTransitions } from '../src/index.ts';
import {
  changePassword,
  disablePerson,
  inviteAgain,
  invitePerson,
  isLinkUsable,
  redeemLink,
  renewLink,
  requestPasswordReset,
  setRoles,
  type StoredPerson,
  toPerson,
  updatePerson,
} from '../src/person.ts';

const facts = { at: '2026-11-21T09:00:00.000Z', by: 'sam', newId: countingIds('e') };
const invitation = {
  organisationId: 'seoul',
  email: 'ana@seoul.example',
  name: 'Ana',
  roles: ['MEMBER'],
  regions: [],
  locale: 'ko',
  timeZone: 'Asia/Seoul',
} as const;
const link = { id: 'l1', purpose: 'INVITATION', expiresAt: '2026-11-22T09:00:00.000Z' } as const;

function personIn(state: Person['state']): StoredPerson {
  const { document } = invitePerson('p1', invitation, facts);
  return { ...document, version: 2, state, link: state === 'DISABLED' ? null : link, passwordHash: 'old' };
}

const steps = {
  invite: (person: StoredPerson) => inviteAgain(person, invitation, facts),
  redeem: (person: StoredPerson) => redeemLink(person, 'l1', { passwordHash: 'new' }, facts),
  update: (person: StoredPerson) =>
    updatePerson(person, { name: 'Ana Kim', locale: 'en', timeZone: 'UTC' }, facts),
  disable: (person: StoredPerson) => disablePerson(person, facts),
  requestReset: (person: StoredPerson) => requestPasswordReset(person, facts),
  changePassword: (person: StoredPerson) => changePassword(person, 'new', facts),
};
type Step = keyof typeof steps;
const expected: Record<Person['state'], Record<Step, string>> = {
  INVITED: {
    invite: 'INVITED',
    redeem: 'ACTIVE',
    update: 'INVITED',
    disable: 'DISABLED',
    requestReset: 'FORBIDDEN_TRANSITION',
    changePassword: 'FORBIDDEN_TRANSITION',
  },
  ACTIVE: {
    invite: 'FORBIDDEN_TRANSITION',
    redeem: 'ACTIVE',
    update: 'ACTIVE',
    disable: 'DISABLED',
    requestReset: 'ACTIVE',
    changePassword: 'ACTIVE',
  },
  DISABLED: {
    invite: 'INVITED',
    redeem: 'LINK_EXPIRED',
    update: 'FORBIDDEN_TRANSITION',
    disable: 'FORBIDDEN_TRANSITION',
    requestReset: 'FORBIDDEN_TRANSITION',
    changePassword: 'FORBIDDEN_TRANSITION',
  },
};
const cells = personState.options.flatMap((from) =>
  (Object.keys(steps) as Step[]).map((step) => ({ from, step, to: expected[from][step] })),
);

function outcome(run: () => { document: { state: string } }): string {
  try {
    return run().document.state;
  } catch (error) {
    return (error as SmcError).code;
  }
}

describe('the steps of a person', () => {
  it.each(cells)('$step from $from: $to', ({ from, step, to }) => {
    expect(outcome(() => steps[step](personIn(from)))).toBe(to);
  });

  it('the table and the steps agree', () => {
    const inTable = Object.values(personTransitions).flatMap((row) => Object.keys(row)).length;
    const states: readonly string[] = personState.options;
    expect(inTable).toBe(cells.filter((cell) => states.includes(cell.to)).length);
  });

  it.each(['redeem', 'changePassword', 'disable'] as const)('%s ends sessions and voids the link', (step) => {
    const { document } = steps[step](personIn('ACTIVE'));
    expect([document.sessionEpoch, document.link]).toEqual([2, null]);
  });

  it('an invitation is one event for the mail and one for the change, without address or secret', () => {
    const { document, events } = invitePerson('p1', invitation, facts);
    expect(events.map((event) => event.type)).toEqual(['person.changed', 'person.invited']);
    expect(events[1]?.data).toEqual({ personId: 'p1', linkId: document.link?.id });
    expect(JSON.stringify(events)).not.toContain('ana@seoul.example');
  });

  it('shows neither password nor link, and the address to those who may see it', () => {
    const shown = toPerson(personIn('ACTIVE'), true);
    expect(shown).toEqual({
      id: 'p1',
      version: 2,
      organisationId: 'seoul',
      name: 'Ana',
      email: 'ana@seoul.example',
      roles: ['MEMBER'],
      regions: [],
      state: 'ACTIVE',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
      createdAt: facts.at,
    });
    expect(toPerson(personIn('ACTIVE'), false).email).toBe(null);
  });
});

describe('links', () => {
  it('live 7 days, 1 hour, 72 hours', () => {
    const invited = invitePerson('p1', invitation, facts).document;
    const asked = requestPasswordReset(personIn('ACTIVE'), facts).document;
    const first = renewLink({ ...personIn('INVITED'), email: null }, facts);
    expect([invited.link, asked.link, first.link].map((one) => [one?.purpose, one?.expiresAt])).toEqual([
      ['INVITATION', '2026-11-28T09:00:00.000Z'],
      ['PASSWORD_RESET', '2026-11-21T10:00:00.000Z'],
      ['FIRST_ACCOUNT', '2026-11-24T09:00:00.000Z'],
    ]);
  });

  it.each([
    ['its own id in time', 'l1', '2026-11-22T08:59:59.999Z', true],
    ['at its end', 'l1', '2026-11-22T09:00:00.000Z', false],
    ['another id', 'l2', '2026-11-21T09:00:00.000Z', false],
  ])('%s', (_case, linkId, at, isUsable) => {
    expect(isLinkUsable(personIn('INVITED'), linkId, at)).toBe(isUsable);
  });

  it('a handed-over link is the invitation before, a reset after, and nothing for somebody disabled', () => {
    expect(renewLink(personIn('INVITED'), facts).link.purpose).toBe('INVITATION');
    expect(renewLink(personIn('ACTIVE'), facts).link.purpose).toBe('PASSWORD_RESET');
    expect(() => renewLink(personIn('DISABLED'), facts)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN_TRANSITION' }),
    );
  });
});

describe('roles', () => {
  it('are kept once each, in order, with sorted regions', () => {
    const { document } = setRoles(
      personIn('ACTIVE'),
      ['REGIONAL_STAFF', 'MEMBER', 'MEMBER'],
      ['EUROPE', 'EAST_ASIA', 'EUROPE'],
      facts,
    );
    expect([document.roles, document.regions]).toEqual([
      ['MEMBER', 'REGIONAL_STAFF'],
      ['EAST_ASIA', 'EUROPE'],
    ]);
  });

  it.each([
    [['REGIONAL_STAFF'], []],
    [['MEMBER'], ['EUROPE']],
  ] as const)('%j with regions %j is refused', (roles, regions) => {
    expect(() => setRoles(personIn('ACTIVE'), roles, regions, facts)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'regions' }),
    );
  });
});
