import { type AttendanceMode, type PlaceInput, SmcError } from '@smc/contracts';
import { eventRules, takingPart } from './access.ts';
import { withRequestNumber } from './book.ts';
import { checkDelegates, checkPlace, sideOfParticipant } from './check-place.ts';
import { toInstant } from './cells.ts';
import type { MeetingEntry } from './entry.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { EventRules } from './participants.ts';
import type { DiaryParts } from './parts.ts';
import { type MeetingDraft, requestMeeting } from './request.ts';

/** Hours after which an unanswered request ends by itself; never later than the last time it offers. */
export const answerHours = { event: 72, allYear: 168 } as const;
/** Requests of one organisation that may wait for an answer at the same time: in an event, and all year. */
export const maximumOpenRequests = 20;

export interface Ask {
  readonly id?: string | undefined;
  readonly eventId: string | null;
  readonly organisationId: string;
  readonly partnerId: string;
  readonly personIds: readonly string[];
  readonly partnerPersonIds: readonly string[];
  readonly mode: AttendanceMode;
  readonly options: readonly PlaceInput[];
  readonly subject: string;
  readonly message: string;
  readonly challengeId: string | null;
  readonly solutionId: string | null;
  readonly joinUrl: string | null;
}

/** When a request made at `at` ends unanswered. */
export function answerTime(at: string, options: readonly PlaceInput[], eventId: string | null): string {
  const hours = eventId === null ? answerHours.allYear : answerHours.event;
  const latest =
    options
      .map(({ startsAt }) => startsAt)
      .toSorted()
      .at(-1) ?? at;
  const limit = toInstant(Date.parse(at) + hours * 3_600_000);
  return limit < latest ? limit : latest;
}

/** An event says where it takes place; a meeting of it may be by video only where the event allows it. */
function checkMode(event: EventRules | undefined, mode: AttendanceMode): void {
  if (event === undefined || event.format === 'HYBRID' || event.format === mode) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'mode',
    message: `Meetings of this event are ${event.format}.`,
    details: { allowed: [event.format] },
  });
}

/** A request of one participant to another; checked against slots and delegates now, against diaries when it is accepted. */
export async function askForMeeting(parts: DiaryParts, ask: Ask, facts: MeetingFacts): Promise<MeetingEntry> {
  const { eventId, organisationId, partnerId, personIds, partnerPersonIds } = ask;
  const event = await eventRules(parts, eventId);
  checkMode(event, ask.mode);
  const own = await takingPart(parts, eventId, organisationId, 'organisationId', personIds);
  const partner = await takingPart(parts, eventId, partnerId, 'partnerId', partnerPersonIds);
  checkDelegates(own, personIds, 'personIds');
  checkDelegates(partner, partnerPersonIds, 'partnerPersonIds');
  const options = ask.options.map((option) => ({ ...option, table: option.table ?? null }));
  const draft: MeetingDraft = {
    ...ask,
    id: ask.id ?? parts.newId(),
    sides: [sideOfParticipant(own, personIds), sideOfParticipant(partner, partnerPersonIds)],
    options,
    answerBy: answerTime(facts.at, ask.options, eventId),
  };
  // The times themselves first: what is off the grid or over is no matter of slots.
  requestMeeting(draft, null, facts);
  options.forEach((option, index) => {
    checkPlace(event, [{ participant: own, personIds }], option, `options.${index}.`);
  });
  const request = { eventId, organisationId, maximum: maximumOpenRequests };
  return withRequestNumber(parts, request, (ordinal) => {
    const { document, events } = requestMeeting(draft, ordinal, facts);
    return parts.diary.insert(document, { events });
  });
}
