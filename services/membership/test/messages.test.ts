import { type MessageDelivery, type MessageKind, messageKind } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, type Joined } from './harness.ts';

let h: Harness;
let count = 0;
beforeAll(async () => {
  h = await createHarness();
  await h.addOrganisations();
});
afterAll(() => h.close());

const join = (organisationId = 'seoul'): Promise<Joined> =>
  h.join(`ana${(count += 1)}`, organisationId, ['MEMBER']);
const mailboxOf = async (personId: string) =>
  (await h.client.messages.mailboxes({ personIds: [personId] }, h.system))[0];
const inShort = (choices: readonly { kind: MessageKind; delivery: MessageDelivery }[]) =>
  Object.fromEntries(choices.map(({ kind, delivery }) => [kind, delivery]));

const untouched = {
  REQUESTS: 'IMMEDIATE',
  ANSWERS: 'IMMEDIATE',
  CHANGES: 'IMMEDIATE',
  AGENDA: 'IMMEDIATE',
  DAY_BEFORE: 'IMMEDIATE',
  SHORTLY_BEFORE: 'IMMEDIATE',
  FOLLOW_UPS: 'IMMEDIATE',
  PROPOSALS: 'IMMEDIATE',
  DIGEST: 'DIGEST',
};

describe('how people get mail', () => {
  it('is as the table says until they choose', async () => {
    const ana = await join();
    const { personId, choices, updatedAt } = await h.client.messages.preferences({}, ana.as);
    expect([personId, inShort(choices), updatedAt]).toEqual([ana.person.id, untouched, null]);
    expect(choices.map(({ kind }) => kind)).toEqual(messageKind.options);
    expect(choices.find(({ kind }) => kind === 'DAY_BEFORE')?.allowed).toEqual(['IMMEDIATE', 'NONE']);
  });

  it('changes for the named kinds alone, and stays so', async () => {
    const ana = await join();
    const choose = (kind: MessageKind, delivery: MessageDelivery) =>
      h.client.messages.choose({ choices: [{ kind, delivery }] }, ana.as);
    await choose('REQUESTS', 'DIGEST');
    await choose('REQUESTS', 'NONE');
    await choose('SHORTLY_BEFORE', 'NONE');
    const { choices, updatedAt } = await h.client.messages.preferences({}, ana.as);
    expect(inShort(choices)).toEqual({ ...untouched, REQUESTS: 'NONE', SHORTLY_BEFORE: 'NONE' });
    expect(updatedAt).toBe('2026-11-21T09:00:00.000Z');
  });

  it('holds both choices of two who choose at the same moment', async () => {
    const ana = await join();
    const one = { kind: 'ANSWERS', delivery: 'NONE' } as const;
    const other = { kind: 'DIGEST', delivery: 'NONE' } as const;
    await Promise.all([one, other].map((choice) => h.client.messages.choose({ choices: [choice] }, ana.as)));
    const { choices } = await h.client.messages.preferences({}, ana.as);
    expect(inShort(choices)).toEqual({ ...untouched, ANSWERS: 'NONE', DIGEST: 'NONE' });
  });

  it.each([
    ['DAY_BEFORE', 'DIGEST'],
    ['DIGEST', 'IMMEDIATE'],
    ['PROPOSALS', 'DIGEST'],
  ] as const)('a %s cannot be %s, and nothing of the request is kept', async (kind, delivery) => {
    const ana = await join();
    const choices = [{ kind: 'REQUESTS', delivery: 'NONE' } as const, { kind, delivery }];
    const error = await errorOf(h.client.messages.choose({ choices }, ana.as));
    expect([error.code, error.field]).toEqual(['VALIDATION_FAILED', 'choices.1.delivery']);
    expect(inShort((await h.client.messages.preferences({}, ana.as)).choices)).toEqual(untouched);
  });

  it.each([
    ['nothing', [], 'choices'],
    ['a kind that is none', [{ kind: 'ADVERTS', delivery: 'NONE' }], 'choices.0.kind'],
    [
      'a kind twice',
      [
        { kind: 'DIGEST', delivery: 'NONE' },
        { kind: 'DIGEST', delivery: 'DIGEST' },
      ],
      'choices',
    ],
  ])('refuses %s', async (_what, choices, field) => {
    const error = await errorOf(h.client.messages.choose({ choices: choices as never }, h.system));
    expect([error.code, error.field]).toEqual(['VALIDATION_FAILED', field]);
  });
});

