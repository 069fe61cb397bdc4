import { z } from 'zod';
import { themeCodes } from '../challenge.ts';
import { currencyCode, id, instant, languageTag, line, money, prose, timeZone } from '../common.ts';

/** Draft -> published -> closed | withdrawn. */
export const programmeState = z.enum(['DRAFT', 'PUBLISHED', 'CLOSED', 'WITHDRAWN']);
export type ProgrammeState = z.infer<typeof programmeState>;

/** In the order in which they are gone through. The selection of the consultant and the pilot are optional. */
export const programmeStages = [
  'SUBMISSION',
  'REVIEW',
  'CONSULTANT_SELECTION',
  'FEASIBILITY_STUDY',
  'PILOT',
] as const;
export const programmeStage = z.enum(programmeStages);
export type ProgrammeStage = z.infer<typeof programmeStage>;

/** When a stage is open: from `opensAt` up to, and without, `closesAt`. */
export const programmeWindow = z.strictObject({
  stage: programmeStage,
  opensAt: instant,
  closesAt: instant,
});
export type ProgrammeWindow = z.infer<typeof programmeWindow>;

/** What a rule looks at: the applicant, or the proposal. */
export const eligibilitySubject = z.enum([
  'ORGANISATION_KIND',
  'COUNTRY',
  'REGION',
  'MEMBERSHIP',
  'INCOME_GROUP',
  'POPULATION',
  'THEME',
  'BUDGET',
  'OWN_CONTRIBUTION',
  'CHALLENGE',
]);
export type EligibilitySubject = z.infer<typeof eligibilitySubject>;

/**
 * One rule. Kinds, countries, regions, memberships, income groups and themes take `allowed` (one of them) and `excluded`
 * (none of them); population, budget (minor units of `currency`) and own contribution (percent of the budget) take
 * `minimum` and `maximum`; `CHALLENGE` takes nothing: the proposal names a published challenge.
 */
export const eligibilityRule = z.strictObject({
  /** Stable, so that a finding can name it: `e1`. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  subject: eligibilitySubject,
  allowed: z.array(z.string().min(1).max(64)).max(250).default([]),
  excluded: z.array(z.string().min(1).max(64)).max(250).default([]),
  minimum: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  maximum: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  currency: currencyCode.nullable().default(null),
  /** Why the rule is there, in the sponsor's words: applicants read it. */
  reason: line(500, 3),
});
export type EligibilityRule = z.infer<typeof eligibilityRule>;
export type EligibilityRuleInput = z.input<typeof eligibilityRule>;

/** `NOT_KNOWN` where a fact is not stated: it refuses nobody, and the reviewers see it. */
export const eligibilityFinding = z.object({
  ruleId: z.string(),
  subject: eligibilitySubject,
  verdict: z.enum(['MET', 'NOT_MET', 'NOT_KNOWN']),
  reason: z.string(),
});
export type EligibilityFinding = z.infer<typeof eligibilityFinding>;

export const rubricCriterion = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  title: line(200, 2),
  description: prose(2000).default(''),
  /** Percent of the whole; the weights of a rubric add up to 100. */
  weight: z.number().int().min(1).max(100),
});
export type RubricCriterion = z.infer<typeof rubricCriterion>;

const distinct = (list: readonly { readonly id: string }[]) =>
  new Set(list.map((one) => one.id)).size === list.length;

export const rubric = z.strictObject({
  criteria: z
    .array(rubricCriterion)
    .min(1)
    .max(20)
    .refine(distinct, 'Two criteria have the same id.')
    .refine(
      (list) => list.reduce((sum, { weight }) => sum + weight, 0) === 100,
      'The weights do not add up to 100.',
    ),
  /** Scores go from 0 to this. */
  maximumScore: z.number().int().min(1).max(100).default(5),
  /** So many reviews are needed before anything is decided. */
  reviewsNeeded: z.number().int().min(1).max(9).default(2),
});
export type Rubric = z.infer<typeof rubric>;

export const programmeContent = z.strictObject({
  title: line(200, 3),
  description: prose(20_000).default(''),
  /** The language the texts are written in. */
  language: languageTag.default('en'),
  /** In which the windows are announced. */
  timeZone: timeZone.default('UTC'),
  /** Who pays: an organisation; the organising body itself where absent. */
  sponsorId: id.nullable().default(null),
  /** At most this for one proposal. */
  support: money.nullable().default(null),
  themes: themeCodes.default([]),
  /** One for each stage, in their order, one after the other. */
  windows: z.array(programmeWindow).max(programmeStages.length).default([]),
  eligibility: z.array(eligibilityRule).max(30).refine(distinct, 'Two rules have the same id.').default([]),
  rubric: rubric.nullable().default(null),
});
export type ProgrammeContent = z.infer<typeof programmeContent>;
export type ProgrammeContentInput = z.input<typeof programmeContent>;

/** Windows were moved after publication: everybody sees when, and why. */
export const windowChange = z.object({
  at: instant,
  by: id,
  reason: z.string(),
  before: z.array(programmeWindow),
});

export const programme = z.object({
  id,
  version: z.number().int(),
  state: programmeState,
  ...programmeContent.shape,
  windowChanges: z.array(windowChange),
  createdAt: instant,
  updatedAt: instant,
  publishedAt: instant.nullable(),
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
});
export type Programme = z.infer<typeof programme>;

// --- Questions -----------------------------------------------------------------------------------------------------

/** Asked -> answered, or referred to a question that was answered before. */
export const questionState = z.enum(['ASKED', 'ANSWERED', 'REFERRED']);
export type QuestionState = z.infer<typeof questionState>;

export const programmeQuestion = z.object({
  id,
  version: z.number().int(),
  programmeId: id,
  state: questionState,
  text: z.string(),
  /** Null for everybody but the asker's organisation and staff: an answer is for all, whoever asked. */
  askedBy: id.nullable(),
  organisationId: id.nullable(),
  askedAt: instant,
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  /** The answered question that says it already. */
  referredTo: id.nullable(),
});
export type ProgrammeQuestion = z.infer<typeof programmeQuestion>;
