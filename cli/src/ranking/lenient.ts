import { z } from 'zod';
import type { ReadRow } from '../rows/read-kind.ts';

const text = z.string();
const texts = z.array(z.string());
const range = z.object({
  minimum: z.number().min(0).nullable(),
  maximum: z.number().min(0).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .nullable();
const readiness = z.number().int().min(1).max(9).nullable();

/** What the ranking reads of a challenge, without the limits that only storage has. */
export const challengeFacts = {
  title: text,
  summary: text,
  description: text,
  language: text,
  themes: texts,
  sdgs: z.array(z.number().int().min(1).max(17)),
  sdgTargets: texts,
  requirements: z.array(z.object({ id: text, level: z.enum(['MUST', 'SHOULD']), text: text.min(1) })),
  budget: range.nullable(),
  timeline: z.object({ startBy: day.optional(), deliverBy: day }),
  workLanguages: texts,
  populationAffected: z.number().nullable(),
  outcome: z
    .object({ text, indicator: text.nullable().optional(), target: text.nullable().optional() })
    .nullable(),
  constraints: texts,
  standards: texts,
  minimumReadiness: readiness,
  excludedProviderKinds: texts,
};

export const solutionFacts = {
  name: text,
  summary: text,
  description: text,
  language: text,
  themes: texts,
  sdgs: z.array(z.number().int().min(1).max(17)),
  sdgTargets: texts,
  capabilities: texts,
  limitations: texts,
  price: range.nullable(),
  priceBasis: z.enum(['ONE_OFF', 'PER_YEAR', 'FREE', 'ON_REQUEST']),
  readiness,
  regionsServed: texts,
  countriesServed: texts,
  countriesNotServed: texts,
  languages: texts,
  standards: texts,
  deliveryWeeks: z.number().min(0).nullable(),
  isOpenSource: z.boolean().nullable(),
};

type Facts<Shape extends Record<string, z.ZodType>> = {
  readonly [Name in keyof Shape]?: z.infer<Shape[Name]>;
};
export type ChallengeFacts = Facts<typeof challengeFacts>;
export type SolutionFacts = Facts<typeof solutionFacts>;

/**
 * The fields of a row that can be used; one that cannot is left out, and named. A ranking reads other people's tables: what it
 * does not understand is "not stated", and only a row without an id or a title is refused.
 */
export function usable<Shape extends Record<string, z.ZodType>>(
  { content }: Pick<ReadRow, 'content'>,
  shape: Shape,
): { facts: Facts<Shape>; leftOut: string[] } {
  const facts: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    if (content[name] === undefined) continue;
    const parsed = schema.safeParse(content[name]);
    if (parsed.success) facts[name] = parsed.data;
    else leftOut.push(name);
  }
  return { facts: facts as Facts<Shape>, leftOut };
}
