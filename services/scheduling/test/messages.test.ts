import type { Meeting } from '@smc/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo({ hasWorkers: false });
});
afterEach(() => expo.close());

const seen = ({ id, version }: Meeting) => ({ id, expectedVersion: version });

/** Hands on what happened, lets the jobs run, and takes what arrived. */
async function arrived() {
  await expo.deliver();
  return expo.post.take();
}
/** The mails themselves, by person. */
async function mails() {
  await expo.deliver();
  return new Map(expo.post.sent.splice(0).map((mail) => [mail.to.split('@')[0] ?? '', mail]));
}

/** Does the newest mail's job once more. */
async function redo() {
  const [known] = await expo.jobs.list('scheduling-mail');
  const job = expo.service.jobs.find(({ queue }) => queue === 'scheduling-mail');
  const context = { signal: new AbortController().signal, progress: () => {} };
  return job?.handle({ ...context, job: { id: known?.id ?? '', data: known?.data ?? {}, attempt: 1 } });
}

describe('a request', () => {
  it('is told to those who can answer, and its answer to those who asked', async () => {
    const asked = await expo.request(ana, 'makati');
    expect(await arrived()).toEqual([['makati-1', 'Meeting request from seoul']]);
    await expo.accept(ben, asked);
    expect(await arrived()).toEqual([
      ['makati-1', 'Your meeting with seoul is agreed'],
      ['seoul-1', 'Your meeting with makati is agreed'],
    ]);
  });

  it('reaches every delegate of a participant of whom nobody is named', async () => {
    await expo.request(ben, 'seoul');
    expect((await arrived()).map(([whom]) => whom)).toEqual(['seoul-1', 'seoul-2']);
    await expo.request(vera, 'seoul', { partnerPersonIds: ['seoul-2'] });
    expect((await arrived()).map(([whom]) => whom)).toEqual(['seoul-2']);
  });

  it('outside events reaches the admins of an organisation that has named nobody', async () => {
    const keep = expo.service.subscriptions['person.changed'];
    for (const id of ['makati-1', 'makati-2'])
      await keep?.({
        revision: 1,
        data: { person: { id, organisationId: 'makati', name: id, timeZone: 'UTC', state: 'ACTIVE' } },
      } as never);
    await expo.request(ana, 'makati', { eventId: null, mode: 'VIRTUAL' });
    expect((await arrived()).map(([whom]) => whom)).toEqual(['makati-1']);
  });

  it.each([
    ['declined', 'makati declined the meeting'],
    ['withdrawn', 'seoul took its meeting request back'],
    ['expired', 'No answer from makati'],
  ] as const)('that is %s is told to the other side with why', async (end, subject) => {
    const asked = await expo.request(ana, 'makati');
    await arrived();
    const reason = 'We are full.';
    if (end === 'declined')
      await expo.client.meetings.decline({ ...seen(asked), reason }, await expo.as(ben));
    if (end === 'withdrawn')
      await expo.client.meetings.withdraw({ ...seen(asked), reason }, await expo.as(ana));
    if (end === 'expired') {
      expo.clock.advance(80 * 3_600_000);
      await expo.run('scheduling-expire-requests');
    }
    const [[whom, mail] = []] = [...(await mails())];
    expect([whom, mail?.subject]).toEqual([end === 'withdrawn' ? 'makati-1' : 'seoul-1', subject]);
    expect(mail?.text.includes('Reason: We are full.')).toBe(end !== 'expired');
  });

  it('says what is needed for an answer, on the clocks of the reader and of the event', async () => {
    expo.post.change('makati-1', { timeZone: 'America/New_York' });
    await expo.request(ana, 'makati', { message: 'Old pipes,\nnew <ideas>?' });
    const mail = (await mails()).get('makati-1');
    expect(mail?.text).toContain(
      [
        'Offered: Monday, 3 May 2027, 20:00–20:30 (America/New York, UTC-4)',
        'On the clocks of the event: Tuesday, 4 May 2027, 09:00–09:30 (Asia/Seoul, UTC+9)',
        'Event: Solutions Meet Cities',
        'You meet: seoul: seoul-1',
        'Subject: Leaks in old pipes',
        'Message: Old pipes,\nnew <ideas>?',
        'Please answer by: Tuesday, 24 November 2026 at 04:00 (America/New York, UTC-5)',
      ].join('\n'),
    );
    expect(mail?.html).toContain('Old pipes,<br>new &lt;ideas&gt;?');
    expect(mail?.text).toMatch(/Open the meeting:\n\nhttps:\/\/smc\.example\/meetings\/e-\d+\?lang=en\n/);
    expect(mail?.text).toContain('https://smc.example/messages/token-of-makati-1?lang=en');
  });

  it('is written in the language of the account, in English where we do not write it', async () => {
    const subjects: (string | undefined)[] = [];
    for (const locale of ['ko', 'es-MX', 'fr', 'mn']) {
      expo.post.change('makati-1', { locale });
      const asked = await expo.request(ana, 'makati');
      subjects.push((await mails()).get('makati-1')?.subject);
      await expo.client.meetings.withdraw(seen(asked), await expo.as(ana));
      await mails();
    }
    expect(subjects).toEqual([
      'seoul 측의 미팅 요청',
      'Solicitud de reunión de seoul',
      'Demande de rendez-vous de seoul',
      'Meeting request from seoul',
    ]);
  });
});

