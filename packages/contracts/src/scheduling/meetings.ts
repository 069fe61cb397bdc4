import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import {
  expectedVersion,
  groupedPages,
  id,
  ids,
  instant,
  line,
  page,
  pageInput,
  parentIds,
  prose,
} from '../common.ts';
import { region } from '../regions.ts';
import { attendanceMode, diaryInstant } from './events.ts';
import { exchange } from './diary.ts';
import { followUpOutcome, meeting, meetingState, meetingText, placeInput } from './meeting.ts';

const tag = ['meetings'];
const change = { id, expectedVersion };
/** Staff say in whose name they act; a participant leaves it out. */
const onBehalfOf = { organisationId: id.optional() };
const personIds = z.array(id).min(1).max(10);
const reason = line(500, 3);

const bookingErrors = errors([
  'SLOT_TAKEN',
  'LIMIT_REACHED',
  'IN_THE_PAST',
  'NOT_AVAILABLE',
  'NOT_A_DELEGATE',
  'NOT_REGISTERED',
]);
const booking = command.errors(bookingErrors);

const timesToOffer = z
  .array(placeInput)
  .min(1)
  .max(5)
  .refine((options) => new Set(options.map((one) => one.startsAt)).size === options.length, {
    message: 'A time is offered twice.',
  });

/** Requests that nobody has answered: of an event, or all year where it is null. */
const unanswered = z.strictObject({
  eventId: id.nullable().default(null),
  /** Only requests that are at least this old. */
  olderThanHours: z.number().int().min(0).max(2400).default(24),
});

