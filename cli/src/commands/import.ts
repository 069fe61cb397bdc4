import { SmcError } from '@smc/contracts';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { withAccess } from '../access/open-access.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { remarksOn, summaryOf } from '../importing/report-text.ts';
import type { ImportRequest } from '../importing/request.ts';
import { type ImportReport, runImport } from '../importing/run-import.ts';
import type { HeaderMapping } from '../rows/field-table.ts';
import { country } from '../rows/places.ts';
import type { RowKind } from '../rows/read-kind.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { note, print, printJson } from '../terminal/output.ts';
import { jsonFile } from './options.ts';

interface Options {
  readonly dryRun?: true;
  readonly onError: 'skip' | 'stop';
  readonly draft?: true;
  readonly organisation?: string;
  readonly createOrganisations?: true;
  readonly defaultCountry?: string;
  readonly mapping?: string;
  readonly wait?: true;
  readonly json?: true;
}

async function mappingIn(path: string | undefined): Promise<HeaderMapping> {
  if (path === undefined) return {};
  const mapping = await jsonFile(path, 'mapping');
  const wrong = Object.entries(mapping).find(([, name]) => typeof name !== 'string');
  if (wrong === undefined) return mapping as Record<string, string>;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'mapping',
    message: `The mapping of "${wrong[0]}" is not the name of a field.`,
  });
}

function countryOption(given: string): string {
  const reading = country(given, 'table');
  if ('problem' in reading) throw new InvalidArgumentError(reading.problem);
  return String(reading.value);
}

async function requestFrom(kind: RowKind, path: string, options: Options): Promise<ImportRequest> {
  return {
    kind,
    path,
    isDryRun: options.dryRun ?? false,
    onError: options.onError,
    isDraft: options.draft ?? false,
    organisationId: options.organisation,
    createsOrganisations: options.createOrganisations ?? false,
    defaultCountry: options.defaultCountry,
    mapping: await mappingIn(options.mapping),
    waits: options.wait ?? false,
  };
}

function exitCodeFor(report: ImportReport): ExitCode {
  if (report.wasStopped) return exitCodes.badInput;
  return report.rejected.length > 0 ? exitCodes.rowsRejected : exitCodes.done;
}

async function importFile(options: Options, kind: RowKind, path: string): Promise<ExitCode> {
  const request = await requestFrom(kind, path, options);
  const report = await cancellable((signal) => withAccess((access) => runImport(request, access, signal)));
  if (options.json) printJson(report);
  else {
    for (const remark of remarksOn(report)) note(remark);
    print(summaryOf(report));
  }
  return exitCodeFor(report);
}

export const importCommand: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Loads a CSV (any of , ; tab; UTF-8 or UTF-16), Excel (.xlsx) or JSON Lines file. Every row is checked before the first is written; then the import goes on by itself, also after a restart.',
      )
      .addArgument(
        new Argument('<kind>', 'what the rows are').choices(['organisations', 'challenges', 'solutions']),
      )
      .argument('<file>', 'the table: .csv, .tsv, .xlsx, .jsonl or .ndjson')
      .option('--dry-run', 'show what would happen, and write nothing')
      .addOption(
        new Option('--on-error <what>', 'with a bad row: stop (nothing is written), or skip it')
          .choices(['skip', 'stop'])
          .default('stop'),
      )
      .option('--draft', 'leave drafts, rather than publish challenges and list solutions')
      .option('--organisation <id>', 'the organisation of rows that name none')
      .option('--create-organisations', 'make organisations that rows name and that are not there')
      .option(
        '--default-country <code>',
        'country of such organisations where the row names none, as in KR',
        countryOption,
      )
      .option('--mapping <file>', 'JSON: your column headers -> our field names')
      .option('--wait', 'stay until every ranking is done')
      .option('--json', 'print the report as JSON')
      .action(run<Options>((options, kind, path) => importFile(options, kind as RowKind, path)));
    withExamples(command, [
      [
        'smc import challenges challenges.xlsx --dry-run',
        'Look first: what would be created, updated, refused.',
      ],
      [
        'smc import solutions catalogue.csv --create-organisations --on-error skip',
        'Take the good rows, and make the providers they name.',
      ],
      ['smc import organisations cities.jsonl --json', 'For a script.'],
    ]);
  },
};
