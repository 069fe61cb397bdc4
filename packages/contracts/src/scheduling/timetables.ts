import { z } from 'zod';
import { command, errors, query } from '../base.ts';
import { expectedVersion, groupedPages, id, instant, line, page, pageInput, parentIds } from '../common.ts';
import { interestLevel } from '../matchmaking/matches.ts';
import { attendanceMode } from './events.ts';

export const timetableState = z.enum([
  'WAITING',
  'RUNNING',
  'DRAFT',
  'REVIEWED',
  'PUBLISHING',
  'PUBLISHED',
  'SUPERSEDED',
  'FAILED',
  'CANCELLED',
]);
export type TimetableState = z.infer<typeof timetableState>;

/** `PLAN` plans an event whole; `REPLAN` fills what has become free beside the meetings that stand, and moves none. */
export const timetableKind = z.enum(['PLAN', 'REPLAN']);

export const requestState = z.enum(['NONE', 'ONE', 'MUTUAL']);
export type RequestState = z.infer<typeof requestState>;

/** Why two meet, and what is not known of them. */
export const pairReason = z.object({
  code: z.enum(['MATCH', 'SHARED_THEMES', 'SAME_INCOME_GROUP', 'SIMILAR_SIZE', 'WISH', 'OTHER_WISH']),
  /** Points of 100 it adds to the score. */
  points: z.number(),
  /** The challenge and solution of a match, the themes that are shared, the level of a wish. */
  detail: z.string(),
  /** Of a match: what the two meet about. */
  challengeId: id.optional(),
  solutionId: id.optional(),
});
export type PairReason = z.infer<typeof pairReason>;
export const pairGap = z.enum(['NO_MATCH', 'THEMES_NOT_STATED', 'MATURITY_NOT_KNOWN', 'NO_WISH']);
export type PairGap = z.infer<typeof pairGap>;

export const plannedMeeting = z.object({
  id,
  slotId: z.string(),
  start: instant,
  end: instant,
  /** Null by video. */
  table: z.number().int().nullable(),
  venue: z.string(),
  mode: attendanceMode,
  organisationId: id,
  personIds: z.array(id),
  partnerId: id,
  partnerPersonIds: z.array(id),
  interpreterId: z.string().nullable(),
  /** 0..100: the mean of what it is worth to either side. */
  score: z.number(),
  requested: requestState,
  /** What they would speak about: what both, else one of them, wants to meet for, else the best match; null where there is none. */
  challengeId: id.nullable().default(null),
  solutionId: id.nullable().default(null),
  reasons: z.array(pairReason),
  absent: z.array(pairGap),
  /** It stands in the timetable before: this one does not touch it. */
  isKept: z.boolean(),
});
export type PlannedMeeting = z.infer<typeof plannedMeeting>;

/** A wish that is not met, with the planner's reason. */
export const unplacedWish = z.object({
  organisationId: id,
  partnerId: id,
  requested: requestState,
  reason: z.string(),
});
export type UnplacedWish = z.infer<typeof unplacedWish>;

const level = z.object({ achieved: z.number(), bound: z.number().nullable() });
/** What was reached, and what no timetable can beat; null where it was not worked out. */
export const timetableLevels = z.object({
  mutual: level,
  shortfall: level,
  score: level,
  gaps: level,
  breakSpread: z.number(),
  tableChanges: z.number(),
});
export type TimetableLevels = z.infer<typeof timetableLevels>;

export const timetableConflict = z.object({
  meetingId: id,
  organisationId: id,
  partnerId: id,
  slotId: z.string(),
  code: z.string(),
  message: z.string(),
});
export type TimetableConflict = z.infer<typeof timetableConflict>;

/** What a timetable was planned from, so that it can be defended later. */
export const timetableBasis = z.object({
  takenAt: instant,
  scheduleRevision: z.number().int(),
  registrations: z.number().int(),
  pairs: z.number().int(),
  matches: z.number().int(),
  /** Wishes on matches and on participants, with the newest moment one of them was stated. */
  interests: z.number().int(),
  interestsUntil: instant.nullable(),
  /** SHA-256 over ids and revisions of all of it: the same basis and seed give the same timetable. */
  digest: z.string(),
});

