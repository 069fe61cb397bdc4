import { annealGaps, countGaps } from './gaps/chains.ts';
import type { Instance } from './instance/instance.ts';
import { planMustHold } from './must-hold/plan-must-hold.ts';
import type { PlanOptions } from './options.ts';
import { Control } from './options.ts';
import { listCandidates } from './placement/candidates.ts';
import type { Candidates } from './placement/candidates.ts';
import { LocalSearch } from './placement/local-search.ts';
import { placeFixed, placeSelection } from './placement/place-selection.ts';
import { Placer } from './placement/placer.ts';
import { PlanState } from './placement/plan-state.ts';
import type { Levels, Plan } from './plan.ts';
import { compileProblem } from './problem/compile-problem.ts';
import type { Problem } from './problem/problem.ts';
import { createRandom, streamSeed } from './random.ts';
import { certainShortfall, evaluateBound } from './selection/dual-bound.ts';
import { reducedCost } from './selection/reduced-costs.ts';
import type { Selection } from './selection/select-meetings.ts';
import { selectMeetings } from './selection/select-meetings.ts';
import { startSolver } from './selection/solver.ts';
import { assignTables } from './tables/assign-tables.ts';
import { fixedWarnings, writeMeetings, writeUnplaced, writeWarnings } from './write-plan.ts';

const stepsPerMeeting = 4_000;
const mostSteps = 8_000_000;
const defaultChains = 2;
/** Annealing steps that a plan gives up for one step of the local search, which costs about fifteen but decides more. */
const searchStepCost = 3;
const searchSlice = 2_000;
/** With a time limit the local search takes this share of what is left; the gaps have the rest. */
const searchTimeShare = 0.6;
/** Pairs this many points (of 100) short of their price are still tried where placement is hard. */
const nearPrice = 8;
const mostNear = 60_000;
/** The random stream of the local search; chains count from 0. */
const searchStream = 1_000;

/**
 * Plans an event: who meets whom, when and at which table, with a bound that no plan can beat for every level.
 * Deterministic: the same instance, seed, iterations and chains give the same plan on any machine, unless the time
 * limit bit. Nothing is read or written; the clock is the caller's.
 *
 * @param instance what `parseInstance` returned.
 * @returns the plan; `status` says whether it is complete, partial (with reasons) or proven impossible.
 * @throws TimetableCancelledError where `options.signal` is aborted.
 */
export async function planTimetable(instance: Instance, options: PlanOptions = {}): Promise<Plan> {
  const control = new Control(options);
  return instance.mustHold ? await planMustHold(instance, control) : await planLevels(instance, control);
}

async function planLevels(given: Instance, control: Control): Promise<Plan> {
  const { problem, failed } = settleFixed(given);
  await control.pause();
  const selection = await select(problem, control);
  const { state, searched } = await place(problem, selection, control);
  const iterations = stepsFor(state, control.options);
  const annealed = await annealGaps(state, control, iterations, control.options.chains ?? defaultChains);
  await control.pause();
  const tables = assignTables(state);
  control.report('tables', tables.changes, 0, 1);
  const levels = levelsOf(problem, selection, state, tables.changes);
  const warnings = [...writeWarnings(problem), ...fixedWarnings(problem, failed)];
  const isOptimum =
    levels.gaps.achieved === 0 && levels.score.achieved === (levels.score.best ?? levels.score.bound);
  return {
    status: warnings.length > 0 ? 'partial' : 'complete',
    meetings: writeMeetings(state, tables.tableOf),
    levels,
    unplaced: writeUnplaced(state),
    moved: [],
    warnings,
    seed: control.seed,
    iterations: searched + annealed,
    seconds: control.seconds,
    stoppedBy: isOptimum ? 'optimum' : control.isTimedOut || control.wasCut ? 'timeLimit' : 'iterations',
  };
}

/**
 * Compiles the instance. A fixed meeting that a rule keeps out (a rest, a walk, no interpreter) is no longer fixed and
 * is reported: bounds are for what can be held.
 */
function settleFixed(instance: Instance): { problem: Problem; failed: readonly number[] } {
  const problem = compileProblem(instance);
  if (instance.fixed.length === 0) return { problem, failed: [] };
  const pairs = instance.fixed.map((fixed) => fixed.pair).filter((pair) => problem.blocked[pair] === 0);
  const state = new PlanState(
    problem,
    listCandidates(
      problem,
      pairs.toSorted((left, right) => left - right),
    ),
  );
  const failed = placeFixed(state, new Placer(state));
  if (failed.length === 0) return { problem, failed };
  const fixed = instance.fixed.filter((entry) => !failed.includes(entry.pair));
  return { problem: compileProblem({ ...instance, fixed }), failed };
}

async function select(problem: Problem, control: Control): Promise<Selection> {
  const highs = control.options.solver ?? (await startSolver());
  return selectMeetings(highs, problem, (level, value, bound) => control.report(level, value, bound, 1));
}

