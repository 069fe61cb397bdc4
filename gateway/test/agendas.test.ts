import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHouse, goodPassword, type House } from './support/house.ts';

let house: House;
let ana: Awaited<ReturnType<House['join']>>;
let vera: typeof ana;

beforeAll(async () => {
  house = await createHouse();
  ana = await house.join('ana', 'seoul');
  vera = await house.join('vera', 'vendor');
  const at = Date.now() + 7 * 86_400_000;
  const day = new Date(at).toISOString().slice(0, 10);
  const { meetings } = house.clients.scheduling;
  const asked = await meetings.request(
    {
      partnerId: 'vendor',
      personIds: [ana.viewer.personId],
      options: [{ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T09:30:00.000Z` }],
      subject: 'Leaks in old pipes',
    },
    ana.as,
  );
  const personIds = [vera.viewer.personId];
  await meetings.accept({ id: asked.id, expectedVersion: asked.version, personIds }, vera.as);
});
afterAll(() => house.close());

const ask = (query: string, token: string) =>
  request(house.app).post('/graphql').set('authorization', `Bearer ${token}`).send({ query });

describe('an agenda through the door', () => {
  const agenda = `{ agenda(timeZone: "Asia/Seoul", first: 10) {
    name timeZone hasMore
    entries { kind localStart eventStart meeting { state subject partner { name people { name } } challenge { title } } }
  } }`;

  it('comes with names, in one call of one service', async () => {
    house.calls.length = 0;
    const { body } = await ask(agenda, ana.sessionToken);
    expect(body.errors).toBeUndefined();
    expect(body.data.agenda).toMatchObject({
      name: 'Seoul Metropolitan Government',
      timeZone: 'Asia/Seoul',
      hasMore: false,
    });
    expect(body.data.agenda.entries).toEqual([
      {
        kind: 'MEETING',
        localStart: expect.stringMatching(/T18:00:00\+09:00$/),
        eventStart: null,
        meeting: {
          state: 'ACCEPTED',
          subject: 'Leaks in old pipes',
          partner: { name: 'Leakfinders Oy', people: [{ name: 'vera' }] },
          challenge: null,
        },
      },
    ]);
    expect(house.calls.filter((call) => call.startsWith('scheduling'))).toEqual([
      'scheduling.agendas.ofParticipant',
    ]);
  });

  it('is refused to others, as over REST', async () => {
    const codes = async (query: string) => {
      const { body } = await ask(query, vera.sessionToken);
      return body.errors.map((one: { extensions: { code: string } }) => one.extensions.code);
    };
    expect(await codes('{ agenda(organisationId: "seoul") { name } }')).toEqual(['NOT_ALLOWED']);
    expect(await codes('{ tableAgenda(eventId: "expo", table: 1) { table } }')).toEqual(['NOT_ALLOWED']);
    const rest = (token: string) =>
      request(house.app)
        .get('/api/scheduling/agendas/participants?organisationId=seoul')
        .set('authorization', `Bearer ${token}`);
    const [own, other] = [await rest(ana.sessionToken), await rest(vera.sessionToken)];
    expect([own.status, own.body.hasMore, other.status, other.body.code]).toEqual([
      200,
      false,
      403,
      'NOT_ALLOWED',
    ]);
  });
});

describe("a meeting's page", () => {
  const page = async (token?: string, lang = 'ko') => {
    const { body } = await ask('{ agenda { entries { meeting { id } } } }', ana.sessionToken);
    const path = `/meetings/${body.data.agenda.entries[0].meeting.id}`;
    const get = request(house.app).get(`${path}?lang=${lang}`).set('accept', 'text/html');
    return { path, answer: await (token === undefined ? get : get.set('authorization', `Bearer ${token}`)) };
  };

  it('is where calendars lead, in the language of the reader', async () => {
    const { answer } = await page(ana.sessionToken);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    for (const words of ['Leakfinders Oy 미팅', '<dd>확정</dd>', 'vera', 'Leaks in old pipes', '(UTC)'])
      expect(answer.text).toContain(words);
  });

  it('asks for a sign-in that leads back to it, and nowhere else', async () => {
    const { path, answer } = await page(undefined, 'en');
    expect([answer.status, answer.text.includes('Leakfinders')]).toEqual([401, false]);
    const next = encodeURIComponent(path);
    expect(answer.text).toContain(`/sign-in?lang=en&amp;next=${next}`);
    const signIn = (to: string) =>
      request(house.app)
        .post(`/sign-in?lang=en&next=${to}`)
        .set('sec-fetch-site', 'same-origin')
        .type('form')
        .send({ email: ana.email, password: goodPassword });
    expect((await signIn(next)).headers['location']).toBe(`${path}?lang=en`);
    expect((await signIn(encodeURIComponent('//evil.example/meetings/x'))).headers['location']).toBe(
      '/?lang=en',
    );
  });

  it('is not there for others', async () => {
    const other = await house.join('ben', 'makati');
    expect((await page(other.sessionToken)).answer.status).toBe(404);
    const bad = request(house.app).get('/meetings/a%20b').set('accept', 'text/html');
    expect((await bad.set('authorization', `Bearer ${ana.sessionToken}`)).status).toBe(404);
  });
});

describe('an agenda as a file', () => {
  it('is where the schema says, for whoever may read it', async () => {
    const { body } = await ask('{ agenda { filePath } }', ana.sessionToken);
    const path: string = body.data.agenda.filePath;
    const get = (token: string) => request(house.app).get(path).set('authorization', `Bearer ${token}`);
    const [own, other] = [await get(ana.sessionToken), await get(vera.sessionToken)];
    expect([own.status, own.headers['content-type'], own.headers['cache-control'], other.status]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
      403,
    ]);
  });

  it('of a whole event is asked for by the secretariat', async () => {
    const query =
      'mutation { requestAgendaPrint(input: { eventId: "none" }) { print { id } userErrors { code field } } }';
    const staff = await house.join('sam', 'wego', ['SECRETARIAT']);
    const { body } = await ask(query, staff.sessionToken);
    expect(body.data.requestAgendaPrint).toEqual({
      print: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'eventId' }],
    });
    expect((await ask(query, ana.sessionToken)).body.errors[0].extensions.code).toBe('NOT_ALLOWED');
  });
});

describe('a calendar to subscribe to', () => {
  const create =
    'mutation { createCalendarFeed(input: { language: "ko" }) { calendarFeed { url } userErrors { code field } } }';
  const link = async () => {
    const { body } = await ask(create, ana.sessionToken);
    return new URL(body.data.createCalendarFeed.calendarFeed.url).pathname;
  };

  it('is read with its link alone, and told as unchanged', async () => {
    const path = await link();
    const first = await request(house.app).get(path);
    expect([first.status, first.headers['content-type'], first.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    expect(first.text).toContain('SUMMARY:Leakfinders Oy 미팅');
    const again = await request(house.app)
      .get(path)
      .set('if-none-match', first.headers['etag'] ?? '');
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await request(house.app).head(path);
    expect([head.status, head.headers['etag']]).toEqual([200, first.headers['etag']]);
    const secret = path.split('/')[2] ?? '';
    expect(house.logLines.some((line) => line.includes('/calendars/[removed]'))).toBe(true);
    expect(house.logLines.some((line) => line.includes(secret))).toBe(false);
  });

  it('answers a link that ended as one that never was, and limits guessing', async () => {
    const path = await link();
    const { body } = await ask(
      'mutation { revokeCalendarFeed(input: {}) { calendarFeed { isRevoked } } }',
      ana.sessionToken,
    );
    expect(body.data.revokeCalendarFeed.calendarFeed).toEqual({ isRevoked: true });
    const paths = [path, `/calendars/smcc_${'A'.repeat(43)}.ics`, '/calendars/x'];
    const answers = [];
    for (const one of paths) answers.push(await request(house.app).get(one));
    const told = answers.map(({ status, body: { code, message, data } }) => [
      status,
      code,
      message,
      Object.keys(data),
    ]);
    expect(told).toEqual(paths.map(() => [404, 'NOT_FOUND', 'There is no such calendar.', ['requestId']]));
    expect((await ask('{ calendarFeed { personId } }', ana.sessionToken)).body.data.calendarFeed).toBe(null);
    let last = 404;
    for (let guess = 0; guess < 70 && last === 404; guess += 1)
      last = (await request(house.app).get(`/calendars/smcc_${String(guess).padStart(43, 'B')}.ics`)).status;
    expect(last).toBe(429);
  });

  it('is limited for each link, and in a language that there is', async () => {
    const own = await createHouse();
    const member = await own.join('lee', 'seoul');
    const post = (query: string) =>
      request(own.app).post('/graphql').set('authorization', `Bearer ${member.sessionToken}`).send({ query });
    const { body } = await post(create);
    const path = new URL(body.data.createCalendarFeed.calendarFeed.url).pathname;
    const statuses = [];
    for (let read = 0; read < 31; read += 1) statuses.push((await request(own.app).get(path)).status);
    expect([statuses[29], statuses[30]]).toEqual([200, 429]);
    const refused = await post(create.replace('"ko"', '"xx"'));
    expect(refused.body.data.createCalendarFeed).toEqual({
      calendarFeed: null,
      userErrors: [{ code: 'VALIDATION_FAILED', field: 'language' }],
    });
    await own.close();
  });
});
