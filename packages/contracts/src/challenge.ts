import { z } from 'zod';
import {
  countryCode,
  expectedVersion,
  groupedPages,
  httpUrl,
  id,
  ids,
  instant,
  languageTag,
  line,
  localDate,
  moneyRange,
  page,
  pageInput,
  parentIds,
  prose,
  sdgGoal,
  sdgTarget,
} from './common.ts';
import { command, creation, query } from './base.ts';
import { region } from './regions.ts';
import { organisationKind } from './viewer.ts';

export const challengeState = z.enum(['DRAFT', 'PUBLISHED', 'CLOSED', 'WITHDRAWN']);
export type ChallengeState = z.infer<typeof challengeState>;

export const requirementLevel = z.enum(['MUST', 'SHOULD']);

export const requirement = z.strictObject({
  /** Stable over edits, so that coverage can be followed: `r1`. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  level: requirementLevel,
  text: line(500, 3),
});
export type Requirement = z.infer<typeof requirement>;

export const procurementRoute = z.enum([
  'NOT_DECIDED',
  'DIRECT_AWARD',
  'OPEN_TENDER',
  'RESTRICTED_TENDER',
  'FRAMEWORK',
  'INNOVATION_PARTNERSHIP',
  'PILOT',
  'GRANT_FUNDED',
]);

const unique = (values: readonly (string | number)[]) => new Set(values).size === values.length;
export const themeCodes = z
  .array(
    z
      .string()
      .regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/)
      .max(64),
  )
  .max(12)
  .refine(unique, 'A theme is named twice.');
export const sdgGoals = z.array(sdgGoal).max(17).refine(unique, 'A goal is named twice.');
export const sdgTargets = z.array(sdgTarget).max(20).refine(unique, 'A target is named twice.');
export const languageTags = z.array(languageTag).max(20).refine(unique, 'A language is named twice.');

/** What a city says of its need. Everything but the title may be filled in later; publishing checks what must be there. */
export const challengeContent = z.strictObject({
  title: line(200, 3),
  summary: prose(600).default(''),
  description: prose(20_000).default(''),
  /** The language the texts above are written in. */
  language: languageTag.default('en'),
  themes: themeCodes.default([]),
  sdgs: sdgGoals.default([]),
  sdgTargets: sdgTargets.default([]),
  requirements: z
    .array(requirement)
    .max(40)
    .refine((list) => unique(list.map((one) => one.id)), 'Two requirements have the same id.')
    .default([]),
  budget: moneyRange.nullable().default(null),
  timeline: z
    .strictObject({ startBy: localDate.nullable(), deliverBy: localDate.nullable() })
    .refine((time) => time.startBy === null || time.deliverBy === null || time.startBy <= time.deliverBy, {
      message: 'The start is after the delivery.',
      path: ['startBy'],
    })
    .default({ startBy: null, deliverBy: null }),
  /** Languages in which the city can work with a provider. */
  workLanguages: languageTags.default([]),
  populationAffected: z.number().int().min(1).max(100_000_000).nullable().default(null),
  outcome: z
    .strictObject({ text: prose(1000), indicator: line(300, 0).nullable(), target: line(300, 0).nullable() })
    .nullable()
    .default(null),
  constraints: z.array(line(500)).max(20).default([]),
  standards: z.array(line(100)).max(20).default([]),
  procurementRoute: procurementRoute.default('NOT_DECIDED'),
  /** Technology readiness level (ISO 16290) the city asks at least; null: any. */
  minimumReadiness: z.number().int().min(1).max(9).nullable().default(null),
  excludedProviderKinds: z.array(organisationKind).max(2).default([]),
  /** Where the need was published, if it was. */
  sourceUrl: httpUrl.nullable().default(null),
});
export type ChallengeContent = z.infer<typeof challengeContent>;
export type ChallengeContentInput = z.input<typeof challengeContent>;

export const challengeTranslation = z.strictObject({
  language: languageTag,
  title: line(200, 3),
  summary: prose(600).default(''),
  description: prose(20_000).default(''),
  /** By requirement id. */
  requirements: z.record(z.string().regex(/^[A-Za-z0-9_-]{1,32}$/), line(500, 3)).default({}),
  isMachineMade: z.boolean().default(false),
});
export type ChallengeTranslation = z.infer<typeof challengeTranslation>;

export const challenge = z.object({
  id,
  version: z.number().int(),
  /** Grows with every change of the content, not with other changes: a ranking older than it is due again. */
  contentRevision: z.number().int(),
  organisationId: id,
  country: countryCode,
  region,
  state: challengeState,
  ...challengeContent.shape,
  translations: z.array(challengeTranslation),
  createdAt: instant,
  updatedAt: instant,
  publishedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Why it was withdrawn, in the city's words. */
  endReason: z.string().nullable(),
});
export type Challenge = z.infer<typeof challenge>;

const tag = ['challenges'];
const change = { id, expectedVersion };

export const challengeContract = {
  create: creation
    .route({ method: 'POST', path: '/challenges', tags: tag, successStatus: 201, summary: 'Write a draft' })
    .input(z.strictObject({ id: id.optional(), organisationId: id.optional(), content: challengeContent }))
    .output(challenge),
  update: command
    .route({
      method: 'PUT',
      path: '/challenges/{id}',
      tags: tag,
      summary: 'Replace the content of a draft or published challenge',
    })
    .input(z.strictObject({ ...change, content: challengeContent }))
    .output(challenge),
  publish: command
    .route({
      method: 'POST',
      path: '/challenges/{id}/publish',
      tags: tag,
      summary: 'Make it visible and have it ranked',
    })
    .input(z.strictObject(change))
    .output(challenge),
  withdraw: command
    .route({ method: 'POST', path: '/challenges/{id}/withdraw', tags: tag, summary: 'Take it back' })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(challenge),
  close: command
    .route({ method: 'POST', path: '/challenges/{id}/close', tags: tag, summary: 'The need is met or over' })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(challenge),
  setTranslation: command
    .route({
      method: 'PUT',
      path: '/challenges/{id}/translations',
      tags: tag,
      summary: 'Add or replace the translation into one language',
    })
    .input(z.strictObject({ ...change, translation: challengeTranslation }))
    .output(challenge),
  removeTranslation: command
    .route({
      method: 'POST',
      path: '/challenges/{id}/translations/remove',
      tags: tag,
      summary: 'Remove a translation',
    })
    .input(z.strictObject({ ...change, language: languageTag }))
    .output(challenge),
  get: query
    .route({ method: 'GET', path: '/challenges/{id}', tags: tag, summary: 'One challenge' })
    .input(z.strictObject({ id }))
    .output(challenge),
  getMany: query
    .route({
      method: 'POST',
      path: '/challenges/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(challenge.nullable())),
  list: query
    .route({
      method: 'GET',
      path: '/challenges',
      tags: tag,
      summary: 'Challenges the viewer may see, newest first',
    })
    .input(
      pageInput.extend({
        state: challengeState.optional(),
        organisationId: id.optional(),
        country: countryCode.optional(),
        region: region.optional(),
        theme: z.string().max(64).optional(),
      }),
    )
    .output(page(challenge)),
  listByOrganisations: query
    .route({
      method: 'POST',
      path: '/challenges/by-organisations',
      tags: tag,
      summary: 'The first challenges of each organisation',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
    .output(groupedPages(challenge)),
};
