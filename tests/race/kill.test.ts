import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAllEngines, type OpenEngines } from '../distributed/engines.ts';
import { withEngine } from '../engines/require-engine.ts';
import { isCutOff, type Outcome } from './ask.ts';
import { audit, doublesIn, unexplained } from './audit.ts';
import { randomFrom } from './random.ts';
import { type People, runClient } from './run-race.ts';
import { gather, maximumMeetings, openEvent, type Scene } from './scene.ts';
import { type Mode, openServer, type Server } from './servers.ts';
import { planAndPublish } from './timetable-kills.ts';

/** Kills of each kind; `SMC_TEST_KILLS=20` for the full count. */
const kills = Number(process.env['SMC_TEST_KILLS'] ?? 1);
/** A job that a killed process had at work is taken by another only after its lock has run out. */
const patienceMs = 120_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when no exchange is under way: what a killed process left is carried on by the next one. */
async function carriedOn({ storage }: Server): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while ((await storage.exchanges()).some(({ state }) => state === 'RUNNING')) {
    if (Date.now() > giveUp) throw new Error('An exchange was not carried on.');
    await pause(50);
  }
}

async function someExchanged({ storage }: Server, number: number): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while ((await storage.exchanges()).filter(({ state }) => state === 'DONE').length < number) {
    if (Date.now() > giveUp) throw new Error('Nothing was exchanged.');
    await pause(20);
  }
}

function killing(mode: Mode, open?: OpenEngines): void {
  const timeout = 120_000 + kills * 240_000;
  let server: Server;
  let people: People;
  beforeAll(async () => {
    server = await openServer(mode, open);
    people = await gather(await server.clients());
  }, 180_000);
  afterAll(() => server?.stop(), 60_000);

  it(`loses nothing that was acknowledged, and leaves nothing half done, in ${kills} kills during acceptance and exchange (${mode})`, {
    timeout,
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
      await someExchanged(server, round * 2);
      await pause(random.next() * 400);
      await server.kill();
      const answers = await racing;
      outcomes.push(...answers);
      cut += answers.filter(isCutOff).length;
      interrupted += (await server.storage.exchanges()).filter(({ state }) => state === 'RUNNING').length;
      await carriedOn(server);
      const found = await audit(server.storage, outcomes, maximumMeetings);
      expect([found.doubles, found.faults]).toEqual([[], []]);
    }
    const told = outcomes.filter((outcome) => !isCutOff(outcome));
    expect(unexplained(told)).toEqual([]);
    // Every round had calls under way when it was killed.
    expect(cut).toBeGreaterThanOrEqual(kills);
    console.log(
      `${mode}, ${kills} kills: ${told.length} answers, ${cut} calls cut off, ${interrupted} exchanges found half done after the start and carried on`,
    );
  });

  it(`plans what was asked for and publishes it whole, in ${kills} kills during planning and ${kills} during publishing (${mode})`, {
    timeout,
  }, async () => {
    const random = randomFrom(12);
    const told: string[] = [];
    for (let round = 1; round <= kills; round += 1) {
      const { run, planned, entries, seen, foundWritten } = await planAndPublish(server, people, {
        round,
        random,
        patienceMs,
      });
      expect(run.state).toBe('PUBLISHED');
      expect(run.conflicts).toEqual([]);
      expect(planned.length).toBeGreaterThan(20);
      expect(entries.map(({ id }) => id).toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
      expect(run.written).toBe(planned.length);
      // Nothing of it showed, or all of it.
      expect(seen.filter((count) => count !== 0 && count !== planned.length)).toEqual([]);
      expect(seen.at(-1)).toBe(planned.length);
      expect(doublesIn(await server.storage.diary())).toEqual([]);
      told.push(`${foundWritten} of ${planned.length}`);
    }
    console.log(`${mode}, written when publishing was killed: ${told.join(', ')}`);
  });
}

const found = await findAllEngines();

describe('an embedded server that is killed', () => killing('embedded'));
describe('a scheduling process that is killed', () => {
  withEngine({
    name: 'mongo',
    title: 'kills on MongoDB and Redis',
    found,
    suite: (open) => killing('distributed', open),
  });
});
