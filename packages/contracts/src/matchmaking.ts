import { z } from 'zod';
import { command, creation, errors, query } from './base.ts';
import { sdgGoals, themeCodes } from './challenge.ts';
import {
  expectedVersion,
  groupedPages,
  id,
  instant,
  languageTag,
  line,
  page,
  pageInput,
  pairId,
  parentIds,
  prose,
} from './common.ts';
import { region } from './regions.ts';

// --- Runs ----------------------------------------------------------------------------------------------------------

export const runState = z.enum(['WAITING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED']);

/** What a result depends on beside the challenge and the solutions; two runs with the same versions and data give the same bytes. */
export const runVersions = z.object({
  weights: z.string(),
  taxonomy: z.string(),
  model: z.string(),
  /** SHA-256 over the ids and revisions of what was ranked. */
  data: z.string(),
});

export const rankingRun = z.object({
  id,
  version: z.number().int(),
  /** Null: all published challenges. */
  challengeId: id.nullable(),
  state: runState,
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  versions: runVersions.nullable(),
  requestedBy: z.string(),
  createdAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type RankingRun = z.infer<typeof rankingRun>;

// --- Matches -------------------------------------------------------------------------------------------------------

/** `value` in 0..1, null where nothing is known; `contribution`s of a match add up to its score exactly. */
export const reason = z.object({
  feature: z.string(),
  value: z.number().nullable(),
  weight: z.number(),
  contribution: z.number(),
  text: z.string(),
  /** The words, names or codes that matched, where there are any. */
  matched: z.array(z.string()),
});

export const requirementCoverage = z.object({
  requirementId: z.string(),
  level: z.enum(['MUST', 'SHOULD']),
  text: z.string(),
  verdict: z.enum(['MET', 'PARTLY', 'NOT_STATED', 'CONTRADICTED']),
  /** The solution's own sentence that shows it; null without evidence. */
  evidence: z.string().nullable(),
});

export const interestLevel = z.enum(['MUST_MEET', 'LIKE_TO_MEET', 'NO_THANKS']);
export type InterestLevel = z.infer<typeof interestLevel>;
export const side = z.enum(['CITY', 'PROVIDER']);

export const override = z.object({
  /** Where the person puts it: a rank, or null for "not shown to the city". */
  rank: z.number().int().min(1).nullable(),
  reason: z.string(),
  by: id,
  at: instant,
});

/** As whom somebody reads a match: a provider sees nothing of its competitors, nor what people decided about the order. */
export const matchReader = z.enum(['CITY', 'PROVIDER', 'SECRETARIAT']);

/** A person who declared a conflict of interest with one of the two organisations of a match. */
export const declaredConflict = z.object({ personId: id, organisationId: id, declaredAt: instant });

export const match = z.object({
  id: pairId,
  /** As whom the viewer sees it; the city where it is both. */
  reader: matchReader,
  challengeId: id,
  solutionId: id,
  challengeOrganisationId: id,
  solutionOrganisationId: id,
  /** 1 is best: after diversification and overrides; for a provider as computed, so that it tells of nobody's decision. */
  rank: z.number().int(),
  /** As computed, before any person's override. */
  computedRank: z.number().int(),
  /** 0..100, six decimals at most. */
  score: z.number(),
  reasons: z.array(reason),
  coverage: z.array(requirementCoverage),
  missing: z.array(z.string()),
  /** What would change the rank, in plain words; for a provider what it could do itself, without places. */
  improvements: z.array(z.string()),
  runId: id,
  versions: runVersions,
  rankedAt: instant,
  /** True while the challenge or solution has changed since the run. */
  isOutdated: z.boolean(),
  override: override.nullable(),
  /** Standing conflicts of interest with either organisation, by whoever declared them; shown to the secretariat alone. */
  conflicts: z.array(declaredConflict),
  interests: z.object({
    city: interestLevel.nullable(),
    provider: interestLevel.nullable(),
    isMutual: z.boolean(),
  }),
});
export type Match = z.infer<typeof match>;

export const exclusionReason = z.enum([
  'REGION_NOT_SERVED',
  'PROVIDER_KIND_EXCLUDED',
  'NOT_ELIGIBLE',
  'MUST_CONTRADICTED',
  'PRICE_ABOVE_BUDGET',
  'DELIVERY_AFTER_DEADLINE',
]);
export const exclusion = z.object({
  challengeId: id,
  solutionId: id,
  reason: exclusionReason,
  text: z.string(),
  /** What would bring it back into consideration; empty for what was ranked before this was stored. */
  change: z.string(),
});
export type Exclusion = z.infer<typeof exclusion>;

export const exclusionSummary = z.object({
  challengeId: id,
  total: z.number().int(),
  byReason: z.array(z.object({ reason: exclusionReason, count: z.number().int() })),
  /** "12 more excluded: 7 do not serve the region, 5 cost over twice the budget". */
  text: z.string(),
});
export type ExclusionSummary = z.infer<typeof exclusionSummary>;

const floorRule = z.strictObject({
  places: z.number().int().min(0).max(100),
  first: z.number().int().min(1).max(100).optional(),
});
/** Places kept for those who are seldom seen; part of the weights, off where it is null. */
export const fairnessFloor = z.strictObject({
  firstTimeProviders: floorRule.optional(),
  smallCities: floorRule.extend({ population: z.number().int().min(1).optional() }).optional(),
});

export const floorEffect = z.object({
  rule: z.enum(['firstTimeProviders', 'smallCities']),
  places: z.number().int(),
  first: z.number().int(),
  /** Protected ones among the first places before, and as many as there could be. */
  present: z.number().int(),
  possible: z.number().int(),
  /** Points that the first places lost together. */
  cost: z.number(),
  raised: z.array(z.object({ id, from: z.number().int(), to: z.number().int() })),
});

// --- Audit ---------------------------------------------------------------------------------------------------------

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

/** The state of one challenge's ranking. */
export const rankingStatus = z.object({
  challengeId: id,
  runId: id.nullable(),
  state: z.enum(['NOT_RANKED', 'WAITING', 'CURRENT', 'OUTDATED']),
  matchCount: z.number().int(),
  rankedAt: instant.nullable(),
  /** What the fairness floor of the weights did; null without one. */
  floor: floorEffect.nullable(),
});

export const solutionPackage = z.object({
  solutionIds: z.array(id),
  /** Requirement ids covered together. */
  covers: z.array(z.string()),
  coverage: z.number(),
  bestSingleCoverage: z.number(),
  text: z.string(),
});

// --- Interests, conflicts, weights, search -------------------------------------------------------------------------

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

export const weightsPreset = z.object({
  id,
  version: z.number().int(),
  name: z.string(),
  /** Grows with every publication: `default-3`. */
  weightsVersion: z.string(),
  weights: z.record(z.string(), z.number()),
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

const tag = (name: string) => [name];
const first = z.number().int().min(1).max(50).default(10);
const grouped = z.strictObject({ parentIds, first, locale: languageTag.default('en') });

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
      .input(pageInput)
      .output(page(weightsPreset)),
    publish: command
      .route({
        method: 'POST',
        path: '/weights',
        tags: tag('weights'),
        successStatus: 201,
        summary: 'Publish new weights; rankings become outdated (secretariat)',
      })
      .input(
        z.strictObject({
          name: line(80),
          weights: z.record(z.string().max(60), z.number().min(0).max(1000)),
          floor: fairnessFloor.nullable().default(null),
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
      .input(
        z.object({
          text: z.string().max(500).default(''),
          theme: z.string().max(64).optional(),
          sdg: z.number().int().min(1).max(17).optional(),
          region: region.optional(),
          language: languageTag.optional(),
          limit: z.number().int().min(1).max(100).default(20),
          offset: z.number().int().min(0).max(900).default(0),
        }),
      )
      .output(searchResult),
    challenges: query
      .route({
        method: 'GET',
        path: '/search/challenges',
        tags: tag('search'),
        summary: 'Find published challenges as you type',
      })
      .input(
        z.object({
          text: z.string().max(500).default(''),
          theme: z.string().max(64).optional(),
          sdg: z.number().int().min(1).max(17).optional(),
          region: region.optional(),
          language: languageTag.optional(),
          limit: z.number().int().min(1).max(100).default(20),
          offset: z.number().int().min(0).max(900).default(0),
        }),
      )
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