export const timetableRun = z.object({
  id,
  version: z.number().int(),
  eventId: id,
  kind: timetableKind,
  state: timetableState,
  /** The timetable a re-plan goes on from. */
  basedOn: id.nullable(),
  seed: z.number().int(),
  /** Steps; null: by size. */
  iterations: z.number().int().nullable(),
  timeLimitSeconds: z.number().int().nullable(),
  progress: z
    .object({ step: z.string(), share: z.number(), value: z.number(), bound: z.number() })
    .nullable(),
  basis: timetableBasis.nullable(),
  result: z
    .object({
      status: z.string(),
      meetings: z.number().int(),
      /** Of these, how many this timetable adds. */
      added: z.number().int(),
      /** Null after the first edit by hand: they were the planner's. */
      levels: timetableLevels.nullable(),
      unplaced: z.number().int(),
      /** Meetings of the timetable before that could not stay, with the reason. */
      dropped: z.array(
        z.object({ organisationId: id, partnerId: id, slotId: z.string(), reason: z.string() }),
      ),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      seconds: z.number(),
      stoppedBy: z.string(),
    })
    .nullable(),
  /** How often staff changed it by hand. */
  edits: z.number().int(),
  /** Written into diaries so far, while it is published. */
  written: z.number().int(),
  /** Meetings that could not be published, with the reason. */
  conflicts: z.array(timetableConflict),
  requestedBy: z.string(),
  reviewedBy: z.string().nullable(),
  publishedBy: z.string().nullable(),
  createdAt: instant,
  startedAt: instant.nullable(),
  plannedAt: instant.nullable(),
  reviewedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type TimetableRun = z.infer<typeof timetableRun>;

export const timetableEdit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('MOVE'),
    meetingId: id,
    slotId: line(32),
    table: z.number().int().min(1).nullable(),
  }),
  z.strictObject({ kind: z.literal('EXCHANGE'), meetingId: id, otherMeetingId: id }),
  z.strictObject({ kind: z.literal('REMOVE'), meetingId: id }),
  z.strictObject({
    kind: z.literal('ADD'),
    organisationId: id,
    partnerId: id,
    slotId: line(32),
    table: z.number().int().min(1).nullable(),
  }),
]);
export type TimetableEdit = z.infer<typeof timetableEdit>;

export const findingLevel = z.enum(['BLOCK', 'WARN']);
/** What a timetable would do wrong: `BLOCK` is never saved, `WARN` only knowingly. */
export const timetableFinding = z.object({
  level: findingLevel,
  code: z.enum([
    'PERSON_TAKEN',
    'TABLE_TAKEN',
    'NOT_AVAILABLE',
    'UNKNOWN_SLOT',
    'UNKNOWN_TABLE',
    'IN_THE_PAST',
    'NOT_REGISTERED',
    'ABOVE_MAXIMUM',
    'MEETS_TWICE',
    'DOES_NOT_WANT',
    'KEPT',
    'BELOW_MINIMUM',
    'NO_REST',
    'WALK_TOO_SHORT',
    'NO_COMMON_LANGUAGE',
    'TABLE_LACKS',
    'MUTUAL_WISH_LOST',
  ]),
  message: z.string(),
  meetingIds: z.array(id),
});
export type TimetableFinding = z.infer<typeof timetableFinding>;

/** The wish of either side when the timetable was planned. */
export const pairWish = z.object({
  organisationId: id,
  partnerId: id,
  level: interestLevel.nullable(),
  partnerLevel: interestLevel.nullable(),
  score: z.number(),
  challengeId: id.nullable().default(null),
  solutionId: id.nullable().default(null),
});
export type PairWish = z.infer<typeof pairWish>;

const tag = ['timetables'];
const change = { id, expectedVersion };
const edits = z.array(timetableEdit).min(1).max(100);

