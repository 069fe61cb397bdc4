import type { Meeting, MeetingChange, MeetingSide } from '@smc/contracts';
import type { StepTopic } from './topics.ts';

/** One side of a meeting is told of one thing. */
export interface Telling {
  readonly topic: StepTopic;
  readonly organisationId: string;
  /** Empty: nobody is named yet, so whoever can answer for the organisation. */
  readonly personIds: readonly string[];
}

/** Steps of which only the other side is told, so that staff who act for a side tell it apart. */
const oneSidedActions: readonly string[] = [
  'request',
  'agree',
  'decline',
  'withdraw',
  'propose move',
  'decline move',
];

const isWaitedFor = ({ awaiting }: Meeting, { organisationId }: MeetingSide) =>
  awaiting.includes(organisationId);

/** The topic of a change, and which sides are told. */
function rule(
  meeting: Meeting,
  change: MeetingChange,
  actorId: string | null,
): { readonly topic: StepTopic; readonly isTold: (side: MeetingSide) => boolean } | undefined {
  const everybody = () => true;
  const waitedFor = (side: MeetingSide) => isWaitedFor(meeting, side);
  const others = (side: MeetingSide) => !isWaitedFor(meeting, side);
  const notActor = ({ organisationId }: MeetingSide) => organisationId !== actorId;
  switch (change) {
    case 'requested':
      return { topic: meeting.origin === 'REFILL' ? 'offered' : 'requested', isTold: waitedFor };
    case 'reminded':
      return { topic: 'chased', isTold: waitedFor };
    case 'withdrawn':
      return { topic: 'withdrawn', isTold: waitedFor };
    case 'declined':
    case 'expired':
      return { topic: change, isTold: others };
    case 'move-proposed':
      return {
        topic: change,
        isTold: ({ organisationId }) => organisationId !== meeting.proposedMove?.byOrganisationId,
      };
    case 'move-declined':
      return { topic: change, isTold: notActor };
    // Both sides, also whoever did it: the mail carries the entry for the calendar.
    case 'accepted':
    case 'moved':
    case 'people-changed':
    case 'cancelled':
      return { topic: change, isTold: everybody };
    case 'follow-up-due':
      return { topic: 'follow-up', isTold: everybody };
    default:
      return undefined;
  }
}

/**
 * Who is told of a step that a meeting took.
 * @param meeting as the step left it
 * @param actorId the organisation that took the step, or in whose name staff did; null where nobody's
 */
export function tellings(meeting: Meeting, change: MeetingChange, actorId: string | null): Telling[] {
  const found = rule(meeting, change, actorId);
  const step = meeting.history.at(-1);
  const told = found === undefined ? [] : meeting.sides.filter(found.isTold);
  const of = (topic: StepTopic, { organisationId, personIds }: MeetingSide): Telling => ({
    topic,
    organisationId,
    personIds,
  });
  const actedFor = oneSidedActions.includes(step?.action ?? '')
    ? meeting.sides.filter(({ organisationId }) => organisationId === step?.onBehalfOf)
    : [];
  return [
    ...(found === undefined ? [] : told.map((side) => of(found.topic, side))),
    ...actedFor.map((side) => of('acted-for', side)),
  ];
}
