import { resolve } from 'node:path';
import { withAccess } from '../access/open-access.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, printJson } from '../terminal/output.ts';

interface Options {
  readonly json?: true;
}

export const backup: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Writes one file that holds everything, keys included, as of one moment; the server goes on meanwhile. Keep it as you would keep a password.',
      )
      .argument('<file>', 'a new file')
      .option('--json', 'print the report as JSON')
      .action(
        run<Options>(async ({ json }, file) => {
          // The server writes it, in its own working directory: the path must not depend on which.
          const path = resolve(file);
          const made = await withAccess(async ({ clients, asSystem }) =>
            clients.operations.backup({ path }, await asSystem()),
          );
          if (json) printJson(made);
          else print(`${(made.bytes / 1048576).toFixed(1)} MB written to ${made.path}.`);
          return exitCodes.done;
        }),
      );
    withExamples(command, [['smc backup /backups/smc-2026-11-21.db', 'Every night, from cron.']]);
  },
};
