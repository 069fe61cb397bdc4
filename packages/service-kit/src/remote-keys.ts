import { SmcError } from '@smc/contracts';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';

/** Where every process shows the public keys that it signs with (RFC 8615). */
export const keysPath = '/.well-known/jwks.json';

const timeoutMs = 3_000;

const keySet = z.object({
  keys: z
    .array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string().length(43),
        kid: z.string().min(1).max(200),
        alg: z.literal('EdDSA').default('EdDSA'),
        use: z.literal('sig').default('sig'),
      }),
    )
    .max(10),
});

/**
 * Reads the keys of a process at its address.
 * @param name of the process, for the message
 * @throws SmcError `UNAVAILABLE` where it does not answer, or not with such keys.
 */
export function readKeysFrom(name: string, url: string): () => Promise<JSONWebKeySet> {
  return async () => {
    try {
      const response = await fetch(`${url}${keysPath}`, {
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      return keySet.parse(await response.json());
    } catch (cause) {
      const message = `The keys of ${name} cannot be read now, so its calls cannot be checked.`;
      throw new SmcError('UNAVAILABLE', { message, details: { service: name }, cause });
    }
  };
}
