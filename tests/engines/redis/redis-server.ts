import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from '../require-engine.ts';

/** A `redis-server` of its own, on a loopback port and in a temporary folder. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
  /** Starts it again with the same port, folder and settings; resolved when it takes commands. */
  restart(): Promise<void>;
  /** Stops its answers without ending it (SIGSTOP), and goes on. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes its folder. */
  dispose(): Promise<void>;
}

/** Settings of `redis.conf`, by name. */
export type RedisSettings = Readonly<Record<string, string>>;

const durable: RedisSettings = {
  appendonly: 'yes',
  // Enough for most tests. Where Redis itself is killed it must be "always": while the disk is busy with a sync,
  // "everysec" acknowledges writes that it has not even handed to the operating system.
  appendfsync: 'everysec',
  'maxmemory-policy': 'noeviction',
  save: '',
};

/** The server on this machine as a suite wants it: its version, for the report, or why there is none. */
export function findRedis(): Found<string> {
  const { status, stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  if (status === 0) return { engine: `redis-server ${/v=(\S+)/.exec(stdout)?.[1] ?? 'unknown'}` };
  return { missing: 'redis-server is not installed', remedy: 'On Debian: apt-get install -y redis-server' };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function launch(port: number, folder: string, settings: RedisSettings): Promise<ChildProcess> {
  const all = {
    ...durable,
    ...settings,
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    daemonize: 'no',
  };
  const child = spawn(
    'redis-server',
    Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('Ready to accept connections')) break;
  }
  if (!output.includes('Ready to accept connections'))
    throw new Error(`redis-server did not start:\n${output}`);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Starts one; it ends with this process at the latest. */
export async function startRedis(settings: RedisSettings = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'smc-redis-'));
  const port = await freePort();
  let child = await launch(port, folder, settings);
  const atExit = () => child.kill('SIGKILL');
  process.once('exit', atExit);
  const password = settings['requirepass'];
  return {
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    port,
    kill: () => end(child),
    restart: async () => {
      await end(child);
      child = await launch(port, folder, settings);
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    dispose: async () => {
      process.off('exit', atExit);
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
