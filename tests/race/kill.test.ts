import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './ask.ts';
import { audit, unexplained } from './audit.ts';
import { randomFrom } from './random.ts';
import { type People, runClient } from './run-race.ts';
import { gather, maximumMeetings, openEvent, type Scene } from './scene.ts';
import { openServer, type Server } from './servers.ts';

/** Kills of one run; `SMC_TEST_KILLS=20` for the full count. */
const kills = Number(process.env['SMC_TEST_KILLS'] ?? 2);
const patienceMs = 60_000;

let server: Server;
let people: People;
beforeAll(async () => {
  server = await openServer('embedded');
  people = await gather(await server.clients());
}, 120_000);
afterAll(() => server.stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when no exchange is under way: what a killed process left is carried on by the next one. */
async function carriedOn(): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while ((await server.storage.exchanges()).some(({ state }) => state === 'RUNNING')) {
    if (Date.now() > giveUp) throw new Error('An exchange was not carried on.');
    await pause(50);
  }
}

it(`loses nothing that was acknowledged, and leaves nothing half done, in ${kills} kills during acceptance and exchange`, {
  timeout: 120_000 + kills * 60_000,
}, async () => {
  const random = randomFrom(11);
  const outcomes: Outcome[] = [];
  let interrupted = 0;
  let cut = 0;
  for (let round = 1; round <= kills; round += 1) {
    const { eventId, slots } = await openEvent(await server.clients(), people.actors, round);
    const scene: Scene = { ...people, url: server.url, mix: 'exchanges', eventId, slots };
    const racing = runClient(scene, 12, 100_000, round);
    // The users' process needs a moment to start; then any moment is as good as another.
    const giveUp = Date.now() + patienceMs;
    while ((await server.storage.exchanges()).filter(({ state }) => state === 'DONE').length < round * 2) {
      if (Date.now() > giveUp) throw new Error('Nothing was exchanged.');
      await pause(20);
    }
    await pause(random.next() * 400);
    await server.kill();
    const answers = await racing;
    outcomes.push(...answers);
    cut += answers.filter(({ code }) => code === 'CONNECTION_LOST').length;
    interrupted += (await server.storage.exchanges()).filter(({ state }) => state === 'RUNNING').length;
    await carriedOn();
    const found = await audit(server.storage, outcomes, maximumMeetings);
    expect([found.doubles, found.faults]).toEqual([[], []]);
  }
  const told = outcomes.filter(({ code }) => code !== 'CONNECTION_LOST');
  expect(unexplained(told)).toEqual([]);
  // Every round had calls under way when it was killed.
  expect(cut).toBeGreaterThanOrEqual(kills);
  console.log(
    `${kills} kills: ${told.length} answers, ${cut} calls cut off, ${interrupted} exchanges found half done after the start and carried on`,
  );
});
