import { resolve } from 'node:path';
import { restoreFrom } from '@smc/platform';
import { processConfiguration } from '@smc/service-kit';
import { type CommandModule, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, printJson } from '../terminal/output.ts';

interface Options {
  readonly json?: true;
}

export const restore: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Puts a backup in place of what the data folder (SMC_DATA) holds. The file is checked first; the database that was there is kept beside it. Stop the server before.',
      )
      .argument('<file>', 'a file that smc backup wrote')
      .option('--json', 'print the report as JSON')
      .action(
        run<Options>(async ({ json }, file) => {
          const folder = resolve(processConfiguration().SMC_DATA);
          const { kept } = await restoreFrom(resolve(file), folder, new Date());
          if (json) printJson({ folder, kept: kept ?? null });
          else
            print(
              `Restored into ${folder}.${kept === undefined ? '' : `\nWhat was there is kept as ${kept}.`}`,
            );
          return exitCodes.done;
        }),
      );
    withExamples(command, [['smc restore /backups/smc-2026-11-21.db', 'After the server is stopped.']]);
  },
};
