import { errorOf } from '@smc/service-kit/testing';
import { array, assert, integer, property } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countAttempt } from '../src/sign-in/attempts.ts';
import { createHarness, goodPassword, type Harness, type Joined, otherPassword } from './harness.ts';

describe('counting attempts', () => {
  it('never lets more through in any window than the limit', () => {
    const limit = { attempts: 4, windowSeconds: 60 };
    assert(
      property(array(integer({ min: 0, max: 30_000 }), { maxLength: 60 }), (pauses) => {
        let present: { count: number; windowEndsAt: string } | undefined;
        let now = Date.parse('2026-11-21T09:00:00.000Z');
        const through = new Map<string, number>();
        for (const pause of pauses) {
          now += pause;
          const counted = countAttempt(present, limit, new Date(now).toISOString());
          if (counted.isAllowed) {
            present = counted;
            through.set(counted.windowEndsAt, (through.get(counted.windowEndsAt) ?? 0) + 1);
          } else {
            const ends = Date.parse(present?.windowEndsAt ?? '');
            expect(counted.retryAfterSeconds).toBe(Math.ceil((ends - now) / 1000));
          }
        }
        expect(Math.max(0, ...through.values())).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('sign-in attempts', () => {
  let h: Harness;
  let ana: Joined;
  beforeEach(async () => {
    h = await createHarness({ signInLimit: { attempts: 3, windowSeconds: 900 } });
    await h.addOrganisations();
    ana = await h.join('ana', 'seoul', ['MEMBER']);
  });
  afterEach(() => h.close());

  const guess = (email = ana.email) => h.client.sessions.signIn({ email, password: otherPassword });
  const guessFrom = async (clientAddress: string, email: string, password = otherPassword) =>
    h.client.sessions.signIn({ email, password, clientAddress }, await h.asSystem());
  const codes = async (count: number, attempt: (index: number) => Promise<unknown>) => {
    const found: string[] = [];
    for (let index = 0; index < count; index += 1) found.push((await errorOf(attempt(index))).code);
    return found;
  };

  it('are limited per account, known or not, and say how long to wait', async () => {
    const expected = ['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'RATE_LIMITED'];
    expect(await codes(4, () => guess())).toEqual(expected);
    expect(await codes(4, () => guess('nobody@seoul.example'))).toEqual(expected);
    h.clock.advance(60_000);
    await expect(guess()).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { retryAfterSeconds: 840 },
    });
    // The right password does not help now, and works after the window.
    const right = () => h.client.sessions.signIn({ email: ana.email, password: goodPassword });
    expect((await errorOf(right())).code).toBe('RATE_LIMITED');
    h.clock.advance(840_000);
    expect((await right()).person.id).toBe(ana.person.id);
  });

  it('start anew after a success', async () => {
    await codes(2, () => guess());
    await h.client.sessions.signIn({ email: ana.email, password: goodPassword });
    expect(await codes(4, () => guess())).toEqual([
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'RATE_LIMITED',
    ]);
  });

  it('start anew after the link that resets the password', async () => {
    await codes(4, () => guess());
    const { token } = await h.client.links.createForPerson({ personId: ana.person.id }, h.system);
    await h.client.links.redeem({ token, password: otherPassword });
    const again = await h.client.sessions.signIn({ email: ana.email, password: otherPassword });
    expect(again.person.id).toBe(ana.person.id);
  });

  it('are limited per client address, over many accounts', async () => {
    const many = (index: number) => guessFrom('203.0.113.7', `person${index}@seoul.example`);
    expect(await codes(4, many)).toEqual([
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'RATE_LIMITED',
    ]);
    expect((await errorOf(guessFrom('203.0.113.8', 'person9@seoul.example'))).code).toBe('SIGN_IN_FAILED');
  });

  it('one good account does not hide guesses at many others', async () => {
    const address = '203.0.113.7';
    expect(await codes(2, (index) => guessFrom(address, `a${index}@seoul.example`))).toEqual([
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
    ]);
    await guessFrom(address, ana.email, goodPassword);
    expect(await codes(2, (index) => guessFrom(address, `b${index}@seoul.example`))).toEqual([
      'SIGN_IN_FAILED',
      'RATE_LIMITED',
    ]);
  });

  it('at the same moment count each', async () => {
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => guess()));
    const found = results.map((result) => (result as { reason: { code: string } }).reason.code);
    expect(found.filter((code) => code === 'SIGN_IN_FAILED').length).toBe(3);
    expect(found.filter((code) => code === 'RATE_LIMITED').length).toBe(9);
  });

  it('the address is believed from the platform alone', async () => {
    const wish = { email: ana.email, password: goodPassword, clientAddress: '203.0.113.9' };
    expect([
      (await errorOf(h.client.sessions.signIn(wish))).code,
      (await errorOf(h.client.sessions.signIn(wish, ana.as))).code,
    ]).toEqual(['NOT_SIGNED_IN', 'NOT_ALLOWED']);
  });

  it('count for the present password when changing it', async () => {
    const change = () =>
      h.client.sessions.changePassword({ current: otherPassword, next: goodPassword }, ana.as);
    expect(await codes(4, change)).toEqual([
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'SIGN_IN_FAILED',
      'RATE_LIMITED',
    ]);
  });

  it('no address is stored with the counts', async () => {
    await errorOf(guessFrom('203.0.113.7', 'nobody@seoul.example'));
    const stored = JSON.stringify((await h.store.collection({ name: 'attempts' } as never).find()).documents);
    expect(stored).not.toContain('nobody');
    expect(stored).not.toContain('203.0.113.7');
  });
});
