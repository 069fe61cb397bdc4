import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface KillableServer {
  readonly url: string;
  readonly processId: number;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server of its own process over `dataFolder`; resolves when it listens. `flags`: Node's own. */
export async function startServer(
  dataFolder: string,
  flags: readonly string[] = [],
): Promise<KillableServer> {
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, 'server.ts')], {
    env: {
      ...process.env,
      SMC_DATA: dataFolder,
      SMC_PORT: '0',
      SMC_LOG_LEVEL: 'error',
      SMC_RATE_LIMIT: '1000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = once(child, 'exit').then(() => running.delete(child));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^listening (.+)$/.exec(line)?.[1];
    if (url !== undefined) {
      return {
        url,
        processId: child.pid ?? 0,
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
      };
    }
  }
  throw new Error(`The server did not start: ${errors}`);
}
