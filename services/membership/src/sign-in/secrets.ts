import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const sessionPrefix = 'smcs_';
export const apiTokenPrefix = 'smct_';

/** 256 random bits behind a prefix that secret scanners can recognise. */
export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** All that is stored of a secret: SHA-256, 64 hex digits. Enough for 256 random bits, which cannot be guessed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Tokens of links: `<linkId>.<HMAC-SHA-256>`. Whoever holds the server's secret computes them anew; none is stored. */
export interface LinkTokens {
  tokenOf(linkId: string): string;
  /** The link's id, or undefined for a token that is not ours. */
  read(token: string): string | undefined;
}

/** `purpose` keeps tokens for one thing from counting as tokens for another. */
export function createLinkTokens(secret: Uint8Array, purpose = 'smc-link'): LinkTokens {
  if (secret.byteLength < 32) throw new RangeError('The link secret must have at least 32 bytes.');
  const seal = (linkId: string) => createHmac('sha256', secret).update(`${purpose}:${linkId}`).digest();
  return {
    tokenOf: (linkId) => `${linkId}.${seal(linkId).toString('base64url')}`,
    read(token) {
      const match = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{43})$/.exec(token);
      if (match === null) return undefined;
      const [, linkId = '', given = ''] = match;
      return timingSafeEqual(Buffer.from(given, 'base64url'), seal(linkId)) ? linkId : undefined;
    },
  };
}
