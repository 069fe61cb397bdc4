import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SmcError } from '@smc/contracts';
import { environmentWith, type VariableName } from '@smc/service-kit';
import { type Connection, connectToRunning } from '../connect.ts';
import { addressVariables, type ProcessName, processNames } from './topology.ts';

/** Every service and the gateway, each in a process of its own, on this machine's loopback. */
export interface LaunchedHouse {
  /** Of the door. */
  readonly url: string;
  readonly connection: Connection;
  /** Ends all of them as an operator does, and waits for their end. */
  stop(): Promise<void>;
}

type Settings = Readonly<Partial<Record<VariableName, string>>> & { readonly SMC_DATA: string };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** One of the processes, begun and not necessarily listening yet. */
export interface ProcessRun {
  readonly pid: number | undefined;
  /** Resolves when it listens; rejects with the last thing it said where it ends before. */
  readonly listening: Promise<void>;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What is left of a process's words for the message of its end, in characters. */
const rememberedLength = 2_000;

/**
 * Runs an entry of this folder with this environment and no other.
 * @param onSaid is given what it writes to standard error, its log
 */
export function runProcess(
  name: ProcessName,
  environment: NodeJS.ProcessEnv,
  onSaid: (text: string) => void = () => {},
): ProcessRun {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [entry], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-rememberedLength);
    onSaid(text);
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-rememberedLength);
    if (printed.includes('listening ')) resolve();
  });
  const ended = once(child, 'close').then(([code]) => {
    const last = said.trim().split('\n').at(-1) ?? '';
    reject(new SmcError('UNAVAILABLE', { field: name, message: `${name} did not start: ${last}` }));
    return code as number | null;
  });
  listening.catch(() => {});
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { pid: child.pid, listening, ended, end };
}

const readyMs = 60_000;

async function untilReady(url: string): Promise<void> {
  const giveUpAt = Date.now() + readyMs;
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (Date.now() > giveUpAt)
      throw new SmcError('UNAVAILABLE', { message: `Not ready: ${await answer?.text()}` });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stopAll(launched: readonly ProcessRun[]): Promise<void> {
  await Promise.all(launched.map((run) => run.end('SIGTERM')));
}

/**
 * Starts every process with these settings on free ports and waits until all are ready.
 * @param settings beside the addresses; `SMC_JOBS=bullmq` and `SMC_REDIS_URL` are needed
 * @throws SmcError `UNAVAILABLE` (field: the process) with what it said; what was started is stopped again
 */
export async function launchProcesses(settings: Settings): Promise<LaunchedHouse> {
  const urls = new Map<ProcessName, string>();
  const ports = new Map<ProcessName, number>();
  for (const name of processNames) {
    const port = await freePort();
    ports.set(name, port);
    urls.set(name, `http://127.0.0.1:${port}`);
  }
  const addresses = Object.fromEntries(processNames.map((name) => [addressVariables[name], urls.get(name)]));
  const url = urls.get('gateway') as string;
  const launched = processNames.map((name) =>
    runProcess(
      name,
      environmentWith({
        ...addresses,
        ...settings,
        SMC_HOST: '127.0.0.1',
        SMC_PORT: String(ports.get(name)),
        SMC_PUBLIC_URL: url,
      }),
    ),
  );
  const atExit = () => launched.forEach((run) => void run.end('SIGKILL'));
  process.once('exit', atExit);
  const stop = async () => {
    await stopAll(launched);
    process.off('exit', atExit);
  };
  try {
    await Promise.all(launched.map(({ listening }) => listening));
    await untilReady(url);
    const connection = await connectToRunning(settings.SMC_DATA);
    if (connection === undefined) throw new SmcError('UNAVAILABLE', { field: 'gateway' });
    return { url, connection, stop: () => connection.close().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}
