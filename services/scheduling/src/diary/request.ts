import { type AttendanceMode, type MeetingOrigin, type MeetingPlace, SmcError } from '@smc/contracts';
import type { Changed } from '@smc/service-kit';
import { checkAhead, checkInterval } from './cells.ts';
import type { MeetingEntry, MeetingPart, StoredSide } from './entry.ts';
import { type MeetingFacts, settled, toldEvent } from './meeting-change.ts';

/** The longest meeting, in minutes. */
export const maximumMeetingMinutes = 480;

/** What is known of a meeting before anybody has answered. */
export interface MeetingDraft {
  readonly id: string;
  readonly eventId: string | null;
  readonly mode: AttendanceMode;
  readonly sides: readonly [StoredSide, StoredSide];
  readonly options: readonly MeetingPlace[];
  readonly answerBy: string | null;
  readonly subject: string;
  readonly message: string;
  readonly challengeId: string | null;
  readonly solutionId: string | null;
  readonly joinUrl: string | null;
}

export function newMeetingPart(
  draft: Omit<MeetingDraft, 'id' | 'eventId' | 'answerBy'>,
  origin: MeetingOrigin,
): MeetingPart {
  const { mode, sides, options, subject, message, challengeId, solutionId, joinUrl } = draft;
  return {
    origin,
    mode,
    table: options[0]?.table ?? null,
    options: [...options],
    sides: [...sides],
    awaiting: [],
    requestOrdinal: null,
    subject,
    message,
    challengeId,
    solutionId,
    joinUrl,
    proposedMove: null,
    exchange: null,
    sequence: 0,
    attendance: null,
    feedback: [],
    followUps: [],
    remindedAt: null,
    history: [],
  };
}

function checkSides([first, second]: MeetingDraft['sides']): void {
  if (first.organisationId === second.organisationId) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'partnerId',
      message: 'An organisation does not meet itself.',
    });
  }
  const own = new Set(first.personIds);
  const shared = second.personIds.find((person) => own.has(person));
  if (shared === undefined) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'partnerPersonIds',
    message: `"${shared}" cannot sit on both sides.`,
  });
}

function checkOptions({ options }: MeetingDraft, at: string): void {
  options.forEach((option, index) => {
    checkInterval(option, maximumMeetingMinutes, `options.${index}.`);
    checkAhead(option, at, `options.${index}.`);
  });
}

/** A meeting before it is stored, in any state. */
export function newMeeting(
  draft: MeetingDraft,
  origin: MeetingOrigin,
  rest: { readonly state: MeetingEntry['state']; readonly runId: string | null; readonly at: string },
): MeetingEntry {
  const [place] = draft.options;
  if (place === undefined) throw new SmcError('VALIDATION_FAILED', { field: 'options' });
  checkSides(draft.sides);
  return settled({
    id: draft.id,
    version: 0,
    claims: [],
    kind: 'MEETING',
    state: rest.state,
    eventId: draft.eventId,
    runId: rest.runId,
    startsAt: place.startsAt,
    endsAt: place.endsAt,
    personIds: [],
    organisationIds: draft.sides.map(({ organisationId }) => organisationId),
    regions: [...new Set(draft.sides.map(({ region }) => region))],
    answerBy: draft.answerBy,
    reminderDueAt: rest.state === 'REQUESTED' ? rest.at : null,
    followUpAt: null,
    exchangeId: null,
    createdAt: rest.at,
    updatedAt: rest.at,
    meeting: newMeetingPart(draft, origin),
    block: null,
  });
}

function opened(
  entry: MeetingEntry,
  changes: Partial<MeetingPart>,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  const { at, by, onBehalfOf } = facts;
  const step = { at, by, onBehalfOf, action: 'request', from: null, to: entry.state, note: '' };
  const document = settled({ ...entry, meeting: { ...entry.meeting, ...changes, history: [step] } });
  return { document, events: [toldEvent(document, 'requested', facts)] };
}

/**
 * A request of the first side; it takes nobody's time, only the pair's one open request and one of the asker's numbers.
 * Throws `VALIDATION_FAILED` for times off the grid, `IN_THE_PAST`.
 */
export function requestMeeting(
  draft: MeetingDraft,
  requestOrdinal: number | null,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkOptions(draft, facts.at);
  const entry = newMeeting(draft, 'REQUEST', { state: 'REQUESTED', runId: null, at: facts.at });
  return opened(entry, { awaiting: [draft.sides[1].organisationId], requestOrdinal }, facts);
}

/** A slot that became free, offered to both sides; it becomes a meeting when both say yes while it is still free. */
export function offerMeeting(draft: MeetingDraft, facts: MeetingFacts): Changed<MeetingEntry> {
  const [option] = draft.options;
  if (option !== undefined) checkInterval(option, maximumMeetingMinutes, 'options.0.');
  const entry = newMeeting(draft, 'REFILL', { state: 'REQUESTED', runId: null, at: facts.at });
  return opened(entry, { awaiting: entry.organisationIds }, facts);
}
