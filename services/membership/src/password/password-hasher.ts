import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import { formatPhc, type ParsedHash, type PasswordCost, parsePhc } from './phc.ts';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane (about 40 ms). */
export const defaultPasswordCost: PasswordCost = { memoryKiB: 19_456, passes: 2, lanes: 1 };

const saltBytes = 16;
const hashBytes = 32;
/** Hashes at a time, each holding its memory (19 MiB) and one of libuv's four threads: files and names need some too. */
const atOnce = 2;
const waiting = 200;

export interface PasswordCheck {
  readonly isRight: boolean;
  /** Right, but hashed at another cost than the present one: hash again and save. */
  readonly isOutdated: boolean;
}

export interface PasswordHasher {
  /** A PHC string with a new salt. */
  hash(password: string): Promise<string>;
  /** `stored` null (nobody there, no password yet) costs the same work and is never right. */
  check(password: string, stored: string | null): Promise<PasswordCheck>;
}

/** The same characters typed on another keyboard give the same bytes (NIST SP 800-63B, 5.1.1.2). */
const bytesOf = (password: string) => Buffer.from(password.normalize('NFKC'), 'utf8');

function derive(password: string, cost: PasswordCost, salt: Buffer, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      {
        message: bytesOf(password),
        nonce: salt,
        parallelism: cost.lanes,
        memory: cost.memoryKiB,
        passes: cost.passes,
        tagLength: length,
      },
      (error, key) => (error === null ? resolve(Buffer.from(key)) : reject(error)),
    );
  });
}

function isSameCost(one: PasswordCost, other: PasswordCost): boolean {
  return one.memoryKiB === other.memoryKiB && one.passes === other.passes && one.lanes === other.lanes;
}

/** argon2id off the main thread. `cost` is weaker than the default only in tests. */
export function createPasswordHasher(cost: PasswordCost = defaultPasswordCost): PasswordHasher {
  const limit = createConcurrencyLimit(atOnce, waiting);
  const decoy: ParsedHash = { ...cost, salt: randomBytes(saltBytes), hash: randomBytes(hashBytes) };
  return {
    hash: (password) =>
      limit.run(async () => {
        const salt = randomBytes(saltBytes);
        return formatPhc({ ...cost, salt, hash: await derive(password, cost, salt, hashBytes) });
      }),
    check: (password, stored) =>
      limit.run(async () => {
        const known = stored === null ? undefined : parsePhc(stored);
        const expected = known ?? decoy;
        const actual = await derive(password, expected, expected.salt, expected.hash.length);
        const isRight = timingSafeEqual(actual, expected.hash) && known !== undefined;
        return { isRight, isOutdated: isRight && !isSameCost(expected, cost) };
      }),
  };
}
