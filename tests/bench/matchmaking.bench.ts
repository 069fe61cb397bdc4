import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solutionContent } from '@smc/contracts';
import type { Connection } from '@smc/platform';
import { type KillableServer, startServer } from '../faults/killable-server.ts';
import { ServerWatch, type Watched } from './event/watch.ts';
import { type Answers, Asking } from './matchmaking/asking.ts';
import { connect, type HouseSize, makeHouse, serverFlags, settled } from './matchmaking/house.ts';
import { hasTexts } from './ranking/catalogue.ts';
import { quantile } from './ranking/peers.ts';
import type { BenchRow } from './types.ts';

export const name = 'matchmaking';

const data = '../shared/data';
/** What is promised of the door while heavy work is done, in milliseconds. */
const doorGoal = 50;
const quietMs = 5_000;
const changes = 10;

interface Part extends Watched<void> {
  readonly answers: Answers;
}

/** A server over a folder, watched and asked from outside. */
class Observed {
  readonly connection: Connection;
  readonly listeningAfter: number;
  readonly #server: KillableServer;
  readonly #watch: ServerWatch;
  readonly #asking: Asking;

  private constructor(server: KillableServer, connection: Connection, listeningAfter: number) {
    this.#server = server;
    this.connection = connection;
    this.listeningAfter = listeningAfter;
    this.#watch = new ServerWatch(server.url, server.processId);
    this.#asking = new Asking(connection);
  }

  static async start(folder: string): Promise<Observed> {
    const began = performance.now();
    const server = await startServer(folder, serverFlags);
    const seconds = (performance.now() - began) / 1000;
    return new Observed(server, await connect(folder), seconds);
  }

  async during(work: () => Promise<void>): Promise<Part> {
    this.#asking.take();
    const watched = await this.#watch.during(work);
    return { ...watched, answers: this.#asking.take() };
  }

  mostMiB(): Promise<number> {
    return this.#watch.mostMiB();
  }

  async stop(): Promise<void> {
    await this.#asking.stop();
    await this.#watch.stop();
    await this.connection.close();
    await this.#server.kill();
  }
}

/** A provider changes what it says of a solution; resolves when nothing is left to do. */
async function change(connection: Connection, number: number): Promise<void> {
  const { solutionCatalog: solutions } = connection.clients;
  const solution = await solutions.get({ id: `s${number * 37}` });
  const { id, version: expectedVersion } = solution;
  const content = solutionContent.strip().parse(solution);
  const description = `${content.description} Alerts by SMS, version ${number}.`;
  await solutions.update({ id, expectedVersion, content: { ...content, description } });
  await settled(connection);
}

const times = (label: string, values: readonly number[]) =>
  `${label} p50 ${quantile(values, 0.5).toFixed(1)}, p99 ${quantile(values, 0.99).toFixed(1)} ms of ${values.length}`;
const meanwhile = ({ answers, healthP99, healthWorst, healthAnswers, residentMiB }: Part) =>
  [
    `/healthz p99 ${healthP99.toFixed(1)}, worst ${healthWorst.toFixed(1)} ms of ${healthAnswers}`,
    times('a page of matches', answers.matches),
    times('one challenge', answers.small),
    `${answers.failed} not answered`,
    `${residentMiB} MiB resident`,
  ].join('; ');

function seconds(title: string, part: Part, baseline: string, baselineValue: number): BenchRow {
  return {
    name: `matchmaking, ${title}`,
    input: meanwhile(part),
    value: part.seconds,
    unit: 's',
    baseline,
    baselineValue,
    ratio: part.seconds / baselineValue,
  };
}

const door = (title: string, { healthP99 }: Part): BenchRow => ({
  name: `matchmaking, /healthz ${title}`,
  input: 'asked every 10 ms',
  value: healthP99,
  unit: 'ms, 99th percentile',
  baseline: 'the goal',
  baselineValue: doorGoal,
  ratio: healthP99 / doorGoal,
});

/** From a changed solution to lists that show it, one after the other: the median. */
async function changedRows(server: Observed, title: string, first: number): Promise<BenchRow> {
  const parts: Part[] = [];
  for (let number = first; number < first + changes; number++)
    parts.push(await server.during(() => change(server.connection, number)));
  const [middle] = parts.toSorted((a, b) => a.seconds - b.seconds).slice(changes >> 1);
  const longest = Math.max(...parts.map((part) => part.seconds));
  return seconds(`${title}, p50 of ${changes}`, middle as Part, 'the longest of them', longest);
}

async function measured(folder: string, size: HouseSize): Promise<BenchRow[]> {
  const server = await Observed.start(folder);
  const built = await server.during(() => settled(server.connection));
  const quiet = await server.during(() => new Promise((resolve) => setTimeout(resolve, quietMs)));
  const changed = await changedRows(server, 'a changed solution until its lists show it', 1);
  const most = await server.mostMiB();
  await server.stop();
  const again = await Observed.start(folder);
  const settledAgain = await again.during(() => settled(again.connection));
  const first = await again.during(() => change(again.connection, changes + 1));
  const later = await changedRows(again, 'a changed solution after a restart', changes + 2);
  await again.stop();
  return [
    seconds('first index and lists', built, 'until it listened, copies and search', server.listeningAfter),
    door('while the first index and lists are made', built),
    door('with nothing to do', quiet),
    changed,
    seconds('restart with nothing changed', settledAgain, 'until it listened', again.listeningAfter),
    seconds('the first changed solution after a restart', first, 'first index and lists', built.seconds),
    later,
    {
      name: 'matchmaking, memory of the whole server',
      input: `${size.solutions} solutions, ${size.challenges} challenges, every service in one process`,
      value: most,
      unit: 'MiB, the most ever resident',
      baseline: 'with nothing to do, lists made',
      baselineValue: quiet.residentMiB,
      ratio: most / quiet.residentMiB,
    },
  ];
}

/**
 * The whole server on the embedded default over a synthetic catalogue: 5,000 solutions and 50 challenges, or 100,000 and 300 with
 * `--full`, of which nothing has been ranked when it starts.
 */
export async function run({ seed, full }: { seed: number; full: boolean }): Promise<BenchRow[]> {
  if (!hasTexts(data)) {
    console.log(`  left out: the texts it is made of are not in ${data}`);
    return [];
  }
  const size = full ? { solutions: 100_000, challenges: 300 } : { solutions: 5_000, challenges: 50 };
  const folder = await mkdtemp(join(tmpdir(), 'smc-matchmaking-'));
  try {
    await makeHouse(folder, size, seed, data);
    return await measured(folder, size);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
