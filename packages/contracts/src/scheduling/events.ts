import { z } from 'zod';
import { command, creation, query } from '../base.ts';
import {
  expectedVersion,
  id,
  ids,
  instant,
  languageTag,
  line,
  localDate,
  page,
  pageInput,
  prose,
  timeZone,
} from '../common.ts';
import { membershipCategory } from '../membership/memberships.ts';
import { organisationKind } from '../viewer.ts';

const unique = (values: readonly (string | number)[]) => new Set(values).size === values.length;

/** An instant on a full five minutes, always written as in 2027-05-04T09:05:00.000Z: what a diary is divided into. */
export const diaryInstant = instant
  .refine((value) => Date.parse(value) % 300_000 === 0, 'Times fall on full five minutes.')
  .transform((value) => new Date(value).toISOString());

export const eventState = z.enum(['DRAFT', 'OPEN', 'CLOSED', 'ENDED', 'CANCELLED']);
export type EventState = z.infer<typeof eventState>;

/** How an event, a delegate or a meeting takes part: at a table, by video, or either. */
export const attendanceMode = z.enum(['IN_PERSON', 'VIRTUAL', 'HYBRID']);
export type AttendanceMode = z.infer<typeof attendanceMode>;

export const slotKind = z.enum(['MEETING', 'BREAK']);

export const slot = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'Use 1 to 32 letters, digits, hyphens or underscores.'),
  kind: slotKind.default('MEETING'),
  start: diaryInstant,
  end: diaryInstant,
  /** How many of the event's tables are in use then; null: all of them. */
  tables: z.number().int().min(0).max(2000).nullable().default(null),
  /** What people read: "Lunch", "Opening". */
  label: line(80, 0).default(''),
});
export type Slot = z.infer<typeof slot>;

/** Words for what a table has and a participant may need: `step-free`, `quiet`, `screen`. */
const tableFeature = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower case words with hyphens.')
  .max(40);
export const tableFeatures = z.array(tableFeature).max(20).refine(unique, 'A feature is named twice.');

export const eventTable = z.strictObject({
  /** From 1, without holes: it is what is written on the table. */
  number: z.number().int().min(1).max(2000),
  /** Room or hall; walking times between them are kept. */
  venue: line(64, 0).default(''),
  features: tableFeatures.default([]),
});

const meetingCount = z.number().int().min(0).max(500);
export const meetingLimits = z
  .strictObject({ minimum: meetingCount, maximum: meetingCount })
  .refine((limits) => limits.minimum <= limits.maximum, {
    message: 'The minimum is above the maximum.',
    path: ['minimum'],
  });
export type MeetingLimits = z.infer<typeof meetingLimits>;

/** What an event says of limits where it says nothing. */
export const defaultMeetingLimits = {
  CITY: { minimum: 0, maximum: 20 },
  CORPORATE: { minimum: 0, maximum: 12 },
  INSTITUTION: { minimum: 0, maximum: 12 },
} as const;

export const admission = z.enum(['MEMBERS', 'NON_MEMBERS', 'INVITED']);
export type Admission = z.infer<typeof admission>;

/** Who may register. One admission is enough: an invited non-member may come although non-members may not. */
export const eligibility = z.strictObject({
  admits: z.array(admission).max(3).refine(unique, 'An admission is named twice.').default(['MEMBERS']),
  /** Of members, those in these categories; empty: all. */
  categories: z.array(membershipCategory).max(4).refine(unique, 'A category is named twice.').default([]),
  kinds: z
    .array(organisationKind)
    .max(3)
    .refine(unique, 'A kind is named twice.')
    .default(['CITY', 'CORPORATE', 'INSTITUTION']),
  invitedOrganisationIds: z
    .array(id)
    .max(2000)
    .refine(unique, 'An organisation is invited twice.')
    .default([]),
});
export type Eligibility = z.infer<typeof eligibility>;

export const interpreter = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  name: line(120),
  languages: z.array(languageTag).min(2).max(20).refine(unique, 'A language is named twice.'),
});

export const walk = z.strictObject({
  from: line(64, 0),
  to: line(64, 0),
  minutes: z.number().int().min(0).max(240),
});

