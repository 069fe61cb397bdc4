import { z } from 'zod';
import { id } from '../common.ts';
import { runVersions } from './matches.ts';

export const groupExposure = z.object({
  group: z.string(),
  providers: z.number().int(),
  catalogueShare: z.number(),
  exposureShare: z.number(),
  firstPageShare: z.number(),
  /** Exposure share / catalogue share. */
  ratio: z.number().nullable(),
});

/** Who is seen in the lists that cities read; shares in 0..1. */
export const exposureReport = z.object({
  lists: z.number().int(),
  providers: z.number().int(),
  solutions: z.number().int(),
  firstPage: z.number().int(),
  providersOnFirstPages: z.number().int(),
  gini: z.number(),
  /** The same over the numbers of solutions: what the catalogue itself makes unequal. */
  catalogueGini: z.number(),
  bySize: z.array(groupExposure),
  byRegion: z.array(groupExposure),
  byNewcomer: z.array(groupExposure),
});
export type ExposureReport = z.infer<typeof exposureReport>;

/** What a repetition of one challenge's ranking found. */
export const verifiedRanking = z.object({
  challengeId: id,
  outcome: z.enum(['SAME', 'DIFFERENT', 'CANNOT_REPEAT', 'REPLACED']),
  /** Why it cannot be repeated: what it rested on, and what is there now. */
  causes: z.array(z.object({ what: z.string(), before: z.string(), now: z.string() })),
  /** Where the repetition differs; the first 20. */
  differences: z.array(z.object({ path: z.string(), stored: z.string(), repeated: z.string() })),
});
export type VerifiedRanking = z.infer<typeof verifiedRanking>;

export const verification = z.object({
  runId: id,
  versions: runVersions.nullable(),
  rankings: z.array(verifiedRanking),
  /** Challenges of the run beyond those checked in one call. */
  unchecked: z.number().int(),
});
export type Verification = z.infer<typeof verification>;
