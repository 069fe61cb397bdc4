import { type Membership, type Person, type Role, systemViewer, type Viewer } from '@smc/contracts';
import { errorOf, viewerOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, goodPassword, type Harness, otherPassword } from './harness.ts';

type Call = Awaited<ReturnType<Harness['as']>> | undefined;

/** What one cell works on: an organisation of its own in East Asia, with one active and one invited member. */
interface Target {
  readonly own: string;
  readonly member: Person;
  readonly invited: Person;
  readonly sessionToken: string;
  membershipIn(state: Membership['state']): Promise<Membership>;
}

const staff = (personId: string, role: Role, options: Partial<Viewer> = {}): Viewer => ({
  ...viewerOf(personId, { organisationId: 'wego', kind: 'INSTITUTION', roles: [role] }),
  ...options,
});
/** Everybody who may knock, in the order of the table's columns. */
const viewers: readonly [string, (own: string) => Viewer | undefined][] = [
  ['nobody', () => undefined],
  ['member', (own) => viewerOf('v-member', { organisationId: own, kind: 'CITY' })],
  [
    'admin',
    (own) => viewerOf('v-admin', { organisationId: own, kind: 'CITY', roles: ['ORGANISATION_ADMIN'] }),
  ],
  [
    "another's admin",
    () => viewerOf('v-other', { organisationId: 'makati', kind: 'CITY', roles: ['ORGANISATION_ADMIN'] }),
  ],
  ['secretariat', () => staff('v-sec', 'SECRETARIAT')],
  ['regional staff', () => staff('v-asia', 'REGIONAL_STAFF', { regions: ['EAST_ASIA'] })],
  ['regional staff elsewhere', () => staff('v-europe', 'REGIONAL_STAFF', { regions: ['EUROPE'] })],
  ['reviewer', () => staff('v-review', 'REVIEWER')],
  ['committee', () => staff('v-excom', 'EXECUTIVE_COMMITTEE')],
  ['operator', () => staff('v-operator', 'OPERATOR')],
  ['platform', () => systemViewer],
  ["secretariat's reading token", () => staff('v-token', 'SECRETARIAT', { scopes: ['read'] })],
];

const answers = { '+': 'allowed', '-': 'NOT_ALLOWED', '0': 'NOT_FOUND', s: 'NOT_SIGNED_IN' } as const;
type Operation = (h: Harness, target: Target, call: Call) => Promise<unknown>;

const content = { kind: 'CITY', name: 'New city', country: 'KR' } as const;
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
const invitation = (own: string, roles: Role[]) => ({
  organisationId: own,
  email: `new-${own}@city.example`,
  name: 'New',
  roles,
});
const renamed = { name: 'Renamed', locale: 'en', timeZone: 'UTC' };
const assessment = { feeYear: 2026, population: 5, gdpPerCapitaPpp: 5, gdpYear: 2024, gdpSource: 'IMF' };

