import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const smcPath = fileURLToPath(new URL('../bin/smc.js', import.meta.url));

/** A folder of the test's own, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-cli-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A file of the test's own. */
export async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

export const jsonLines = (...rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly data?: string;
  readonly nodeArguments?: readonly string[];
}

/** The environment of a command: this process's, with a data folder of the test's own and without a fixed port. */
export function environmentFor(data: string | undefined): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('SMC_'));
  return {
    ...Object.fromEntries(others),
    SMC_PORT: '0',
    SMC_LOG_LEVEL: 'error',
    ...(data === undefined ? {} : { SMC_DATA: data }),
  };
}

/** Runs `smc` as a shell would, to its end. */
export function smc(given: readonly string[], { data, nodeArguments = [] }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArguments, smcPath, ...given], {
      env: environmentFor(data),
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A server that listens; `stop` sends the signal and waits for its end. */
export interface RunningServer {
  readonly url: string;
  readonly output: () => string;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

export function startServer(data: string, ...given: readonly string[]): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [smcPath, 'serve', ...given], { env: environmentFor(data) });
    let [stdout, stderr] = ['', ''];
    const ended = new Promise<number | null>((done) => child.once('close', done));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const url = /is at (\S+)/.exec(stdout)?.[1];
      if (url !== undefined && stdout.includes('Data:'))
        resolve({
          url,
          output: () => stdout,
          stop: (signal) => {
            child.kill(signal);
            return ended;
          },
        });
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${stderr}`)));
  });
}
