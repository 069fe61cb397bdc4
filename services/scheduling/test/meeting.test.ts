import { type MeetingState, meetingState, SmcError } from '@smc/contracts';
import type { Changed } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import type { MeetingEntry } from '../src/diary/entry.ts';
import {
  acceptMeeting,
  agreeToMeeting,
  cancelMeeting,
  changePeople,
  declineMeeting,
  declineMove,
  expireMeeting,
  moveMeeting,
  proposeMove,
  remindMeeting,
  withdrawMeeting,
} from '../src/diary/meeting.ts';
import { answerFollowUp, askFollowUp, giveFeedback, recordAttendance } from '../src/diary/meeting-after.ts';
import type { MeetingFacts } from '../src/diary/meeting-change.ts';
import { type MeetingAction, meetingTransitions } from '../src/diary/meeting-states.ts';
import { offerMeeting, requestMeeting } from '../src/diary/request.ts';
import { draftOf, facts, factsAt, meetingIn, placeAt, sideOf } from './diary-fixtures.ts';

const during = factsAt('2027-05-04T09:05:00.000Z');
const later = factsAt('2027-12-01T09:00:00.000Z');
const seat = { table: 3, ordinals: [1, 2] };

function asked(entry: MeetingEntry, by: MeetingFacts): Changed<MeetingEntry> {
  const result = askFollowUp(entry, by);
  if (result === undefined) throw new Error('Nothing was due.');
  return result;
}

const due = { month: 6, dueAt: '2027-11-04T09:30:00.000Z', askedAt: null, answers: [] } as const;
const withDue = (entry: MeetingEntry): MeetingEntry => ({
  ...entry,
  meeting: { ...entry.meeting, followUps: [{ ...due, answers: [] }] },
});
const withProposal = (entry: MeetingEntry): MeetingEntry => ({
  ...entry,
  meeting: {
    ...entry.meeting,
    proposedMove: { ...placeAt(60), byOrganisationId: 'aqua', proposedAt: facts.at },
  },
});
const offered = (entry: MeetingEntry): MeetingEntry =>
  entry.state === 'REQUESTED'
    ? { ...entry, meeting: { ...entry.meeting, awaiting: ['seoul', 'aqua'] } }
    : entry;

/** Each action, tried on a meeting in any state. */
const tries: Record<MeetingAction, (entry: MeetingEntry) => Changed<MeetingEntry>> = {
  agree: (entry) => agreeToMeeting(offered(entry), { organisationId: 'aqua' }, facts),
  accept: (entry) => acceptMeeting(entry, { organisationId: 'aqua' }, seat, facts),
  decline: (entry) => declineMeeting(entry, { organisationId: 'aqua', reason: '' }, facts),
  withdraw: (entry) => withdrawMeeting(entry, { organisationId: 'seoul', reason: '' }, facts),
  expire: (entry) => expireMeeting(entry, facts),
  remind: (entry) => remindMeeting(entry, facts),
  'propose move': (entry) =>
    proposeMove(entry, { organisationId: 'aqua', place: placeAt(60), reason: '' }, facts),
  'decline move': (entry) => declineMove(withProposal(entry), { organisationId: 'seoul', reason: '' }, facts),
  move: (entry) => moveMeeting(entry, placeAt(60), 'The hall is closed', facts),
  'change people': (entry) => changePeople(entry, { organisationId: 'aqua', personIds: ['vito'] }, facts),
  cancel: (entry) => cancelMeeting(entry, 'Flight cancelled', facts),
  hold: (entry) => recordAttendance(entry, ['ana', 'vera'], [], during),
  miss: (entry) => recordAttendance(entry, ['ana'], [], during),
  'give feedback': (entry) => giveFeedback(entry, { rating: 5, wantsToGoOn: true, comment: '' }, during),
  'ask what became of it': (entry) => asked(withDue(entry), later),
  'answer what became of it': (entry) =>
    answerFollowUp(
      withDue(entry),
      { organisationId: 'aqua', month: 6, outcome: 'PROPOSAL', note: '' },
      later,
    ),
};

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SmcError) return [error.code, error.field];
    throw error;
  }
  return undefined;
};

describe('the states of a meeting', () => {
  for (const state of meetingState.options) {
    for (const action of Object.keys(tries) as MeetingAction[]) {
      const next: MeetingState | undefined = meetingTransitions[state][action];
      it(`${state} / ${action} -> ${next ?? 'forbidden'}`, () => {
        const entry = meetingIn(state);
        if (next === undefined) {
          expect(refusal(() => tries[action](entry))).toEqual(['FORBIDDEN_TRANSITION', undefined]);
          return;
        }
        const { document, events } = tries[action](entry);
        expect(document.state).toBe(next);
        expect(events.map(({ type }) => type)).toEqual(['meeting.changed']);
        expect(document.meeting.history.at(-1)).toMatchObject({ from: state, to: next });
      });
    }
  }
});

