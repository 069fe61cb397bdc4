import type { Instance, Plan } from '../../packages/timetable/src/index.ts';
import { parseInstance, planTimetable } from '../../packages/timetable/src/index.ts';
import type { PresetName } from '../../packages/timetable/src/testing/index.ts';
import { generateInstance, instanceToJson } from '../../packages/timetable/src/testing/index.ts';
import { planInWorker } from '../../packages/timetable/src/worker.ts';
import { greedyFirstFit, slotBySlotMatching } from './timetable/baselines.ts';
import { hasCpSat, runCpSat } from './timetable/cp-sat.ts';
import type { PublishedValue } from './timetable/girona.ts';
import { convertGirona, hasGironaData, readGirona, readPublished } from './timetable/girona.ts';
import { disturb } from './timetable/replanning.ts';
import type { BenchRow } from './types.ts';

export const name = 'timetable';

export interface TimetableBenchOptions {
  readonly seed: number;
  /** Every preset with seeds 1-5, all Girona variants, 50 disturbances, CP-SAT with 60 s: about half an hour. */
  readonly full?: boolean;
  /** Parts to run; all by default. */
  readonly parts?: readonly ('presets' | 'big' | 'baselines' | 'replanning' | 'girona' | 'cpsat')[];
}

const shortPresets: readonly PresetName[] = ['small', 'std', 'stdMin', 'sqLow'];
const allPresets: readonly PresetName[] = ['small', 'std', 'stdT', 'stdH', 'stdMin', 'sqLow', 'c2c'];
const cpSatSeconds = 60;
const gironaSeconds = 24;

/** Levels against bounds, seconds and memory for the generator's presets; baselines, re-planning and the Girona benchmark. */
export async function run(options: TimetableBenchOptions): Promise<BenchRow[]> {
  const isOn = (part: NonNullable<TimetableBenchOptions['parts']>[number]): boolean =>
    options.parts?.includes(part) ?? true;
  const rows: BenchRow[] = [];
  const add = (more: readonly BenchRow[]): void => {
    for (const entry of more) {
      rows.push(entry);
      console.error(
        `${entry.name.padEnd(44)} ${entry.input.padEnd(22)} ${format(entry.value)} ${entry.unit}  (${entry.baseline}: ${format(entry.baselineValue)}, ratio ${entry.ratio.toFixed(4)})`,
      );
    }
  };
  const seeds = options.full === true ? [1, 2, 3, 4, 5] : [options.seed];
  if (isOn('presets'))
    for (const preset of options.full === true ? allPresets : shortPresets)
      for (const seed of seeds) add(await measurePreset(preset, seed));
  if (isOn('big'))
    for (const seed of options.full === true ? seeds : [options.seed]) add(await measureBig(seed));
  if (isOn('baselines'))
    for (const preset of options.full === true ? allPresets : (['std', 'stdH'] as const))
      add(await measureBaselines(preset, options.seed));
  if (isOn('replanning')) add(await measureReplanning(options.seed, options.full === true ? 50 : 9));
  if (isOn('girona')) add(await measureGirona(options));
  if (isOn('cpsat')) add(measureCpSat(options));
  return rows;
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}

function row(
  what: string,
  input: string,
  value: number,
  unit: string,
  baseline: string,
  baselineValue: number,
): BenchRow {
  return {
    name: `timetable ${what}`,
    input,
    value,
    unit,
    baseline,
    baselineValue,
    ratio: baselineValue === 0 ? Number(value === 0) : value / baselineValue,
  };
}

async function measurePreset(preset: PresetName, seed: number): Promise<readonly BenchRow[]> {
  const instance = generateInstance(preset, seed);
  const input = `${preset} seed ${seed}`;
  const start = performance.now();
  let levels = 0;
  const made = await planInWorker(instance, {
    seed,
    onProgress: ({ level }) => {
      if (level === 'placement') levels = (performance.now() - start) / 1_000;
    },
  });
  const total = (performance.now() - start) / 1_000;
  return [
    ...levelRows(made, input),
    row('levels 1-3', input, levels, 's', 'goal', 1),
    row('all levels', input, total, 's', 'goal', 10),
    row('resident memory', input, memory(), 'MiB', 'goal', 512),
  ];
}

function levelRows(made: Plan, input: string): readonly BenchRow[] {
  const { mutual, shortfall, score, gaps, tableChanges } = made.levels;
  return [
    row('mutual requests', input, mutual.achieved, 'meetings', 'bound', mutual.bound),
    row('shortfall', input, shortfall.achieved, 'meetings', 'bound', shortfall.bound),
    row('score', input, score.achieved, 'points', 'bound', score.bound),
    row('gaps', input, gaps.achieved, 'gaps', 'bound', gaps.bound),
    row('table changes', input, tableChanges, 'changes', 'meetings', made.meetings.length),
  ];
}

