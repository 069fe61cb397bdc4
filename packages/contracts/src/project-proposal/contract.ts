import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import {
  expectedVersion,
  groupedPages,
  id,
  ids,
  languageTag,
  line,
  page,
  pageInput,
  parentIds,
} from '../common.ts';
import { region } from '../regions.ts';
import { fundingCheck, partnerSuggestion } from './funding.ts';
import { eligibilityFinding } from './programme.ts';
import { fundingContract, programmesContract, questionsContract } from './programme-contract.ts';
import {
  decisionKind,
  originInput,
  outcomeInput,
  proposal,
  proposalContent,
  proposalReview,
  proposalState,
  reviewContent,
} from './proposal.ts';

const change = { id, expectedVersion };
const reason = line(1000, 10);
const first = z.number().int().min(1).max(100).default(20);
const tag = ['proposals'];

const step = (path: string, summary: string) =>
  command.route({ method: 'POST', path: `/proposals/{id}/${path}`, tags: tag, summary });

const proposalsContract = {
  create: creation
    .route({
      method: 'POST',
      path: '/proposals',
      tags: tag,
      successStatus: 201,
      summary: 'Write a draft: from a meeting, a match or nothing, for a programme or none',
    })
    .input(
      z.strictObject({
        id: id.optional(),
        organisationId: id.optional(),
        programmeId: id.nullable().default(null),
        origin: originInput.default({ kind: 'NONE', id: null }),
        content: proposalContent,
      }),
    )
    .output(proposal),
  update: command
    .route({ method: 'PUT', path: '/proposals/{id}', tags: tag, summary: 'Replace the content of a draft' })
    .input(z.strictObject({ ...change, content: proposalContent }))
    .output(proposal),
  submit: step('submit', 'Hand it in: within the window, complete and eligible')
    .errors(errors(['WINDOW_CLOSED', 'NOT_ELIGIBLE']))
    .input(z.strictObject(change))
    .output(proposal),
  withdraw: step('withdraw', 'Take it back')
    .input(z.strictObject({ ...change, reason: line(1000, 3) }))
    .output(proposal),
  startReview: step('start-review', 'Name the reviewers (secretariat)')
    .errors(errors(['WINDOW_CLOSED', 'CONFLICT_OF_INTEREST']))
    .input(z.strictObject({ ...change, reviewerIds: ids.max(20) }))
    .output(proposal),
  setReviewers: step('reviewers', 'Name other reviewers while it is in review (secretariat)')
    .errors(errors(['CONFLICT_OF_INTEREST']))
    .input(z.strictObject({ ...change, reviewerIds: ids.max(20) }))
    .output(proposal),
  decide: step('decide', 'Shortlist, select or decline, with a reason, once all reviews are in (secretariat)')
    .errors(errors(['CONFLICT_OF_INTEREST']))
    .input(z.strictObject({ ...change, decision: decisionKind, reason }))
    .output(proposal),
  chooseConsultant: step('consultant', 'Name the consultant or solution provider (secretariat)')
    .errors(errors(['WINDOW_CLOSED', 'CONFLICT_OF_INTEREST']))
    .input(z.strictObject({ ...change, organisationId: id, reason }))
    .output(proposal),
  startStudy: step('start-study', 'The feasibility study begins (secretariat)')
    .errors(errors(['WINDOW_CLOSED']))
    .input(z.strictObject(change))
    .output(proposal),
  startPilot: step('start-pilot', 'The pilot begins (secretariat)')
    .errors(errors(['WINDOW_CLOSED']))
    .input(z.strictObject(change))
    .output(proposal),
  complete: step('complete', 'The study or the pilot is done (secretariat)')
    .input(z.strictObject(change))
    .output(proposal),
  recordOutcome: step('outcomes', 'Record what came of it')
    .errors(errors(['WINDOW_CLOSED']))
    .input(z.strictObject({ ...change, outcome: outcomeInput }))
    .output(proposal),
  get: query
    .route({ method: 'GET', path: '/proposals/{id}', tags: tag, summary: 'One proposal' })
    .input(z.strictObject({ id }))
    .output(proposal),
  getMany: query
    .route({
      method: 'POST',
      path: '/proposals/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(proposal.nullable())),
  list: query
    .route({
      method: 'GET',
      path: '/proposals',
      tags: tag,
      summary: 'Proposals the viewer may see, newest first',
    })
    .input(
      pageInput.extend({
        state: proposalState.optional(),
        programmeId: id.optional(),
        organisationId: id.optional(),
        challengeId: id.optional(),
        region: region.optional(),
        /** Those the viewer is asked to review. */
        toReview: z.boolean().default(false),
        /** Those whose follow-up is due. */
        isFollowUpDue: z.boolean().default(false),
      }),
    )
    .output(page(proposal)),
  listByProgrammes: query
    .route({
      method: 'POST',
      path: '/proposals/by-programmes',
      tags: tag,
      summary: 'The newest visible proposals of each programme',
    })
    .input(z.strictObject({ parentIds, first }))
    .output(groupedPages(proposal)),
  listByOrganisations: query
    .route({
      method: 'POST',
      path: '/proposals/by-organisations',
      tags: tag,
      summary: 'The newest visible proposals of each applicant',
    })
    .input(z.strictObject({ parentIds, first }))
    .output(groupedPages(proposal)),
  checkEligibility: query
    .route({
      method: 'GET',
      path: '/proposals/{id}/eligibility',
      tags: tag,
      summary: 'What the rules of its programme say now',
    })
    .input(z.strictObject({ id }))
    .output(z.object({ proposalId: id, isEligible: z.boolean(), findings: z.array(eligibilityFinding) })),
  suggestions: query
    .route({
      method: 'GET',
      path: '/proposals/{id}/suggestions',
      tags: tag,
      summary: 'Partners and funding sources that could fit, with reasons',
    })
    .input(
      z.strictObject({
        id,
        first: z.number().int().min(1).max(50).default(10),
        locale: languageTag.default('en'),
      }),
    )
    .output(
      z.object({
        proposalId: id,
        partners: z.array(partnerSuggestion),
        fundingSources: z.array(fundingCheck),
      }),
    ),
};

const reviewTag = ['reviews'];
const reviewsContract = {
  give: creation
    .errors(errors(['CONFLICT_OF_INTEREST', 'WINDOW_CLOSED']))
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/reviews',
      tags: reviewTag,
      successStatus: 201,
      summary: 'Give the own review; it is final',
    })
    .input(z.strictObject({ proposalId: id, content: reviewContent }))
    .output(proposalReview),
  stepBack: command
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/reviews/step-back',
      tags: reviewTag,
      summary: 'Declare a conflict of interest with this proposal; the review is no longer expected',
    })
    .input(z.strictObject({ proposalId: id, reason: line(1000, 3) }))
    .output(z.object({ proposalId: id, steppedBack: z.boolean() })),
  listByProposals: query
    .route({
      method: 'POST',
      path: '/reviews/by-proposals',
      tags: reviewTag,
      summary: "The reviews of each proposal; sealed until all are in, except one's own",
    })
    .input(z.strictObject({ parentIds, first }))
    .output(groupedPages(proposalReview)),
};

export const projectProposalContract = {
  programmes: programmesContract,
  questions: questionsContract,
  proposals: proposalsContract,
  reviews: reviewsContract,
  fundingSources: fundingContract,
  copies: {
    /** Pages through the owners' API and replaces the own copies; a job. */
    rebuild: command
      .route({
        method: 'POST',
        path: '/copies/rebuild',
        tags: ['operations'],
        successStatus: 202,
        summary: 'Rebuild the copies of other services from their owners (operator)',
      })
      .output(z.object({ jobId: z.string() })),
  },
};
