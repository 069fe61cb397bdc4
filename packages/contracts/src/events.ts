import { z } from 'zod';
import { challenge } from './challenge.ts';
import { eventEnvelope } from './event-envelope.ts';
import { membership } from './membership/memberships.ts';
import { organisation, person } from './membership/organisations.ts';
import { eventEdition } from './scheduling/events.ts';
import { participantInterest, registration } from './scheduling/registrations.ts';
import { conflictOfInterest, interest, weightsPreset } from './matchmaking/interests.ts';
import { meeting, meetingChange } from './scheduling/meeting.ts';
import { fundingSource } from './project-proposal/funding.ts';
import { programme, programmeQuestion } from './project-proposal/programme.ts';
import { proposal, proposalDecision, proposalOutcome } from './project-proposal/proposal.ts';
import { solution } from './solution.ts';

/**
 * Every domain event and what its `data` holds. A consumer never asks the owner back: events carry the snapshot.
 * docs/events.md is checked against this table.
 */
export const eventTypes = {
  /** An organisation was added or changed. */
  'organisation.changed': z.object({ organisation }),
  /** A person was invited: the invitation e-mail is due. The link itself is not in the event. */
  'person.invited': z.object({ personId: z.string(), linkId: z.string() }),
  /** Roles, state or name of a person changed. */
  'person.changed': z.object({ person }),
  /** A reset link was asked for by a known address: the e-mail is due. */
  'password-reset.requested': z.object({ personId: z.string(), linkId: z.string() }),
  /** A membership took a step. */
  'membership.changed': z.object({ membership }),
  /** A published challenge's content, or the act of publishing. */
  'challenge.published': z.object({ challenge }),
  /** Withdrawn or closed: no longer matched. */
  'challenge.ended': z.object({ challenge }),
  /** A listed solution's content or references, or the act of listing. */
  'solution.listed': z.object({ solution }),
  /** Archived or sent back: no longer offered. */
  'solution.unlisted': z.object({ solution }),
  /** A run's result for one challenge is visible. */
  'ranking.completed': z.object({ challengeId: z.string(), runId: z.string(), matchCount: z.number().int() }),
  /** An interest was stated or changed. */
  'interest.stated': z.object({ interest }),
  'interest.withdrawn': z.object({ interest }),
  /** A person's override of a rank was set (with reason) or removed. */
  'match.overridden': z.object({
    matchId: z.string(),
    rank: z.number().int().nullable(),
    reason: z.string(),
    isRemoved: z.boolean(),
  }),
  'conflict.declared': z.object({ conflict: conflictOfInterest }),
  'conflict.withdrawn': z.object({ conflict: conflictOfInterest }),
  'weights.published': z.object({ weights: weightsPreset }),
  /** An event was opened, or changed after that: its state, slots, or which timetable holds. */
  'event.changed': z.object({ event: eventEdition }),
  /** A meeting took a step; `change` says which. */
  'meeting.changed': z.object({
    meeting,
    change: meetingChange,
    /** Who sat in the accepted meeting before this step, and does not any more. */
    former: z.array(z.object({ personId: z.string(), organisationId: z.string() })).optional(),
  }),
  /** A programme was published, or its windows were moved. */
  'programme.published': z.object({ programme }),
  /** A published programme was closed or withdrawn. */
  'programme.ended': z.object({ programme }),
  'question.answered': z.object({ question: programmeQuestion }),
  /** A proposal took a step after its submission. Reviewers are not in it. */
  'proposal.changed': z.object({ proposal }),
  'proposal.decided': z.object({ proposalId: z.string(), decision: proposalDecision }),
  /** A review is in; what it says is not in the event. */
  'review.given': z.object({ reviewId: z.string(), proposalId: z.string() }),
  /** What came of a proposal, with what the ranking needs to learn from it. */
  'outcome.recorded': z.object({
    outcome: proposalOutcome,
    proposalId: z.string(),
    organisationId: z.string(),
    partnerIds: z.array(z.string()),
    consultantId: z.string().nullable(),
    challengeId: z.string().nullable(),
    solutionId: z.string().nullable(),
  }),
  'funding-source.changed': z.object({ fundingSource }),
  /** An organisation registered for an event, or its registration changed, was confirmed, declined or cancelled. */
  'registration.changed': z.object({ registration }),
  /** All meetings of a timetable show now; `conflicts` could not be put into the diaries. */
  'timetable.published': z.object({
    eventId: z.string(),
    runId: z.string(),
    basedOn: z.string().nullable(),
    meetings: z.number().int(),
    conflicts: z.number().int(),
  }),
  /** A participant said whether it wants to meet another, or took that back. */
  'participant-interest.changed': z.object({ interest: participantInterest }),
} as const satisfies Record<string, z.ZodType>;

export type EventType = keyof typeof eventTypes;
export type EventData<Type extends EventType> = z.infer<(typeof eventTypes)[Type]>;

export const serviceNames = [
  'membership',
  'city-challenge',
  'solution-catalog',
  'matchmaking',
  'scheduling',
  'project-proposal',
] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Who is told of what: the relay puts one job per subscriber in that subscriber's `events-<service>` queue. */
export const eventSubscribers: Readonly<Record<EventType, readonly ServiceName[]>> = {
  'organisation.changed': [
    'city-challenge',
    'solution-catalog',
    'matchmaking',
    'project-proposal',
    'scheduling',
  ],
  'person.invited': ['membership'],
  'person.changed': ['project-proposal', 'scheduling'],
  'password-reset.requested': ['membership'],
  'membership.changed': ['project-proposal', 'scheduling'],
  'challenge.published': ['matchmaking', 'project-proposal'],
  'challenge.ended': ['matchmaking', 'project-proposal'],
  'solution.listed': ['matchmaking', 'project-proposal'],
  'solution.unlisted': ['matchmaking', 'project-proposal'],
  'ranking.completed': [],
  'interest.stated': [],
  'interest.withdrawn': [],
  'match.overridden': [],
  'conflict.declared': ['project-proposal'],
  'conflict.withdrawn': ['project-proposal'],
  'weights.published': ['matchmaking'],
  'event.changed': ['matchmaking', 'scheduling'],
  'meeting.changed': ['scheduling'],
  'programme.published': ['matchmaking'],
  'programme.ended': ['matchmaking'],
  'question.answered': ['project-proposal'],
  'proposal.changed': ['matchmaking'],
  'proposal.decided': ['project-proposal'],
  'review.given': [],
  'outcome.recorded': [],
  'funding-source.changed': [],
  'registration.changed': ['matchmaking', 'scheduling'],
  'timetable.published': ['scheduling'],
  'participant-interest.changed': [],
};

export type TypedEvent<Type extends EventType> = Omit<z.infer<typeof eventEnvelope>, 'type' | 'data'> & {
  type: Type;
  data: EventData<Type>;
};

/** Checks an event's data against its type. Throws a ZodError for data that does not fit, undefined type included. */
export function parseEvent(event: unknown): { [Type in EventType]: TypedEvent<Type> }[EventType] {
  const envelope = eventEnvelope
    .extend({ type: z.enum(Object.keys(eventTypes) as [EventType, ...EventType[]]) })
    .parse(event);
  return { ...envelope, data: eventTypes[envelope.type].parse(envelope.data) } as {
    [Type in EventType]: TypedEvent<Type>;
  }[EventType];
}
