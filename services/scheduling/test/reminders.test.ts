import type { Meeting } from '@smc/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, fred, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo({ hasWorkers: false });
});
afterEach(() => expo.close());

const seen = ({ id, version }: Meeting) => ({ id, expectedVersion: version });
const staff = () => expo.as(secretariat);

/** Looks for what is due at an instant, sends it, and takes what arrived. */
async function at(instant: string, ...passes: ('shortly' | 'day-before' | 'digest')[]) {
  expo.clock.set(instant);
  for (const pass of passes)
    await expo.run(pass === 'digest' ? 'scheduling-digest' : `scheduling-remind-${pass}`);
  await expo.deliver();
  return expo.post.take();
}

/** What was told before is out of the way. */
async function quiet() {
  await expo.deliver();
  expo.post.take();
}

/** Tells the service where somebody's clocks are. */
async function live(id: string, timeZone: string) {
  const person = { id, organisationId: id.split('-')[0], name: id, timeZone, state: 'ACTIVE' };
  await expo.service.subscriptions['person.changed']?.({ revision: 9, data: { person } } as never);
  expo.post.change(id, { timeZone });
}

describe('a quarter of an hour before', () => {
  it('everybody who sits there is reminded once', async () => {
    await expo.met(ana, ben);
    await quiet();
    expect(await at('2027-05-03T23:44:00.000Z', 'shortly')).toEqual([]);
    expect(await at('2027-05-03T23:45:00.000Z', 'shortly')).toEqual([
      ['makati-1', '00:00–00:30: meeting with seoul'],
      ['seoul-1', '00:00–00:30: meeting with makati'],
    ]);
    expect(await at('2027-05-03T23:59:00.000Z', 'shortly')).toEqual([]);
  });

  it('nothing comes late: after a pause of the system, a meeting that has begun is not reminded of', async () => {
    await expo.met(ana, ben);
    await expo.met(ana, vera, { options: [slotAt(30)] });
    await quiet();
    expect((await at('2027-05-04T00:16:00.000Z', 'shortly')).map(([whom]) => whom)).toEqual([
      'aqua-1',
      'seoul-1',
    ]);
    await expo.met(fred, ben, { options: [slotAt(90)] });
    await quiet();
    // Found in time, but not sent before it began.
    expo.clock.set('2027-05-04T01:20:00.000Z');
    await expo.run('scheduling-remind-shortly');
    expo.clock.set('2027-05-04T01:30:00.000Z');
    expect(await expo.deliver()).toEqual([
      { outcome: 'SKIPPED', reason: 'has begun' },
      { outcome: 'SKIPPED', reason: 'has begun' },
    ]);
  });

  it.each(['cancelled', 'moved'] as const)(
    'a meeting that was %s meanwhile is not reminded of',
    async (how) => {
      const met = await expo.met(ana, ben);
      await quiet();
      expo.clock.set('2027-05-03T23:46:00.000Z');
      await expo.run('scheduling-remind-shortly');
      const reason = 'The hall is closed.';
      if (how === 'cancelled') await expo.client.meetings.cancel({ ...seen(met), reason }, await staff());
      else await expo.client.meetings.move({ ...seen(met), place: slotAt(90), reason }, await staff());
      const subjects = (await at('2027-05-03T23:47:00.000Z', 'shortly')).map(([, subject]) => subject);
      const word = how === 'cancelled' ? 'is cancelled' : 'was moved';
      expect(subjects).toEqual([`Your meeting with seoul ${word}`, `Your meeting with makati ${word}`]);
    },
  );

  it('whoever accepted a moment ago is not reminded of it', async () => {
    expo.clock.set('2027-05-03T23:50:00.000Z');
    await expo.met(ana, ben);
    await quiet();
    expect(await at('2027-05-03T23:51:00.000Z', 'shortly')).toEqual([]);
  });

  it('who wants none gets none', async () => {
    await expo.met(ana, ben);
    await quiet();
    expo.post.choose('seoul-1', 'SHORTLY_BEFORE', 'NONE');
    expect((await at('2027-05-03T23:46:00.000Z', 'shortly')).map(([whom]) => whom)).toEqual(['makati-1']);
  });
});