describe('what a meeting holds', () => {
  const cells = (entry: MeetingEntry) => entry.claims.filter((claim) => /^(person|table):/.test(claim));

  it('as a request: the pair’s one open request and one of the asker’s numbers, nobody’s time', () => {
    const { document } = requestMeeting(draftOf(), 4, facts);
    expect(document.claims).toEqual(['entry:m1', 'open:expo:aqua:seoul', 'asks:expo:seoul:4']);
  });

  it('once accepted: six cells for each person and the table, each twice, and both numbers', () => {
    const { document } = tries.accept(meetingIn('REQUESTED'));
    expect(cells(document)).toHaveLength(3 * 6 * 2);
    expect(document.claims.slice(0, 3)).toEqual([
      'entry:m1',
      'person:ana:20270504T0900',
      'person:ana:20270504T0900:2',
    ]);
    expect(document.claims).toContain('table:expo:3:20270504T0925:2');
    expect(document.claims.slice(-2)).toEqual(['meets:expo:seoul:1', 'meets:expo:aqua:2']);
    expect(new Set(document.claims).size).toBe(document.claims.length);
  });

  it('nothing but itself once it is over before it was held', () => {
    expect(tries.decline(meetingIn('REQUESTED')).document.claims).toEqual(['entry:m1']);
    expect(tries.expire(meetingIn('REQUESTED')).document.claims).toEqual(['entry:m1']);
    expect(tries.cancel(meetingIn('ACCEPTED')).document.claims).toEqual(['entry:m1']);
  });

  it('after a no-show: the number of the side that stayed away', () => {
    const accepted = tries.accept(meetingIn('REQUESTED')).document;
    expect(tries.miss(accepted).document.claims).toEqual(['entry:m1', 'meets:expo:aqua:2']);
  });

  it('another time after a move, with a growing sequence', () => {
    const { document } = tries.move(meetingIn('ACCEPTED'));
    expect([document.startsAt, document.meeting.sequence]).toEqual(['2027-05-04T10:00:00.000Z', 1]);
    expect(document.claims).toContain('person:vera:20270504T1000');
    expect(document.claims).not.toContain('person:vera:20270504T0900');
  });
});

describe('bad input', () => {
  const request = (changes: Parameters<typeof draftOf>[0]) =>
    refusal(() => requestMeeting(draftOf(changes), null, facts));

  it('names the time that is wrong', () => {
    const passed = { startsAt: '2027-04-06T07:00:00.000Z', endsAt: '2027-04-06T07:30:00.000Z', table: null };
    expect(request({ options: [placeAt(0), passed] })).toEqual(['IN_THE_PAST', 'options.1.startsAt']);
    expect(request({ options: [placeAt(3)] })).toEqual(['VALIDATION_FAILED', 'options.0.startsAt']);
    expect(request({ options: [placeAt(0, null, 7)] })).toEqual(['VALIDATION_FAILED', 'options.0.endsAt']);
    expect(request({ options: [placeAt(0, null, 0)] })).toEqual(['VALIDATION_FAILED', 'options.0.endsAt']);
    expect(request({ options: [placeAt(0, null, 485)] })).toEqual(['VALIDATION_FAILED', 'options.0.endsAt']);
  });

  it('refuses a meeting with oneself, and a person on both sides', () => {
    expect(request({ sides: [sideOf('seoul', ['ana']), sideOf('seoul', ['bo'])] })).toEqual([
      'VALIDATION_FAILED',
      'partnerId',
    ]);
    expect(request({ sides: [sideOf('seoul', ['ana']), sideOf('aqua', ['ana'])] })).toEqual([
      'VALIDATION_FAILED',
      'partnerPersonIds',
    ]);
  });

  it('wants to know which time, and who', () => {
    const two = { ...meetingIn('REQUESTED') };
    two.meeting = { ...two.meeting, options: [placeAt(0), placeAt(60)] };
    const accept = (answer: object) =>
      refusal(() => acceptMeeting(two, { organisationId: 'aqua', ...answer }, seat, facts));
    expect(accept({})).toEqual(['VALIDATION_FAILED', 'startsAt']);
    expect(accept({ startsAt: placeAt(30).startsAt })).toEqual(['VALIDATION_FAILED', 'startsAt']);
    expect(accept({ startsAt: placeAt(60).startsAt, personIds: [] })).toEqual([
      'VALIDATION_FAILED',
      'personIds',
    ]);
    expect(accept({ startsAt: placeAt(60).startsAt, personIds: ['ana'] })).toEqual([
      'VALIDATION_FAILED',
      'personIds',
    ]);
  });

  it('refuses an answer after the time for it, from the wrong side, or for a time that has passed', () => {
    const entry = meetingIn('REQUESTED');
    const at = (instant: string, organisationId = 'aqua') =>
      refusal(() => acceptMeeting(entry, { organisationId }, seat, factsAt(instant)));
    expect(at('2027-05-01T08:00:00.000Z')).toEqual(['FORBIDDEN_TRANSITION', undefined]);
    expect(at(facts.at, 'seoul')).toEqual(['FORBIDDEN_TRANSITION', undefined]);
    expect(at(facts.at, 'makati')).toEqual(['VALIDATION_FAILED', 'organisationId']);
    const unlimited = { ...entry, answerBy: null };
    expect(refusal(() => acceptMeeting(unlimited, { organisationId: 'aqua' }, seat, during))).toEqual([
      'IN_THE_PAST',
      'startsAt',
    ]);
  });

  it('does not move or cancel what has begun, nor record who came before', () => {
    const entry = meetingIn('ACCEPTED');
    expect(refusal(() => moveMeeting(entry, placeAt(60), 'late', during))).toEqual([
      'FORBIDDEN_TRANSITION',
      undefined,
    ]);
    expect(refusal(() => cancelMeeting(entry, 'late', during))).toEqual(['FORBIDDEN_TRANSITION', undefined]);
    expect(refusal(() => recordAttendance(entry, ['ana'], [], facts))).toEqual([
      'FORBIDDEN_TRANSITION',
      undefined,
    ]);
    expect(refusal(() => recordAttendance(entry, ['zoe'], [], during))).toEqual([
      'NOT_A_DELEGATE',
      'presentPersonIds',
    ]);
    expect(refusal(() => moveMeeting(entry, placeAt(3), 'why', facts))).toEqual([
      'VALIDATION_FAILED',
      'place.startsAt',
    ]);
  });

  it('lets only those speak who sat there', () => {
    const voice = { rating: 3, wantsToGoOn: false, comment: '' };
    expect(refusal(() => giveFeedback(meetingIn('HELD'), voice, factsAt(during.at, 'sam')))).toEqual([
      'NOT_A_DELEGATE',
      undefined,
    ]);
  });

  it('leaves a meeting alone that is changing places', () => {
    const entry = meetingIn('ACCEPTED');
    entry.meeting = { ...entry.meeting, exchange: { id: 'x', step: 1, to: placeAt(60) } };
    expect(refusal(() => tries.cancel(entry))).toEqual(['STALE_VERSION', 'expectedVersion']);
  });
});

