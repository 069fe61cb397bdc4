import { migratePlatform } from '@smc/platform';
import { processConfiguration } from '@smc/service-kit';
import { type CommandModule, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, printJson } from '../terminal/output.ts';

interface Options {
  readonly json?: true;
}

export const migrate: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Makes the tables and indexes that this version needs, on the configured engine, and says what it changed. A start does the same by itself; beforehand, it does not keep anybody waiting. Refused while a server uses the data folder.',
      )
      .option('--json', 'print the changes as JSON')
      .action(
        run<Options>(async ({ json }) => {
          const changes = await migratePlatform(processConfiguration());
          if (json) printJson({ changes });
          else print(changes.length === 0 ? 'Everything is up to date.' : changes.join('\n'));
          return exitCodes.done;
        }),
      );
    withExamples(command, [
      ['smc migrate', 'Before the new version is started.'],
      [
        'SMC_STORE=mongo SMC_MONGO_URL=mongodb://db.example/smc SMC_JOBS=bullmq SMC_REDIS_URL=redis://redis.example smc migrate',
        'Where documents are in MongoDB.',
      ],
    ]);
  },
};
