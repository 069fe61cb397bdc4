import { type Role } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, goodPassword, type Harness, type Joined } from './harness.ts';

let h: Harness;
let ana: Joined;
let boss: Joined;
let sam: Joined;
beforeEach(async () => {
  h = await createHarness();
  await h.addOrganisations();
  ana = await h.join('ana', 'seoul', ['MEMBER']);
  boss = await h.join('boss', 'seoul', ['ORGANISATION_ADMIN']);
  sam = await h.join('sam', 'wego', ['SECRETARIAT']);
});
afterEach(() => h.close());

const setRoles = (target: Joined, roles: Role[], by: Joined['as'], expectedVersion = target.person.version) =>
  h.client.people.setRoles({ id: target.person.id, expectedVersion, roles }, by);
const disable = (target: Joined, by: Joined['as'], expectedVersion = target.person.version) =>
  h.client.people.disable({ id: target.person.id, expectedVersion }, by);

describe('people', () => {
  it('see themselves', async () => {
    expect(await h.client.people.me(undefined, ana.as)).toEqual({ person: ana.person, viewer: ana.viewer });
    expect((await h.client.people.me(undefined, h.system)).person).toBe(null);
  });

  it('change their own name, language and time zone', async () => {
    const { id, version } = ana.person;
    const update = { id, expectedVersion: version, name: 'Ana Kim', locale: 'ko', timeZone: 'Asia/Seoul' };
    const changed = await h.client.people.update(update, ana.as);
    expect(changed).toEqual({
      ...ana.person,
      version: version + 1,
      name: 'Ana Kim',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
    });
    const [event] = await h.pendingEvents();
    expect([event?.type, event?.actor, event?.data]).toEqual([
      'person.changed',
      id,
      { person: { ...changed, email: null } },
    ]);
    expect(await errorOf(h.client.people.update(update, ana.as))).toEqual({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
    });
  });

  it('come by organisation, in the order asked for, by name', async () => {
    await h.join('ben', 'makati', ['MEMBER']);
    const groups = await h.client.people.listByOrganisations(
      { parentIds: ['makati', 'nobody', 'seoul'], first: 1 },
      sam.as,
    );
    expect(
      groups.map(({ parentId, page }) => [parentId, page.items.map(({ name }) => name), page.hasNextPage]),
    ).toEqual([
      ['makati', ['ben'], false],
      ['nobody', [], false],
      ['seoul', ['ana'], true],
    ]);
  });

  it('show their address to their own organisation and the staff', async () => {
    const ben = await h.join('ben', 'makati', ['MEMBER']);
    const asia = await h.join('asia', 'wego', ['REGIONAL_STAFF'], ['EAST_ASIA']);
    const europe = await h.join('europe', 'wego', ['REGIONAL_STAFF'], ['EUROPE']);
    const operator = await h.join('op', 'wego', ['OPERATOR']);
    const seen = async (viewer: Joined) =>
      (await h.client.people.get({ id: ana.person.id }, viewer.as)).email;
    const everybody = [ana, boss, sam, asia, europe, operator, ben];
    expect(await Promise.all(everybody.map(seen))).toEqual([
      ana.email,
      ana.email,
      ana.email,
      ana.email,
      null,
      null,
      null,
    ]);
  });

  it('who are not active show to their own organisation and the staff alone', async () => {
    const ben = await h.join('ben', 'makati', ['MEMBER']);
    const wish = { organisationId: 'seoul', email: 'new@seoul.example', name: 'New' };
    const invited = await h.client.people.invite({ ...wish, roles: ['MEMBER'] }, boss.as);
    const names = async (viewer: Joined) => {
      const groups = await h.client.people.listByOrganisations({ parentIds: ['seoul'] }, viewer.as);
      return groups[0]?.page.items.map((person) => person.name);
    };
    expect([await names(ben), await names(ana), await names(sam)]).toEqual([
      ['ana', 'boss'],
      ['New', 'ana', 'boss'],
      ['New', 'ana', 'boss'],
    ]);
    expect(await errorOf(h.client.people.get({ id: invited.id }, ben.as))).toEqual({
      code: 'NOT_FOUND',
      field: 'id',
    });
    const ids = [invited.id, 'nobody', ana.person.id];
    expect((await h.client.people.getMany({ ids }, ben.as)).map((person) => person?.name ?? null)).toEqual([
      null,
      null,
      'ana',
    ]);
  });
});

