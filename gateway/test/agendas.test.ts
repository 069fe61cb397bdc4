import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHouse, type House } from './support/house.ts';

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
