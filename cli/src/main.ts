import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { SmcError } from '@smc/contracts';
import { createLogger, processConfiguration, toSmcError } from '@smc/service-kit';
import { checkNeeded, type Runner } from './command.ts';
import { commands } from './commands/table.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { errorLine, note, printJson } from './terminal/output.ts';

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function report(error: SmcError, asJson: boolean): void {
  if (asJson) {
    const { code, field = null, message, details = null } = error;
    printJson({ error: { code, field, message, details } });
  }
  note(errorLine(error));
}

/** What lies behind an `INTERNAL` is for whoever looks for it: with SMC_LOG_LEVEL=debug it is logged, like everything inside. */
function logCause(error: SmcError): void {
  if (error.code !== 'INTERNAL') return;
  try {
    createLogger({ level: processConfiguration().SMC_LOG_LEVEL }).debug(
      { err: error.cause },
      'the command failed',
    );
  } catch {
    // A configuration that cannot be read is told by the command itself.
  }
}

const run: Runner =
  (work) =>
  async (...given) => {
    const command = given.at(-1) as Command;
    checkNeeded(command);
    const options = command.opts();
    const operands = given.slice(0, -2) as string[];
    try {
      process.exitCode = await work(options as never, ...operands);
    } catch (thrown) {
      const error = toSmcError(thrown);
      report(error, options['json'] === true);
      logCause(error);
      process.exitCode = exitCodeOf(error);
    }
  };

/** Commands that are not asked for appear by name and summary alone; the one that is asked for is loaded. */
async function programFor(asked: string | undefined): Promise<Command> {
  const program = new Command('smc')
    .description(
      'Solutions Meet Cities: cities post challenges, providers list solutions, and the right ones meet.',
    )
    .version(version(), '-V, --version', 'Show the version')
    .helpOption('-h, --help', 'Show this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride();
  for (const { name, summary, load } of commands) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary}.`)
      .helpOption('-h, --help', 'Show this help');
    if (name === asked) (await load()).describe(command, run);
  }
  program.addHelpText(
    'after',
    '\nSee "smc <command> --help" for options and examples.\nExit codes: 0 done, 1 done with rejected rows, 2 bad usage or unreadable input, 3 no valid plan, 4 an engine could not be reached.',
  );
  return program;
}

/** The command line. Sets the process's exit code; never throws. */
export async function main(given: readonly string[]): Promise<void> {
  const asked = given.find((word) => !word.startsWith('-'));
  try {
    const program = await programFor(asked);
    if (given.length === 0) program.help({ error: true });
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
      return;
    }
    report(toSmcError(error), false);
    process.exitCode = exitCodeOf(toSmcError(error));
  }
}
