import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import { sdgGoals, themeCodes } from '../challenge.ts';
import {
  expectedVersion,
  groupedPages,
  id,
  languageTag,
  line,
  page,
  pageInput,
  pairId,
  parentIds,
  prose,
} from '../common.ts';
import { region } from '../regions.ts';
import {
  runState,
  rankingRun,
  interestLevel,
  side,
  match,
  exclusionReason,
  exclusion,
  exclusionSummary,
  fairnessFloor,
  rankingStatus,
  solutionPackage,
} from './matches.ts';
import { exposureReport, verification } from './audit.ts';
import { interest, conflictOfInterest, weightsPreset, weightsScope, searchResult } from './interests.ts';

const tag = (name: string) => [name];
const first = z.number().int().min(1).max(50).default(10);
const grouped = z.strictObject({ parentIds, first, locale: languageTag.default('en') });
const searchInput = z.object({
  text: z.string().max(500).default(''),
  theme: z.string().max(64).optional(),
  sdg: z.number().int().min(1).max(17).optional(),
  region: region.optional(),
  language: languageTag.optional(),
  limit: z.number().int().min(1).max(100).default(20),
  offset: z.number().int().min(0).max(900).default(0),
});

export const matchmakingContract = {
  runs: {
    request: creation
      .route({
        method: 'POST',
        path: '/runs',
        tags: tag('runs'),
        successStatus: 202,
        summary: 'Rank one challenge, or all that are published',
      })
      .input(z.strictObject({ challengeId: id.nullable().default(null) }))
      .output(rankingRun),
    get: query
      .route({ method: 'GET', path: '/runs/{id}', tags: tag('runs'), summary: 'One run with its progress' })
      .input(z.strictObject({ id }))
      .output(rankingRun),
    list: query
      .route({ method: 'GET', path: '/runs', tags: tag('runs'), summary: 'Runs, newest first (staff)' })
      .input(pageInput.extend({ challengeId: id.optional(), state: runState.optional() }))
      .output(page(rankingRun)),
    cancel: command
      .route({
        method: 'POST',
        path: '/runs/{id}/cancel',
        tags: tag('runs'),
        summary: 'Stop a waiting or running run',
      })
      .input(z.strictObject({ id }))
      .output(rankingRun),
    verify: query
      .route({
        method: 'POST',
        path: '/runs/{id}/verify',
        tags: tag('runs'),
        summary: 'Repeat a run and compare it with what is stored, byte for byte',
      })
      .input(z.strictObject({ id, challengeId: id.optional() }))
      .output(verification),
  },
  matches: {
    listByChallenges: query
      .route({
        method: 'POST',
        path: '/matches/by-challenges',
        tags: tag('matches'),
        summary: 'The best matches of each challenge, by rank',
      })
      .input(grouped)
      .output(groupedPages(match)),
    listByChallenge: query
      .route({
        method: 'GET',
        path: '/challenges/{challengeId}/matches',
        tags: tag('matches'),
        summary: 'The matches of a challenge, by rank',
      })
      .input(pageInput.extend({ challengeId: id, locale: languageTag.default('en') }))
      .output(page(match)),
    listBySolutions: query
      .route({
        method: 'POST',
        path: '/matches/by-solutions',
        tags: tag('matches'),
        summary: 'The best matches of each solution, by score',
      })
      .input(grouped)
      .output(groupedPages(match)),
    get: query
      .route({ method: 'GET', path: '/matches/{id}', tags: tag('matches'), summary: 'One match' })
      .input(z.strictObject({ id: pairId, locale: languageTag.default('en') }))
      .output(match),
    override: command
      .errors(errors(['CONFLICT_OF_INTEREST']))
      .route({
        method: 'PUT',
        path: '/matches/{id}/override',
        tags: tag('matches'),
        summary: 'Put a match elsewhere, with a reason (secretariat)',
      })
      .input(
        z.strictObject({
          id: pairId,
          rank: z.number().int().min(1).max(50).nullable(),
          reason: line(1000, 10),
        }),
      )
      .output(match),
    removeOverride: command
      .errors(errors(['CONFLICT_OF_INTEREST']))
      .route({
        method: 'POST',
        path: '/matches/{id}/override/remove',
        tags: tag('matches'),
        summary: 'Back to the computed rank',
      })
      .input(z.strictObject({ id: pairId, reason: line(1000, 10) }))
      .output(match),
  },
  rankings: {
    statusByChallenges: query
      .route({
        method: 'POST',
        path: '/rankings/status',
        tags: tag('rankings'),
        summary: 'Whether each challenge is ranked, and how currently',
      })
      .input(z.strictObject({ parentIds }))
      .output(z.array(rankingStatus)),
    exclusionSummaries: query
      .route({
        method: 'POST',
        path: '/rankings/exclusion-summaries',
        tags: tag('rankings'),
        summary: 'How many solutions were excluded, and why',
      })
      .input(z.strictObject({ parentIds, locale: languageTag.default('en') }))
      .output(z.array(exclusionSummary)),
    exclusions: query
      .route({
        method: 'GET',
        path: '/challenges/{challengeId}/exclusions',
        tags: tag('rankings'),
        summary: 'The excluded solutions of a challenge with reasons',
      })
      .input(
        pageInput.extend({
          challengeId: id,
          reason: exclusionReason.optional(),
          locale: languageTag.default('en'),
        }),
      )
      .output(page(exclusion)),
    packages: query
      .route({
        method: 'POST',
        path: '/rankings/packages',
        tags: tag('rankings'),
        summary: 'Sets of solutions that together cover more of each challenge',
      })
      .input(z.strictObject({ parentIds, locale: languageTag.default('en') }))
      .output(z.array(z.object({ challengeId: id, packages: z.array(solutionPackage) }))),
  },
  exposure: {
    report: query
      .route({
        method: 'GET',
        path: '/exposure',
        tags: tag('exposure'),
        summary: 'Who is seen in the lists that cities read, by provider size, region and newcomer (staff)',
      })
      .input(z.strictObject({ firstPage: z.coerce.number().int().min(1).max(50).default(10) }))
      .output(exposureReport),
  },
  interests: {
    state: command
      .route({
        method: 'PUT',
        path: '/interests',
        tags: tag('interests'),
        summary: "State the own side's interest in a match",
      })
      .input(
        z.strictObject({
          challengeId: id,
          solutionId: id,
          side: side.optional(),
          level: interestLevel,
          note: prose(1000).default(''),
        }),
      )
      .output(interest),
    withdraw: command
      .route({
        method: 'POST',
        path: '/interests/withdraw',
        tags: tag('interests'),
        summary: 'Take the own interest back',
      })
      .input(z.strictObject({ challengeId: id, solutionId: id, side: side.optional() }))
      .output(z.object({ withdrawn: z.boolean() })),
    list: query
      .route({
        method: 'GET',
        path: '/interests',
        tags: tag('interests'),
        summary: 'Interests the viewer may see',
      })
      .input(
        pageInput.extend({
          challengeId: id.optional(),
          solutionId: id.optional(),
          side: side.optional(),
          level: interestLevel.optional(),
        }),
      )
      .output(page(interest)),
  },
  conflicts: {
    declare: creation
      .route({
        method: 'POST',
        path: '/conflicts',
        tags: tag('conflicts'),
        successStatus: 201,
        summary: 'Declare an own conflict of interest with an organisation',
      })
      .input(z.strictObject({ organisationId: id, reason: line(1000, 3) }))
      .output(conflictOfInterest),
    withdraw: command
      .route({
        method: 'POST',
        path: '/conflicts/{id}/withdraw',
        tags: tag('conflicts'),
        summary: 'It no longer holds',
      })
      .input(z.strictObject({ id, expectedVersion }))
      .output(conflictOfInterest),
    list: query
      .route({
        method: 'GET',
        path: '/conflicts',
        tags: tag('conflicts'),
        summary: 'Declared conflicts (own; all for the secretariat)',
      })
      .input(pageInput)
      .output(page(conflictOfInterest)),
  },
  weights: {
    list: query
      .route({
        method: 'GET',
        path: '/weights',
        tags: tag('weights'),
        summary: 'Published weights, newest first',
      })
      .input(pageInput.extend({ scopeId: id.optional() }))
      .output(page(weightsPreset)),
    publish: command
      .route({
        method: 'POST',
        path: '/weights',
        tags: tag('weights'),
        successStatus: 201,
        summary:
          'Publish new weights, for all or for an event or programme; rankings become outdated (secretariat)',
      })
      .input(
        z.strictObject({
          name: line(80),
          weights: z.record(z.string().max(60), z.number().min(0).max(1000)),
          floor: fairnessFloor.nullable().default(null),
          scope: weightsScope.nullable().default(null),
          reason: line(1000, 10),
        }),
      )
      .output(weightsPreset),
  },
  search: {
    solutions: query
      .route({
        method: 'GET',
        path: '/search/solutions',
        tags: tag('search'),
        summary: 'Find listed solutions as you type',
      })
      .input(searchInput)
      .output(searchResult),
    challenges: query
      .route({
        method: 'GET',
        path: '/search/challenges',
        tags: tag('search'),
        summary: 'Find published challenges as you type',
      })
      .input(searchInput)
      .output(searchResult),
  },
  suggestions: {
    forText: query
      .route({
        method: 'POST',
        path: '/suggestions',
        tags: tag('suggestions'),
        summary: 'Themes and goals proposed for a text while it is written',
      })
      .input(z.strictObject({ text: z.string().max(20_000), language: languageTag.optional() }))
      .output(
        z.object({
          themes: themeCodes,
          sdgs: sdgGoals,
          words: z.array(z.object({ theme: z.string(), words: z.array(z.string()) })),
        }),
      ),
  },
  copies: {
    /** Pages through the owners' API and replaces the own copies; a job. */
    rebuild: command
      .route({
        method: 'POST',
        path: '/copies/rebuild',
        tags: tag('operations'),
        successStatus: 202,
        summary: 'Rebuild copies and search index from their owners (operator)',
      })
      .output(z.object({ jobId: z.string() })),
  },
};