describe('a slot that became free', () => {
  const offer = () =>
    offerMeeting(draftOf({ options: [placeAt(5, 3, 25)], answerBy: '2027-05-04T09:20:00.000Z' }), during)
      .document;

  it('is offered to both, and taken when both have said yes, from the moment on that is left', () => {
    const first = agreeToMeeting(offer(), { organisationId: 'seoul' }, during).document;
    expect([first.state, first.meeting.awaiting]).toEqual(['REQUESTED', ['aqua']]);
    const at = factsAt('2027-05-04T09:11:00.000Z');
    const { document } = acceptMeeting(first, { organisationId: 'aqua' }, seat, at);
    expect([document.state, document.startsAt, document.endsAt]).toEqual([
      'ACCEPTED',
      '2027-05-04T09:10:00.000Z',
      '2027-05-04T09:30:00.000Z',
    ]);
  });

  it('is gone when too little is left of it', () => {
    const first = agreeToMeeting(offer(), { organisationId: 'seoul' }, during).document;
    const at = factsAt('2027-05-04T09:26:00.000Z');
    expect(
      refusal(() => acceptMeeting({ ...first, answerBy: null }, { organisationId: 'aqua' }, seat, at)),
    ).toEqual(['IN_THE_PAST', 'startsAt']);
  });
});

describe('what became of it', () => {
  it('is asked after six and twelve months on the clocks of the asking side', () => {
    const held = tries.hold(meetingIn('ACCEPTED')).document;
    expect(held.meeting.followUps.map(({ month, dueAt }) => [month, dueAt])).toEqual([
      [6, '2027-11-04T09:30:00.000Z'],
      [12, '2028-05-04T09:30:00.000Z'],
    ]);
    expect(held.followUpAt).toBe('2027-11-04T09:30:00.000Z');
    expect(askFollowUp(held, factsAt('2027-11-04T09:29:59.000Z'))).toBeUndefined();
    const first = asked(held, factsAt('2027-11-04T09:30:00.000Z')).document;
    expect(first.followUpAt).toBe('2028-05-04T09:30:00.000Z');
    const second = asked(first, factsAt('2028-05-05T00:00:00.000Z')).document;
    expect(second.followUpAt).toBeNull();
  });

  it('keeps one voice a person and one answer a side', () => {
    const voice = { rating: 2, wantsToGoOn: false, comment: '' };
    const once = giveFeedback(meetingIn('HELD'), voice, during).document;
    const twice = giveFeedback(once, { ...voice, rating: 4 }, during).document;
    expect(twice.meeting.feedback.map(({ rating }) => rating)).toEqual([4]);
  });
});