describe('an accepted meeting', () => {
  it('comes with an entry for the calendar, which its changes update and its end takes out', async () => {
    const met = await expo.met(ana, ben);
    const accepted = (await mails()).get('seoul-1')?.calendar;
    const staff = await expo.as(secretariat);
    const moved = await expo.client.meetings.move(
      { ...seen(met), place: slotAt(90), reason: 'The hall is closed.' },
      staff,
    );
    const move = (await mails()).get('seoul-1');
    await expo.client.meetings.cancel({ ...seen(moved), reason: 'Nobody can come.' }, staff);
    const end = (await mails()).get('seoul-1');
    const inShort = (text = '') => /METHOD:(\w+)[^]*SEQUENCE:(\d+)/.exec(text)?.slice(1);
    expect([accepted, move?.calendar, end?.calendar].map((one) => inShort(one?.content))).toEqual([
      ['REQUEST', '0'],
      ['REQUEST', '1'],
      ['CANCEL', '2'],
    ]);
    expect([accepted, move?.calendar, end?.calendar].map((one) => one?.method)).toEqual([
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ]);
    expect([move?.subject, end?.subject]).toEqual([
      'Your meeting with makati was moved',
      'Your meeting with makati is cancelled',
    ]);
    expect(move?.text).toContain('Reason: The hall is closed.');
    expect(move?.text).toContain('When: Tuesday, 4 May 2027, 01:30–02:00 (UTC)');
  });

  it('that changes places with another says so', async () => {
    const first = await expo.met(ana, ben, { options: [slotAt(0)] });
    const second = await expo.met(
      vera,
      { ...ben, personId: 'fund-1', organisationId: 'fund' },
      {
        options: [slotAt(30)],
      },
    );
    await arrived();
    const exchange = { first: seen(first), second: seen(second), reason: 'The mayor leaves early.' };
    await expo.client.meetings.exchange(exchange, await expo.as(secretariat));
    const told = await mails();
    expect([...told.keys()].toSorted()).toEqual(['aqua-1', 'fund-1', 'makati-1', 'seoul-1']);
    expect(told.get('seoul-1')?.text).toContain('has changed places with another meeting');
  });

  it('with other people tells them, and takes it out of the calendar of whoever sat there before', async () => {
    const met = await expo.met(ana, ben);
    await arrived();
    await expo.client.meetings.changePeople({ ...seen(met), personIds: ['seoul-2'] }, await expo.as(ana));
    const told = await mails();
    expect([...told].map(([whom, { subject, calendar }]) => [whom, subject, calendar?.method])).toEqual(
      expect.arrayContaining([
        ['seoul-1', 'You no longer sit in the meeting with makati', 'CANCEL'],
        ['seoul-2', 'Your meeting with makati: other people will be there', 'REQUEST'],
        ['makati-1', 'Your meeting with seoul: other people will be there', 'REQUEST'],
      ]) as never,
    );
    expect(told.size).toBe(3);
  });

  it('asks the other side about another time, and tells the answer', async () => {
    const met = await expo.met(ana, ben);
    await arrived();
    const proposed = await expo.client.meetings.proposeMove(
      { ...seen(met), place: slotAt(30) },
      await expo.as(ana),
    );
    expect(await arrived()).toEqual([['makati-1', 'seoul proposes another time']]);
    await expo.client.meetings.answerMove({ ...seen(proposed), isAccepted: false }, await expo.as(ben));
    expect(await arrived()).toEqual([['seoul-1', 'Your meeting with makati stays where it is']]);
  });
});