describe('the link in a mail', () => {
  it('chooses without signing in', async () => {
    const ana = await join();
    const token = (await mailboxOf(ana.person.id))?.preferencesToken ?? '';
    const stop = { kind: 'DIGEST', delivery: 'NONE' } as const;
    const { personId, choices } = await h.client.messages.chooseByToken({ token, choices: [stop] });
    expect([personId, inShort(choices)]).toEqual([ana.person.id, { ...untouched, DIGEST: 'NONE' }]);
    expect((await h.client.messages.preferencesByToken({ token })).choices).toEqual(choices);
  });

  it('is no link to anything else, nor to anybody else', async () => {
    const [ana, ben] = [await join(), await join()];
    const [, seal = ''] = ((await mailboxOf(ana.person.id))?.preferencesToken ?? '').split('.');
    const codeOf = async (attempt: Promise<unknown>) => (await errorOf(attempt)).code;
    const forged = `${ben.person.id}.${seal}`;
    expect(await codeOf(h.client.messages.preferencesByToken({ token: forged }))).toBe('NOT_FOUND');
    const own = `${ana.person.id}.${seal}`;
    expect(await codeOf(h.client.links.inspect({ token: own }))).toBe('LINK_EXPIRED');
  });

  it('ends with the account', async () => {
    const ana = await join();
    const token = (await mailboxOf(ana.person.id))?.preferencesToken ?? '';
    const { id, version } = await h.client.people.get({ id: ana.person.id }, h.system);
    await h.client.people.disable({ id, expectedVersion: version }, h.system);
    expect((await errorOf(h.client.messages.preferencesByToken({ token }))).code).toBe('NOT_FOUND');
    expect(await mailboxOf(id)).toBe(null);
  });
});

describe('mailboxes', () => {
  it('say where mail goes and how it is wanted, in the order that was asked for', async () => {
    const ana = await join('makati');
    const choices = [{ kind: 'AGENDA', delivery: 'DIGEST' } as const];
    await h.client.messages.choose({ choices }, ana.as);
    const found = await h.client.messages.mailboxes({ personIds: ['nobody', ana.person.id] }, h.system);
    expect(found[0]).toBe(null);
    const { choices: all, preferencesToken, ...mailbox } = found[1] ?? {};
    expect(mailbox).toEqual({
      personId: ana.person.id,
      name: ana.person.name,
      email: ana.email,
      locale: 'en',
      timeZone: 'UTC',
      roles: ['MEMBER'],
      organisationId: 'makati',
      organisationName: 'City of Makati',
      hasLapsed: false,
    });
    expect(inShort(all ?? [])).toEqual({ ...untouched, AGENDA: 'DIGEST' });
    expect(preferencesToken).toMatch(/^[\w-]+\.[\w-]{43}$/);
  });

  it('tell who was a member and is none any longer', async () => {
    const ana = await join('vendor');
    const committee = await h.as({
      ...ana.viewer,
      organisationId: 'wego',
      roles: ['EXECUTIVE_COMMITTEE'],
    });
    let membership = await h.client.memberships.apply(
      { organisationId: 'vendor', category: 'CORPORATE' },
      h.system,
    );
    const seen = () => ({ id: membership.id, expectedVersion: membership.version });
    const assessment = { feeYear: 2026, employees: 40 };
    membership = await h.client.memberships.assess({ ...seen(), assessment }, h.system);
    membership = await h.client.memberships.decide(
      { ...seen(), approved: true, reason: 'Welcome.' },
      committee,
    );
    const term = { from: '2026-01-01', until: '2026-12-31' };
    membership = await h.client.memberships.activate({ ...seen(), ...term }, h.system);
    expect((await mailboxOf(ana.person.id))?.hasLapsed).toBe(false);
    await h.client.memberships.lapse({ ...seen(), reason: 'Not renewed.' }, h.system);
    expect((await mailboxOf(ana.person.id))?.hasLapsed).toBe(true);
  });
});