describe('on the day before', () => {
  it('all meetings of a day come in one mail, at nine on the reader’s clocks', async () => {
    await live('seoul-1', 'Asia/Seoul');
    await live('makati-1', 'America/New_York');
    await expo.met(ana, ben);
    await expo.met(ana, vera, { options: [slotAt(90)] });
    await quiet();
    // In New York the first is in the evening of 3 May; nine on the day before is 13:00 in UTC.
    expect(await at('2027-05-02T12:59:00.000Z', 'day-before')).toEqual([]);
    expect(await at('2027-05-02T13:00:00.000Z', 'day-before')).toEqual([
      ['makati-1', 'Your meeting tomorrow'],
    ]);
    // In Seoul both are on 4 May; nine there is midnight in UTC.
    expect(await at('2027-05-02T23:59:00.000Z', 'day-before')).toEqual([]);
    expo.clock.set('2027-05-03T00:00:00.000Z');
    await expo.run('scheduling-remind-day-before');
    await expo.deliver();
    expect(expo.post.sent.map(({ to, subject }) => [to.split('@')[0], subject])).toContainEqual([
      'seoul-1',
      'Your 2 meetings tomorrow',
    ]);
    const text = expo.post.sent.find(({ to }) => to.startsWith('seoul-1'))?.text ?? '';
    expect(text).toContain('Tomorrow, Tuesday, 4 May 2027:');
    expect(text).toContain(
      [
        '- 09:00–09:30 (Asia/Seoul, UTC+9): makati (makati-1); Table 1',
        '- 10:30–11:00 (Asia/Seoul, UTC+9): aqua (aqua-1); Table 1',
      ].join('\n'),
    );
    expect(expo.post.take().map(([whom]) => whom)).toEqual(['seoul-1']);
    expect(await at('2027-05-03T08:00:00.000Z', 'day-before')).toEqual([]);
  });

  it('in the week in which the clocks change, nine is nine on the new clocks', async () => {
    const virtual = { eventId: null, mode: 'VIRTUAL' };
    await live('seoul-1', 'Europe/Paris');
    // Monday 29 March, 10:00 in Paris, the day after the clocks went forward.
    const options = [{ startsAt: '2027-03-29T08:00:00.000Z', endsAt: '2027-03-29T08:30:00.000Z' }];
    await expo.met(ana, ben, { ...virtual, options, partnerPersonIds: ['makati-1'] });
    await quiet();
    const told = async (instant: string) =>
      (await at(instant, 'day-before')).filter(([whom]) => whom === 'seoul-1').length;
    expect([await told('2027-03-28T06:59:00.000Z'), await told('2027-03-28T07:00:00.000Z')]).toEqual([0, 1]);
  });

  it('is sent later in the day after a pause, and not when the day itself has come', async () => {
    await expo.met(ana, ben, { options: [slotAt(1440)] });
    await quiet();
    expect((await at('2027-05-04T21:00:00.000Z', 'day-before')).length).toBe(2);
    await expo.met(ana, vera, { options: [slotAt(1470)] });
    await quiet();
    expect(await at('2027-05-05T00:01:00.000Z', 'day-before')).toEqual([]);
  });

  it('says what is so when it is sent: cancelled meetings are not in it, and without any it is not sent', async () => {
    const met = await expo.met(ana, ben, { options: [slotAt(1440)] });
    await expo.met(ana, vera, { options: [slotAt(1470)] });
    await quiet();
    expo.clock.set('2027-05-04T09:00:00.000Z');
    await expo.run('scheduling-remind-day-before');
    await expo.client.meetings.cancel({ ...seen(met), reason: 'Nobody can come.' }, await staff());
    await expo.deliver();
    const reminders = expo.post.take().filter(([, subject]) => subject.includes('tomorrow'));
    expect(reminders).toEqual([
      ['aqua-1', 'Your meeting tomorrow'],
      ['seoul-1', 'Your meeting tomorrow'],
    ]);
  });
});

