import type { ExposureReport } from '@smc/contracts';
import { withAccess } from '../access/open-access.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, printJson } from '../terminal/output.ts';
import { textTable } from '../terminal/text-table.ts';
import { wholeNumber } from './options.ts';

interface Options {
  readonly firstPage: number;
  readonly json?: true;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function tableOf(title: string, groups: ExposureReport['bySize']): string {
  const rows = groups.map(({ group, providers, catalogueShare, exposureShare, firstPageShare, ratio }) => [
    group,
    String(providers),
    percent(catalogueShare),
    percent(exposureShare),
    percent(firstPageShare),
    ratio === null ? '' : ratio.toFixed(2),
  ]);
  return textTable([title, 'providers', 'of solutions', 'of exposure', 'of first pages', 'ratio'], rows);
}

function exposureText(report: ExposureReport): string {
  const { lists, providers, solutions, firstPage, providersOnFirstPages, gini, catalogueGini } = report;
  return [
    `${lists} lists, ${solutions} solutions of ${providers} providers; ${providersOnFirstPages} providers are among the first ${firstPage} of a list.`,
    `Gini of exposure over providers ${gini.toFixed(3)}; of their numbers of solutions ${catalogueGini.toFixed(3)}.`,
    tableOf('size', report.bySize),
    tableOf('region', report.byRegion),
    tableOf('references', report.byNewcomer),
  ].join('\n\n');
}

export const exposure: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Who is seen in the lists that cities read: by provider size, region and newcomer, beside their share of the catalogue.',
      )
      .option('--first-page <number>', 'places on a first page', wholeNumber(1, 50), 10)
      .option('--json', 'print the report as JSON')
      .action(
        run<Options>(async ({ firstPage, json }) => {
          const report = await withAccess(async (access) =>
            access.clients.matchmaking.exposure.report({ firstPage }, await access.asSystem()),
          );
          if (json) printJson(report);
          else print(exposureText(report));
          return exitCodes.done;
        }),
      );
    withExamples(command, [
      ['smc exposure', 'A ratio of 1: as many eyes as solutions.'],
      ['smc exposure --first-page 5 --json', 'The same for the first five places, for a program.'],
    ]);
  },
};
