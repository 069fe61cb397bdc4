import { isSmcError } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, fred, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo();
});
afterEach(() => expo.close());

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (isSmcError(error) ? error.code : String(error)),
  );

describe('a request', () => {
  it('becomes a meeting at the lowest free table, told in both sides’ time', async () => {
    const asked = await expo.request(ana, 'aqua');
    expect([asked.state, asked.awaiting, asked.table]).toEqual(['REQUESTED', ['aqua'], null]);
    expect(asked.answerBy).toBe('2026-11-24T09:00:00.000Z');
    const met = await expo.accept(vera, asked);
    expect([met.state, met.table, met.version]).toEqual(['ACCEPTED', 1, 2]);
    expect(met.sides.map(({ organisationId, personIds }) => [organisationId, personIds])).toEqual([
      ['seoul', ['seoul-1']],
      ['aqua', ['aqua-1']],
    ]);
    expect(met.history.map(({ action, by, onBehalfOf }) => [action, by, onBehalfOf])).toEqual([
      ['request', 'seoul-1', null],
      ['accept', 'aqua-1', null],
    ]);
    const told = (await expo.events()).filter(({ type }) => type === 'meeting.changed');
    expect(told.map(({ data, revision }) => [(data as { change: string }).change, revision])).toEqual([
      ['requested', 1],
      ['accepted', 2],
    ]);
  });

  it('takes nobody’s time: two may ask for the same hour, and one of them gets it', async () => {
    const [one, two] = [await expo.request(ana, 'aqua'), await expo.request(ben, 'aqua')];
    const codes = await Promise.all([one, two].map((asked) => refusal(expo.accept(vera, asked))));
    expect(codes.toSorted()).toEqual(['SLOT_TAKEN', 'done']);
    const lost = codes[0] === 'done' ? two : one;
    expect(await expo.load(lost.id)).toMatchObject({ state: 'REQUESTED', version: 1 });
  });

  it('says which person is taken, and from when', async () => {
    await expo.met(ana, vera);
    const other = await expo.request(ben, 'aqua', { options: [slotAt(10, undefined, 20)] });
    await expect(expo.accept(vera, other)).rejects.toMatchObject({
      code: 'SLOT_TAKEN',
      field: 'startsAt',
      details: { personId: 'aqua-1', at: slotAt(10).startsAt },
    });
  });

  it('finds no third table where there are two, and another time is free', async () => {
    await expo.met(ana, vera);
    await expo.met(ben, fred);
    const third = await expo.request(ana, 'fund', {
      personIds: ['seoul-2'],
      options: [slotAt(0), slotAt(30)],
    });
    const at = (startsAt: string) => expo.accept(fred, third, { startsAt });
    expect(await refusal(at(slotAt(0).startsAt))).toBe('SLOT_TAKEN');
    expect((await at(slotAt(30).startsAt)).table).toBe(1);
  });

  it('of one pair is open once', async () => {
    await expo.request(ana, 'aqua');
    expect(await errorOf(expo.request(vera, 'seoul'))).toEqual({
      code: 'ALREADY_EXISTS',
      field: 'partnerId',
    });
  });

  it('counts against the limit of both sides, also when accepted at the same moment', async () => {
    const staff = await expo.as(secretariat);
    const { items } = await expo.client.registrations.list({ organisationId: 'aqua' }, staff);
    const [registration] = items;
    if (registration === undefined) throw new Error('It is registered.');
    await expo.client.registrations.update(
      {
        id: registration.id,
        expectedVersion: registration.version,
        content: { delegates: [{ personId: 'aqua-1' }], limits: { minimum: 0, maximum: 1 } },
      },
      staff,
    );
    const asked = [
      await expo.request(ana, 'aqua', { options: [slotAt(0)] }),
      await expo.request(ben, 'aqua', { options: [slotAt(30)] }),
      await expo.request(fred, 'aqua', { options: [slotAt(90)] }),
    ];
    const codes = await Promise.all(asked.map((one) => refusal(expo.accept(vera, one))));
    expect(codes.toSorted()).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED', 'done']);
  });

  it('is declined by the one who was asked, and taken back by the one who asked', async () => {
    const first = await expo.request(ana, 'aqua');
    const change = { id: first.id, expectedVersion: 1 };
    expect(await errorOf(expo.client.meetings.withdraw(change, await expo.as(vera)))).toMatchObject({
      code: 'FORBIDDEN_TRANSITION',
    });
    expect(await errorOf(expo.client.meetings.decline(change, await expo.as(ana)))).toMatchObject({
      code: 'FORBIDDEN_TRANSITION',
    });
    const declined = await expo.client.meetings.decline(
      { ...change, reason: 'No budget' },
      await expo.as(vera),
    );
    expect([declined.state, declined.history.at(-1)?.note]).toEqual(['DECLINED', 'No budget']);
    const second = await expo.request(ana, 'aqua');
    const withdrawn = await expo.client.meetings.withdraw(
      { id: second.id, expectedVersion: 1 },
      await expo.as(ana),
    );
    expect(withdrawn.state).toBe('WITHDRAWN');
  });

  it('ends by itself when nobody answers, and then blocks nothing', async () => {
    const asked = await expo.request(ana, 'aqua');
    expo.clock.set('2026-11-24T08:59:00.000Z');
    expect(await expo.run('scheduling-expire-requests')).toEqual({ expired: 0 });
    expo.clock.set('2026-11-24T09:00:00.000Z');
    expect(await errorOf(expo.accept(vera, asked))).toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
    expect(await expo.run('scheduling-expire-requests')).toEqual({ expired: 1 });
    expect(await expo.run('scheduling-expire-requests')).toEqual({ expired: 0 });
    expect((await expo.load(asked.id)).state).toBe('EXPIRED');
    expect((await expo.request(vera, 'seoul')).state).toBe('REQUESTED');
  });
});

