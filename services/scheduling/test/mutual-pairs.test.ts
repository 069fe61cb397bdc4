import { type EventEdition, type Interest, type InterestLevel, SmcError } from '@smc/contracts';
import { afterEach, describe, expect, it } from 'vitest';
import { eventCollection } from '../src/events/event-collection.ts';
import type { OwnedThing, Owners } from '../src/index.ts';
import { participantInterestCollection, registrationCollection } from '../src/registrations/collections.ts';
import { timetablePlanCollection, timetableRunCollection } from '../src/timetables/collections.ts';
import { mutualPairsOf } from '../src/timetables/mutual-pairs.ts';
import { createHarness, type Harness, secretariat, twoDays } from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

const staff = () => harness.as(secretariat);
const match = (challengeId: string, challengeOrganisationId: string, score: number) => ({
  id: `${challengeId}_pipes`,
  challengeId,
  solutionId: 'pipes',
  challengeOrganisationId,
  solutionOrganisationId: 'aqua',
  score,
});
const interest = (challengeId: string, side: Interest['side'], level: InterestLevel): Interest => ({
  id: `${challengeId}-${side}`,
  version: 1,
  challengeId,
  solutionId: 'pipes',
  side,
  level,
  note: '',
  statedBy: 'x',
  statedAt: '2026-11-20T09:00:00.000Z',
});

/** Interests that a test adds to, and whether their owner answers. */
let interests: Interest[];
let isReachable: boolean;

async function* answered<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  if (!isReachable) throw new SmcError('UNAVAILABLE');
  yield* items;
}
const thing = (id: string, organisationId: string): OwnedThing => ({ id, organisationId, themes: [] });
const owners: Owners = {
  listChallenges: () => answered([thing('leaks', 'seoul'), thing('buses', 'makati')]),
  listSolutions: () => answered([thing('pipes', 'aqua')]),
  listMatches: () => answered([match('leaks', 'seoul', 20), match('buses', 'makati', 80)]),
  listInterests: () => answered(interests),
  challengeTitles: () => Promise.resolve(new Map()),
  solutionNames: () => Promise.resolve(new Map()),
};

async function heldEvent(): Promise<EventEdition> {
  interests = [];
  isReachable = true;
  harness = await createHarness({ deps: { owners } });
  const content = { ...twoDays, eligibility: { admits: ['MEMBERS' as const, 'NON_MEMBERS' as const] } };
  const draft = await harness.client.events.create({ content }, await staff());
  const event = await harness.client.events.open(
    { id: draft.id, expectedVersion: draft.version },
    await staff(),
  );
  for (const organisationId of ['seoul', 'makati', 'aqua'])
    await harness.client.registrations.register(
      { eventId: event.id, organisationId, content: { delegates: [{ personId: `${organisationId}-1` }] } },
      await staff(),
    );
  return event;
}

async function wish(event: EventEdition, organisationId: string, partnerId: string, level: InterestLevel) {
  await harness.client.registrations.stateInterest(
    { eventId: event.id, organisationId, partnerId, level },
    await staff(),
  );
}

async function publish(event: EventEdition): Promise<void> {
  const { timetables, events } = harness.client;
  await events.close({ id: event.id, expectedVersion: event.version }, await staff());
  const { id } = await timetables.request({ eventId: event.id }, await staff());
  await harness.settled();
  const run = await timetables.get({ id }, await staff());
  const reviewed = await timetables.review({ id, expectedVersion: run.version }, await staff());
  await timetables.publish({ id, expectedVersion: reviewed.version }, await staff());
  await harness.settled();
}

const pairs = async (event: EventEdition) => {
  const { store } = harness;
  const parts = {
    owners,
    events: store.collection(eventCollection),
    registrations: store.collection(registrationCollection),
    participantInterests: store.collection(participantInterestCollection),
    timetableRuns: store.collection(timetableRunCollection),
    timetablePlans: store.collection(timetablePlanCollection),
  };
  const listed = await mutualPairsOf(parts, event.id);
  return listed.map(
    ({ organisationIds, score, challengeId }) => `${organisationIds.join(' ')} ${score} ${challengeId}`,
  );
};

describe('pairs in which both want to meet', () => {
  it('are scored with their matches, and speak about what they want to meet for', async () => {
    const event = await heldEvent();
    await wish(event, 'seoul', 'makati', 'LIKE_TO_MEET');
    await wish(event, 'makati', 'seoul', 'LIKE_TO_MEET');
    expect(await pairs(event)).toEqual(['makati seoul 15 null']);
    // Wishes on matches count as much as wishes on participants.
    interests.push(interest('leaks', 'CITY', 'LIKE_TO_MEET'), interest('leaks', 'PROVIDER', 'LIKE_TO_MEET'));
    interests.push(interest('buses', 'CITY', 'LIKE_TO_MEET'));
    // Seoul's view: half of 20, half of 100; aqua's: half of 20, half of 25; the mean is 41.25, the wishes add 15.
    expect(await pairs(event)).toEqual(['aqua seoul 56 leaks', 'makati seoul 15 null']);
    interests.push(interest('buses', 'PROVIDER', 'MUST_MEET'));
    expect((await pairs(event))[0]).toBe('aqua makati 100 buses');
  });

  it('keep the score of the published timetable, and count what was stated after it', async () => {
    const event = await heldEvent();
    interests.push(interest('leaks', 'CITY', 'MUST_MEET'), interest('leaks', 'PROVIDER', 'MUST_MEET'));
    await publish(event);
    expect(await pairs(event)).toEqual(['aqua seoul 71 leaks']);
    await wish(event, 'aqua', 'seoul', 'NO_THANKS');
    interests.push(interest('buses', 'CITY', 'LIKE_TO_MEET'), interest('buses', 'PROVIDER', 'LIKE_TO_MEET'));
    expect(await pairs(event)).toEqual(['aqua makati 100 buses']);
  });

  it('are those that are remembered while the owners of matches do not answer', async () => {
    const event = await heldEvent();
    interests.push(interest('leaks', 'CITY', 'MUST_MEET'), interest('leaks', 'PROVIDER', 'MUST_MEET'));
    await publish(event);
    await wish(event, 'seoul', 'makati', 'MUST_MEET');
    await wish(event, 'makati', 'seoul', 'MUST_MEET');
    isReachable = false;
    expect(await pairs(event)).toEqual(['makati seoul 80 null', 'aqua seoul 71 leaks']);
  });
});