export const timetableContract = {
  request: command
    .route({
      method: 'POST',
      path: '/events/{eventId}/timetables',
      tags: tag,
      successStatus: 202,
      summary: 'Plan all meetings of an event (secretariat)',
    })
    .input(
      z.strictObject({
        eventId: id,
        seed: z.number().int().min(0).max(2_147_483_647).default(1),
        iterations: z.number().int().min(0).max(50_000_000).optional(),
        timeLimitSeconds: z.number().int().min(1).max(3600).optional(),
      }),
    )
    .output(timetableRun),
  replan: command
    .route({
      method: 'POST',
      path: '/events/{eventId}/timetables/replan',
      tags: tag,
      successStatus: 202,
      summary: 'Fill what has become free beside the meetings that stand; none is moved (secretariat)',
    })
    .input(z.strictObject({ eventId: id, seed: z.number().int().min(0).max(2_147_483_647).default(1) }))
    .output(timetableRun),
  cancel: command
    .route({
      method: 'POST',
      path: '/timetables/{id}/cancel',
      tags: tag,
      summary: 'Stop planning, or throw away what was planned (secretariat)',
    })
    .input(z.strictObject({ id }))
    .output(timetableRun),
  check: query
    .route({
      method: 'POST',
      path: '/timetables/{id}/check',
      tags: tag,
      summary: 'What these edits would do wrong; nothing is saved (secretariat)',
    })
    .input(z.strictObject({ id, edits: z.array(timetableEdit).max(100).default([]) }))
    .output(z.object({ findings: z.array(timetableFinding) })),
  edit: command
    .route({
      method: 'POST',
      path: '/timetables/{id}/edit',
      tags: tag,
      summary:
        'Change it by hand: saved unless something blocks, or warns and the warnings are not accepted (secretariat)',
    })
    .input(z.strictObject({ ...change, edits, acceptsWarnings: z.boolean().default(false) }))
    .output(z.object({ run: timetableRun, findings: z.array(timetableFinding), isSaved: z.boolean() })),
  review: command
    .route({
      method: 'POST',
      path: '/timetables/{id}/review',
      tags: tag,
      summary: 'Somebody looked at it: it may be published (secretariat)',
    })
    .input(z.strictObject(change))
    .output(timetableRun),
  publish: command
    .errors(errors(['CLAIM_TAKEN']))
    .route({
      method: 'POST',
      path: '/timetables/{id}/publish',
      tags: tag,
      successStatus: 202,
      summary: 'Write it into the diaries, and show it once all of it is there (secretariat)',
    })
    .input(z.strictObject(change))
    .output(timetableRun),
  get: query
    .route({ method: 'GET', path: '/timetables/{id}', tags: tag, summary: 'One timetable with its progress' })
    .input(z.strictObject({ id }))
    .output(timetableRun),
  listByEvents: query
    .route({
      method: 'POST',
      path: '/timetables/by-events',
      tags: tag,
      summary: 'The newest timetables of each event (the organising body)',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(5) }))
    .output(groupedPages(timetableRun)),
  list: query
    .route({
      method: 'GET',
      path: '/timetables',
      tags: tag,
      summary: 'Timetables, newest first (the organising body)',
    })
    .input(pageInput.extend({ eventId: id.optional(), state: timetableState.optional() }))
    .output(page(timetableRun)),
  meetingsByRuns: query
    .route({
      method: 'POST',
      path: '/timetables/meetings',
      tags: tag,
      summary: 'The planned meetings of each timetable, by time and table (the organising body)',
    })
    .input(
      z.strictObject({
        parentIds,
        first: z.number().int().min(1).max(500).default(50),
        after: z.string().max(20).optional(),
        organisationId: id.optional(),
        slotId: line(32).optional(),
      }),
    )
    .output(groupedPages(plannedMeeting)),
  unplacedByRuns: query
    .route({
      method: 'POST',
      path: '/timetables/unplaced',
      tags: tag,
      summary: 'The wishes that each timetable does not meet, with reasons (the organising body)',
    })
    .input(
      z.strictObject({
        parentIds,
        first: z.number().int().min(1).max(100).default(20),
        after: z.string().max(20).optional(),
      }),
    )
    .output(groupedPages(unplacedWish)),
};