describe('inviting', () => {
  const wish = { organisationId: 'seoul', email: 'New@Seoul.example', name: 'New', locale: 'fr' };

  it('makes a person who waits for the mail', async () => {
    const invited = await h.client.people.invite({ ...wish, roles: ['MEMBER', 'MEMBER'] }, boss.as);
    expect(invited).toEqual({
      id: expect.any(String) as string,
      version: 1,
      organisationId: 'seoul',
      name: 'New',
      email: 'new@seoul.example',
      roles: ['MEMBER'],
      regions: [],
      state: 'INVITED',
      locale: 'fr',
      timeZone: 'UTC',
      createdAt: '2026-11-21T09:00:00.000Z',
    });
  });

  it('one address is one person', async () => {
    const taken = { code: 'ALREADY_EXISTS', field: 'email' };
    const again = { ...wish, email: ana.email, roles: ['MEMBER'] as Role[] };
    expect(await errorOf(h.client.people.invite(again, sam.as))).toEqual(taken);
    await h.client.people.invite({ ...wish, roles: ['MEMBER'] }, boss.as);
    const elsewhere = { ...wish, organisationId: 'makati', roles: ['MEMBER'] as Role[] };
    expect(await errorOf(h.client.people.invite(elsewhere, sam.as))).toEqual(taken);
  });

  it('at the same moment makes one person', async () => {
    const invite = () => h.client.people.invite({ ...wish, roles: ['MEMBER'] }, boss.as);
    await Promise.allSettled([invite(), invite(), invite()]);
    const groups = await h.client.people.listByOrganisations({ parentIds: ['seoul'] }, boss.as);
    expect(groups[0]?.page.items.map((person) => person.name)).toEqual(['New', 'ana', 'boss']);
  });

  it('an admin does not take over somebody who was invited to more', async () => {
    await h.client.people.invite({ ...wish, roles: ['SECRETARIAT'] }, sam.as);
    expect(await errorOf(h.client.people.invite({ ...wish, roles: ['MEMBER'] }, boss.as))).toEqual({
      code: 'NOT_ALLOWED',
      field: undefined,
    });
  });

  it('brings somebody disabled back, by the secretariat alone', async () => {
    await disable(ana, sam.as);
    const back = { ...wish, email: ana.email, roles: ['MEMBER'] as Role[] };
    expect((await errorOf(h.client.people.invite(back, boss.as))).code).toBe('NOT_ALLOWED');
    const invited = await h.client.people.invite(back, sam.as);
    expect([invited.id, invited.state]).toEqual([ana.person.id, 'INVITED']);
    // The old password is gone; only the link opens the account.
    const old = h.client.sessions.signIn({ email: ana.email, password: goodPassword });
    expect((await errorOf(old)).code).toBe('SIGN_IN_FAILED');
  });

  it.each([
    [{ organisationId: 'nobody' }, { code: 'NOT_FOUND', field: 'organisationId' }],
    [{ email: 'no address' }, { code: 'VALIDATION_FAILED', field: 'email' }],
    [{ name: '' }, { code: 'VALIDATION_FAILED', field: 'name' }],
    [{ roles: [] }, { code: 'VALIDATION_FAILED', field: 'roles' }],
    [{ roles: ['KING'] }, { code: 'VALIDATION_FAILED', field: 'roles.0' }],
    [{ roles: ['REGIONAL_STAFF'] }, { code: 'VALIDATION_FAILED', field: 'regions' }],
    [{ name: 'two\nlines' }, { code: 'VALIDATION_FAILED', field: 'name' }],
  ])('%j is refused', async (wrong, error) => {
    const invitation = { ...wish, roles: ['MEMBER'], ...wrong } as Parameters<
      typeof h.client.people.invite
    >[0];
    expect(await errorOf(h.client.people.invite(invitation, sam.as))).toEqual(error);
  });
});

describe('roles', () => {
  it('nobody changes their own', async () => {
    for (const one of [ana, boss, sam])
      expect((await errorOf(setRoles(one, ['MEMBER'], one.as))).code).toBe('NOT_ALLOWED');
  });

  it('are given and taken by those above', async () => {
    expect((await setRoles(ana, ['ORGANISATION_ADMIN'], boss.as)).roles).toEqual(['ORGANISATION_ADMIN']);
    expect((await setRoles(ana, ['REVIEWER'], sam.as, ana.person.version + 1)).roles).toEqual(['REVIEWER']);
    // Now ana has a role that the admin does not govern.
    const version = ana.person.version + 2;
    expect((await errorOf(setRoles(ana, ['MEMBER'], boss.as, version))).code).toBe('NOT_ALLOWED');
    expect((await errorOf(disable(ana, boss.as, version))).code).toBe('NOT_ALLOWED');
  });
});

describe('the last person of the secretariat', () => {
  const last = { code: 'FORBIDDEN_TRANSITION', field: undefined };

  it('is neither disabled nor loses the role', async () => {
    expect(await errorOf(disable(sam, sam.as))).toEqual(last);
    expect(await errorOf(disable(sam, h.system))).toEqual(last);
    expect(await errorOf(setRoles(sam, ['MEMBER'], h.system))).toEqual(last);
    expect((await setRoles(sam, ['SECRETARIAT', 'OPERATOR'], h.system)).roles).toEqual([
      'SECRETARIAT',
      'OPERATOR',
    ]);
  });

  it('somebody merely invited does not count', async () => {
    const wish = { organisationId: 'wego', email: 'sue@wego.example', name: 'Sue' };
    await h.client.people.invite({ ...wish, roles: ['SECRETARIAT'] }, sam.as);
    expect(await errorOf(disable(sam, sam.as))).toEqual(last);
  });

  it('another one may go', async () => {
    const sue = await h.join('sue', 'wego', ['SECRETARIAT']);
    expect((await disable(sue, sam.as)).state).toBe('DISABLED');
    expect(await errorOf(disable(sam, sam.as))).toEqual(last);
  });

  it('a refused or failed removal leaves nothing behind', async () => {
    const sue = await h.join('sue', 'wego', ['SECRETARIAT']);
    expect((await errorOf(disable(sue, sam.as, 99))).code).toBe('STALE_VERSION');
    expect((await disable(sam, sue.as)).state).toBe('DISABLED');
  });

  it('two who remove each other at the same moment: exactly one goes', async () => {
    for (let round = 0; round < 10; round += 1) {
      const sue = await h.join(`sue${round}`, 'wego', ['SECRETARIAT']);
      const others = await Promise.allSettled([disable(sam, sue.as), setRoles(sue, ['MEMBER'], sam.as)]);
      expect(others.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = others.find((result) => result.status === 'rejected');
      expect((refused as { reason: unknown }).reason).toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
      sam = others[0].status === 'fulfilled' ? sue : sam;
    }
  });
});
