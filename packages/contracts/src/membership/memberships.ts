import { z } from 'zod';
import { id, instant, line, localDate, money, prose } from '../common.ts';

export const membershipCategory = z.enum(['FULL', 'FRIENDSHIP', 'CORPORATE', 'PARTNER']);
export const membershipState = z.enum(['APPLIED', 'ASSESSED', 'APPROVED', 'DECLINED', 'ACTIVE', 'LAPSED']);
export type MembershipState = z.infer<typeof membershipState>;

/** `NOT_PUBLISHED` for friendship members: the amount is then null, never 0. */
export const fee = z.object({
  status: z.enum(['PUBLISHED', 'NOT_PUBLISHED']),
  year: z.number().int(),
  amount: money.nullable(),
  /** Version of the fee tables. */
  tableVersion: z.string(),
  /** How it was found: "population 600-999 thousand, GDP per capita PPP 4,000-5,999 USD (2024)". */
  basis: z.string(),
});
export type Fee = z.infer<typeof fee>;

export const assessmentInput = z.strictObject({
  feeYear: z.number().int().min(2000).max(2100),
  /** Of the municipality; full members. */
  population: z.number().int().min(1).max(100_000_000).nullable().default(null),
  /** USD, PPP, of the year `feeYear - 2`; full members. */
  gdpPerCapitaPpp: z.number().min(0).max(1_000_000).nullable().default(null),
  gdpYear: z.number().int().min(1998).max(2100).nullable().default(null),
  gdpSource: line(300).nullable().default(null),
  employees: z.number().int().min(0).max(10_000_000).nullable().default(null),
  note: prose(2000).default(''),
});

export const membership = z.object({
  id,
  version: z.number().int(),
  organisationId: id,
  category: membershipCategory,
  state: membershipState,
  motivation: z.string(),
  assessment: assessmentInput.extend({ fee, assessedBy: id, assessedAt: instant }).nullable(),
  decision: z
    .object({ approved: z.boolean(), reason: z.string(), decidedBy: id, decidedAt: instant })
    .nullable(),
  activeFrom: localDate.nullable(),
  activeUntil: localDate.nullable(),
  history: z.array(
    z.object({
      at: instant,
      by: z.string(),
      from: membershipState.nullable(),
      to: membershipState,
      reason: z.string(),
    }),
  ),
  createdAt: instant,
});
export type Membership = z.infer<typeof membership>;
