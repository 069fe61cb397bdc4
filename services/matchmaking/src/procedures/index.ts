import type { MatchmakingParts } from '../parts.ts';
import { conflictProcedures } from './conflicts.ts';
import { exposureProcedures } from './exposure.ts';
import { implementation } from './context.ts';
import { interestProcedures } from './interests.ts';
import { matchProcedures } from './matches.ts';
import { rankingProcedures } from './rankings.ts';
import { runProcedures } from './runs.ts';
import { searchProcedures } from './search.ts';
import { weightProcedures } from './weights.ts';

/** The contract's implementation, one file per area: load, policy, one domain function, save. */
export function createProcedures(parts: MatchmakingParts) {
  const os = implementation(parts);
  return os.router({
    runs: runProcedures(os, parts),
    matches: matchProcedures(os, parts),
    rankings: rankingProcedures(os, parts),
    exposure: exposureProcedures(os, parts),
    interests: interestProcedures(os, parts),
    conflicts: conflictProcedures(os, parts),
    weights: weightProcedures(os, parts),
    ...searchProcedures(os, parts),
  });
}
