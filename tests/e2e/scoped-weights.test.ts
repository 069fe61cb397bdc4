import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, createBrowser, type Running, startRunning } from './running.ts';

let running: Running;
let secretariat: Browser;
const city = createCity('goyang');

function createCity(id: string) {
  return { id, email: `ana@${id}.example`, personId: '', browser: undefined as unknown as Browser };
}

beforeAll(async () => {
  running = await startRunning();
  secretariat = createBrowser(running.url);
  const password = 'a sentence that nobody guesses';
  const token = ((await running.platform.firstAccountLink()) ?? '').split('/link/')[1];
  const first = { token, password, name: 'Sam', email: 'sam@wego.example' };
  await secretariat.change('redeemLink', 'session', 'expiresAt', first);
  const content = { kind: 'CITY', name: 'Goyang', country: 'KR' };
  await done(secretariat, 'createOrganisation', 'organisation', { id: city.id, content });
  const invited = { organisationId: city.id, email: city.email, name: 'Ana', roles: ['MEMBER'] };
  city.personId = (await done(secretariat, 'invitePerson', 'person', invited)).id;
  await running.platform.settle();
  city.browser = createBrowser(running.url);
  const link = await running.linkMailedTo(city.email);
  await city.browser.change('redeemLink', 'session', 'expiresAt', { token: link, password });
});
afterAll(() => running.stop());

async function done(browser: Browser, mutation: string, thing: string, input: object) {
  const answer = await browser.change(mutation, thing, 'id version', input);
  expect({ errors: answer.errors, userErrors: answer.userErrors }).toEqual({ errors: [], userErrors: [] });
  return { id: answer.thing.id, expectedVersion: answer.thing.version };
}

function eventContent() {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const slot = { id: 's0', start: `${day}T09:00:00.000Z`, end: `${day}T09:30:00.000Z` };
  const eligibility = { admits: ['MEMBERS', 'NON_MEMBERS'] };
  return { name: 'Expo 2027', eligibility, slots: [slot], tables: [{ number: 1 }] };
}

const weights = (scope: object | null) => ({
  name: 'Expo 2027',
  weights: [
    { feature: 'text', weight: 1 },
    { feature: 'concepts', weight: 1 },
  ],
  scope,
  reason: 'Agreed by the committee',
});

async function weightsOf(id: string): Promise<string[]> {
  const { data } = await city.browser.graphql(
    'query($id: ID!) { challenge(id: $id) { matches { nodes { versions { weights } } } } }',
    { id },
  );
  const found = data as unknown as { challenge: { matches: { nodes: { versions: { weights: string } }[] } } };
  return found.challenge.matches.nodes.map(({ versions }) => versions.weights);
}

it('an edition ranks its cities with weights of its own, from its registrations on', async () => {
  const offer = {
    name: 'Pipe listener',
    summary: 'Finds leaks in water pipes.',
    themes: ['water-management'],
  };
  const draft = await done(secretariat, 'createSolution', 'solution', { content: offer });
  const review = await done(secretariat, 'submitSolutionForReview', 'solution', draft);
  await done(secretariat, 'approveSolution', 'solution', review);
  const need = { title: 'Find leaks', description: 'Water is lost.', themes: ['water-management'] };
  const written = await done(city.browser, 'createChallenge', 'challenge', { content: need });
  const challenge = await done(city.browser, 'publishChallenge', 'challenge', written);
  const event = await done(secretariat, 'createEvent', 'event', { content: eventContent() });
  await running.platform.settle();
  expect(await weightsOf(challenge.id)).toEqual(['default-1']);

  const scope = { kind: 'EVENT', id: event.id };
  const early = await secretariat.change('publishWeights', 'weightsPreset', 'id', weights(scope));
  expect(early.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'scope.id' }]);
  await done(secretariat, 'openEvent', 'event', event);
  await running.platform.settle();
  const denied = await city.browser.change('publishWeights', 'weightsPreset', 'id', weights(scope));
  expect(denied.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await done(secretariat, 'publishWeights', 'weightsPreset', weights(scope));
  await running.platform.settle();
  expect(await weightsOf(challenge.id)).toEqual(['default-1']);

  const content = { delegates: [{ personId: city.personId }] };
  await done(city.browser, 'register', 'registration', { eventId: event.id, content });
  await running.platform.settle();
  expect(await weightsOf(challenge.id)).toEqual(['expo-2027-2']);
  const { data } = await city.browser.graphql(
    '{ weightsPresets { nodes { weightsVersion isActive scope { kind id } } } }',
  );
  expect(data).toEqual({
    weightsPresets: {
      nodes: [
        { weightsVersion: 'expo-2027-2', isActive: true, scope },
        { weightsVersion: 'default-1', isActive: true, scope: null },
      ],
    },
  });

  // Filled anew from the owners' lists, as after an upgrade, it stays so.
  const filled = await secretariat.graphql('mutation { rebuildCopies { jobId userErrors { code } } }');
  const { jobId } = (filled.data as unknown as { rebuildCopies: { jobId: string } }).rebuildCopies;
  await running.platform.settle();
  const job = await running.platform.adapters.jobs.get('matchmaking-rebuild', jobId);
  expect([job?.state, job?.error]).toEqual(['completed', undefined]);
  // Organisations, the solution, the challenge, the event, its registration.
  expect(job?.result).toEqual({ read: 6 });
  expect(await weightsOf(challenge.id)).toEqual(['expo-2027-2']);
});
