import { writeFile } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';
import { type CommandModule, withExamples } from '../command.ts';
import { countsOf, demoReport } from '../demo/report.ts';
import { type RunningDemo, runDemo } from '../demo/run-demo.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { print } from '../terminal/output.ts';

interface Options {
  readonly json?: string;
  readonly keep?: boolean;
  readonly distributed?: boolean;
}

function howToOpen({ url, signIn }: RunningDemo, isKept: boolean): string {
  if (isKept)
    return `Open ${url} and sign in as ${signIn.email} with the password ${signIn.password}\nGraphQL: ${url}/graphiql\nCtrl-C stops it and removes its data.`;
  return 'To look around: npm run demo -- --keep (this system goes on), or npm start -- --sample (with sign-ins for each role, kept between starts).';
}

function untilCancelled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

async function writeCounts(path: string, running: RunningDemo): Promise<void> {
  await writeFile(path, `${JSON.stringify(countsOf(running.outcome), null, 2)}\n`).catch((cause: unknown) => {
    throw new SmcError('BAD_REQUEST', { field: 'json', message: `${path} cannot be written.`, cause });
  });
}

async function performDemo(
  { json, keep = false, distributed: isDistributed = false }: Options,
  signal: AbortSignal,
): Promise<ExitCode> {
  let isAsExpected = false;
  await runDemo({ isDistributed, signal }, async (running) => {
    print(demoReport(running.outcome));
    print(`\n${howToOpen(running, keep)}`);
    if (json !== undefined) await writeCounts(json, running);
    isAsExpected = running.outcome.check.differences.length === 0;
    if (keep) await untilCancelled(signal);
  });
  return isAsExpected ? exitCodes.done : exitCodes.rowsRejected;
}

export const demo: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Starts everything in a temporary folder on a free port, loads real cities, challenges and solutions through the API as a secretariat would, ranks them and reports.',
      )
      .option(
        '--json <file>',
        'write {cities, challenges, solutions, matches, excluded, proposals, event, onDemandMeetings, seconds} to a file',
      )
      .option(
        '--distributed',
        'every service a process of its own, on the engines that the environment names (SMC_JOBS=bullmq with SMC_REDIS_URL; SMC_STORE=mongo with an empty database); for engines to throw away, since it leaves its data there',
      )
      .option('--keep', 'go on until Ctrl-C, to look around')
      .action(run<Options>((options) => cancellable((signal) => performDemo(options, signal))));
    withExamples(command, [
      ['npm run demo', 'From a fresh clone, after npm ci.'],
      ['npm run demo -- --json counts.json', 'For a script.'],
      [
        'SMC_JOBS=bullmq SMC_REDIS_URL=redis://127.0.0.1:6379 SMC_STORE=mongo SMC_MONGO_URL=mongodb://127.0.0.1/smc-demo npm run demo -- --distributed',
        'The same on Redis and MongoDB.',
      ],
    ]);
  },
};
