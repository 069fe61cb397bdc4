import type { Meeting, Viewer } from '@smc/contracts';
import { errorOf, viewerOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aqua, europeStaff, eastAsiaStaff, secretariat, seoul } from './harness.ts';
import { ana, ben, createExpo, type Expo, fred, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo();
});
afterEach(() => expo.close());

async function attend(meeting: Meeting, presentPersonIds: string[], viewer: Viewer = secretariat) {
  const { id, version } = meeting;
  const options = await expo.as(viewer);
  return expo.client.meetings.recordAttendance({ id, expectedVersion: version, presentPersonIds }, options);
}

/** States that two participants want to meet. */
async function wish(one: string, other: string, level: 'MUST_MEET' | 'LIKE_TO_MEET' = 'LIKE_TO_MEET') {
  const staff = await expo.as(secretariat);
  for (const [organisationId, partnerId] of [
    [one, other],
    [other, one],
  ] as const)
    await expo.client.registrations.stateInterest(
      { eventId: 'expo', organisationId, partnerId, level },
      staff,
    );
}

const all = async (filter: object = {}) =>
  (await expo.client.meetings.list({ eventId: 'expo', ...filter }, await expo.as(secretariat))).items;

describe('who came', () => {
  it('makes it held, or a no-show that can be corrected while the time is not given away', async () => {
    const met = await expo.met(ana, vera);
    expo.clock.set(slotAt(5).startsAt);
    const missed = await attend(met, ['seoul-1']);
    expect([missed.state, missed.attendance?.presentPersonIds]).toEqual(['NO_SHOW', ['seoul-1']]);
    const held = await attend(missed, ['seoul-1', 'aqua-1'], vera);
    expect([held.state, held.followUps.map(({ dueAt }) => dueAt.slice(0, 10))]).toEqual([
      'HELD',
      ['2027-11-04', '2028-05-04'],
    ]);
  });

  it('is not corrected where the time was given away meanwhile', async () => {
    const met = await expo.met(ana, vera);
    expo.clock.set(slotAt(0).startsAt);
    const missed = await attend(met, ['seoul-1']);
    const staff = await expo.as(secretariat);
    await expo.client.diary.addBlock({ personId: 'seoul-1', ...slotAt(10, undefined, 20) }, staff);
    expect(await errorOf(attend(missed, ['seoul-1', 'aqua-1']))).toEqual({
      code: 'SLOT_TAKEN',
      field: 'presentPersonIds',
    });
  });
});

describe('a slot that became free', () => {
  it('is offered to the next-best pairs that both want it, and the first two yeses have it', async () => {
    const met = await expo.met(ana, vera, { options: [slotAt(0, 1)] });
    await expo.met(ben, fred, { options: [slotAt(30, 1)] });
    await wish('seoul', 'aqua', 'MUST_MEET');
    await wish('makati', 'fund', 'MUST_MEET');
    await wish('makati', 'aqua');
    await wish('seoul', 'fund', 'MUST_MEET');
    await wish('seoul', 'makati');
    expo.clock.set(slotAt(5).startsAt);
    await attend(met, ['seoul-1']);
    await expo.relay();
    const offers = (await all({ state: 'REQUESTED' })).toSorted((left, right) =>
      left.id < right.id ? -1 : 1,
    );
    // Not those who gave it up, nor whoever did not come, nor those who meet at another time.
    expect(
      offers.map(({ sides }) => sides.map(({ organisationId }) => organisationId).join()).toSorted(),
    ).toEqual(['fund,seoul', 'makati,seoul']);
    expect(
      new Set(
        offers.map(({ origin, startsAt, endsAt, table }) => `${origin} ${startsAt} ${endsAt} ${table}`),
      ),
    ).toEqual(new Set([`REFILL ${slotAt(5).startsAt} ${slotAt(0).endsAt} 1`]));
    await expo.relay();
    expect(await all({ state: 'REQUESTED' })).toHaveLength(2);
    const offer = offers.find(({ sides }) => sides[0]?.organisationId === 'fund') as Meeting;
    expo.clock.advance(120_000);
    const agreed = await expo.accept(fred, offer);
    expect([agreed.state, agreed.awaiting]).toEqual(['REQUESTED', ['seoul']]);
    const taken = await expo.accept(ana, agreed);
    expect([taken.state, taken.table, taken.endsAt]).toEqual(['ACCEPTED', 1, slotAt(0).endsAt]);
  });

  it('first to those who wait for it, and the wish is then met', async () => {
    const met = await expo.met(ana, vera, { options: [slotAt(0, 1)] });
    await wish('makati', 'fund', 'LIKE_TO_MEET');
    const staff = await expo.as(secretariat);
    const list = { eventId: 'expo', partnerId: 'fund' };
    const waiting = await expo.client.diary.joinWaitingList(list, await expo.as(ben));
    expect([waiting.state, waiting.organisationId]).toEqual(['WAITING', 'makati']);
    expect(await expo.client.diary.joinWaitingList(list, await expo.as(ben))).toEqual(waiting);
    const { id, version } = met;
    await expo.client.meetings.cancel({ id, expectedVersion: version, reason: 'Ill' }, staff);
    await expo.relay();
    const [offer] = await all({ state: 'REQUESTED' });
    const state = async () =>
      (await expo.client.diary.waitingList({ eventId: 'expo' }, await expo.as(secretariat))).items.map(
        (one) => one.state,
      );
    expect(await state()).toEqual(['OFFERED']);
    expo.clock.set(offer?.answerBy ?? '');
    await expo.run('scheduling-expire-requests');
    await expo.relay();
    expect(await state()).toEqual(['WAITING']);
    const own = await expo.met(ben, fred);
    await expo.relay();
    expect([own.state, await state()]).toEqual(['ACCEPTED', ['MET']]);
    const left = expo.client.diary.leaveWaitingList(list, await expo.as(ben));
    expect(await errorOf(left)).toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
  });

  it('is not offered once too little of it is left', async () => {
    const met = await expo.met(ana, vera);
    await wish('makati', 'fund');
    expo.clock.set(slotAt(21).startsAt);
    await attend(met, ['seoul-1']);
    await expo.relay();
    expect(await all({ state: 'REQUESTED' })).toEqual([]);
  });
});

