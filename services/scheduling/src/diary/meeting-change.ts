import { type MeetingChange, type MeetingState, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { claimsOf } from './claims.ts';
import type { MeetingEntry, MeetingPart, StoredSide } from './entry.ts';
import { type MeetingAction, meetingTransitions } from './meeting-states.ts';
import { shownMeeting } from './shown-meeting.ts';

/** The moment, who acts, and in whose name where it is staff. */
export interface MeetingFacts extends ChangeFacts {
  readonly onBehalfOf: string | null;
}

/** Steps kept in a meeting's history; older ones are in the events. */
const historyLength = 100;

/** What one step changes of a meeting. */
export interface MeetingStepResult {
  readonly action: MeetingAction;
  readonly change: MeetingChange;
  readonly note?: string;
  readonly entry?: Partial<Pick<MeetingEntry, 'startsAt' | 'endsAt' | 'reminderDueAt' | 'followUpAt'>>;
  readonly meeting?: Partial<MeetingPart>;
}

/** Refuses while it changes places with another one: what the caller saw no longer holds. */
function checkStill({ meeting, version }: MeetingEntry): void {
  if (meeting.exchange === null) return;
  throw new SmcError('STALE_VERSION', {
    field: 'expectedVersion',
    message: 'This meeting is changing places with another one. Load it again.',
    details: { present: version },
  });
}

/** Throws `FORBIDDEN_TRANSITION` unless the step is possible; returns the state it leads to. */
export function stateAfter(entry: MeetingEntry, action: MeetingAction): MeetingState {
  return transition(meetingTransitions, entry.state, action);
}

/** The meeting as it should be saved: state, people, claims and history follow from the step. */
export function stepped(
  entry: MeetingEntry,
  result: MeetingStepResult,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  const state = stateAfter(entry, result.action);
  checkStill(entry);
  const meeting: MeetingPart = { ...entry.meeting, ...result.meeting };
  const step = {
    at: facts.at,
    by: facts.by,
    onBehalfOf: facts.onBehalfOf,
    action: result.action,
    from: entry.state,
    to: state,
    note: result.note ?? '',
  };
  const document = settled({
    ...entry,
    ...result.entry,
    state,
    // Only what is not answered yet expires, or is reminded of.
    answerBy: state === 'REQUESTED' ? entry.answerBy : null,
    reminderDueAt: state === 'REQUESTED' ? (result.entry?.reminderDueAt ?? entry.reminderDueAt) : null,
    updatedAt: facts.at,
    meeting: { ...meeting, history: [...meeting.history, step].slice(-historyLength) },
  });
  const former = entry.state === 'ACCEPTED' ? formerOf(entry, document) : [];
  return { document, events: [toldEvent(document, result.change, facts, former)] };
}

/** Who sat there and does not any more. */
function formerOf(before: MeetingEntry, after: MeetingEntry): FormerSeat[] {
  return before.meeting.sides.flatMap(({ organisationId, personIds }) =>
    personIds
      .filter((personId) => !after.personIds.includes(personId))
      .map((personId) => ({ personId, organisationId })),
  );
}

interface FormerSeat {
  readonly personId: string;
  readonly organisationId: string;
}

/** People and claims, as they follow from the rest. */
export function settled(entry: MeetingEntry): MeetingEntry {
  const personIds = [...new Set(entry.meeting.sides.flatMap((side) => side.personIds))];
  const document = { ...entry, personIds };
  return { ...document, claims: claimsOf(document) };
}

/** The event that tells of a change; `document` is what will be saved. */
export function toldEvent(
  document: MeetingEntry,
  change: MeetingChange,
  facts: ChangeFacts,
  former: readonly FormerSeat[] = [],
) {
  const meeting = shownMeeting({ ...document, version: document.version + 1 });
  return eventOf(facts, 'meeting.changed', document.id, {
    meeting,
    change,
    ...(former.length === 0 ? {} : { former: [...former] }),
  });
}

export function sideOf(entry: MeetingEntry, organisationId: string): StoredSide {
  const side = entry.meeting.sides.find((one) => one.organisationId === organisationId);
  if (side !== undefined) return side;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'organisationId',
    message: `"${organisationId}" is not one of the two sides.`,
  });
}

/** The sides with one of them changed. */
export function withSide(
  { meeting }: MeetingEntry,
  organisationId: string,
  change: Partial<StoredSide>,
): StoredSide[] {
  return meeting.sides.map((side) =>
    side.organisationId === organisationId ? { ...side, ...change } : side,
  );
}
