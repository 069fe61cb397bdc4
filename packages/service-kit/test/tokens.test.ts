import { systemViewer } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { createTokenIssuer, createTokenVerifier, fixedClock } from '../src/index.ts';
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

  it('of the key before stay good after a rotation, and the new key is found', async () => {
    const { clock, issuer, verifier } = pair();
    const before = await issuer.issue(ana);
    await verifier.verify(await issuer.issue(systemViewer));
    await issuer.rotate();
    const after = await issuer.issue(ana);
    expect(await Promise.all([before, after].map((token) => verifier.verify(token)))).toEqual([ana, ana]);
    expect((await issuer.jwks()).keys.length).toBe(2);
    clock.advance(300_000);
    expect((await issuer.jwks()).keys.length).toBe(1);
  });
});
