import { setTimeout as wait } from 'node:timers/promises';
import { type ErrorCode, errorTable, isSmcError } from '@smc/contracts';
import { type Configuration, processConfiguration, toSmcError } from '@smc/service-kit';
import type { RunningProcess } from './process.ts';

/** As the command line's: 4 where something could not be reached or failed unexpectedly, otherwise 2, a thing to set right. */
const exitCodes = { wrong: 2, unreachable: 4 };
const unreachable: readonly ErrorCode[] = ['UNAVAILABLE', 'TIMED_OUT', 'INTERNAL'];
const againMs = 2_000;

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Starts, and where an engine does not answer yet tries again until it does: processes and engines start in any order. */
async function startPatiently(
  start: (configuration: Configuration) => Promise<RunningProcess>,
  signal: AbortSignal,
): Promise<RunningProcess> {
  const configuration = processConfiguration();
  for (let told = ''; ; ) {
    try {
      return await start(configuration);
    } catch (error) {
      if (!isSmcError(error, 'UNAVAILABLE') || signal.aborted) throw error;
      if (error.message !== told) tell(`${error.message} Trying again until it answers.`);
      told = error.message;
      await wait(againMs, undefined, { signal });
    }
  }
}

/** What a start that failed says, and the exit code it ends with. */
export function refusalOf(error: unknown): { readonly line: string; readonly exitCode: number } {
  const { code, message, field } = toSmcError(error);
  // What is wrong with a variable, or an engine that one names, says itself what to do.
  const remedy = field?.startsWith('SMC_') === true ? '' : ` ${errorTable[code].remedy}`;
  const exitCode = unreachable.includes(code) ? exitCodes.unreachable : exitCodes.wrong;
  return { line: `${code}: ${message}${remedy}`, exitCode };
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
    const { line, exitCode } = refusalOf(error);
    tell(line);
    process.exitCode = exitCode;
  }
}