describe('all year', () => {
  const place = { startsAt: '2027-02-01T08:00:00.000Z', endsAt: '2027-02-01T08:30:00.000Z' };
  const allYear = { eventId: null, mode: 'VIRTUAL' as const, options: [place] };

  it('a city meets a company, a city and an institution, outside any event', async () => {
    const kinds = [];
    for (const [partner, minute] of [
      [vera, 0],
      [ben, 30],
      [fred, 60],
    ] as const) {
      const start = Date.parse(place.startsAt) + minute * 60_000;
      const options = [
        { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 1_800_000).toISOString() },
      ];
      const met = await expo.met(ana, partner, { ...allYear, options });
      expect([met.eventId, met.table, met.state]).toEqual([null, null, 'ACCEPTED']);
      kinds.push(met.sides.map(({ kind }) => kind).join('-'));
    }
    expect(kinds).toEqual(['CITY-CORPORATE', 'CITY-CITY', 'CITY-INSTITUTION']);
  });

  it('collides with an event, because people are in one diary', async () => {
    await expo.met(ana, vera);
    const asked = await expo.request(fred, 'aqua', { ...allYear, options: [slotAt(25)] });
    expect(await errorOf(expo.accept(vera, asked))).toEqual({ code: 'SLOT_TAKEN', field: 'startsAt' });
  });

  it('knows who works where', async () => {
    expect(await errorOf(expo.request(ana, 'aqua', { ...allYear, personIds: ['aqua-1'] }))).toEqual({
      code: 'NOT_A_DELEGATE',
      field: 'personIds',
    });
    expect(await errorOf(expo.request(ana, 'aqua', { ...allYear, partnerPersonIds: ['fund-1'] }))).toEqual({
      code: 'NOT_A_DELEGATE',
      field: 'partnerPersonIds',
    });
    expect(await errorOf(expo.request(ana, 'nowhere', allYear))).toEqual({
      code: 'NOT_FOUND',
      field: 'partnerId',
    });
    const withTable = { ...allYear, options: [{ ...place, table: 1 }] };
    expect(await errorOf(expo.request(ana, 'aqua', withTable))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'options.0.table',
    });
  });
});

