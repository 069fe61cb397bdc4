import type { Meeting } from '@smc/contracts';
import type { MeetingEntry, StoredSide } from './entry.ts';
import { localText } from './local-time.ts';

type ShownSide = Meeting['sides'][number];

function shownSide(side: StoredSide, startsAt: string, endsAt: string): ShownSide {
  const { organisationId, registrationId, kind, region, timeZone, personIds } = side;
  return {
    organisationId,
    registrationId,
    kind,
    region,
    timeZone,
    personIds,
    localStart: localText(startsAt, timeZone),
    localEnd: localText(endsAt, timeZone),
  };
}

/** A meeting as the contract shows it, with both sides' clocks; without what it claims. */
export function shownMeeting(entry: MeetingEntry): Meeting {
  const { id, version, eventId, state, startsAt, endsAt, answerBy, createdAt, updatedAt, meeting } = entry;
  return {
    id,
    version,
    eventId,
    state,
    origin: meeting.origin,
    mode: meeting.mode,
    startsAt,
    endsAt,
    table: meeting.table,
    options: meeting.options,
    sides: meeting.sides.map((side) => shownSide(side, startsAt, endsAt)),
    awaiting: meeting.awaiting,
    answerBy,
    subject: meeting.subject,
    message: meeting.message,
    challengeId: meeting.challengeId,
    solutionId: meeting.solutionId,
    joinUrl: meeting.joinUrl,
    proposedMove: meeting.proposedMove,
    isBeingExchanged: meeting.exchange !== null,
    sequence: meeting.sequence,
    attendance: meeting.attendance,
    feedback: meeting.feedback,
    followUps: meeting.followUps,
    remindedAt: meeting.remindedAt,
    history: meeting.history,
    createdAt,
    updatedAt,
  };
}