export const meetingContract = {
  request: creation
    .errors(bookingErrors)
    .route({
      method: 'POST',
      path: '/meetings',
      tags: tag,
      successStatus: 201,
      summary: 'Ask another participant, or any partner all year, for a meeting',
    })
    .input(
      z.strictObject({
        id: id.optional(),
        /** Absent or null: outside any event. */
        eventId: id.nullable().default(null),
        ...onBehalfOf,
        partnerId: id,
        /** Own people who sit there; they need not be free yet. */
        personIds,
        /** The partner's people who are wanted; absent: whoever accepts. */
        partnerPersonIds: z.array(id).max(10).default([]),
        mode: attendanceMode.default('VIRTUAL'),
        options: timesToOffer,
        ...meetingText,
      }),
    )
    .output(meeting),
  accept: booking
    .route({
      method: 'POST',
      path: '/meetings/{id}/accept',
      tags: tag,
      summary: 'Say yes to one of the times',
    })
    .input(
      z.strictObject({
        ...change,
        ...onBehalfOf,
        /** Which of the times; absent: the only one. */
        startsAt: diaryInstant.optional(),
        table: z.number().int().min(1).optional(),
        /** Who of the own people sits there; absent: those who were asked for. */
        personIds: personIds.optional(),
      }),
    )
    .output(meeting),
  decline: command
    .route({ method: 'POST', path: '/meetings/{id}/decline', tags: tag, summary: 'Say no' })
    .input(z.strictObject({ ...change, ...onBehalfOf, reason: line(500, 0).default('') }))
    .output(meeting),
  withdraw: command
    .route({
      method: 'POST',
      path: '/meetings/{id}/withdraw',
      tags: tag,
      summary: 'Take the own request back',
    })
    .input(z.strictObject({ ...change, ...onBehalfOf, reason: line(500, 0).default('') }))
    .output(meeting),
  move: booking
    .route({
      method: 'POST',
      path: '/meetings/{id}/move',
      tags: tag,
      summary: 'Move it to another time or table (staff)',
    })
    .input(z.strictObject({ ...change, place: placeInput, reason }))
    .output(meeting),
  proposeMove: booking
    .route({
      method: 'POST',
      path: '/meetings/{id}/propose-move',
      tags: tag,
      summary: 'Propose another time to the other side; nothing moves before it agrees',
    })
    .input(z.strictObject({ ...change, ...onBehalfOf, place: placeInput, reason: line(500, 0).default('') }))
    .output(meeting),
  answerMove: booking
    .route({
      method: 'POST',
      path: '/meetings/{id}/answer-move',
      tags: tag,
      summary: 'Agree to the proposed time, or not',
    })
    .input(
      z.strictObject({ ...change, ...onBehalfOf, isAccepted: z.boolean(), reason: line(500, 0).default('') }),
    )
    .output(meeting),
  changePeople: booking
    .route({
      method: 'PUT',
      path: '/meetings/{id}/people',
      tags: tag,
      summary: 'Other people of the own organisation sit there',
    })
    .input(z.strictObject({ ...change, ...onBehalfOf, personIds }))
    .output(meeting),
  cancel: command
    .route({ method: 'POST', path: '/meetings/{id}/cancel', tags: tag, summary: 'It does not take place' })
    .input(z.strictObject({ ...change, ...onBehalfOf, reason }))
    .output(meeting),
  exchange: booking
    .route({
      method: 'POST',
      path: '/meetings/exchange',
      tags: tag,
      summary: 'Two accepted meetings change places, both or neither (staff)',
    })
    .input(
      z.strictObject({
        id: id.optional(),
        first: z.strictObject(change),
        second: z.strictObject(change),
        reason,
      }),
    )
    .output(exchange),
  recordAttendance: command
    .errors(errors(['SLOT_TAKEN', 'LIMIT_REACHED', 'NOT_A_DELEGATE']))
    .route({
      method: 'POST',
      path: '/meetings/{id}/attendance',
      tags: tag,
      summary: 'Who came; a side of which nobody came makes it a no-show',
    })
    .input(z.strictObject({ ...change, ...onBehalfOf, presentPersonIds: z.array(id).max(20) }))
    .output(meeting),
  giveFeedback: command
    .errors(errors(['NOT_A_DELEGATE']))
    .route({
      method: 'POST',
      path: '/meetings/{id}/feedback',
      tags: tag,
      summary: 'What a participant thinks of it',
    })
    .input(
      z.strictObject({
        id,
        rating: z.number().int().min(1).max(5),
        wantsToGoOn: z.boolean(),
        comment: prose(2000).default(''),
      }),
    )
    .output(meeting),
  answerFollowUp: command
    .route({
      method: 'POST',
      path: '/meetings/{id}/follow-ups',
      tags: tag,
      summary: 'What became of it after six or twelve months',
    })
    .input(
      z.strictObject({
        id,
        ...onBehalfOf,
        month: z.union([z.literal(6), z.literal(12)]),
        outcome: followUpOutcome,
        note: prose(2000).default(''),
      }),
    )
    .output(meeting),
  previewReminders: query
    .route({
      method: 'GET',
      path: '/meetings/unanswered',
      tags: tag,
      summary: 'How many requests a reminder would be about now, and the oldest of them (secretariat)',
    })
    .input(unanswered)
    .output(
      z.object({
        count: z.number().int(),
        oldestAt: instant.nullable(),
        /** The oldest, at most twenty. */
        meetings: z.array(meeting),
      }),
    ),
  remindUnanswered: command
    .route({
      method: 'POST',
      path: '/meetings/remind-unanswered',
      tags: tag,
      summary: 'Remind everybody who has not answered a request, at most once a day each (secretariat)',
    })
    .input(unanswered)
    .output(
      z.object({
        results: z.array(z.object({ meetingId: id, outcome: z.enum(['REMINDED', 'ANSWERED_MEANWHILE']) })),
        hasMore: z.boolean(),
      }),
    ),
  get: query
    .route({ method: 'GET', path: '/meetings/{id}', tags: tag, summary: 'One meeting' })
    .input(z.strictObject({ id }))
    .output(meeting),
  getMany: query
    .route({
      method: 'POST',
      path: '/meetings/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(meeting.nullable())),
  list: query
    .route({ method: 'GET', path: '/meetings', tags: tag, summary: 'Meetings the viewer may see, by time' })
    .input(
      pageInput.extend({
        eventId: id.optional(),
        organisationId: id.optional(),
        personId: id.optional(),
        region: region.optional(),
        state: meetingState.optional(),
        from: diaryInstant.optional(),
        until: diaryInstant.optional(),
      }),
    )
    .output(page(meeting)),
  listUnseated: query
    .route({
      method: 'GET',
      path: '/events/{eventId}/unseated-meetings',
      tags: tag,
      summary: 'Accepted meetings ahead in which somebody sits who takes no part then (secretariat)',
    })
    .input(pageInput.extend({ eventId: id }))
    .output(page(meeting)),
  listByEvents: query
    .route({
      method: 'POST',
      path: '/meetings/by-events',
      tags: tag,
      summary: 'The first meetings of each event',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
    .output(groupedPages(meeting)),
  listByOrganisations: query
    .route({
      method: 'POST',
      path: '/meetings/by-organisations',
      tags: tag,
      summary: 'The next meetings of each organisation',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
    .output(groupedPages(meeting)),
};
