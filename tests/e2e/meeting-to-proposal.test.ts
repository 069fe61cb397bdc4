import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, createBrowser, type Running, startRunning } from './running.ts';

let running: Running;
const people = {} as Record<'secretariat' | 'city' | 'provider' | 'other', Browser>;
const personIds: Record<string, string> = {};
const organisationIds = { city: 'goyang', provider: 'aquatech', other: 'busworks' } as const;

beforeAll(async () => {
  running = await startRunning();
  people.secretariat = createBrowser(running.url);
  const token = ((await running.platform.firstAccountLink()) ?? '').split('/link/')[1];
  const password = 'a sentence that nobody guesses';
  const first = { token, password, name: 'Sam', email: 'sam@wego.example' };
  await people.secretariat.change('redeemLink', 'session', 'expiresAt', first);
  for (const who of ['city', 'provider', 'other'] as const) {
    const id = organisationIds[who];
    const content =
      who === 'city'
        ? { kind: 'CITY', name: 'Goyang', country: 'KR' }
        : { kind: 'CORPORATE', name: who === 'provider' ? 'Aquatech' : 'Busworks', country: 'FI' };
    const email = `${who}@${id}.example`;
    await people.secretariat.change('createOrganisation', 'organisation', 'id', { id, content });
    const invited = { organisationId: id, email, name: who, roles: ['MEMBER'] };
    personIds[who] = (await people.secretariat.change('invitePerson', 'person', 'id', invited)).thing.id;
    await running.platform.settle();
    people[who] = createBrowser(running.url);
    await people[who].change('redeemLink', 'session', 'expiresAt', {
      token: await running.linkMailedTo(email),
      password,
    });
  }
});
afterAll(() => running.stop());

async function done(who: keyof typeof people, mutation: string, thing: string, input: object) {
  const answer = await people[who].change(mutation, thing, 'id version', input);
  expect({ errors: answer.errors, userErrors: answer.userErrors }).toEqual({ errors: [], userErrors: [] });
  return { id: answer.thing.id, expectedVersion: answer.thing.version };
}

async function listed(who: 'provider' | 'other', name: string, summary: string) {
  const content = { name, summary, themes: ['water-management'], sdgs: [6] };
  const offer = await done(who, 'createSolution', 'solution', { content });
  const review = await done(who, 'submitSolutionForReview', 'solution', offer);
  return done('secretariat', 'approveSolution', 'solution', review);
}

async function challenge(title: string, description: string) {
  const content = { title, description, themes: ['water-management'], sdgs: [6] };
  const draft = await done('city', 'createChallenge', 'challenge', { content });
  return done('city', 'publishChallenge', 'challenge', draft);
}

function eventContent() {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const slots = ['09:00', '09:30', '10:00'].map((start, index) => ({
    id: `s${index}`,
    start: `${day}T${start}:00.000Z`,
    end: new Date(Date.parse(`${day}T${start}:00.000Z`) + 1_800_000).toISOString(),
  }));
  return {
    name: 'An edition',
    eligibility: { admits: ['MEMBERS', 'NON_MEMBERS'] },
    slots,
    tables: [{ number: 1 }],
  };
}

interface Planned {
  readonly version: number;
  readonly state: string;
  readonly meetings: { readonly nodes: readonly { id: string; organisationId: string; partnerId: string }[] };
}

it('a wish on a match becomes a planned meeting about it, and the meeting a proposal with its partner', async () => {
  await challenge('Find leaks in the old water network', 'Water is lost before it reaches a tap.');
  const meters = await challenge('Read water meters from afar', 'Meters are read by hand, once a year.');
  const offer = await listed('provider', 'Pipe listener', 'Finds leaks in water pipes by sound.');
  await listed('other', 'Meter reader', 'Reads water meters from afar, day by day.');
  await running.platform.settle();

  const event = await done('secretariat', 'createEvent', 'event', { content: eventContent() });
  const open = await done('secretariat', 'openEvent', 'event', event);
  for (const who of ['city', 'provider', 'other'] as const) {
    const content = { delegates: [{ personId: personIds[who] }] };
    await done(who, 'register', 'registration', { eventId: open.id, content });
  }
  // The solution fits the first challenge better; the two want to speak about the other one.
  const wish = { challengeId: meters.id, solutionId: offer.id, level: 'MUST_MEET' };
  for (const who of ['city', 'provider'] as const)
    expect((await people[who].change('stateInterest', 'interest', 'id', wish)).userErrors).toEqual([]);
  await done('secretariat', 'closeEvent', 'event', open);
  const waiting = await done('secretariat', 'requestTimetable', 'timetable', { eventId: open.id });
  await running.platform.settle();

  const { data: planned } = await people.secretariat.graphql(
    `query($id: ID!) { timetable(id: $id) { version state meetings {
      nodes { id requested organisationId partnerId challenge { title } solution { name } } } } }`,
    { id: waiting.id },
  );
  const { version, state, meetings } = (planned as unknown as { timetable: Planned }).timetable;
  expect(state).toBe('DRAFT');
  const own = meetings.nodes.find((one) =>
    [one.organisationId, one.partnerId].every((id) => id === 'goyang' || id === 'aquatech'),
  );
  expect(own).toMatchObject({
    requested: 'MUTUAL',
    challenge: { title: 'Read water meters from afar' },
    solution: { name: 'Pipe listener' },
  });
  const reviewed = await done('secretariat', 'reviewTimetable', 'timetable', {
    id: waiting.id,
    expectedVersion: version,
  });
  await done('secretariat', 'publishTimetable', 'timetable', reviewed);
  await running.platform.settle();

  const { data: agenda } = await people.city.graphql(
    'query($id: ID!) { meeting(id: $id) { state challenge { title } solution { name } } }',
    { id: own?.id },
  );
  expect(agenda).toEqual({
    meeting: {
      state: 'ACCEPTED',
      challenge: { title: 'Read water meters from afar' },
      solution: { name: 'Pipe listener' },
    },
  });
  const content = {
    title: 'A study of meters',
    description: 'What would it take?',
    themes: ['water-management'],
  };
  const origin = { kind: 'MEETING', id: own?.id };
  const draft = await done('city', 'createProposal', 'proposal', { origin, content });
  const { data } = await people.city.graphql(
    `query($id: ID!) { proposal(id: $id) { challenge { title } partners { name }
      origin { kind solution { name } organisations { name } } } }`,
    { id: draft.id },
  );
  const { proposal } = data as unknown as { proposal: { origin: { organisations: { name: string }[] } } };
  expect(proposal).toMatchObject({
    challenge: { title: 'Read water meters from afar' },
    partners: [{ name: 'Aquatech' }],
    origin: { kind: 'MEETING', solution: { name: 'Pipe listener' } },
  });
  expect(proposal.origin.organisations.map(({ name }) => name).toSorted()).toEqual(['Aquatech', 'Goyang']);
  // A meeting of others is as if it were not there.
  const foreign = await people.other.change('createProposal', 'proposal', 'id', { origin, content });
  expect(foreign.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'origin.id' }]);
});
