import { Argument } from 'commander';
import { withAccess } from '../access/open-access.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { type ExportKind, exportKinds, exportThings } from '../exporting/export-things.ts';
import { formatOf } from '../files/format.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { print, printJson } from '../terminal/output.ts';

interface Options {
  readonly json?: true;
}

export const exportCommand: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Writes everything of a kind. Organisations, challenges and solutions can be imported again; JSON Lines keep all of it.',
      )
      .addArgument(new Argument('<kind>', 'what to write').choices(exportKinds))
      .argument('<file>', 'where to: .jsonl, .csv or .xlsx')
      .option('--json', 'print the report as JSON')
      .action(
        run<Options>(async ({ json }, kind, path) => {
          const file = path;
          formatOf(file);
          const rows = await cancellable((signal) =>
            withAccess((access) => exportThings(kind as ExportKind, file, access, signal)),
          );
          if (json) printJson({ kind, file, rows });
          else print(`${rows} ${kind} written to ${file}.`);
          return exitCodes.done;
        }),
      );
    withExamples(command, [
      ['smc export challenges challenges.xlsx', 'For a spreadsheet; Korean, Arabic and accents stay whole.'],
      ['smc export matches matches.jsonl', 'One line per match, with reasons and what is missing.'],
    ]);
  },
};
