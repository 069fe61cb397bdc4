import { type ChildProcess, spawn } from 'node:child_process';
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

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** Rejects with the last thing it said where it ends before it listens. */
  readonly listening: Promise<void>;
}

function launch(name: ProcessName, environment: Record<string, string | undefined>): Launched {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [entry], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('listening ')) resolve();
  });
  const ended = once(child, 'exit').then(() => {
    const last = said.trim().split('\n').at(-1) ?? '';
    reject(new SmcError('UNAVAILABLE', { field: name, message: `${name} did not start: ${last}` }));
  });
  listening.catch(() => {});
  return { child, ended, listening };
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

async function stopAll(launched: readonly Launched[]): Promise<void> {
  for (const { child } of launched) child.kill('SIGTERM');
  await Promise.all(launched.map(({ ended }) => ended));
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
    launch(
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
  const atExit = () => launched.forEach(({ child }) => child.kill('SIGKILL'));
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