describe('each mail', () => {
  it('is sent once, however often its event comes', async () => {
    await expo.request(ana, 'makati');
    const pending = await expo.store.outbox.pending(50);
    const told = pending.find(({ event }) => event.type === 'meeting.changed');
    const handle = expo.service.subscriptions['meeting.changed'];
    for (let again = 0; again < 3; again += 1) await handle?.(told?.event as never);
    expect(await arrived()).toEqual([['makati-1', 'Meeting request from seoul']]);
    // A queue that has forgotten the job would run it again.
    expect([await redo(), expo.post.take()]).toEqual([{ outcome: 'SKIPPED', reason: 'done before' }, []]);
  });

  it('that the server does not take is sent later, and then as things are', async () => {
    const asked = await expo.request(ana, 'makati');
    expo.post.state.isDown = true;
    await expect(expo.deliver()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expo.post.state.isDown = false;
    await expo.client.meetings.withdraw(seen(asked), await expo.as(ana));
    expect([await redo(), expo.post.take()]).toEqual([{ outcome: 'SKIPPED', reason: 'no longer so' }, []]);
  });

  it.each([
    ['whose account is gone', (x: Expo) => x.post.change('makati-1', null)],
    ['who works elsewhere now', (x: Expo) => x.post.change('makati-1', { organisationId: 'aqua' })],
    ['whose organisation lapsed', (x: Expo) => x.post.change('makati-1', { hasLapsed: true })],
    ['who wants none', (x: Expo) => x.post.choose('makati-1', 'REQUESTS', 'NONE')],
  ])('is not sent to somebody %s', async (_who, change) => {
    change(expo);
    await expo.request(ana, 'makati');
    expect(await arrived()).toEqual([]);
  });

  it('is not sent to somebody whose organisation has left the event', async () => {
    await expo.met(ana, ben);
    await arrived();
    const staff = await expo.as(secretariat);
    const { items } = await expo.client.registrations.list({ organisationId: 'makati' }, staff);
    const [registration] = items;
    await expo.client.registrations.cancel(
      { id: registration?.id ?? '', expectedVersion: registration?.version ?? 0, reason: 'No budget.' },
      staff,
    );
    expect(await arrived()).toEqual([['seoul-1', 'Your meeting with makati is cancelled']]);
  });

  it('is overtaken by a later one that says more', async () => {
    const asked = await expo.request(ana, 'makati');
    await arrived();
    const accepted = await expo.accept(ben, asked);
    await expo.client.meetings.move(
      { ...seen(accepted), place: slotAt(90), reason: 'The hall is closed.' },
      await expo.as(secretariat),
    );
    expect(await arrived()).toEqual([
      ['makati-1', 'Your meeting with seoul was moved'],
      ['seoul-1', 'Your meeting with makati was moved'],
    ]);
  });
});

describe('what staff do in somebody’s name', () => {
  it('is told to whoever it was done for, and is in the history', async () => {
    const staff = await expo.as(secretariat);
    const asked = await expo.client.meetings.request(
      {
        eventId: 'expo',
        organisationId: 'seoul',
        partnerId: 'makati',
        personIds: ['seoul-1'],
        mode: 'IN_PERSON',
        options: [slotAt(0)],
        subject: 'Leaks in old pipes',
      },
      staff,
    );
    const told = await mails();
    expect(Object.fromEntries([...told].map(([whom, { subject }]) => [whom, subject]))).toEqual({
      'makati-1': 'Meeting request from seoul',
      'seoul-1': 'Done in your name: meeting with makati',
    });
    expect(told.get('seoul-1')?.text).toContain(
      'In the name of your organisation, the secretariat asked for the meeting: makati at Solutions Meet Cities.',
    );
    await expo.client.meetings.accept(
      { ...seen(asked), organisationId: 'makati', personIds: ['makati-1'] },
      staff,
    );
    const accepted = await mails();
    const inYourName = 'The secretariat did this in the name of your organisation.';
    expect([
      accepted.get('makati-1')?.text.includes(inYourName),
      accepted.get('seoul-1')?.text.includes(inYourName),
    ]).toEqual([true, false]);
    const { history } = await expo.load(asked.id, ben);
    expect(history.map(({ action, by, onBehalfOf }) => [action, by, onBehalfOf])).toEqual([
      ['request', 'sam', 'seoul'],
      ['accept', 'sam', 'makati'],
    ]);
  });
});

describe('reminders to answer', () => {
  it('are counted before they are sent, reach each request once a day, and stop once it is answered', async () => {
    const staff = () => expo.as(secretariat);
    const asked = await expo.request(ana, 'makati', { options: [slotAt(0)] });
    await expo.request(vera, 'fund', { options: [slotAt(30)] });
    await arrived();
    const wanted = { eventId: 'expo', olderThanHours: 24 };
    expect(await expo.client.meetings.previewReminders(wanted, await staff())).toMatchObject({
      count: 0,
      meetings: [],
    });
    expo.clock.advance(25 * 3_600_000);
    const preview = await expo.client.meetings.previewReminders(wanted, await staff());
    expect([
      preview.count,
      preview.oldestAt,
      preview.meetings.map(({ sides }) => sides[1]?.organisationId),
    ]).toEqual([2, '2026-11-21T09:00:00.000Z', expect.arrayContaining(['makati', 'fund']) as string[]]);
    await expo.client.meetings.remindUnanswered(wanted, await staff());
    expect(await arrived()).toEqual([
      ['fund-1', 'aqua is waiting for your answer'],
      ['makati-1', 'seoul is waiting for your answer'],
    ]);
    expect((await expo.client.meetings.remindUnanswered(wanted, await staff())).results).toEqual([]);
    expect((await expo.client.meetings.previewReminders(wanted, await staff())).count).toBe(0);
    await expo.accept(ben, await expo.load(asked.id));
    await arrived();
    expo.clock.advance(25 * 3_600_000);
    expect((await expo.client.meetings.previewReminders(wanted, await staff())).count).toBe(1);
  });
});
