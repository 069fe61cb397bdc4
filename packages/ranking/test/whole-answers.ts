/** A digest of everything that a ranking says, with what was handed over beside it; for tests of ranking in threads. */
import { createHash } from 'node:crypto';
import type { Ranking } from '../src/types.ts';

export const answerOf = (ranking: Ranking, given: unknown): string =>
  `${ranking.subjectId} ${createHash('sha256')
    .update(JSON.stringify([given, ranking]))
    .digest('hex')}`;