async function place(
  problem: Problem,
  selection: Selection,
  control: Control,
): Promise<{ state: PlanState; searched: number }> {
  const simple = listCandidates(problem, selection.pairs);
  const first = new PlanState(problem, simple);
  const placer = new Placer(first);
  placeFixed(first, placer);
  placeSelection(
    placer,
    selection.pairs.map((_, candidate) => candidate),
  );
  control.report('placement', first.placed, selection.pairs.length, 1);
  await control.pause();
  if (isAsSelected(first, selection)) return { state: first, searched: 0 };
  return await improve(problem, selection, first, control);
}

function isAsSelected(state: PlanState, selection: Selection): boolean {
  return (
    state.mutual === selection.mutual &&
    state.shortfall === selection.shortfall &&
    state.score >= selection.score
  );
}

/** Where the selection could not be placed whole: the same start with the near-equals beside it, then local search. */
async function improve(
  problem: Problem,
  selection: Selection,
  first: PlanState,
  control: Control,
): Promise<{ state: PlanState; searched: number }> {
  const { candidates, worth } = nearCandidates(problem, selection);
  const state = new PlanState(problem, candidates);
  for (let candidate = 0; candidate < first.candidates.count; candidate += 1) {
    if ((first.slotOf[candidate] as number) < 0) continue;
    const same = candidates.byPair.get(first.candidates.pair[candidate] as number) as number;
    const seats = [first.seatA, first.seatB, first.seatC, first.venueOf].map(
      (list) => list[candidate] as number,
    );
    state.assign(same, first.slotOf[candidate] as number, ...(seats as [number, number, number, number]));
    state.isPinned[same] = first.isPinned[candidate] as number;
  }
  const elapsed = control.elapsed(searchTimeShare);
  const search = new LocalSearch(new Placer(state), {
    ...(elapsed ? { elapsed } : {}),
    random: createRandom(streamSeed(control.seed, searchStream)),
    iterations: Math.ceil(stepsFor(state, control.options) / searchStepCost),
    worth,
    price: selection.duals.maximum,
    target: selection,
  });
  while (!search.isOver && (await control.pause())) {
    search.advance(searchSlice);
    control.report(
      'placement',
      state.score,
      selection.score,
      search.done / (stepsFor(state, control.options) / searchStepCost),
    );
  }
  search.finish();
  if (search.isTimeUp) control.wasCut = true;
  return { state, searched: search.done };
}

/** The selection and every pair that is worth nearly as much, or that is mutual. */
function nearCandidates(
  problem: Problem,
  selection: Selection,
): { candidates: Candidates; worth: Float64Array } {
  const top = problem.score.reduce((most, score) => Math.max(most, score), 1);
  const chosen = new Set(selection.pairs);
  const near: { pair: number; cost: number }[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (problem.blocked[pair] !== 0) continue;
    const cost = reducedCost(problem, selection.rows, selection.duals, problem.score[pair] as number, pair);
    const isWanted = chosen.has(pair) || problem.isMutual[pair] === 1;
    if (isWanted || cost >= (-nearPrice * top) / 100)
      near.push({ pair, cost: isWanted ? Math.max(cost, 0) : cost });
  }
  near.sort((left, right) => right.cost - left.cost || left.pair - right.pair);
  const kept = near
    .slice(0, Math.max(mostNear, selection.pairs.length))
    .sort((left, right) => left.pair - right.pair);
  const missing = selection.pairs.filter((pair) => !kept.some((entry) => entry.pair === pair));
  const all = [...kept, ...missing.map((pair) => ({ pair, cost: 0 }))].sort(
    (left, right) => left.pair - right.pair,
  );
  return {
    candidates: listCandidates(
      problem,
      all.map((entry) => entry.pair),
    ),
    worth: Float64Array.from(all, (entry) => entry.cost),
  };
}

function stepsFor(state: PlanState, options: PlanOptions): number {
  return options.iterations ?? Math.min(mostSteps, state.placed * stepsPerMeeting);
}

/** The selection's own score where it is proven best and below the bound, for plans with its first two levels. */
function provenBest(selection: Selection, state: PlanState, bound: number): { best?: number } {
  const isSame = state.mutual === selection.mutual && state.shortfall === selection.shortfall;
  return selection.isProven && isSame && selection.score < bound && state.score <= selection.score
    ? { best: selection.score }
    : {};
}

export function levelsOf(
  problem: Problem,
  selection: Selection,
  state: PlanState,
  tableChanges: number,
): Levels {
  const gaps = countGaps(state);
  const certain = certainShortfall(problem);
  const bound = evaluateBound(problem, selection.scoreBound, state.mutual, state.shortfall);
  return {
    mutual: { achieved: state.mutual, bound: evaluateBound(problem, selection.mutualBound, 0, 0) },
    shortfall: {
      achieved: state.shortfall,
      bound: selection.shortfallBound
        ? Math.max(certain, evaluateBound(problem, selection.shortfallBound, state.mutual, 0))
        : certain,
    },
    score: {
      achieved: state.score,
      bound,
      ratio: bound === 0 ? 1 : state.score / bound,
      ...provenBest(selection, state, bound),
    },
    gaps: { achieved: gaps.total, bound: 0 },
    breakSpread: gaps.spread,
    tableChanges,
  };
}
