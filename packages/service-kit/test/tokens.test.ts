import { systemViewer } from '@smc/contracts';
import { decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokenIssuer, createTokenVerifier, fixedClock, readKeysFrom } from '../src/index.ts';
import { errorOf, viewerOf } from '../src/testing/index.ts';

const ana = viewerOf('ana', {
  organisationId: 'seoul',
  kind: 'CITY',
  roles: ['MEMBER', 'ORGANISATION_ADMIN'],
});

function pair() {
  const clock = fixedClock('2026-11-21T09:00:00.000Z');
  const issuer = createTokenIssuer({ clock });
  return { clock, issuer, verifier: createTokenVerifier({ jwks: () => issuer.jwks(), clock }) };
}

describe('tokens between the door and the services', () => {
  it('carry the viewer, and are the same for the same viewer until they must be renewed', async () => {
    const { clock, issuer, verifier } = pair();
    const token = await issuer.issue(ana);
    expect(await verifier.verify(token)).toEqual(ana);
    expect(await issuer.issue(ana)).toBe(token);
    expect(await issuer.issue(systemViewer)).not.toBe(token);
    clock.advance(241_000);
    expect(await issuer.issue(ana)).not.toBe(token);
  });

  it('expire, also where they were seen before', async () => {
    const { clock, issuer, verifier } = pair();
    const [seen, fresh] = [await issuer.issue(ana), await issuer.issue(systemViewer)];
    await verifier.verify(seen);
    clock.advance(301_000);
    expect((await errorOf(verifier.verify(seen))).code).toBe('TOKEN_EXPIRED');
    expect((await errorOf(verifier.verify(fresh))).code).toBe('TOKEN_EXPIRED');
  });

  it('are refused when somebody else signed or changed them', async () => {
    const { issuer, verifier } = pair();
    const [header, payload, signature] = (await issuer.issue(ana)).split('.') as [string, string, string];
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), viewer: systemViewer }),
    );
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    for (const token of [
      `${header}.${forged.toString('base64url')}.${signature}`,
      `${unsigned}.${payload}.`,
      await pair().issuer.issue(ana),
      'x',
    ]) {
      expect((await errorOf(verifier.verify(token))).code).toBe('TOKEN_INVALID');
    }
  });

  it('are signed with a new key every day; those of the key before stay good while they live', async () => {
    const { clock, issuer, verifier } = pair();
    clock.set('2026-11-21T23:59:00.000Z');
    const before = await issuer.issue(ana);
    await verifier.verify(await issuer.issue(systemViewer));
    clock.set('2026-11-22T00:03:30.000Z');
    const after = await issuer.issue(ana);
    const keyOf = (token: string) => decodeProtectedHeader(token).kid;
    expect(keyOf(after)).not.toBe(keyOf(before));
    expect(await Promise.all([before, after].map((token) => verifier.verify(token)))).toEqual([ana, ana]);
    expect((await issuer.jwks()).keys.map(({ kid }) => kid)).toEqual([keyOf(after), keyOf(before)]);
    clock.set('2026-11-22T00:05:01.000Z');
    expect((await issuer.jwks()).keys.map(({ kid }) => kid)).toEqual([keyOf(after)]);
  });

  it('of two processes with one secret are the same issuer, of two secrets are not', async () => {
    const clock = fixedClock('2026-11-21T09:00:00.000Z');
    const secret = new Uint8Array(32).fill(7);
    const [one, two] = [createTokenIssuer({ clock, secret }), createTokenIssuer({ clock, secret })];
    const verifier = createTokenVerifier({ jwks: () => one.jwks(), clock });
    expect(await verifier.verify(await two.issue(ana))).toEqual(ana);
    const other = createTokenIssuer({ clock, secret: new Uint8Array(32).fill(8) });
    expect((await errorOf(verifier.verify(await other.issue(ana)))).code).toBe('TOKEN_INVALID');
  });
});

describe('tokens of several processes', () => {
  const clock = fixedClock('2026-11-21T09:00:00.000Z');
  const gateway = createTokenIssuer({ clock, name: 'gateway' });
  const matchmaking = createTokenIssuer({ clock, name: 'matchmaking' });
  const verifier = createTokenVerifier({
    clock,
    trusted: [
      { name: 'gateway', jwks: () => gateway.jwks(), speaksFor: 'anybody' },
      { name: 'matchmaking', jwks: () => matchmaking.jwks(), speaksFor: 'system' },
    ],
  });

  it('are believed for what their issuer may say', async () => {
    expect(await verifier.verify(await gateway.issue(ana))).toEqual(ana);
    expect(await verifier.verify(await matchmaking.issue(systemViewer))).toEqual(systemViewer);
    expect((await errorOf(verifier.verify(await matchmaking.issue(ana)))).code).toBe('TOKEN_INVALID');
  });

  it('are refused from a stranger, also one who uses a known name', async () => {
    const stranger = createTokenIssuer({ clock, name: 'city-challenge' });
    const impostor = createTokenIssuer({ clock, name: 'gateway' });
    for (const issuer of [stranger, impostor]) {
      const token = await issuer.issue(systemViewer);
      expect((await errorOf(verifier.verify(token))).code).toBe('TOKEN_INVALID');
    }
  });

  it('of a known service under the name of the door are refused', async () => {
    const secret = new Uint8Array(32).fill(1);
    const service = createTokenIssuer({ clock, name: 'matchmaking', secret });
    const both = createTokenVerifier({
      clock,
      trusted: [
        { name: 'gateway', jwks: () => gateway.jwks(), speaksFor: 'anybody' },
        { name: 'matchmaking', jwks: () => service.jwks(), speaksFor: 'system' },
      ],
    });
    const posing = createTokenIssuer({ clock, name: 'gateway', secret });
    expect((await errorOf(both.verify(await posing.issue(ana)))).code).toBe('TOKEN_INVALID');
  });
});

describe('the keys of another process', () => {
  it('are read once for many tokens, and again after a moment for a key that is new', async () => {
    let issuer = createTokenIssuer({ name: 'gateway' });
    let readings = 0;
    const jwks = () => {
      readings += 1;
      return issuer.jwks();
    };
    const verifier = createTokenVerifier({
      trusted: [{ name: 'gateway', jwks, speaksFor: 'anybody', refetchMs: 200 }],
    });
    await Promise.all([ana, systemViewer].map(async (one) => verifier.verify(await issuer.issue(one))));
    expect(readings).toBe(1);
    const stranger = createTokenIssuer({ name: 'gateway' });
    const forged = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (id) => errorOf(verifier.verify(await stranger.issue(viewerOf(id))))),
    );
    expect(new Set(forged.map(({ code }) => code))).toEqual(new Set(['TOKEN_INVALID']));
    expect(readings).toBe(2);
    // It has started again, with new keys.
    issuer = createTokenIssuer({ name: 'gateway' });
    expect(await verifier.verify(await issuer.issue(ana))).toEqual(ana);
    expect(readings).toBe(3);
  });

  it('that cannot be read are an outage, not a bad token', async () => {
    const issuer = createTokenIssuer({ name: 'gateway' });
    const jwks = readKeysFrom('gateway', 'http://127.0.0.1:1');
    const verifier = createTokenVerifier({ trusted: [{ name: 'gateway', jwks, speaksFor: 'anybody' }] });
    expect((await errorOf(verifier.verify(await issuer.issue(ana)))).code).toBe('UNAVAILABLE');
  });
});