describe('what is said about it', () => {
  async function held(): Promise<Meeting> {
    const met = await expo.met(ana, vera);
    expo.clock.set(slotAt(30).startsAt);
    return attend(met, ['seoul-1', 'aqua-1']);
  }

  it('is for the own side and for staff', async () => {
    const { id } = await held();
    const voice = { id, rating: 4, wantsToGoOn: true, comment: 'They know pipes' };
    await expo.client.meetings.giveFeedback(voice, await expo.as(ana));
    await expo.client.meetings.giveFeedback({ ...voice, rating: 2 }, await expo.as(vera));
    const ratings = async (viewer: Viewer) =>
      (await expo.load(id, viewer)).feedback.map(({ rating }) => rating);
    expect(await ratings(secretariat)).toEqual([4, 2]);
    expect(await ratings(ana)).toEqual([4]);
    expect(await ratings(vera)).toEqual([2]);
    const colleague = viewerOf('seoul-2', { organisationId: 'seoul', kind: 'CITY' });
    const other = expo.client.meetings.giveFeedback(voice, await expo.as(colleague));
    expect(await errorOf(other)).toMatchObject({ code: 'NOT_A_DELEGATE' });
  });

  it('is asked again after six and twelve months', async () => {
    const { id } = await held();
    expo.clock.set('2027-11-04T00:29:59.000Z');
    expect(await expo.run('scheduling-follow-up')).toEqual({ asked: 0 });
    expo.clock.set('2027-11-04T00:30:00.000Z');
    expect(await expo.run('scheduling-follow-up')).toEqual({ asked: 1 });
    expect(await expo.run('scheduling-follow-up')).toEqual({ asked: 0 });
    const answer = { id, month: 6 as const, outcome: 'PILOT' as const, note: 'Ten streets' };
    await expo.client.meetings.answerFollowUp(answer, await expo.as(ana));
    const seen = await expo.load(id);
    expect(seen.followUps.map(({ month, askedAt, answers }) => [month, askedAt, answers.length])).toEqual([
      [6, '2027-11-04T00:30:00.000Z', 1],
      [12, null, 0],
    ]);
    expect((await expo.load(id, vera)).followUps[0]?.answers).toEqual([]);
    expo.clock.set('2029-01-01T00:00:00.000Z');
    expect(await expo.run('scheduling-follow-up')).toEqual({ asked: 1 });
  });
});

describe('reminders', () => {
  it('go to everybody who has not answered, once a day', async () => {
    await expo.request(ana, 'aqua');
    await expo.request(ben, 'aqua');
    const answered = await expo.request(fred, 'aqua');
    await expo.accept(vera, answered);
    const remind = async () =>
      expo.client.meetings.remindUnanswered({ eventId: 'expo' }, await expo.as(secretariat));
    expect((await remind()).results).toEqual([]);
    expo.clock.advance(24 * 3_600_000);
    const outcomes = (await remind()).results.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['REMINDED', 'REMINDED']);
    expect((await remind()).results).toEqual([]);
    expo.clock.advance(24 * 3_600_000);
    expect((await remind()).results).toHaveLength(2);
  });
});

