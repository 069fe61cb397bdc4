import { type FollowUp, type FollowUpOutcome, SmcError } from '@smc/contracts';
import type { Changed } from '@smc/service-kit';
import type { MeetingEntry } from './entry.ts';
import { monthsLater } from './local-time.ts';
import { type MeetingFacts, sideOf, stateAfter, stepped } from './meeting-change.ts';

/** Months after a meeting at which both sides are asked what became of it. */
const followUpMonths = [6, 12] as const;

function followUpsOf(entry: MeetingEntry): FollowUp[] {
  if (entry.meeting.followUps.length > 0) return entry.meeting.followUps;
  const timeZone = entry.meeting.sides[0]?.timeZone ?? 'UTC';
  return followUpMonths.map((month) => ({
    month,
    dueAt: monthsLater(entry.endsAt, month, timeZone),
    askedAt: null,
    answers: [],
  }));
}

const nextDue = (followUps: readonly FollowUp[]) =>
  followUps.find(({ askedAt }) => askedAt === null)?.dueAt ?? null;

/**
 * Who came. Where both sides were there it was held; otherwise it is a no-show, and whoever came is free again. Throws
 * `NOT_A_DELEGATE` for somebody who was not to sit there, `FORBIDDEN_TRANSITION` before it begins.
 */
export function recordAttendance(
  entry: MeetingEntry,
  presentPersonIds: readonly string[],
  ordinals: readonly (number | null)[],
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  const { sides } = entry.meeting;
  const isHeld = sides.every(({ personIds }) =>
    personIds.some((person) => presentPersonIds.includes(person)),
  );
  const action = isHeld ? 'hold' : 'miss';
  stateAfter(entry, action);
  if (entry.startsAt > facts.at) {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: `Who came is recorded from ${entry.startsAt} on.`,
      details: { state: entry.state, action },
    });
  }
  const stranger = presentPersonIds.find((person) => !entry.personIds.includes(person));
  if (stranger !== undefined) {
    throw new SmcError('NOT_A_DELEGATE', {
      field: 'presentPersonIds',
      message: `"${stranger}" was not to sit there.`,
    });
  }
  const attendance = {
    presentPersonIds: [...new Set(presentPersonIds)],
    recordedBy: facts.by,
    recordedAt: facts.at,
  };
  const followUps = isHeld ? followUpsOf(entry) : [];
  const meeting = {
    attendance,
    followUps,
    proposedMove: null,
    sides: sides.map((side, index) => ({ ...side, ordinal: ordinals[index] ?? side.ordinal })),
  };
  const change = isHeld ? 'held' : 'missed';
  return stepped(entry, { action, change, entry: { followUpAt: nextDue(followUps) }, meeting }, facts);
}

/** One voice for each person who sat there; said again, it replaces what was said before. Throws `NOT_A_DELEGATE`. */
export function giveFeedback(
  entry: MeetingEntry,
  voice: { readonly rating: number; readonly wantsToGoOn: boolean; readonly comment: string },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  stateAfter(entry, 'give feedback');
  const side = entry.meeting.sides.find(({ personIds }) => personIds.includes(facts.by));
  if (side === undefined)
    throw new SmcError('NOT_A_DELEGATE', { message: 'Only those who sat there can say how it was.' });
  const { organisationId } = side;
  const others = entry.meeting.feedback.filter(({ personId }) => personId !== facts.by);
  const feedback = [...others, { ...voice, personId: facts.by, organisationId, at: facts.at }];
  return stepped(entry, { action: 'give feedback', change: 'feedback-given', meeting: { feedback } }, facts);
}

/** Marks the question that is due as asked; undefined where none is. */
export function askFollowUp(entry: MeetingEntry, facts: MeetingFacts): Changed<MeetingEntry> | undefined {
  const due = entry.meeting.followUps.find(({ askedAt, dueAt }) => askedAt === null && dueAt <= facts.at);
  if (due === undefined) return undefined;
  const followUps = entry.meeting.followUps.map((one) => (one === due ? { ...one, askedAt: facts.at } : one));
  const change = { followUpAt: nextDue(followUps) };
  return stepped(
    entry,
    { action: 'ask what became of it', change: 'follow-up-due', entry: change, meeting: { followUps } },
    facts,
  );
}

/** One answer for each side and question; said again, it replaces the one before. It can be given before it is asked. */
export function answerFollowUp(
  entry: MeetingEntry,
  answer: {
    readonly organisationId: string;
    readonly month: 6 | 12;
    readonly outcome: FollowUpOutcome;
    readonly note: string;
  },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  stateAfter(entry, 'answer what became of it');
  const { organisationId, month, outcome, note } = answer;
  sideOf(entry, organisationId);
  const followUps = entry.meeting.followUps.map((one) => {
    if (one.month !== month) return one;
    const others = one.answers.filter((each) => each.organisationId !== organisationId);
    return { ...one, answers: [...others, { organisationId, outcome, note, by: facts.by, at: facts.at }] };
  });
  return stepped(
    entry,
    { action: 'answer what became of it', change: 'follow-up-answered', meeting: { followUps } },
    facts,
  );
}
