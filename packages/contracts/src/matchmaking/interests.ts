import { z } from 'zod';
import { id, instant, pairId } from '../common.ts';
import { interestLevel, side, fairnessFloor } from './matches.ts';

export const interest = z.object({
  id: pairId,
  version: z.number().int(),
  challengeId: id,
  solutionId: id,
  side,
  level: interestLevel,
  note: z.string(),
  statedBy: id,
  statedAt: instant,
});
export type Interest = z.infer<typeof interest>;

export const conflictOfInterest = z.object({
  id,
  version: z.number().int(),
  personId: id,
  organisationId: id,
  reason: z.string(),
  declaredAt: instant,
  withdrawnAt: instant.nullable(),
});
export type ConflictOfInterest = z.infer<typeof conflictOfInterest>;

/** An edition or a programme that has weights of its own. */
export const weightsScope = z.strictObject({ kind: z.enum(['EVENT', 'PROGRAMME']), id });
export type WeightsScope = z.infer<typeof weightsScope>;

export const weightsPreset = z.object({
  id,
  version: z.number().int(),
  name: z.string(),
  /** Grows with every publication: `default-3`. */
  weightsVersion: z.string(),
  weights: z.record(z.string(), z.number()),
  /** What they are for; null: every challenge that no scope's weights are for. */
  scope: weightsScope.nullable(),
  floor: fairnessFloor.nullable(),
  isActive: z.boolean(),
  publishedBy: z.string(),
  publishedAt: instant,
  reason: z.string(),
});
export type WeightsPreset = z.infer<typeof weightsPreset>;

const highlightPieces = z.array(z.object({ text: z.string(), isMatch: z.boolean() }));
export const searchHit = z.object({
  id,
  kind: z.enum(['CHALLENGE', 'SOLUTION']),
  title: highlightPieces,
  snippet: highlightPieces,
});
export const searchResult = z.object({
  hits: z.array(searchHit),
  total: z.number().int(),
  facets: z.array(
    z.object({
      field: z.string(),
      values: z.array(z.object({ value: z.string(), count: z.number().int() })),
    }),
  ),
});