describe('bad input', () => {
  it('has the code and the field that say what is wrong', async () => {
    const cases: [object, string, string | undefined][] = [
      [{ options: [slotAt(2)] }, 'VALIDATION_FAILED', 'options.0.startsAt'],
      [{ options: [{ ...slotAt(0), endsAt: slotAt(0).startsAt }] }, 'VALIDATION_FAILED', 'options.0.endsAt'],
      [{ options: [slotAt(-525_600)] }, 'IN_THE_PAST', 'options.0.startsAt'],
      [{ options: [slotAt(60)] }, 'NOT_AVAILABLE', 'options.0.startsAt'],
      [{ options: [slotAt(20)] }, 'NOT_AVAILABLE', 'options.0.startsAt'],
      [{ options: [slotAt(0, 3)] }, 'VALIDATION_FAILED', 'options.0.table'],
      [{ options: [] }, 'VALIDATION_FAILED', 'options'],
      [{ options: [slotAt(0), slotAt(0)] }, 'VALIDATION_FAILED', 'options'],
      [{ personIds: ['seoul-9'] }, 'NOT_A_DELEGATE', 'personIds'],
      [{ partnerPersonIds: ['seoul-2'] }, 'NOT_A_DELEGATE', 'partnerPersonIds'],
      [{ partnerId: 'stranger' }, 'NOT_REGISTERED', 'partnerId'],
      [{ partnerId: 'seoul' }, 'VALIDATION_FAILED', 'partnerId'],
      [{ eventId: 'nothing' }, 'NOT_FOUND', 'eventId'],
      [{ mode: 'VIRTUAL' }, 'VALIDATION_FAILED', 'mode'],
      [{ subject: 'x' }, 'VALIDATION_FAILED', 'subject'],
    ];
    const found = [];
    for (const [change] of cases) found.push(await errorOf(expo.request(ana, 'aqua', change)));
    expect(found).toEqual(cases.map(([, code, field]) => ({ code, field })));
    expect((await expo.client.meetings.list({}, await expo.as(secretariat))).items).toEqual([]);
  });

  it('refuses a stale version, and an unknown meeting', async () => {
    const asked = await expo.request(ana, 'aqua');
    expect(await errorOf(expo.accept(vera, { ...asked, version: 2 }))).toEqual({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
    });
    expect(await errorOf(expo.accept(vera, { ...asked, id: 'none' }))).toEqual({
      code: 'NOT_FOUND',
      field: 'id',
    });
  });

  it('keeps delegates to the times they said', async () => {
    const staff = await expo.as(secretariat);
    const { items } = await expo.client.registrations.list({ organisationId: 'aqua' }, staff);
    const [registration] = items;
    if (registration === undefined) throw new Error('It is registered.');
    const availability = [{ start: slotAt(30).startsAt, end: slotAt(30).endsAt }];
    await expo.client.registrations.update(
      {
        id: registration.id,
        expectedVersion: registration.version,
        content: { delegates: [{ personId: 'aqua-1', availability }] },
      },
      staff,
    );
    const asked = await expo.request(ana, 'aqua', { options: [slotAt(0), slotAt(30)] });
    expect(await errorOf(expo.accept(vera, asked, { startsAt: slotAt(0).startsAt }))).toEqual({
      code: 'NOT_AVAILABLE',
      field: 'startsAt',
    });
    expect((await expo.accept(vera, asked, { startsAt: slotAt(30).startsAt })).state).toBe('ACCEPTED');
  });
});