/** What the secretariat says of an event. Slots and tables may be filled in later; opening checks what must be there. */
export const eventContent = z.strictObject({
  name: line(200, 3),
  /** "2027", "8th": what tells it from the one before. */
  edition: line(80, 0).default(''),
  description: prose(5000).default(''),
  format: attendanceMode.default('IN_PERSON'),
  timeZone: timeZone.default('UTC'),
  place: line(300, 0).default(''),
  eligibility: eligibility.prefault({}),
  /** Whether a registration counts at once or after the secretariat confirmed it. */
  approval: z.enum(['AUTOMATIC', 'SECRETARIAT']).default('AUTOMATIC'),
  /** From when only the secretariat registers; null: while registration is open. */
  registrationClosesAt: instant.nullable().default(null),
  slots: z
    .array(slot)
    .max(500)
    .refine((slots) => unique(slots.map((one) => one.id)), 'Two slots have the same id.')
    .default([]),
  tables: z.array(eventTable).max(2000).default([]),
  /** What a participant gets where its registration says nothing else. */
  limits: z
    .strictObject({ CITY: meetingLimits, CORPORATE: meetingLimits, INSTITUTION: meetingLimits })
    .default(defaultMeetingLimits),
  /** Everybody rests after so many meetings in a row for so many minutes; null: no such rule. */
  rest: z
    .strictObject({
      afterMeetings: z.number().int().min(1).max(50),
      minutes: z.number().int().min(5).max(240),
    })
    .nullable()
    .default(null),
  walking: z.array(walk).max(500).default([]),
  interpreters: z
    .array(interpreter)
    .max(200)
    .refine((list) => unique(list.map((one) => one.id)), 'Two interpreters have the same id.')
    .default([]),
});
export type EventContent = z.infer<typeof eventContent>;
export type EventContentInput = z.input<typeof eventContent>;

export const eventEdition = z.object({
  id,
  version: z.number().int(),
  state: eventState,
  ...eventContent.shape,
  /** First and last day in the event's zone; null without slots. */
  firstDay: localDate.nullable(),
  lastDay: localDate.nullable(),
  /** Grows when slots, tables or rules of planning change: a timetable made before is not published. */
  scheduleRevision: z.number().int(),
  /** Grows when its place or tables change: calendars take the new place over. Absent where they never did. */
  placeRevision: z.number().int().optional(),
  /** The timetable that holds: the last of `publishedRuns`. */
  publishedRun: id.nullable(),
  /** Timetables whose meetings show, oldest first: a re-plan adds to those before it. */
  publishedRuns: z.array(id),
  /** The timetable that is being written into the diaries; its meetings do not show yet. */
  publishingRun: id.nullable(),
  createdAt: instant,
  updatedAt: instant,
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Why it was cancelled. */
  endReason: z.string().nullable(),
});
export type EventEdition = z.infer<typeof eventEdition>;

const tag = ['events'];
const change = { id, expectedVersion };

export const eventContract = {
  create: creation
    .route({
      method: 'POST',
      path: '/events',
      tags: tag,
      successStatus: 201,
      summary: 'Draft an event (secretariat)',
    })
    .input(z.strictObject({ id: id.optional(), content: eventContent }))
    .output(eventEdition),
  update: command
    .route({
      method: 'PUT',
      path: '/events/{id}',
      tags: tag,
      summary: 'Replace its content; slots and tables stay once a timetable is published (secretariat)',
    })
    .input(z.strictObject({ ...change, content: eventContent }))
    .output(eventEdition),
  open: command
    .route({
      method: 'POST',
      path: '/events/{id}/open',
      tags: tag,
      summary: 'Open registration (secretariat)',
    })
    .input(z.strictObject(change))
    .output(eventEdition),
  close: command
    .route({
      method: 'POST',
      path: '/events/{id}/close',
      tags: tag,
      summary: 'Close registration (secretariat)',
    })
    .input(z.strictObject(change))
    .output(eventEdition),
  reopen: command
    .route({
      method: 'POST',
      path: '/events/{id}/reopen',
      tags: tag,
      summary: 'Open registration again (secretariat)',
    })
    .input(z.strictObject(change))
    .output(eventEdition),
  end: command
    .route({ method: 'POST', path: '/events/{id}/end', tags: tag, summary: 'It is over (secretariat)' })
    .input(z.strictObject(change))
    .output(eventEdition),
  cancel: command
    .route({
      method: 'POST',
      path: '/events/{id}/cancel',
      tags: tag,
      summary: 'It does not take place (secretariat)',
    })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(eventEdition),
  get: query
    .route({ method: 'GET', path: '/events/{id}', tags: tag, summary: 'One event' })
    .input(z.strictObject({ id }))
    .output(eventEdition),
  getMany: query
    .route({
      method: 'POST',
      path: '/events/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(eventEdition.nullable())),
  list: query
    .route({ method: 'GET', path: '/events', tags: tag, summary: 'Events the viewer may see, newest first' })
    .input(pageInput.extend({ state: eventState.optional() }))
    .output(page(eventEdition)),
};
