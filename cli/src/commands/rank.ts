import { SmcError } from '@smc/contracts';
import { defaultWeights, type Locale } from '@smc/ranking';
import { Option } from 'commander';
import { type CommandModule, neededOption, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { formatOf } from '../files/format.ts';
import { problemLine } from '../importing/report-text.ts';
import { type Reader, readers } from '../ranking/messages.ts';
import { rankToFile } from '../ranking/rank-files.ts';
import { type Inputs, readNeeds, readOffers } from '../ranking/read-inputs.ts';
import { writeRunFile } from '../ranking/run-file.ts';
import { verify } from '../ranking/verify.ts';
import { readRates, readWeights } from '../ranking/weights.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { note, print, printJson, visible } from '../terminal/output.ts';
import { dateOption, wholeNumber } from './options.ts';

interface Options {
  readonly challenges: string;
  readonly solutions: string;
  readonly out: string;
  readonly top: number;
  readonly weights?: string;
  readonly rates?: string;
  readonly onError: 'skip' | 'stop';
  readonly locale: Locale;
  readonly today: string;
  readonly reader: Reader;
  readonly run?: string;
  readonly verify?: string;
  readonly json?: true;
}

const shownWarnings = 5;

/** Bad rows one by one; what was merely not understood as a count with examples, because foreign tables are full of it. */
function tell(path: string, { problems, warnings }: Inputs<unknown>): void {
  for (const problem of problems) note(problemLine(path, problem));
  for (const { line, message } of warnings.slice(0, shownWarnings))
    note(visible(`${path}:${line}: note: ${message}`));
  if (warnings.length > shownWarnings)
    note(`${path}: ${warnings.length - shownWarnings} more notes of this kind.`);
}

async function rankFiles(options: Options, signal: AbortSignal): Promise<ExitCode> {
  const startedAt = performance.now();
  if (formatOf(options.out) === 'xlsx' && options.run !== undefined)
    throw new SmcError('BAD_REQUEST', {
      field: 'run',
      message:
        'A workbook holds the time it was written, so its bytes cannot be repeated; write .jsonl or .csv.',
    });
  const weights = options.weights === undefined ? defaultWeights : await readWeights(options.weights);
  const rates = options.rates === undefined ? null : await readRates(options.rates);
  const [needs, offers] = [await readNeeds(options.challenges), await readOffers(options.solutions)];
  tell(options.challenges, needs);
  tell(options.solutions, offers);
  const rejected = [...needs.problems, ...offers.problems];
  if (rejected.length > 0 && options.onError === 'stop') {
    note('Nothing was ranked: correct the rows above, or use --on-error skip.');
    return exitCodes.badInput;
  }
  const rankOptions = {
    today: options.today,
    top: options.top,
    weights,
    locale: options.locale,
    rates,
    maxExclusions: 0,
  };
  const counts = await rankToFile(
    { needs: needs.items, offers: offers.items, options: rankOptions, reader: options.reader },
    options.out,
    signal,
  );
  if (options.run !== undefined) {
    const { challenges, solutions, out, today, top, locale, reader } = options;
    const { matches } = counts;
    await writeRunFile(options.run, {
      challenges,
      solutions,
      out,
      weights,
      rates,
      options: { today, top, locale, reader },
      matches,
    });
  }

  const seconds = Math.round(performance.now() - startedAt) / 1000;
  const peakMemoryMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const report = {
    challenges: needs.items.length,
    solutions: offers.items.length,
    ...counts,
    rejected: rejected.length,
    seconds,
    peakMemoryMiB,
  };
  if (options.json) printJson({ ...report, rejectedRows: rejected });
  else
    print(
      `${report.matches} matches of ${report.challenges} challenges and ${report.solutions} solutions written to ${options.out}.`,
    );
  if (weights.floor !== undefined)
    note(
      `The fairness floor of the weights cost the first places ${counts.floorCost.toFixed(2)} points in all.`,
    );
  note(`${seconds.toFixed(1)} s, ${peakMemoryMiB} MiB at most.`);
  return rejected.length > 0 ? exitCodes.rowsRejected : exitCodes.done;
}

const unlessVerify = { unless: 'verify' };

const rankOrVerify = (options: Options, signal: AbortSignal): Promise<ExitCode> =>
  options.verify === undefined
    ? rankFiles(options, signal)
    : verify(options.verify, options.json === true, signal);

export const rank: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Ranks the solutions of a file for the challenges of another. Needs no server and no data folder; the same input gives the same bytes.',
      )
      .addOption(neededOption('--challenges <file>', 'challenges: .jsonl, .csv or .xlsx', unlessVerify))
      .addOption(neededOption('--solutions <file>', 'solutions: .jsonl, .csv or .xlsx', unlessVerify))
      .addOption(neededOption('--out <file>', 'matches: .jsonl, .csv or .xlsx', unlessVerify))
      .option('--top <number>', 'matches of each challenge', wholeNumber(1, 10_000), 20)
      .option('--weights <file>', 'JSON: {"version": ..., "features": {"text": 30, ...}}')
      .option(
        '--rates <file>',
        'JSON: exchange rates; without them only amounts in the same currency are compared',
      )
      .addOption(
        new Option('--on-error <what>', 'with a bad row: skip it, or stop')
          .choices(['skip', 'stop'])
          .default('skip'),
      )
      .addOption(
        new Option('--locale <language>', 'language of the reasons')
          .choices(['en', 'ko', 'es', 'fr'])
          .default('en'),
      )
      .addOption(
        new Option('--today <date>', 'the day to rank as of, as in 2026-11-21')
          .default(new Date().toISOString().slice(0, 10), 'the present day')
          .argParser(dateOption),
      )
      .addOption(
        new Option('--reader <who>', 'for whom the reasons are: a provider reads nothing of its competitors')
          .choices(readers)
          .default('secretariat'),
      )
      .option('--run <file>', 'write what the ranking rests on, so that it can be repeated')
      .option(
        '--verify <run>',
        'repeat a run (a file of --run, or a stored run by id) and compare every character',
      )
      .option('--json', 'print the report as JSON')
      .action(run<Options>((options) => cancellable((signal) => rankOrVerify(options, signal))));
    withExamples(command, [
      [
        'smc rank --challenges needs.jsonl --solutions catalogue.jsonl --out matches.jsonl',
        'One line per match, with reasons that add up to the score.',
      ],
      [
        'smc rank --challenges c.csv --solutions s.xlsx --top 5 --locale ko --out matches.xlsx',
        'For a spreadsheet, with reasons in Korean.',
      ],
      [
        'smc rank --challenges c.jsonl --solutions s.jsonl --out m.jsonl --run run.json',
        'Keeps what it rests on; smc rank --verify run.json repeats it and compares.',
      ],
    ]);
  },
};