describe('the mail of the day', () => {
  it('holds what waits for an answer since before seven, once a day while it waits', async () => {
    const asked = await expo.request(ana, 'makati');
    await quiet();
    expect(await at('2026-11-21T20:00:00.000Z', 'digest')).toEqual([]);
    expect(await at('2026-11-22T06:59:00.000Z', 'digest')).toEqual([]);
    expect(await at('2026-11-22T07:00:00.000Z', 'digest')).toEqual([
      ['makati-1', 'One thing waits for your answer'],
    ]);
    expect(await at('2026-11-22T19:00:00.000Z', 'digest')).toEqual([]);
    expect((await at('2026-11-23T07:00:00.000Z', 'digest')).length).toBe(1);
    await expo.accept(ben, asked);
    await quiet();
    expect(await at('2026-11-24T07:00:00.000Z', 'digest')).toEqual([]);
  });

  it('can be stopped with one click, and says so in its headers', async () => {
    await expo.request(ana, 'makati');
    await quiet();
    expo.clock.set('2026-11-22T07:00:00.000Z');
    await expo.run('scheduling-digest');
    await expo.deliver();
    const [mail] = expo.post.sent.splice(0);
    expect([mail?.headers?.['List-Unsubscribe'], mail?.headers?.['List-Unsubscribe-Post']]).toEqual([
      '<https://smc.example/messages/token-of-makati-1?lang=en&kind=DIGEST>',
      'List-Unsubscribe=One-Click',
    ]);
    expect(mail?.text).toContain('seoul is waiting for your answer.');
    expo.post.choose('makati-1', 'DIGEST', 'NONE');
    expect(await at('2026-11-23T07:00:00.000Z', 'digest')).toEqual([]);
  });

  it('gathers what somebody wants gathered, and holds it once', async () => {
    expo.post.choose('seoul-1', 'ANSWERS', 'DIGEST');
    const asked = await expo.request(ana, 'makati');
    await expo.client.meetings.decline({ ...seen(asked), reason: 'We are full.' }, await expo.as(ben));
    await expo.deliver();
    expect(expo.post.take()).toEqual([]);
    expect(await at('2026-11-22T07:00:00.000Z', 'digest')).toEqual([['seoul-1', 'News about your meetings']]);
    expect(await at('2026-11-23T07:00:00.000Z', 'digest')).toEqual([]);
  });

  it('does not lose what it holds while the mail server is away', async () => {
    expo.post.choose('seoul-1', 'ANSWERS', 'DIGEST');
    const asked = await expo.request(ana, 'makati');
    await expo.client.meetings.decline({ ...seen(asked), reason: 'We are full.' }, await expo.as(ben));
    await expo.deliver();
    expo.post.state.isDown = true;
    await expect(at('2026-11-22T07:00:00.000Z', 'digest')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expo.post.state.isDown = false;
    expect((await at('2026-11-23T07:00:00.000Z', 'digest')).length).toBe(1);
  });
});

describe('after six and twelve months', () => {
  it('both sides are asked, except whoever has answered', async () => {
    const met = await expo.met(ana, ben);
    await quiet();
    expo.clock.set('2027-05-04T00:20:00.000Z');
    const held = await expo.client.meetings.recordAttendance(
      { ...seen(met), presentPersonIds: ['seoul-1', 'makati-1'] },
      await staff(),
    );
    expo.clock.set('2027-11-05T00:00:00.000Z');
    await expo.client.meetings.answerFollowUp(
      { id: held.id, month: 6, outcome: 'PILOT' },
      await expo.as(ana),
    );
    await expo.run('scheduling-follow-up');
    expect(await at('2027-11-05T00:01:00.000Z')).toEqual([
      ['makati-1', 'What became of your meeting with seoul?'],
    ]);
  });
});

describe('an announcement', () => {
  const published = () =>
    expo.service.subscriptions['timetable.published']?.({
      data: { eventId: 'expo', runId: 'run-1', basedOn: null, meetings: 2, conflicts: 0 },
    } as never);

  /** Two meetings as a timetable would have written them. */
  async function publish() {
    for (const [partner, minute] of [
      [ben, 0],
      [vera, 30],
    ] as const) {
      const { id } = await expo.met(ana, partner, { options: [slotAt(minute)] });
      const diary = expo.store.collection({ name: 'diary' } as never);
      const entry = (await diary.get(id)) as never as object;
      await diary.save({ ...entry, runId: 'run-1' } as never);
    }
    const events = expo.store.collection({ name: 'events' } as never);
    const event = (await events.get('expo')) as never as object;
    await events.save({ ...event, publishedRun: 'run-1', publishedRuns: ['run-1'] } as never);
    await quiet();
  }

  it('of a timetable gives each person one mail with the own agenda, for the calendar too', async () => {
    await publish();
    await published();
    await published();
    await expo.deliver();
    const [seoul] = expo.post.sent.filter(({ to }) => to.startsWith('seoul-1'));
    expect(seoul?.text).toContain('Tuesday, 4 May 2027, 00:00–00:30 (UTC): makati (makati-1); Table 1');
    expect(seoul?.calendar?.content.match(/BEGIN:VEVENT/g)?.length).toBe(2);
    expect(expo.post.take()).toEqual([
      ['aqua-1', 'Your agenda of Solutions Meet Cities'],
      ['makati-1', 'Your agenda of Solutions Meet Cities'],
      ['seoul-1', 'Your agenda of Solutions Meet Cities'],
    ]);
    await published();
    expect([await expo.deliver(), expo.post.take()]).toEqual([[], []]);
  });

  it('of a cancelled event gives each delegate one mail, instead of one for each meeting', async () => {
    await expo.met(ana, ben);
    await expo.met(ana, vera, { options: [slotAt(30)] });
    await quiet();
    const { id, version } = await expo.client.events.get({ id: 'expo' }, await staff());
    await expo.client.events.cancel(
      { id, expectedVersion: version, reason: 'A storm is coming.' },
      await staff(),
    );
    await expo.deliver();
    expect(expo.post.sent[0]?.text).toContain('Reason: A storm is coming.');
    expect(expo.post.take()).toEqual(
      ['aqua-1', 'fund-1', 'makati-1', 'seoul-1', 'seoul-2'].map((whom) => [
        whom,
        'Solutions Meet Cities does not take place',
      ]),
    );
  });
});
