import { sha256 } from './ids.ts';

/** An offer's input line with its id (see `inputLine`). */
export interface InputLine {
  readonly id: string;
  readonly line: string;
}

/** SHA-256 over the sorted lines of all offers; independent of the order in which they came. */
export function offersDigestOf(lines: Iterable<InputLine>): string {
  const sorted = [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(sorted.map(({ line }) => line).join('\n'));
}

/** `versions.data` of one challenge's ranking: all offers, the challenge itself, and the exchange rates where there are any. */
export function dataDigestOf(offersDigest: string, needLine: string, ratesLine: string): string {
  return sha256([offersDigest, needLine, ratesLine].join('\n'));
}

/** `versions.data` of a run: that of its ranking, or over those of all its rankings, sorted by challenge. */
export function runDigestOf(
  rankings: readonly { readonly challengeId: string; readonly data: string }[],
): string {
  const [only] = rankings;
  if (rankings.length === 1 && only !== undefined) return only.data;
  const sorted = [...rankings].sort((a, b) => (a.challengeId < b.challengeId ? -1 : 1));
  return sha256(sorted.map(({ challengeId, data }) => `${challengeId}:${data}`).join('\n'));
}
