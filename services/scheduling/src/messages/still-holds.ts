import type { MeetingEntry } from '../diary/entry.ts';
import type { StepTopic } from './topics.ts';

/** A mail about a meeting's step, as it was enqueued. */
export interface StepMessage {
  readonly topic: StepTopic;
  readonly meetingId: string;
  readonly personId: string;
  readonly organisationId: string;
  /** The person was named; otherwise it answers for an organisation that has named nobody. */
  readonly isNamed: boolean;
  /** The meeting's, when the step was taken. */
  readonly sequence: number;
  /** When the step was taken, and which of the history's actions it was. */
  readonly at: string;
  readonly action: string;
}

const isOpen = ({ answerBy, startsAt, meeting }: MeetingEntry, at: string) => {
  const ends = answerBy ?? startsAt;
  const latest = meeting.options.map((option) => option.endsAt).toSorted();
  return ends > at && (latest.at(-1) ?? ends) > at;
};

type Check = (entry: MeetingEntry, message: StepMessage, at: string) => boolean;

const awaitsAnswer: Check = (entry, { organisationId }, at) =>
  entry.state === 'REQUESTED' && entry.meeting.awaiting.includes(organisationId) && isOpen(entry, at);

const standsAsTold: Check = (entry, { sequence }, at) =>
  entry.state === 'ACCEPTED' && entry.meeting.sequence === sequence && entry.startsAt > at;

/** Whether what a mail of this topic says is so now. A later step tells itself. */
const checks: Readonly<Record<StepTopic, Check>> = {
  requested: awaitsAnswer,
  offered: awaitsAnswer,
  chased: awaitsAnswer,
  withdrawn: ({ state }) => state === 'WITHDRAWN',
  declined: ({ state }) => state === 'DECLINED',
  expired: ({ state }) => state === 'EXPIRED',
  accepted: standsAsTold,
  moved: standsAsTold,
  'people-changed': standsAsTold,
  replaced: ({ state, startsAt, personIds }, { personId }, at) =>
    state === 'ACCEPTED' && startsAt > at && !personIds.includes(personId),
  'move-proposed': ({ state, startsAt, meeting }, { organisationId, at: toldAt }, at) =>
    state === 'ACCEPTED' &&
    meeting.proposedMove?.proposedAt === toldAt &&
    meeting.proposedMove.byOrganisationId !== organisationId &&
    startsAt > at,
  'move-declined': (entry, message, at) =>
    standsAsTold(entry, message, at) && entry.meeting.proposedMove === null,
  cancelled: ({ state, startsAt }, _message, at) => state === 'CANCELLED' && startsAt > at,
  'acted-for': ({ meeting }, { at: toldAt, action }) =>
    meeting.history.some((step) => step.at === toldAt && step.action === action),
  'follow-up': ({ state, meeting }, { organisationId }) =>
    state === 'HELD' &&
    openFollowUp(meeting.followUps)?.answers.every((answer) => answer.organisationId !== organisationId) ===
      true,
};

/** The question that was asked last. */
export function openFollowUp(followUps: MeetingEntry['meeting']['followUps']) {
  return followUps.findLast(({ askedAt }) => askedAt !== null);
}

/** Somebody who was named still sits there; somebody who was not, as long as nobody else is named. */
function isConcerned(personIds: readonly string[], { topic, isNamed, personId }: StepMessage): boolean {
  if (topic === 'replaced' || personIds.includes(personId)) return true;
  return !isNamed && personIds.length === 0;
}

/**
 * Whether a mail about a meeting's step is still to be sent: the meeting is as the mail would say, the recipient is still
 * one of those it concerns, and it has not been overtaken.
 * @param at now
 */
export function stillHolds(entry: MeetingEntry, message: StepMessage, at: string): boolean {
  const side = entry.meeting.sides.find(({ organisationId }) => organisationId === message.organisationId);
  if (side === undefined) return false;
  return isConcerned(side.personIds, message) && checks[message.topic](entry, message, at);
}