describe('an accepted meeting', () => {
  it('is moved by staff: the same meeting, another time, its own table where that is free', async () => {
    const met = await expo.met(ana, vera);
    await expo.met(ben, fred, { options: [slotAt(30, 1)] });
    const staff = await expo.as(secretariat);
    const change = { id: met.id, expectedVersion: met.version, reason: 'The hall is closed' };
    const move = (place: object) => expo.client.meetings.move({ ...change, place: place as never }, staff);
    expect(await errorOf(move(slotAt(30, 1)))).toEqual({ code: 'SLOT_TAKEN', field: 'place.startsAt' });
    expect(await errorOf(move(slotAt(60)))).toEqual({ code: 'NOT_AVAILABLE', field: 'place.startsAt' });
    const moved = await move(slotAt(30));
    expect([moved.id, moved.startsAt, moved.table, moved.sequence]).toEqual([
      met.id,
      slotAt(30).startsAt,
      2,
      1,
    ]);
    const again = await expo.met(ben, vera, { options: [slotAt(0)] });
    expect(again.state).toBe('ACCEPTED');
  });

  it('is never moved by one side alone: the other agrees, or not', async () => {
    const met = await expo.met(ana, vera);
    const propose = { id: met.id, expectedVersion: met.version, place: slotAt(30) };
    const proposed = await expo.client.meetings.proposeMove(propose, await expo.as(vera));
    expect([proposed.startsAt, proposed.proposedMove?.startsAt]).toEqual([
      slotAt(0).startsAt,
      slotAt(30).startsAt,
    ]);
    const answer = { id: met.id, expectedVersion: proposed.version };
    expect(
      await errorOf(expo.client.meetings.answerMove({ ...answer, isAccepted: true }, await expo.as(vera))),
    ).toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
    const kept = await expo.client.meetings.answerMove({ ...answer, isAccepted: false }, await expo.as(ana));
    expect([kept.startsAt, kept.proposedMove]).toEqual([slotAt(0).startsAt, null]);
    const second = await expo.client.meetings.proposeMove(
      { ...propose, expectedVersion: kept.version },
      await expo.as(vera),
    );
    const moved = await expo.client.meetings.answerMove(
      { id: met.id, expectedVersion: second.version, isAccepted: true },
      await expo.as(ana),
    );
    expect([moved.startsAt, moved.proposedMove, moved.sequence]).toEqual([slotAt(30).startsAt, null, 1]);
  });

  it('changes places with another, both or neither', async () => {
    const one = await expo.met(ana, vera, { options: [slotAt(0, 1)] });
    const two = await expo.met(ana, ben, { options: [slotAt(30, 1)] });
    const staff = await expo.as(secretariat);
    const legs = {
      first: { id: one.id, expectedVersion: one.version },
      second: { id: two.id, expectedVersion: two.version },
      reason: 'The mayor comes later',
    };
    const block = await expo.client.diary.addBlock({ personId: 'makati-1', ...slotAt(0) }, staff);
    expect(await errorOf(expo.client.meetings.exchange(legs, staff))).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await expo.load(one.id)).toMatchObject({ startsAt: slotAt(0).startsAt, isBeingExchanged: false });
    await expo.client.diary.removeBlock({ id: block.id, expectedVersion: 1 }, staff);
    const [first, second] = [await expo.load(one.id), await expo.load(two.id)];
    const done = await expo.client.meetings.exchange(
      {
        ...legs,
        first: { id: one.id, expectedVersion: first.version },
        second: { id: two.id, expectedVersion: second.version },
      },
      staff,
    );
    expect(done.state).toBe('DONE');
    expect((await expo.load(one.id)).startsAt).toBe(slotAt(30).startsAt);
    expect((await expo.load(two.id)).startsAt).toBe(slotAt(0).startsAt);
    expect(await expo.client.diary.exchangeOf({ id: done.id }, staff)).toEqual(done);
  });

  it('seats others of the same organisation', async () => {
    const met = await expo.met(ana, vera);
    const seat = (personIds: string[], version = met.version) =>
      expo
        .as(ana)
        .then((own) =>
          expo.client.meetings.changePeople({ id: met.id, expectedVersion: version, personIds }, own),
        );
    expect(await errorOf(seat(['aqua-2']))).toEqual({ code: 'NOT_A_DELEGATE', field: 'personIds' });
    const changed = await seat(['seoul-2']);
    expect(changed.sides[0]?.personIds).toEqual(['seoul-2']);
    await expo.met(ana, ben);
    expect(await errorOf(seat(['seoul-1', 'seoul-2'], changed.version))).toEqual({
      code: 'SLOT_TAKEN',
      field: 'personIds',
    });
  });

  it('is cancelled by either side, or by staff, and its time is free again', async () => {
    const met = await expo.met(ana, vera);
    const cancelled = await expo.client.meetings.cancel(
      { id: met.id, expectedVersion: met.version, reason: 'Flight cancelled' },
      await expo.as(vera),
    );
    expect(cancelled.state).toBe('CANCELLED');
    const again = await expo.met(ana, vera);
    const byStaff = await expo.client.meetings.cancel(
      { id: again.id, expectedVersion: again.version, reason: 'Storm' },
      await expo.as(secretariat),
    );
    expect(byStaff.history.at(-1)).toMatchObject({ by: 'sam', onBehalfOf: null, note: 'Storm' });
  });

  it('is what staff do in a participant’s name, and the history says so', async () => {
    const staff = await expo.as(secretariat);
    const asked = await expo.client.meetings.request(
      {
        eventId: 'expo',
        organisationId: 'seoul',
        partnerId: 'aqua',
        personIds: ['seoul-1'],
        mode: 'IN_PERSON',
        options: [slotAt(0)],
        subject: 'Asked by telephone',
      },
      staff,
    );
    const change = { id: asked.id, expectedVersion: 1, personIds: ['aqua-1'] };
    expect(await errorOf(expo.client.meetings.accept(change, staff))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'organisationId',
    });
    const met = await expo.client.meetings.accept({ ...change, organisationId: 'aqua' }, staff);
    expect(met.history.map(({ by, onBehalfOf }) => [by, onBehalfOf])).toEqual([
      ['sam', 'seoul'],
      ['sam', 'aqua'],
    ]);
  });
});
