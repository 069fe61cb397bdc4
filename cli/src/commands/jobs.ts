import type { DeadLetter } from '@smc/contracts';
import { InvalidArgumentError } from 'commander';
import { withAccess } from '../access/open-access.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { print, printJson, visible } from '../terminal/output.ts';
import { textTable } from '../terminal/text-table.ts';

interface JsonOption {
  readonly json?: true;
}

interface ListOptions extends JsonOption {
  readonly queue?: string;
  readonly first: number;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1000)
    throw new InvalidArgumentError('a whole number from 1 to 1000');
  return value;
}

function cellsOf({ queue, id, attempt, endedAt, error }: DeadLetter): string[] {
  const told = error === null ? '' : `${error.code}: ${error.message}`;
  return [queue, id, String(attempt), endedAt ?? '', told].map(visible);
}

async function list({ json, ...input }: ListOptions): Promise<ExitCode> {
  const { counts, jobs } = await withAccess(async ({ clients, asSystem }) =>
    clients.operations.jobs.deadLetters(input, await asSystem()),
  );
  if (json) printJson({ counts, jobs });
  else if (jobs.length === 0) print('No job has failed for good.');
  else {
    print(textTable(['queue', 'job', 'attempts', 'given up', 'why'], jobs.map(cellsOf), 100));
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
    if (total > jobs.length) print(`${total - jobs.length} more; see --first.`);
  }
  return exitCodes.done;
}

async function retry({ json }: JsonOption, queue: string, id: string | undefined): Promise<ExitCode> {
  const { retried } = await withAccess(async ({ clients, asSystem }) =>
    clients.operations.jobs.retry(id === undefined ? { queue } : { queue, id }, await asSystem()),
  );
  if (json) printJson({ retried });
  else print(`${retried} ${retried === 1 ? 'waits' : 'wait'} for another turn.`);
  return exitCodes.done;
}

const json = ['--json', 'print the answer as JSON'] as const;

export const jobs: CommandModule = {
  describe(command, run) {
    command.description(
      'Jobs that failed for good (dead letters): what they were, why, and another turn. The same on every engine.',
    );
    command
      .command('list')
      .description('Dead letters, newest first in each queue.')
      .option('--queue <name>', 'of this queue alone')
      .option('--first <number>', 'how many of each queue', count, 100)
      .option(...json)
      .action(run<ListOptions>(list));
    command
      .command('retry')
      .description(
        'Lets one dead letter, or all of a queue, wait for their turn again; mend the cause first.',
      )
      .argument('<queue>', 'as listed')
      .argument('[job]', 'the job; without it all of the queue')
      .option(...json)
      .action(run<JsonOption>((options, queue, id) => retry(options, queue, id)));
    withExamples(command, [
      ['smc jobs list', 'What was given up, and why.'],
      ['smc jobs retry platform-import', 'Everything of that queue once more.'],
    ]);
  },
};
