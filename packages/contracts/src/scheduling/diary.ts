import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import { expectedVersion, id, instant, line, page, pageInput } from '../common.ts';
import { diaryInstant } from './events.ts';
import { meetingPlace } from './meeting.ts';

/** Time that a person keeps for something else: no meeting can be accepted then. */
export const personalBlock = z.object({
  id,
  version: z.number().int(),
  personId: id,
  organisationId: id,
  startsAt: instant,
  endsAt: instant,
  /** Seen by the own organisation and staff alone. */
  label: z.string(),
  setBy: z.string(),
  createdAt: instant,
});
export type PersonalBlock = z.infer<typeof personalBlock>;

/** One wish for a slot that becomes free: with whom, and how it stands. */
export const waitingState = z.enum(['WAITING', 'OFFERED', 'MET', 'LEFT']);
export const waitingEntry = z.object({
  id,
  version: z.number().int(),
  eventId: id,
  organisationId: id,
  partnerId: id,
  state: waitingState,
  /** The offer that was made last. */
  meetingId: id.nullable(),
  by: z.string(),
  since: instant,
  updatedAt: instant,
});
export type WaitingEntry = z.infer<typeof waitingEntry>;

export const exchangeState = z.enum(['RUNNING', 'DONE', 'UNDONE']);
/** Two meetings that change places: a plan that is carried on after any interruption, to its end or back to its start. */
export const exchange = z.object({
  id,
  version: z.number().int(),
  state: exchangeState,
  first: z.object({ meetingId: id, from: meetingPlace, to: meetingPlace }),
  second: z.object({ meetingId: id, from: meetingPlace, to: meetingPlace }),
  reason: z.string(),
  /** Why it was undone. */
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  by: z.string(),
  createdAt: instant,
  endedAt: instant.nullable(),
});
export type Exchange = z.infer<typeof exchange>;

const localTimes = z.object({ timeZone: z.string(), localStart: z.string(), localEnd: z.string() });
/** A time at which everybody named is free, with the clocks of both sides. */
export const freeTime = z.object({
  startsAt: instant,
  endsAt: instant,
  sides: z.array(localTimes).length(2),
});
export type FreeTime = z.infer<typeof freeTime>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5][05]$/, 'Use a time on five minutes, as in 09:00.');
/** Hours on the clocks of each side in which it would meet. */
export const workingHours = z
  .strictObject({
    from: clockTime.default('09:00'),
    until: clockTime.default('18:00'),
    weekends: z.boolean().default(false),
  })
  .refine((hours) => hours.from < hours.until, {
    message: 'The day ends before it begins.',
    path: ['until'],
  });
export type WorkingHours = z.infer<typeof workingHours>;

const tag = ['diary'];

export const diaryContract = {
  freeTimes: query
    .route({
      method: 'POST',
      path: '/diary/free-times',
      tags: tag,
      summary: 'When the named people of both sides are free, in the working hours of both zones',
    })
    .input(
      z.strictObject({
        organisationId: id.optional(),
        personIds: z.array(id).min(1).max(10),
        partnerId: id,
        /** Absent: each of the partner's people is tried, and one who is free is enough. */
        partnerPersonIds: z.array(id).max(10).default([]),
        from: diaryInstant,
        until: diaryInstant,
        minutes: z.number().int().min(5).max(480).multipleOf(5).default(30),
        stepMinutes: z.number().int().min(5).max(240).multipleOf(5).default(30),
        hours: workingHours.prefault({}),
        first: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ times: z.array(freeTime), hasMore: z.boolean() })),
  addBlock: creation
    .errors(errors(['SLOT_TAKEN', 'IN_THE_PAST']))
    .route({
      method: 'POST',
      path: '/diary/blocks',
      tags: tag,
      successStatus: 201,
      summary: 'Keep time for something else, at most a day at once',
    })
    .input(
      z.strictObject({
        /** Absent: the viewer. */
        personId: id.optional(),
        startsAt: diaryInstant,
        endsAt: diaryInstant,
        label: line(200, 0).default(''),
      }),
    )
    .output(personalBlock),
  removeBlock: command
    .route({ method: 'POST', path: '/diary/blocks/{id}/remove', tags: tag, summary: 'Free the time again' })
    .input(z.strictObject({ id, expectedVersion }))
    .output(z.object({ id })),
  listBlocks: query
    .route({ method: 'GET', path: '/diary/blocks', tags: tag, summary: 'Blocks of a person, by time' })
    .input(
      pageInput.extend({
        personId: id.optional(),
        from: diaryInstant.optional(),
        until: diaryInstant.optional(),
      }),
    )
    .output(page(personalBlock)),
  joinWaitingList: command
    .errors(errors(['NOT_REGISTERED']))
    .route({
      method: 'POST',
      path: '/diary/waiting-list',
      tags: tag,
      successStatus: 201,
      summary: 'Be offered a slot with this partner when one becomes free',
    })
    .input(z.strictObject({ eventId: id, organisationId: id.optional(), partnerId: id }))
    .output(waitingEntry),
  leaveWaitingList: command
    .route({ method: 'POST', path: '/diary/waiting-list/leave', tags: tag, summary: 'No longer wait' })
    .input(z.strictObject({ eventId: id, organisationId: id.optional(), partnerId: id }))
    .output(waitingEntry),
  waitingList: query
    .route({
      method: 'GET',
      path: '/diary/waiting-list',
      tags: tag,
      summary: 'Who waits for what, longest first',
    })
    .input(pageInput.extend({ eventId: id, organisationId: id.optional(), state: waitingState.optional() }))
    .output(page(waitingEntry)),
  exchangeOf: query
    .route({
      method: 'GET',
      path: '/diary/exchanges/{id}',
      tags: tag,
      summary: 'How an exchange stands (staff)',
    })
    .input(z.strictObject({ id }))
    .output(exchange),
};
