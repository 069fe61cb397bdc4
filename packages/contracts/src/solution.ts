import { z } from 'zod';
import { command, creation, query } from './base.ts';
import { languageTags, sdgGoals, sdgTargets, themeCodes } from './challenge.ts';
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
  money,
  moneyRange,
  page,
  pageInput,
  parentIds,
  prose,
} from './common.ts';
import { region } from './regions.ts';

export const solutionState = z.enum(['DRAFT', 'IN_REVIEW', 'LISTED', 'ARCHIVED']);
export type SolutionState = z.infer<typeof solutionState>;

export const priceBasis = z.enum(['ONE_OFF', 'PER_YEAR', 'FREE', 'ON_REQUEST']);

/** A city that used it. `CONFIRMED` only by that city's own people. */
export const referenceEvidence = z.enum(['CLAIMED', 'CONFIRMED']);

export const referenceInput = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  city: line(200),
  country: countryCode,
  /** The city as an organisation here, where it is one: only its people can confirm. */
  organisationId: id.nullable().default(null),
  population: z.number().int().min(1).max(100_000_000).nullable().default(null),
  year: z.number().int().min(1970).max(2100).nullable().default(null),
  cost: money.nullable().default(null),
  /** What was measured, with the figure: "leak losses from 31 % to 19 % in two years". */
  outcome: prose(1000).nullable().default(null),
  url: httpUrl.nullable().default(null),
});
export const reference = referenceInput.extend({
  evidence: referenceEvidence,
  confirmedBy: id.nullable(),
  confirmedAt: instant.nullable(),
});
export type Reference = z.infer<typeof reference>;

/** What a provider says of its offer. Listing checks what must be there. */
export const solutionContent = z.strictObject({
  name: line(200, 2),
  summary: prose(600).default(''),
  description: prose(20_000).default(''),
  language: languageTag.default('en'),
  themes: themeCodes.default([]),
  sdgs: sdgGoals.default([]),
  sdgTargets: sdgTargets.default([]),
  /** Requirements it meets, each in one sentence. */
  capabilities: z.array(line(500, 3)).max(60).default([]),
  /** What it expressly does not do or need: "No offline mode". Contradicts requirements. */
  limitations: z.array(line(500, 3)).max(40).default([]),
  price: moneyRange.nullable().default(null),
  priceBasis: priceBasis.default('ON_REQUEST'),
  /** True for commercial terms made up for a demonstration. */
  isPriceIllustrative: z.boolean().default(false),
  /** Technology readiness level, ISO 16290. */
  readiness: z.number().int().min(1).max(9).nullable().default(null),
  /** Empty together with `countriesServed`: not stated. All regions: worldwide. */
  regionsServed: z.array(region).max(10).default([]),
  countriesServed: z.array(countryCode).max(250).default([]),
  countriesNotServed: z.array(countryCode).max(250).default([]),
  languages: languageTags.default([]),
  standards: z.array(line(100)).max(30).default([]),
  /** From contract to use, in weeks. */
  deliveryWeeks: z.number().int().min(0).max(520).nullable().default(null),
  url: httpUrl.nullable().default(null),
  licence: line(200).nullable().default(null),
  isOpenSource: z.boolean().nullable().default(null),
});
export type SolutionContent = z.infer<typeof solutionContent>;
export type SolutionContentInput = z.input<typeof solutionContent>;

export const solution = z.object({
  id,
  version: z.number().int(),
  contentRevision: z.number().int(),
  organisationId: id,
  state: solutionState,
  ...solutionContent.shape,
  references: z.array(reference),
  createdAt: instant,
  updatedAt: instant,
  listedAt: instant.nullable(),
  archivedAt: instant.nullable(),
  /** The reviewer's words when it was sent back. */
  reviewNote: z.string().nullable(),
});
export type Solution = z.infer<typeof solution>;

const tag = ['solutions'];
const change = { id, expectedVersion };

export const solutionContract = {
  create: creation
    .route({ method: 'POST', path: '/solutions', tags: tag, successStatus: 201, summary: 'Write a draft' })
    .input(
      z.strictObject({
        id: id.optional(),
        organisationId: id.optional(),
        content: solutionContent,
        references: z.array(referenceInput).max(50).default([]),
      }),
    )
    .output(solution),
  update: command
    .route({ method: 'PUT', path: '/solutions/{id}', tags: tag, summary: 'Replace the content' })
    .input(z.strictObject({ ...change, content: solutionContent }))
    .output(solution),
  submitForReview: command
    .route({
      method: 'POST',
      path: '/solutions/{id}/submit',
      tags: tag,
      summary: 'Ask the secretariat to list it',
    })
    .input(z.strictObject(change))
    .output(solution),
  approve: command
    .route({ method: 'POST', path: '/solutions/{id}/approve', tags: tag, summary: 'List it (secretariat)' })
    .input(z.strictObject(change))
    .output(solution),
  sendBack: command
    .route({
      method: 'POST',
      path: '/solutions/{id}/send-back',
      tags: tag,
      summary: 'Back to draft with a note (secretariat)',
    })
    .input(z.strictObject({ ...change, note: line(1000, 3) }))
    .output(solution),
  archive: command
    .route({ method: 'POST', path: '/solutions/{id}/archive', tags: tag, summary: 'No longer offered' })
    .input(z.strictObject(change))
    .output(solution),
  setReference: command
    .route({
      method: 'PUT',
      path: '/solutions/{id}/references',
      tags: tag,
      summary: 'Add or replace a reference; it becomes claimed',
    })
    .input(z.strictObject({ ...change, reference: referenceInput }))
    .output(solution),
  removeReference: command
    .route({
      method: 'POST',
      path: '/solutions/{id}/references/remove',
      tags: tag,
      summary: 'Remove a reference',
    })
    .input(z.strictObject({ ...change, referenceId: referenceInput.shape.id }))
    .output(solution),
  confirmReference: command
    .route({
      method: 'POST',
      path: '/solutions/{id}/references/confirm',
      tags: tag,
      summary: "The city's own people confirm a reference",
    })
    .input(z.strictObject({ ...change, referenceId: referenceInput.shape.id }))
    .output(solution),
  get: query
    .route({ method: 'GET', path: '/solutions/{id}', tags: tag, summary: 'One solution' })
    .input(z.strictObject({ id }))
    .output(solution),
  getMany: query
    .route({
      method: 'POST',
      path: '/solutions/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(solution.nullable())),
  list: query
    .route({
      method: 'GET',
      path: '/solutions',
      tags: tag,
      summary: 'Solutions the viewer may see, newest first',
    })
    .input(
      pageInput.extend({
        state: solutionState.optional(),
        organisationId: id.optional(),
        region: region.optional(),
        theme: z.string().max(64).optional(),
      }),
    )
    .output(page(solution)),
  listByOrganisations: query
    .route({
      method: 'POST',
      path: '/solutions/by-organisations',
      tags: tag,
      summary: 'The first solutions of each organisation',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
    .output(groupedPages(solution)),
};
