import { z } from 'zod';
import { themeCodes } from '../challenge.ts';
import { httpUrl, id, instant, languageTag, line, moneyRange, prose } from '../common.ts';
import { region } from '../regions.ts';

export const fundingInstrument = z.enum(['GRANT', 'LOAN', 'GUARANTEE', 'PPP', 'IN_KIND']);

/** Listed -> archived. */
export const fundingSourceState = z.enum(['LISTED', 'ARCHIVED']);
export type FundingSourceState = z.infer<typeof fundingSourceState>;

export const fundingSourceContent = z.strictObject({
  name: line(200, 3),
  description: prose(5000).default(''),
  language: languageTag.default('en'),
  instrument: fundingInstrument,
  /** Empty: every theme. */
  themes: themeCodes.default([]),
  /** Empty: every region. */
  regions: z.array(region).max(10).default([]),
  /** What one project can get; null: not stated. */
  ticket: moneyRange.nullable().default(null),
  /** When applications are taken; an open end is null. */
  window: z
    .strictObject({ opensAt: instant.nullable(), closesAt: instant.nullable() })
    .refine(
      ({ opensAt, closesAt }) =>
        opensAt === null || closesAt === null || Date.parse(opensAt) < Date.parse(closesAt),
      { message: 'The window closes before it opens.', path: ['closesAt'] },
    )
    .default({ opensAt: null, closesAt: null }),
  url: httpUrl.nullable().default(null),
});
export type FundingSourceContent = z.infer<typeof fundingSourceContent>;
export type FundingSourceContentInput = z.input<typeof fundingSourceContent>;

export const fundingSource = z.object({
  id,
  version: z.number().int(),
  /** Who funds. */
  organisationId: id,
  state: fundingSourceState,
  ...fundingSourceContent.shape,
  createdAt: instant,
  updatedAt: instant,
});
export type FundingSource = z.infer<typeof fundingSource>;

export const fundingAspect = z.enum(['STATE', 'WINDOW', 'THEME', 'REGION', 'TICKET']);
export const fundingFinding = z.object({
  aspect: fundingAspect,
  verdict: z.enum(['MET', 'NOT_MET', 'NOT_KNOWN']),
  text: z.string(),
});
export type FundingFinding = z.infer<typeof fundingFinding>;

/** Whether a source fits a proposal, aspect by aspect. */
export const fundingCheck = z.object({
  fundingSourceId: id,
  proposalId: id,
  /** No aspect speaks against it. */
  isEligible: z.boolean(),
  findings: z.array(fundingFinding),
});
export type FundingCheck = z.infer<typeof fundingCheck>;

/** An organisation that could take part, and why. */
export const partnerSuggestion = z.object({
  organisationId: id,
  /** How many of the proposal's themes it offers solutions for. */
  sharedThemes: z.array(z.string()),
  solutionIds: z.array(id),
  reasons: z.array(z.string()),
});
export type PartnerSuggestion = z.infer<typeof partnerSuggestion>;
