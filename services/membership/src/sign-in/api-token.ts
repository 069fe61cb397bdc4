import { type ApiToken, apiToken, id, type Scope, SmcError } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { without } from '../without.ts';

/** Not revoked and not expired ones, per person. */
export const maximumTokens = 50;
const day = 24 * 3_600_000;
/** `lastUsedAt` is written down at most this often, in milliseconds. */
const coarseness = 3_600_000;

const storedApiToken = z.strictObject({
  ...apiToken.shape,
  version: z.number().int(),
  personId: id,
  /** SHA-256 of the secret. */
  secretHash: z.string().length(64),
});
export type StoredApiToken = z.infer<typeof storedApiToken>;

export const apiTokenCollection: CollectionDefinition<StoredApiToken> = {
  name: 'api-tokens',
  schema: storedApiToken,
  indexes: [['personId', 'createdAt'], ['secretHash'], ['expiresAt']],
  unique: ['secretHash'],
};

export function newApiToken(
  tokenId: string,
  secretHash: string,
  personId: string,
  wish: { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number },
  at: string,
): Omit<StoredApiToken, 'version'> {
  return {
    id: tokenId,
    name: wish.name,
    scopes: [...new Set(wish.scopes)],
    createdAt: at,
    expiresAt: new Date(Date.parse(at) + wish.days * day).toISOString(),
    lastUsedAt: null,
    isRevoked: false,
    personId,
    secretHash,
  };
}

export function toApiToken(stored: StoredApiToken): ApiToken {
  return without(stored, 'version', 'personId', 'secretHash');
}

export function isUsable(token: StoredApiToken, at: string): boolean {
  return !token.isRevoked && at < token.expiresAt;
}

/** Throws `TOKEN_INVALID` for a revoked token, `TOKEN_EXPIRED` past its time. */
export function checkApiToken(token: StoredApiToken, at: string): void {
  if (token.isRevoked) throw new SmcError('TOKEN_INVALID');
  if (at >= token.expiresAt) throw new SmcError('TOKEN_EXPIRED');
}

/** The token marked as used in this hour, or undefined where it is marked already. */
export function touchApiToken(token: StoredApiToken, at: string): StoredApiToken | undefined {
  const hour = new Date(Math.floor(Date.parse(at) / coarseness) * coarseness).toISOString();
  return token.lastUsedAt === hour ? undefined : { ...token, lastUsedAt: hour };
}