function memory(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

async function measureBig(seed: number): Promise<readonly BenchRow[]> {
  const instance = generateInstance('big', seed);
  const input = `big seed ${seed}`;
  const start = performance.now();
  let levels = 0;
  const made = await planTimetable(instance, {
    seed,
    chains: 1,
    iterations: 2_000_000,
    onProgress: ({ level }) => {
      if (level === 'placement') levels = (performance.now() - start) / 1_000;
    },
  });
  return [
    ...levelRows(made, input),
    row('levels 1-3', input, levels, 's', 'goal', 10),
    row('all levels, 2 million steps', input, (performance.now() - start) / 1_000, 's', 'levels 1-3', levels),
    row('resident memory', input, memory(), 'MiB', 'goal', 1_024),
  ];
}

async function measureBaselines(preset: PresetName, seed: number): Promise<readonly BenchRow[]> {
  const instance = generateInstance(preset, seed);
  const input = `${preset} seed ${seed}`;
  const ours = await planTimetable(instance, {
    seed,
    chains: 1,
    iterations: preset === 'sqLow' || preset === 'c2c' ? 8_000_000 : 1_000,
  });
  const greedy = greedyFirstFit(instance);
  const matching = await slotBySlotMatching(instance);
  return [
    row('mutual requests', input, ours.levels.mutual.achieved, 'meetings', 'greedy first-fit', greedy.mutual),
    row(
      'mutual requests',
      input,
      ours.levels.mutual.achieved,
      'meetings',
      'slot-by-slot matching',
      matching.mutual,
    ),
    row('shortfall', input, ours.levels.shortfall.achieved, 'meetings', 'greedy first-fit', greedy.shortfall),
    row(
      'shortfall',
      input,
      ours.levels.shortfall.achieved,
      'meetings',
      'slot-by-slot matching',
      matching.shortfall,
    ),
    row('score', input, ours.levels.score.achieved, 'points', 'greedy first-fit', greedy.score),
    row('score', input, ours.levels.score.achieved, 'points', 'slot-by-slot matching', matching.score),
  ];
}

async function measureReplanning(seed: number, count: number): Promise<readonly BenchRow[]> {
  const instance: Instance = generateInstance('std', seed);
  const plan = await planTimetable(instance, { seed, iterations: 1_000_000, chains: 1 });
  const found = await disturb(instance, plan, count, seed);
  const times = found.map((entry) => entry.milliseconds).sort((left, right) => left - right);
  const shares = found.map((entry) => entry.share).sort((left, right) => left - right);
  const input = `std seed ${seed}, ${count} disturbances`;
  return [
    row(
      're-planning: kept meetings moved',
      input,
      found.reduce((sum, entry) => sum + entry.moved, 0),
      'meetings',
      'goal',
      0,
    ),
    row(
      're-planning: median time',
      input,
      times[Math.floor(times.length / 2)] ?? 0,
      'ms',
      'longest',
      times.at(-1) ?? 0,
    ),
    row(
      're-planning: median share of the new bound',
      input,
      shares[Math.floor(shares.length / 2)] ?? 0,
      'share',
      'least',
      shares[0] ?? 0,
    ),
  ];
}

async function measureGirona(options: TimetableBenchOptions): Promise<readonly BenchRow[]> {
  if (!hasGironaData()) {
    console.error('Girona: ../shared/data/b2b is not there; left out.');
    return [];
  }
  const published = readPublished();
  const rows: BenchRow[] = [];
  for (const source of readGirona()) {
    if (options.full !== true && source.variant !== 'original') continue;
    const made = await planTimetable(parseInstance(convertGirona(source)), {
      seed: options.seed,
      clock: () => performance.now(),
      timeLimit: gironaSeconds,
    });
    const known = published.get(`${source.family}/${source.variant}`);
    const breaks = made.status === 'complete' ? made.levels.gaps.achieved : undefined;
    const how = `${made.status}, bound ${made.levels.gaps.bound}, ${made.seconds.toFixed(1)} s`;
    const isProof = made.status === 'infeasible';
    rows.push(breaksRow('Girona', how, `${source.family} ${source.variant}`, { breaks, isProof }, known));
  }
  return rows;
}

/** Breaks beside the published ones; where either has no timetable, what was shown instead, so that no figure is missing. */
function breaksRow(
  what: string,
  how: string,
  input: string,
  found: { readonly breaks: number | undefined; readonly isProof: boolean },
  known: PublishedValue | undefined,
): BenchRow {
  const beside = `published ${known?.status ?? 'nowhere'}`;
  if (known?.status === 'UNSAT')
    return row(`${what} no plan (${how})`, input, Number(found.isProof), 'proofs', beside, 1);
  if (found.breaks === undefined || known?.breaks === undefined)
    return row(`${what} plan (${how})`, input, Number(found.breaks !== undefined), 'plans', beside, 1);
  return row(`${what} breaks (${how})`, input, found.breaks, 'breaks', beside, known.breaks);
}

function measureCpSat(options: TimetableBenchOptions): readonly BenchRow[] {
  if (options.full !== true) return [];
  if (!hasCpSat()) {
    console.error('CP-SAT: python3 with ortools is not there; left out.');
    return [];
  }
  const rows: BenchRow[] = [];
  const small = generateInstance('small', options.seed);
  const found = runCpSat(instanceToJson(small), cpSatSeconds);
  rows.push(
    row(
      `CP-SAT score (${found.status})`,
      `small seed ${options.seed}`,
      found.score ?? 0,
      'points',
      'mutual requests',
      found.mutual ?? 0,
    ),
  );
  if (!hasGironaData()) return rows;
  const published = readPublished();
  for (const source of readGirona().filter((entry) => entry.variant === 'original')) {
    const result = runCpSat(convertGirona(source), cpSatSeconds);
    const known = published.get(`${source.family}/${source.variant}`);
    const how = `${result.status}, ${result.seconds} s`;
    const found = { breaks: result.breaks ?? undefined, isProof: result.status === 'INFEASIBLE' };
    rows.push(breaksRow('CP-SAT', how, `${source.family} ${source.variant}`, found, known));
  }
  return rows;
}
