import {
  attendanceMode,
  feedback,
  followUp,
  id,
  instant,
  meetingOrigin,
  meetingPlace,
  meetingSide,
  meetingState,
  type MeetingState,
  meetingStep,
  region,
} from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const place = z.strictObject(meetingPlace.shape);

const side = z.strictObject({
  ...meetingSide.shape,
  /** The how-manieth meeting of this participant it is, where their number is limited: a claim. */
  ordinal: z.number().int().nullable(),
});
export type StoredSide = z.infer<typeof side>;

/** How far an exchange has come with this meeting, and where the meeting goes. */
const exchanging = z.strictObject({ id, step: z.number().int(), to: place });

const meetingPart = z.strictObject({
  origin: meetingOrigin,
  mode: attendanceMode,
  table: z.number().int().nullable(),
  options: z.array(place),
  /** Exactly two; the first asked. */
  sides: z.array(side),
  awaiting: z.array(id),
  /** The how-manieth open request of the side that asked: a claim. */
  requestOrdinal: z.number().int().nullable(),
  subject: z.string(),
  message: z.string(),
  challengeId: id.nullable(),
  solutionId: id.nullable(),
  joinUrl: z.string().nullable(),
  proposedMove: z.strictObject({ ...place.shape, byOrganisationId: id, proposedAt: instant }).nullable(),
  exchange: exchanging.nullable(),
  sequence: z.number().int(),
  attendance: z
    .strictObject({ presentPersonIds: z.array(id), recordedBy: z.string(), recordedAt: instant })
    .nullable(),
  feedback: z.array(z.strictObject(feedback.shape)),
  followUps: z.array(
    z.strictObject({
      ...followUp.shape,
      answers: z.array(z.strictObject(followUp.shape.answers.element.shape)),
    }),
  ),
  remindedAt: instant.nullable(),
  history: z.array(z.strictObject(meetingStep.shape)),
});
export type MeetingPart = z.infer<typeof meetingPart>;

const blockPart = z.strictObject({ label: z.string(), setBy: z.string() });

const shared = {
  id,
  version: z.number().int(),
  /** What this entry alone may hold; see claims.ts. */
  claims: z.array(z.string()),
  eventId: id.nullable(),
  /** The timetable that planned it: it shows once the event says that this timetable is published. */
  runId: id.nullable(),
  startsAt: instant,
  endsAt: instant,
  personIds: z.array(id),
  organisationIds: z.array(id),
  /** Of both sides: what regional staff look after. */
  regions: z.array(region),
  answerBy: instant.nullable(),
  /** From when on those who have not answered may be reminded (again). */
  reminderDueAt: instant.nullable(),
  /** When the next question about what became of it is due. */
  followUpAt: instant.nullable(),
  exchangeId: id.nullable(),
  createdAt: instant,
  updatedAt: instant,
};

const diaryEntry = z.strictObject({
  ...shared,
  kind: z.enum(['MEETING', 'BLOCK']),
  /** Null for a block. */
  state: meetingState.nullable(),
  meeting: meetingPart.nullable(),
  block: blockPart.nullable(),
});
export type DiaryEntry = z.infer<typeof diaryEntry>;

export type MeetingEntry = DiaryEntry & { kind: 'MEETING'; state: MeetingState; meeting: MeetingPart };
export type BlockEntry = DiaryEntry & { kind: 'BLOCK'; block: z.infer<typeof blockPart> };

export function isMeeting(entry: DiaryEntry | undefined): entry is MeetingEntry {
  return entry?.kind === 'MEETING' && entry.meeting !== null && entry.state !== null;
}
export function isBlock(entry: DiaryEntry | undefined): entry is BlockEntry {
  return entry?.kind === 'BLOCK' && entry.block !== null;
}

/** Meetings and personal blocks in one collection, because the uniqueness of claims goes no further than a collection. */
export const diaryCollection: CollectionDefinition<DiaryEntry> = {
  name: 'diary',
  schema: diaryEntry,
  indexes: [
    ['startsAt'],
    ['endsAt'],
    ['eventId', 'startsAt'],
    ['eventId', 'state', 'startsAt'],
    ['eventId', 'meeting.table'],
    ['state', 'answerBy'],
    ['runId'],
    ['kind'],
    ['state', 'reminderDueAt'],
    ['createdAt'],
    ['followUpAt'],
    ['exchangeId'],
    ['personIds'],
    ['organisationIds'],
    ['regions'],
  ],
};

/** States in which a meeting takes its people's time and its table. */
export const occupyingStates: readonly MeetingState[] = ['ACCEPTED', 'HELD'];
