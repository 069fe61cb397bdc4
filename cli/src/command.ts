import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';

/** One command of `smc`: its arguments, options and examples, and what it does. */
export interface CommandModule {
  /** Describes the command; `run` is given what is to happen and takes care of errors and exit codes. */
  describe(command: Command, run: Runner): void;
}

/** Wraps what a command does for commander: its answer becomes the exit code, its errors one line. */
// oxlint-disable-next-line no-unnecessary-type-parameters -- says at the call what the options are
export type Runner = <Options>(
  work: (options: Options, ...operands: string[]) => Promise<ExitCode>,
) => (...given: unknown[]) => Promise<void>;

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command's file: only the one that is asked for is ever read. */
  load(): Promise<CommandModule>;
}

/** Examples under a command's help. */
export function withExamples(
  command: Command,
  examples: readonly (readonly [line: string, what: string])[],
): Command {
  const lines = examples.map(([line, what]) => `  $ ${line}\n      ${what}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** Options that must be given, with the name of the option that makes them needless, where there is one. */
const needed = new WeakMap<Option, string | null>();

/**
 * An option that must be given. Checked by {@link checkNeeded} after all options were read, so that a slip of the pen in its name is
 * told as that.
 */
export function neededOption(
  flags: string,
  description: string,
  unless: { readonly unless?: string } = {},
): Option {
  const option = new Option(flags, `${description} (needed)`);
  needed.set(option, unless.unless ?? null);
  return option;
}

/** Ends with bad usage where an option that must be given is missing. */
export function checkNeeded(command: Command): void {
  const isGiven = (name: string) => command.getOptionValue(name) !== undefined;
  for (const option of command.options) {
    const other = needed.get(option);
    if (other === undefined || isGiven(option.attributeName()) || (other !== null && isGiven(other)))
      continue;
    command.error(`error: required option '${option.flags}' not specified`);
  }
}