/** Operation, answers in the order of `viewers`: + allowed, - NOT_ALLOWED, 0 NOT_FOUND, s NOT_SIGNED_IN. */
const table: readonly [string, string, Operation][] = [
  ['organisations.get', 's+++++++++++', (h, t, call) => h.client.organisations.get({ id: t.own }, call)],
  [
    'organisations.getMany',
    's+++++++++++',
    (h, t, call) => h.client.organisations.getMany({ ids: [t.own] }, call),
  ],
  ['organisations.list', 's+++++++++++', (h, _t, call) => h.client.organisations.list({}, call)],
  ['organisations.create', 's---++----+-', (h, _t, call) => h.client.organisations.create({ content }, call)],
  [
    'organisations.create with an id',
    's---+-----+-',
    (h, t, call) => h.client.organisations.create({ id: `${t.own}-x`, content }, call),
  ],
  [
    'organisations.update',
    's-+-++----+-',
    (h, t, call) => h.client.organisations.update({ id: t.own, expectedVersion: 1, content }, call),
  ],
  [
    'organisations.update of the kind',
    's---+-----+-',
    (h, t, call) => {
      const other = { ...content, kind: 'CORPORATE' } as const;
      return h.client.organisations.update({ id: t.own, expectedVersion: 1, content: other }, call);
    },
  ],
  [
    'organisations.update out of the region',
    's-+-+-----+-',
    (h, t, call) => {
      const moved = { ...content, country: 'FR' };
      return h.client.organisations.update({ id: t.own, expectedVersion: 1, content: moved }, call);
    },
  ],
  ['people.me', 's+++++++++++', (h, _t, call) => h.client.people.me(undefined, call)],
  ['people.get, active', 's+++++++++++', (h, t, call) => h.client.people.get({ id: t.member.id }, call)],
  ['people.get, invited', 's++0++0000++', (h, t, call) => h.client.people.get({ id: t.invited.id }, call)],
  ['people.getMany', 's+++++++++++', (h, t, call) => h.client.people.getMany({ ids: [t.member.id] }, call)],
  [
    'people.listByOrganisations',
    's+++++++++++',
    (h, t, call) => h.client.people.listByOrganisations({ parentIds: [t.own] }, call),
  ],
  [
    'people.invite a member',
    's-+-+-----+-',
    (h, t, call) => h.client.people.invite(invitation(t.own, ['MEMBER']), call),
  ],
  [
    'people.invite an admin',
    's-+-+-----+-',
    (h, t, call) => h.client.people.invite(invitation(t.own, ['ORGANISATION_ADMIN']), call),
  ],
  [
    'people.invite a reviewer',
    's---+-----+-',
    (h, t, call) => h.client.people.invite(invitation(t.own, ['MEMBER', 'REVIEWER']), call),
  ],
  [
    'people.update',
    's-+-+-----+-',
    (h, t, call) => h.client.people.update({ ...seen(t.member), ...renamed }, call),
  ],
  [
    'people.setRoles to admin',
    's-+-+-----+-',
    (h, t, call) => h.client.people.setRoles({ ...seen(t.member), roles: ['ORGANISATION_ADMIN'] }, call),
  ],
  [
    'people.setRoles to secretariat',
    's---+-----+-',
    (h, t, call) => h.client.people.setRoles({ ...seen(t.member), roles: ['SECRETARIAT'] }, call),
  ],
  ['people.disable', 's-+-+-----+-', (h, t, call) => h.client.people.disable(seen(t.member), call)],
  ['people.disable, invited', 's-+0+-0000+-', (h, t, call) => h.client.people.disable(seen(t.invited), call)],
  [
    'sessions.signIn',
    '++++++++++++',
    (h, t, call) => h.client.sessions.signIn({ email: t.member.email ?? '', password: goodPassword }, call),
  ],
  [
    'sessions.signOut',
    '++++++++++++',
    (h, t, call) => h.client.sessions.signOut({ sessionToken: t.sessionToken }, call),
  ],
  [
    'sessions.resolve',
    's---------+-',
    (h, t, call) => h.client.sessions.resolve({ credential: t.sessionToken }, call),
  ],
  [
    'links.requestPasswordReset',
    '++++++++++++',
    (h, t, call) => h.client.links.requestPasswordReset({ email: `${t.own}@unknown.example` }, call),
  ],
  [
    'links.createForPerson',
    's---------+-',
    (h, t, call) => h.client.links.createForPerson({ personId: t.invited.id }, call),
  ],
  [
    'apiTokens.create',
    's+++++++++--',
    (h, _t, call) => h.client.apiTokens.create({ name: 'x', scopes: ['read'] }, call),
  ],
  ['apiTokens.list', 's+++++++++-+', (h, _t, call) => h.client.apiTokens.list(undefined, call)],
  [
    'messages.preferences of somebody',
    's---+-----++',
    (h, t, call) => h.client.messages.preferences({ personId: t.member.id }, call),
  ],
  [
    'messages.choose for somebody',
    's---+-----+-',
    (h, t, call) =>
      h.client.messages.choose(
        { personId: t.member.id, choices: [{ kind: 'DIGEST', delivery: 'NONE' }] },
        call,
      ),
  ],
  [
    'messages.mailboxes',
    's---------+-',
    (h, t, call) => h.client.messages.mailboxes({ personIds: [t.member.id] }, call),
  ],
  [
    'memberships.apply',
    's-+-+-----+-',
    (h, t, call) => h.client.memberships.apply({ organisationId: t.own, category: 'FULL' }, call),
  ],
  [
    'memberships.get',
    's++0+000+0++',
    async (h, t, call) => h.client.memberships.get({ id: (await t.membershipIn('APPLIED')).id }, call),
  ],
  ['memberships.list', 's+++++++++++', (h, _t, call) => h.client.memberships.list({}, call)],
  [
    'memberships.assess',
    's--0+000-0+-',
    async (h, t, call) =>
      h.client.memberships.assess({ ...seen(await t.membershipIn('APPLIED')), assessment }, call),
  ],
  [
    'memberships.decide',
    's--0-000+0--',
    async (h, t, call) => {
      const membership = seen(await t.membershipIn('ASSESSED'));
      return h.client.memberships.decide({ ...membership, approved: true, reason: 'Welcome.' }, call);
    },
  ],
  [
    'memberships.activate',
    's--0+000-0+-',
    async (h, t, call) => {
      const membership = seen(await t.membershipIn('APPROVED'));
      return h.client.memberships.activate({ ...membership, from: '2026-01-01', until: '2026-12-31' }, call);
    },
  ],
  [
    'memberships.lapse',
    's--0+000-0+-',
    async (h, t, call) =>
      h.client.memberships.lapse({ ...seen(await t.membershipIn('APPROVED')), reason: 'Ended.' }, call),
  ],
  [
    'memberships.quoteFee',
    's+++++++++++',
    (h, _t, call) => h.client.memberships.quoteFee({ category: 'PARTNER', facts: { feeYear: 2026 } }, call),
  ],
];

