import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSmcError } from '@smc/contracts';
import { type Connection, connectToRunning } from '@smc/platform';
import { type ProcessRun, runProcess as run } from '../../platform/src/processes/launch.ts';
import { addressVariables, type ProcessName, processNames } from '../../platform/src/processes/topology.ts';
import { freePort } from '../engines/redis/redis-server.ts';
import { linkMailedTo } from '../e2e/running.ts';

export { type ProcessName, processNames };

const living = new Set<Run>();
process.on('exit', () => {
  for (const run of living) void run.end('SIGKILL');
});

interface Run extends ProcessRun {
  /** Everything it wrote to standard error, its log. */
  errors(): string;
}

/** Runs a process with these variables and no other of ours; it ends with the tests at the latest. */
export function runProcess(name: ProcessName, environment: Readonly<Record<string, string>>): Run {
  const foreign = Object.keys(process.env).filter((key) => key.startsWith('SMC_'));
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.includes(key)));
  let errors = '';
  const begun = run(name, { ...inherited, ...environment }, (text) => (errors += text));
  const tracked = { ...begun, errors: () => errors };
  living.add(tracked);
  void begun.ended.then(() => living.delete(tracked));
  return tracked;
}

/** Whether nothing is left to do; not known, so no, while an engine that was killed is not reached yet. */
async function isQuiet({ operations }: Connection['clients']): Promise<boolean> {
  try {
    return (await operations.status()).pendingWork === 0;
  } catch (error) {
    if (isSmcError(error, 'UNAVAILABLE') || isSmcError(error, 'TIMED_OUT')) return false;
    throw error;
  }
}

/** Every service and the gateway in a process of its own. */
export class House {
  readonly folder: string;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #runs = new Map<ProcessName, Run>();
  readonly #allRuns: [ProcessName, Run][] = [];
  #connection: Connection | undefined;

  private constructor(folder: string, ports: Record<ProcessName, number>, settings: Record<string, string>) {
    this.folder = folder;
    this.ports = ports;
    this.#settings = settings;
  }

  static async open(settings: Record<string, string>): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'smc-house-'));
    const ports = {} as Record<ProcessName, number>;
    for (const name of processNames) ports[name] = await freePort();
    return new House(folder, ports, settings);
  }

  get url(): string {
    return this.urlOf('gateway');
  }

  urlOf(name: ProcessName): string {
    return `http://127.0.0.1:${this.ports[name]}`;
  }

  environmentOf(name: ProcessName): Record<string, string> {
    return {
      ...Object.fromEntries(processNames.map((peer) => [addressVariables[peer], this.urlOf(peer)])),
      SMC_DATA: this.folder,
      SMC_PORT: String(this.ports[name]),
      SMC_PUBLIC_URL: this.url,
      SMC_JOBS: 'bullmq',
      SMC_LOG_LEVEL: 'error',
      SMC_RATE_LIMIT: '1000000',
      ...this.#settings,
    };
  }

  async start(...names: readonly ProcessName[]): Promise<void> {
    const runs = names.map((name) => {
      const run = runProcess(name, this.environmentOf(name));
      this.#runs.set(name, run);
      this.#allRuns.push([name, run]);
      return run.listening;
    });
    await Promise.all(runs);
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  async kill(name: ProcessName): Promise<void> {
    if (name === 'gateway') await this.disconnect();
    await this.#runs.get(name)?.end('SIGKILL');
  }

  async disconnect(): Promise<void> {
    await this.#connection?.close();
    this.#connection = undefined;
  }

  /** The gateway's control socket: everything as the system. */
  async connection(): Promise<Connection> {
    this.#connection ??= await connectToRunning(this.folder);
    if (this.#connection === undefined) throw new Error('The gateway does not listen on its socket.');
    return this.#connection;
  }

  /** Resolves when no event or job is left, in any process. */
  async settle(patienceMs = 60_000): Promise<void> {
    const giveUp = Date.now() + patienceMs;
    for (let quiet = 0; quiet < 2; ) {
      const { clients } = await this.connection();
      const asked = Date.now();
      quiet = (await isQuiet(clients)) ? quiet + 1 : 0;
      if (Date.now() > giveUp) throw new Error('Work is still pending.');
      // A server without indexes reads every document to answer: asked without a pause, it does little else.
      await new Promise((resolve) => setTimeout(resolve, 50 + 5 * (Date.now() - asked)));
    }
  }

  /** Writes what every process said, those that were killed too, into a new folder that stays; returns its path. */
  async keepLogs(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'smc-house-logs-'));
    for (const [index, [name, run]] of this.#allRuns.entries())
      await writeFile(join(folder, `${String(index).padStart(3, '0')}-${name}-${run.pid}.log`), run.errors());
    return folder;
  }

  linkMailedTo(address: string): Promise<string> {
    return linkMailedTo(join(this.folder, 'membership', 'mail'), address);
  }

  /** Ends everything as an operator does; returns the exit codes by process. */
  async stop(): Promise<Record<string, number | null>> {
    await this.disconnect();
    const ends = [...this.#runs].map(async ([name, run]) => [name, await run.end('SIGTERM')] as const);
    const codes = Object.fromEntries(await Promise.all(ends));
    await rm(this.folder, { recursive: true, force: true });
    return codes;
  }
}
