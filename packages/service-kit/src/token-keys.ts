import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { exportJWK, type JWK } from 'jose';

/** How long one key signs. */
export const keyPeriodSeconds = 86_400;

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK;
}

/** PKCS #8 of an Ed25519 private key is this, followed by its 32 bytes (RFC 8410, section 7). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The number of the period that an instant (seconds since 1970) lies in. */
export const periodOf = (seconds: number): number => Math.floor(seconds / keyPeriodSeconds);

async function deriveKey(secret: Uint8Array, issuer: string, period: number): Promise<SigningKey> {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'smc-token-key', `${issuer}:${period}`, 32));
  const privateKey = createPrivateKey({
    key: Buffer.concat([ed25519Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicJwk = await exportJWK(createPublicKey(privateKey));
  // The print keeps the keys of one period and two secrets apart.
  const print = createHash('sha256').update(String(publicJwk.x)).digest('hex').slice(0, 12);
  const id = `${issuer}-${period}-${print}`;
  return { id, privateKey, publicJwk: { ...publicJwk, kid: id, alg: 'EdDSA', use: 'sig' } };
}

/**
 * The keys of one issuer by period, derived from its secret (HKDF, RFC 5869): every process with the same name and
 * secret has the same keys without having to agree on them, and a new one every day.
 */
export function createKeyRing(secret: Uint8Array, issuer: string): (period: number) => Promise<SigningKey> {
  const keys = new Map<number, Promise<SigningKey>>();
  return (period) => {
    const known = keys.get(period);
    if (known !== undefined) return known;
    const key = deriveKey(secret, issuer, period);
    keys.set(period, key);
    for (const old of keys.keys()) if (old < period - 2) keys.delete(old);
    return key;
  };
}
