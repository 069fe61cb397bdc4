import { z } from 'zod';
import { httpUrl, id, instant, line, prose, timeZone } from '../common.ts';
import { region } from '../regions.ts';
import { organisationKind } from '../viewer.ts';
import { attendanceMode, diaryInstant } from './events.ts';

/** Requested -> accepted | declined | expired | withdrawn; accepted -> cancelled | held | no-show. */
export const meetingState = z.enum([
  'REQUESTED',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
  'HELD',
  'NO_SHOW',
]);
export type MeetingState = z.infer<typeof meetingState>;

/** Asked for by one side, planned by a timetable, or offered to both for a slot that became free. */
export const meetingOrigin = z.enum(['REQUEST', 'PLAN', 'REFILL']);
export type MeetingOrigin = z.infer<typeof meetingOrigin>;

/** When, and at which table of the event; null: at no table. */
export const meetingPlace = z.object({
  startsAt: instant,
  endsAt: instant,
  table: z.number().int().min(1).nullable(),
});
export type MeetingPlace = z.infer<typeof meetingPlace>;

export const placeInput = z.strictObject({
  startsAt: diaryInstant,
  endsAt: diaryInstant,
  /** Absent: the lowest table that is free, where the meeting needs one. */
  table: z.number().int().min(1).nullable().optional(),
});
export type PlaceInput = z.infer<typeof placeInput>;

/** One of the two organisations, as it was known when the meeting was made. */
export const meetingSide = z.object({
  organisationId: id,
  /** Of the event; null all year round. */
  registrationId: id.nullable(),
  kind: organisationKind,
  region,
  timeZone,
  /** Who sits there: their time is taken once it is accepted. */
  personIds: z.array(id),
});
export type MeetingSide = z.infer<typeof meetingSide>;

/** A side as people see it, with the start and end on its own clocks: 2027-05-04T18:30:00+09:00. */
export const shownSide = meetingSide.extend({ localStart: z.string(), localEnd: z.string() });

export const feedback = z.object({
  personId: id,
  organisationId: id,
  /** 1 (a waste of time) to 5 (leads to something). */
  rating: z.number().int().min(1).max(5),
  wantsToGoOn: z.boolean(),
  comment: z.string(),
  at: instant,
});
export type Feedback = z.infer<typeof feedback>;

export const followUpOutcome = z.enum([
  'NOTHING_YET',
  'IN_CONTACT',
  'PROPOSAL',
  'PILOT',
  'AGREEMENT',
  'ENDED',
]);
export type FollowUpOutcome = z.infer<typeof followUpOutcome>;

/** What became of it, asked of both sides six and twelve months later. */
export const followUp = z.object({
  month: z.union([z.literal(6), z.literal(12)]),
  dueAt: instant,
  askedAt: instant.nullable(),
  answers: z.array(
    z.object({
      organisationId: id,
      outcome: followUpOutcome,
      note: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
});
export type FollowUp = z.infer<typeof followUp>;

/** What was done, by whom, and in whose name where staff did it. */
export const meetingStep = z.object({
  at: instant,
  by: z.string(),
  /** The organisation in whose name staff acted; null where it acted itself, or nobody's name was needed. */
  onBehalfOf: id.nullable(),
  action: z.string(),
  from: meetingState.nullable(),
  to: meetingState,
  note: z.string(),
});
export type MeetingStep = z.infer<typeof meetingStep>;

export const meeting = z.object({
  id,
  version: z.number().int(),
  /** Null: a meeting "with a partner of your choice", outside any event. */
  eventId: id.nullable(),
  state: meetingState,
  origin: meetingOrigin,
  mode: attendanceMode,
  ...meetingPlace.shape,
  /** While it is requested: the times that were offered. */
  options: z.array(meetingPlace),
  /** The side that asked, then the other one. */
  sides: z.array(shownSide).length(2),
  /** Organisations whose yes is still missing. */
  awaiting: z.array(id),
  /** When an unanswered request ends by itself. */
  answerBy: instant.nullable(),
  subject: z.string(),
  message: z.string(),
  challengeId: id.nullable(),
  solutionId: id.nullable(),
  joinUrl: z.string().nullable(),
  /** Another time that one side has proposed for an accepted meeting; it stays where it is until the other agrees. */
  proposedMove: meetingPlace.extend({ byOrganisationId: id, proposedAt: instant }).nullable(),
  /** It is changing places with another meeting at this moment. */
  isBeingExchanged: z.boolean(),
  /** For calendars: grows with every change that participants must see. */
  sequence: z.number().int(),
  /** Who came; null until it was recorded. */
  attendance: z
    .object({ presentPersonIds: z.array(id), recordedBy: z.string(), recordedAt: instant })
    .nullable(),
  /** Staff see all of it, a side its own. */
  feedback: z.array(feedback),
  followUps: z.array(followUp),
  /** When those who have not answered were last reminded. */
  remindedAt: instant.nullable(),
  history: z.array(meetingStep),
  createdAt: instant,
  updatedAt: instant,
});
export type Meeting = z.infer<typeof meeting>;

/** What a meeting's event tells: which step it was. */
export const meetingChange = z.enum([
  'requested',
  'agreed',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'move-proposed',
  'move-declined',
  'moved',
  'people-changed',
  'cancelled',
  'held',
  'missed',
  'feedback-given',
  'follow-up-due',
  'follow-up-answered',
  'reminded',
]);
export type MeetingChange = z.infer<typeof meetingChange>;

export const meetingText = {
  subject: line(200, 3),
  message: prose(2000).default(''),
  challengeId: id.nullable().default(null),
  solutionId: id.nullable().default(null),
  joinUrl: httpUrl.nullable().default(null),
};
