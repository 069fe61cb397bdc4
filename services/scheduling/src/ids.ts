import { createHash } from 'node:crypto';

/** A document id made from any texts: stored ids have at most 64 characters, which joined ids can exceed. */
export function documentIdOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}
