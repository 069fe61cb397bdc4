import { SmcError } from '@smc/contracts';
import {
  drawChart,
  type Instance,
  parseInstance,
  parsePreviousPlan,
  type Plan,
  reportPlan,
} from '@smc/timetable';
import { planInWorker, replanInWorker } from '@smc/timetable/worker';
import { InvalidArgumentError } from 'commander';
import { type CommandModule, neededOption, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { errorLine, note, print, printJson } from '../terminal/output.ts';
import { translated } from '../timetable/input-errors.ts';
import { readJson } from '../timetable/json-file.ts';
import { showPlanning } from '../timetable/planning-progress.ts';
import { summaryText, tellWarnings } from '../timetable/summary.ts';
import { openWholeFile, type WholeFile } from '../timetable/whole-file.ts';
import { wholeNumber } from './options.ts';

interface Options {
  readonly instance: string;
  readonly out: string;
  readonly seed: number;
  readonly iterations?: number;
  readonly timeLimit?: number;
  readonly previous?: string;
  readonly mayMove: number;
  readonly now?: string;
  readonly report?: true;
  readonly chart?: string;
  readonly json?: true;
}

/** For commander: seconds, also part of one. */
function seconds(given: string): number {
  const value = Number(given);
  if (given.trim() !== '' && value > 0 && value <= 1_000_000) return value;
  throw new InvalidArgumentError('Give seconds above 0, as in 30 or 0.5.');
}

/** For commander: an instant. */
function instant(given: string): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(given) && Number.isFinite(Date.parse(given))) return given;
  throw new InvalidArgumentError('Give an instant as in 2026-11-21T09:00:00Z.');
}

/** The JSON is let go before planning starts: of a large event it is the largest thing there is. */
async function readInstance(path: string): Promise<Instance> {
  const json = await readJson(path, 'instance');
  return translated(path, () => parseInstance(json));
}

async function makePlan(instance: Instance, options: Options, signal: AbortSignal): Promise<Plan> {
  const { seed, iterations, timeLimit, mayMove, now } = options;
  const progress = showPlanning();
  try {
    if (options.previous === undefined) {
      const onProgress = progress.update;
      return await planInWorker(instance, { seed, iterations, timeLimit, signal, onProgress });
    }
    const json = await readJson(options.previous, 'previous');
    const previous = await translated(options.previous, () => parsePreviousPlan(json, instance));
    return await replanInWorker(instance, previous, { seed, mayMove, now, signal });
  } finally {
    progress.end();
  }
}

interface Files {
  readonly plan: WholeFile;
  readonly chart: WholeFile | undefined;
}

/** Opens what is to be written, does the work, and leaves nothing half-written where it fails. */
async function withFiles<Value>(options: Options, work: (files: Files) => Promise<Value>): Promise<Value> {
  const plan = await openWholeFile(options.out, 'out');
  let chart: WholeFile | undefined;
  try {
    if (options.chart !== undefined) chart = await openWholeFile(options.chart, 'chart');
    return await work({ plan, chart });
  } finally {
    await plan.abandon();
    await chart?.abandon();
  }
}

function exitCodeFor({ status, warnings }: Plan): ExitCode {
  if (status === 'infeasible' || status === 'notFound') return exitCodes.noValidPlan;
  return warnings.some(({ code }) => code === 'FIXED_NOT_HELD') ? exitCodes.rowsRejected : exitCodes.done;
}

function tell(instance: Instance, plan: Plan, options: Options): void {
  const { meetings, unplaced, moved, ...rest } = plan;
  const report = options.report === undefined ? undefined : reportPlan(instance, plan);
  const peakMemoryMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const counts = { meetings: meetings.length, unplaced: unplaced.length, moved: moved.length };
  if (options.json)
    printJson({ ...rest, ...counts, peakMemoryMiB, ...(report === undefined ? {} : { report }) });
  else if (plan.reason === undefined) {
    print(summaryText(plan, options.out));
    if (report !== undefined) print(`\n${report.text}`);
  }
  if (plan.reason === undefined) tellWarnings(plan);
  else note(errorLine(new SmcError('NO_VALID_PLAN', { field: 'instance', message: plan.reason })));
  note(`${plan.seconds.toFixed(1)} s, ${peakMemoryMiB} MiB at most.`);
}

async function planFile(options: Options, signal: AbortSignal): Promise<ExitCode> {
  const instance = await readInstance(options.instance);
  return withFiles(options, async ({ plan: planFile, chart }) => {
    const plan = await translated(options.instance, () => makePlan(instance, options, signal));
    await planFile.write(`${JSON.stringify(plan, null, 1)}\n`);
    await chart?.write(`${drawChart(instance, plan)}\n`);
    tell(instance, plan, options);
    return exitCodeFor(plan);
  });
}

export const timetable: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Plans who meets whom, when and at which table, with a bound that no plan can beat beside every level. Needs no server and no data folder; the same instance, seed and iterations give the same plan on any machine, but for its seconds.',
      )
      .addOption(neededOption('--instance <file>', 'JSON: slots, participants, pairs; see docs/timetable.md'))
      .addOption(neededOption('--out <file>', 'where the plan goes, as JSON'))
      .option('--seed <number>', 'which of many equally good searches', wholeNumber(0, 2_147_483_647), 1)
      .option(
        '--iterations <number>',
        'steps of the search; by default as many as the event is large',
        wholeNumber(0, 1_000_000_000),
      )
      .option('--time-limit <seconds>', 'ends the search earlier; the plan says so where it did', seconds)
      .option('--previous <file>', 'an earlier plan: repair it instead, moving nobody')
      .option(
        '--may-move <number>',
        'with --previous: so many meetings may move',
        wholeNumber(0, 1_000_000),
        0,
      )
      .option('--now <instant>', 'with --previous: plan nothing new before this instant', instant)
      .option('--report', 'print who got what, who missed the minimum and why, and fairness')
      .option('--chart <file>', 'an SVG of participants by slots')
      .option('--json', 'print the summary (and the report) as JSON')
      .action(run<Options>((options) => cancellable((signal) => planFile(options, signal))));
    withExamples(command, [
      [
        'smc timetable --instance event.json --out plan.json --report --chart plan.svg',
        'A plan, its report, and a picture.',
      ],
      [
        'smc timetable --instance event.json --previous plan.json --out plan-2.json --now 2026-11-21T11:00:00Z',
        'After a cancellation or a late registration: refills what came free and moves nobody.',
      ],
    ]);
  },
};
