import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultPasswordCost } from '../src/index.ts';
import { createConcurrencyLimit } from '../src/password/concurrency-limit.ts';
import { createPasswordHasher } from '../src/password/password-hasher.ts';
import { checkPassword } from '../src/password/password-rule.ts';
import { parsePhc } from '../src/password/phc.ts';
import { cheap } from './harness.ts';

describe('hashing', () => {
  it("costs at least OWASP's 19 MiB, two passes, one lane", () => {
    expect(defaultPasswordCost).toEqual({ memoryKiB: 19_456, passes: 2, lanes: 1 });
  });

  it('gives a PHC string of argon2id that Node derives the same way', async () => {
    const text = await createPasswordHasher().hash('violet anchors drift slowly');
    expect(text).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    const parsed = parsePhc(text);
    const again = argon2Sync('argon2id', {
      message: 'violet anchors drift slowly',
      nonce: parsed?.salt ?? Buffer.alloc(0),
      memory: 19_456,
      passes: 2,
      parallelism: 1,
      tagLength: 32,
    });
    expect(again).toEqual(parsed?.hash);
  });

  it('knows the right password from a wrong one, however the characters were composed', async () => {
    const hasher = createPasswordHasher(cheap);
    const stored = await hasher.hash('café lanterns in snow');
    const composed = await hasher.check('cafe\u0301 lanterns in snow', stored);
    const wrong = await hasher.check('cafe lanterns in snow', stored);
    expect([composed, wrong]).toEqual([
      { isRight: true, isOutdated: false },
      { isRight: false, isOutdated: false },
    ]);
  });

  it('salts: the same password twice gives two hashes', async () => {
    const hasher = createPasswordHasher(cheap);
    expect(await hasher.hash('violet anchors')).not.toBe(await hasher.hash('violet anchors'));
  });

  it('says when a hash was made at another cost', async () => {
    const stored = await createPasswordHasher(cheap).hash('violet anchors');
    const stronger = createPasswordHasher({ ...cheap, passes: 2 });
    expect(await stronger.check('violet anchors', stored)).toEqual({ isRight: true, isOutdated: true });
    expect(await stronger.check('wrong', stored)).toEqual({ isRight: false, isOutdated: false });
  });

  it.each([null, '', '$argon2i$v=19$m=16,t=1,p=1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA', 'plain'])(
    'is never right against %j',
    async (stored) => {
      expect(await createPasswordHasher(cheap).check('', stored)).toEqual({
        isRight: false,
        isOutdated: false,
      });
    },
  );

  it('works as long for nobody as for somebody', async () => {
    const hasher = createPasswordHasher({ memoryKiB: 8192, passes: 2, lanes: 1 });
    const stored = await hasher.hash('violet anchors');
    const timeOf = async (against: string | null) => {
      const times: number[] = [];
      for (let round = 0; round < 15; round += 1) {
        const start = performance.now();
        await hasher.check('guess', against);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[7] ?? 0;
    };
    const ratio = (await timeOf(null)) / (await timeOf(stored));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('the limit of hashes at a time', () => {
  it('lets no more run than allowed, all in turn, and refuses beyond the queue', async () => {
    const limit = createConcurrencyLimit(2, 3);
    let running = 0;
    let most = 0;
    const task = () =>
      limit.run(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
      });
    const results = await Promise.allSettled(Array.from({ length: 7 }, task));
    const refused = results.filter((result) => result.status === 'rejected');
    expect([most, refused.length, running]).toEqual([2, 2, 0]);
    expect(refused[0]?.reason).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 2 } });
    // The places were given back.
    await task();
  });

  it('gives the place back when a task fails', async () => {
    const limit = createConcurrencyLimit(1, 0);
    await expect(limit.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await limit.run(() => Promise.resolve('yes'))).toBe('yes');
  });
});

describe('the rule for passwords', () => {
  const context = {
    email: 'mina.kim@seoul.example',
    name: 'Mina Kim',
    organisationName: 'Seoul Metropolitan Government',
  };

  it.each([
    ['too short', 'gR7#kq!2xZp'],
    ['eleven Korean letters', '가나다라마바사아자차카'],
    ['a common word, padded', 'Password1234!'],
    ['a common word in disguise', 'P@ssw0rd2026!'],
    ['a common word twice', 'passwordpassword'],
    ['a common phrase', 'correct horse battery staple'],
    ['digits in a row', '123456789012'],
    ['digits backwards', '098765432109'],
    ['keys in a row', 'qwertyuiop12345'],
    ['zigzag keys', '1q2w3e4r5t6y'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['one character', 'aaaaaaaaaaaaaaaa'],
    ['three characters over and over', 'x7!x7!x7!x7!'],
    ['the own address', 'mina.kim@seoul.example'],
    ['the part before the @, padded', 'mina.kim.2026!!'],
    ['the own name', 'Mina Kim 1985!!'],
    ['the organisation', 'Seoul Metropolitan Government'],
    ['a word of the organisation, padded', 'Metropolitan2026'],
    ['a month and a year', 'September2026'],
  ])('refuses %s', (_case, password) => {
    expect(() => checkPassword(password, context, 'password')).toThrow(
      expect.objectContaining({ code: 'WEAK_PASSWORD', field: 'password' }),
    );
  });

  it.each([
    ['a sentence of plain words', 'violet anchors drift slowly'],
    ['lower case alone', 'mountainteapot'],
    ['twelve Korean letters', '눈내리는밤열두시등불하나'],
    ['spaces and emoji', 'tea 🍵 at six 🍵 sharp'],
    ['random digits', '849302758163'],
    ['a phrase with the city in it', 'I cycle to Seoul station'],
    ['two hundred characters', 'violet anchors drift '.repeat(10).slice(0, 200)],
  ])('takes %s', (_case, password) => {
    expect(checkPassword(password, context, 'password')).toBeUndefined();
  });

  it('refuses 201 characters', () => {
    const long = `${'violet anchors drift '.repeat(10).slice(0, 200)}x`;
    expect(() => checkPassword(long, context, 'next')).toThrow(
      expect.objectContaining({ code: 'WEAK_PASSWORD', field: 'next' }),
    );
  });
});
