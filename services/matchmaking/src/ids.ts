import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { side as sideSchema } from '@smc/contracts';

export type Side = z.infer<typeof sideSchema>;

/** A challenge and a solution, by their ids. */
export interface Pair {
  readonly challengeId: string;
  readonly solutionId: string;
}

/**
 * The public id of a match: `<challenge>_<solution>`. Where one of the two holds an underscore itself, the length of the
 * first follows (`a_b_c_3`), so that no two pairs share an id. At most 132 characters.
 */
export function matchIdOf({ challengeId, solutionId }: Pair): string {
  const plain = `${challengeId}_${solutionId}`;
  return plain.indexOf('_') === plain.lastIndexOf('_') ? plain : `${plain}_${challengeId.length}`;
}

/** The pair of a match id; `undefined` for what is none. */
export function pairOf(matchId: string): Pair | undefined {
  const first = matchId.indexOf('_');
  const last = matchId.lastIndexOf('_');
  const length = first === last ? first : Number(matchId.slice(last + 1));
  const joined = first === last ? matchId : matchId.slice(0, last);
  if (!Number.isInteger(length) || joined[length] !== '_') return undefined;
  const pair = { challengeId: joined.slice(0, length), solutionId: joined.slice(length + 1) };
  return matchIdOf(pair) === matchId && pair.challengeId !== '' && pair.solutionId !== '' ? pair : undefined;
}

/** The public id of one side's interest in a match. */
export function interestIdOf(pair: Pair, side: Side): string {
  return `${matchIdOf(pair)}_${side}`;
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A document id made from any text: stored ids have at most 64 characters, which joined ids can exceed. */
export function documentIdOf(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 40);
}
