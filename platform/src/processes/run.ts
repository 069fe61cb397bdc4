import { setTimeout as wait } from 'node:timers/promises';
import { isSmcError } from '@smc/contracts';
import { type Configuration, processConfiguration, toSmcError } from '@smc/service-kit';
import type { RunningProcess } from './process.ts';

/** As the command line's: 2 where the configuration is wrong, 4 where an engine could not be reached. */
const exitCodes = { badConfiguration: 2, other: 4 };
const againMs = 2_000;

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Starts, and where an engine does not answer yet tries again until it does: processes and engines start in any order. */
async function startPatiently(
  start: (configuration: Configuration) => Promise<RunningProcess>,
  signal: AbortSignal,
): Promise<RunningProcess> {
  const configuration = processConfiguration();
  for (;;) {
    try {
      return await start(configuration);
    } catch (error) {
      if (!isSmcError(error, 'UNAVAILABLE') || signal.aborted) throw error;
      tell(`${error.message} Trying again.`);
      await wait(againMs, undefined, { signal });
    }
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The main function of a process: starts it, prints one line when it listens, and stops it cleanly on SIGTERM or SIGINT. */
export async function run(start: (configuration: Configuration) => Promise<RunningProcess>): Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort());
  try {
    const running = await startPatiently(start, ending.signal);
    process.stdout.write(`listening ${running.url}\n`);
    await stopped(ending.signal);
    await running.stop();
  } catch (error) {
    if (ending.signal.aborted) return;
    const known = toSmcError(error);
    tell(`${known.code}: ${known.message}`);
    process.exitCode = known.code === 'BAD_CONFIGURATION' ? exitCodes.badConfiguration : exitCodes.other;
  }
}