describe('a diary', () => {
  it('keeps time for other things, in one’s own name or a colleague’s', async () => {
    const own = await expo.as(ana);
    const block = await expo.client.diary.addBlock({ ...slotAt(0), label: 'Dentist' }, own);
    expect([block.personId, block.organisationId, block.setBy]).toEqual(['seoul-1', 'seoul', 'seoul-1']);
    const asked = await expo.request(ana, 'aqua');
    expect(await errorOf(expo.accept(vera, asked))).toEqual({ code: 'SLOT_TAKEN', field: 'startsAt' });
    const colleague = expo.client.diary.addBlock({ personId: 'seoul-2', ...slotAt(0) }, own);
    expect(await errorOf(colleague)).toMatchObject({ code: 'NOT_ALLOWED' });
    const admin = viewerOf('seoul-3', {
      organisationId: 'seoul',
      kind: 'CITY',
      roles: ['ORGANISATION_ADMIN'],
    });
    await expo.client.diary.addBlock({ personId: 'seoul-2', ...slotAt(0) }, await expo.as(admin));
    const list = async (viewer: Viewer, personId: string) =>
      (await expo.client.diary.listBlocks({ personId }, await expo.as(viewer))).items.map(
        ({ label }) => label,
      );
    expect(await list(ana, 'seoul-1')).toEqual(['Dentist']);
    expect(await list(vera, 'seoul-1')).toEqual([]);
    expect(await list(secretariat, 'seoul-2')).toEqual(['']);
    expect(
      await errorOf(expo.client.diary.removeBlock({ id: block.id, expectedVersion: 1 }, await expo.as(vera))),
    ).toEqual({ code: 'NOT_FOUND', field: 'id' });
    await expo.client.diary.removeBlock({ id: block.id, expectedVersion: 1 }, own);
    expect((await expo.accept(vera, asked)).state).toBe('ACCEPTED');
  });

  it('refuses blocks in the past, off the grid, or of more than a day', async () => {
    const own = await expo.as(ana);
    const add = (place: object) => errorOf(expo.client.diary.addBlock(place as never, own));
    expect(await add(slotAt(-525_600))).toEqual({ code: 'IN_THE_PAST', field: 'startsAt' });
    expect(await add(slotAt(1))).toEqual({ code: 'VALIDATION_FAILED', field: 'startsAt' });
    expect(await add(slotAt(0, undefined, 1445))).toEqual({ code: 'VALIDATION_FAILED', field: 'endsAt' });
  });

  it('finds times when both sides are free, in both zones', async () => {
    const own = await expo.as(ana);
    const wanted = {
      personIds: ['seoul-1'],
      partnerId: 'aqua',
      from: '2027-02-01T00:00:00.000Z',
      until: '2027-02-02T00:00:00.000Z',
      minutes: 30,
    };
    const place = { startsAt: '2027-02-01T09:00:00.000Z', endsAt: '2027-02-01T09:30:00.000Z' };
    await expo.met(ana, vera, { eventId: null, mode: 'VIRTUAL', options: [place] });
    const { times, hasMore } = await expo.client.diary.freeTimes({ ...wanted, first: 3 }, own);
    expect(times.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['09:30', '10:00', '10:30']);
    expect([hasMore, times[0]?.sides[1]?.localStart]).toEqual([true, '2027-02-01T09:30:00+00:00']);
    expect(await errorOf(expo.client.diary.freeTimes({ ...wanted, until: wanted.from }, own))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'until',
    });
    const other = expo.client.diary.freeTimes(
      { ...wanted, organisationId: 'fund', personIds: ['fund-1'] },
      own,
    );
    expect(await errorOf(other)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('lists of meetings', () => {
  it('show to each what is theirs', async () => {
    const one = await expo.met(ana, vera);
    const two = await expo.met(ben, fred);
    const seen = async (viewer: Viewer, filter: object = {}) =>
      (await expo.client.meetings.list(filter, await expo.as(viewer))).items.map(({ id }) => id).toSorted();
    const both = [one.id, two.id].toSorted();
    expect(await seen(secretariat)).toEqual(both);
    expect(await seen(seoul)).toEqual([one.id]);
    expect(await seen(aqua)).toEqual([one.id]);
    expect(await seen(seoul, { organisationId: 'makati' })).toEqual([]);
    expect(await seen(eastAsiaStaff)).toEqual([one.id]);
    expect(await seen(europeStaff)).toEqual(both);
    expect(await seen(secretariat, { personId: 'makati-1' })).toEqual([two.id]);
    expect(await seen(secretariat, { until: slotAt(0).startsAt })).toEqual([]);
    const staff = await expo.as(secretariat);
    const byEvents = await expo.client.meetings.listByEvents({ parentIds: ['expo', 'none'] }, staff);
    expect(byEvents.map(({ page }) => page.items.length)).toEqual([2, 0]);
    const byOrganisations = await expo.client.meetings.listByOrganisations(
      { parentIds: ['seoul', 'fund', 'none'] },
      await expo.as(seoul),
    );
    expect(byOrganisations.map(({ page }) => page.items.map(({ id }) => id))).toEqual([[one.id], [], []]);
    const many = await expo.client.meetings.getMany({ ids: [one.id, two.id, 'none'] }, await expo.as(seoul));
    expect(many.map((meeting) => meeting?.id ?? null)).toEqual([one.id, null, null]);
  });
});