let h: Harness;
let count = 0;
beforeAll(async () => {
  h = await createHarness();
  await h.addOrganisations();
});
afterAll(() => h.close());

async function prepare(): Promise<Target> {
  count += 1;
  const own = `own-${count}`;
  await h.client.organisations.create({ id: own, content }, h.system);
  const { person: member, sessionToken } = await h.join(`m${count}`, own, ['MEMBER']);
  const wish = { organisationId: own, email: `i${count}@city.example`, name: 'Invited' };
  const invited = await h.client.people.invite({ ...wish, roles: ['MEMBER'] }, h.system);
  return {
    own,
    member,
    invited,
    sessionToken,
    async membershipIn(state) {
      const committee = await h.as(staff('setup', 'EXECUTIVE_COMMITTEE'));
      const category = 'FULL';
      let membership = await h.client.memberships.apply({ organisationId: own, category }, h.system);
      if (state !== 'APPLIED')
        membership = await h.client.memberships.assess({ ...seen(membership), assessment }, h.system);
      if (state === 'APPROVED') {
        const decision = { ...seen(membership), approved: true, reason: 'Welcome.' };
        membership = await h.client.memberships.decide(decision, committee);
      }
      return membership;
    },
  };
}

async function answerTo(operation: Operation, viewerFor: (own: string) => Viewer | undefined) {
  const target = await prepare();
  const viewer = viewerFor(target.own);
  const call = viewer === undefined ? undefined : await h.as(viewer);
  const answer = operation(h, target, call).then(() => 'allowed');
  return answer.catch((error: { code: string }) => error.code);
}

describe.each(table)('%s', (_name, row, operation) => {
  it.each(viewers.map(([viewer, viewerFor], index) => ({ viewer, viewerFor, sign: row[index] ?? '' })))(
    'for $viewer: $sign',
    async ({ viewerFor, sign }) => {
      expect(await answerTo(operation, viewerFor)).toBe(answers[sign as keyof typeof answers]);
    },
  );
});

describe('what hangs on the person themself', () => {
  it('changing the own name needs no role', async () => {
    const { member } = await prepare();
    const self = await h.as(viewerOf(member.id, { organisationId: member.organisationId, kind: 'CITY' }));
    expect((await h.client.people.update({ ...seen(member), ...renamed }, self)).name).toBe('Renamed');
  });

  it('the own roles are out of reach, whatever they are', async () => {
    for (const role of ['ORGANISATION_ADMIN', 'SECRETARIAT'] as const) {
      const { member } = await prepare();
      const self = await h.as(viewerOf(member.id, { organisationId: member.organisationId, roles: [role] }));
      const change = h.client.people.setRoles({ ...seen(member), roles: ['MEMBER'] }, self);
      expect((await errorOf(change)).code).toBe('NOT_ALLOWED');
    }
  });

  it('the own password is changed by a person who signed in, not by a token or the platform', async () => {
    const { member } = await prepare();
    const options = { organisationId: member.organisationId, kind: 'CITY' } as const;
    const change = async (viewer: Viewer | undefined) => {
      const call = viewer === undefined ? undefined : await h.as(viewer);
      const wish = { current: goodPassword, next: otherPassword };
      return h.client.sessions.changePassword(wish, call).then(
        () => 'allowed',
        (error: { code: string }) => error.code,
      );
    };
    const token = viewerOf(member.id, { ...options, scopes: ['membership:write'] });
    expect([
      await change(undefined),
      await change(token),
      await change(systemViewer),
      await change(viewerOf(member.id, options)),
    ]).toEqual(['NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'allowed']);
  });
});
