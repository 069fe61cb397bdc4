import { GapAnnealing } from '../gaps/anneal-gaps.ts';
import { findContradiction } from '../instance/contradictions.ts';
import type { Instance } from '../instance/instance.ts';
import type { Control } from '../options.ts';
import { listCandidates } from '../placement/candidates.ts';
import { placeFixed, placeSelection } from '../placement/place-selection.ts';
import { Placer } from '../placement/placer.ts';
import { PlanState } from '../placement/plan-state.ts';
import { loadSnapshot, takeSnapshot } from '../placement/snapshot.ts';
import type { Snapshot } from '../placement/snapshot.ts';
import type { Plan, PlanStatus } from '../plan.ts';
import { compileProblem } from '../problem/compile-problem.ts';
import type { Problem } from '../problem/problem.ts';
import { createRandom, streamSeed } from '../random.ts';
import { assignTables } from '../tables/assign-tables.ts';
import { writeMeetings, writeWarnings } from '../write-plan.ts';
import { breakBound } from './break-bound.ts';
import { ExactSearch } from './exact-search.ts';
import { countBreaks, EjectionPool } from './hold-all.ts';
import { pricedBreakBound } from './priced-bound.ts';
import { narrowSlots } from './slot-lists.ts';

const poolStepsPerStart = 6_000;
const poolSlice = 200;
const annealSlice = 50_000;
/** A meeting in a slot it may not take weighs as much as so many breaks while the search passes through. */
const strayWeight = 2.5;
/** Only few people have breaks at the end, and those must be found. */
const seatTries = 60;
const defaultSteps = 10_000_000;
const defaultStarts = 3;
/** Where the exact search can follow, annealing only gives it a start: this share of its steps and of the time. */
const shareBeforeExact = 0.1;
/** About what one conflict of the exact search costs, in annealing steps. */
const stepsPerConflict = 20;
/** Fewer are not worth writing the clauses. */
const leastConflicts = 10_000;

/**
 * Every given meeting is held; fewest breaks, their spread within the limit. Proves what it can: a plan at the bound is
 * optimal, and some instances are shown to have no plan at all; otherwise it says that none was found.
 */
export async function planMustHold(instance: Instance, control: Control): Promise<Plan> {
  const contradiction = findContradiction(instance);
  if (contradiction) return withoutPlan(instance, control, 'infeasible', contradiction.message);
  const problem = compileProblem(instance);
  const { slotsOf, empty } = narrowSlots(problem);
  if (empty >= 0)
    return withoutPlan(instance, control, 'infeasible', `Pair ${empty} has no slot left to be held in.`);
  const bound = breakBound(problem, slotsOf);
  if (bound.impossible >= 0) {
    const who = instance.participants[bound.impossible]?.id;
    return withoutPlan(
      instance,
      control,
      'infeasible',
      `The meetings of "${who}" do not fit into the slots they may take.`,
    );
  }
  const narrowed: Problem = { ...problem, pairSlots: new Map(slotsOf.map((slots, pair) => [pair, slots])) };
  const search = new MustHoldSearch(narrowed, slotsOf, control, bound.leastOf);
  return await search.run();
}

class MustHoldSearch {
  private readonly problem: Problem;
  private readonly control: Control;
  private readonly slotsOf: readonly Uint8Array[];
  private readonly leastOf: Int32Array;
  private readonly hasExact: boolean;
  private bound: number;
  private readonly placer: Placer;
  private steps = 0;
  private best: Snapshot | undefined;
  private bestCost = Infinity;

  constructor(problem: Problem, slotsOf: readonly Uint8Array[], control: Control, leastOf: Int32Array) {
    this.slotsOf = slotsOf;
    this.problem = problem;
    this.control = control;
    this.leastOf = leastOf;
    this.bound = Math.max(
      leastOf.reduce((sum, count) => sum + count, 0),
      pricedBreakBound(problem, slotsOf),
    );
    this.hasExact = ExactSearch.suits(problem);
    const pairs = Array.from({ length: problem.pairCount }, (_, pair) => pair);
    this.placer = new Placer(new PlanState(problem, listCandidates(problem, pairs)));
  }

  async run(): Promise<Plan> {
    const starts = this.hasExact ? 1 : (this.control.options.chains ?? defaultStarts);
    for (let start = 0; start < starts && this.bestCost > this.bound && !this.control.isTimedOut; start += 1)
      if (await this.holdAll(start)) await this.fewestBreaks(start);
    if (this.hasExact && this.bestCost > this.bound && !this.control.isTimedOut) await this.searchExactly();
    if (this.best) {
      loadSnapshot(this.placer.state, this.best);
      return this.write();
    }
    return this.bound === Infinity
      ? withoutPlan(
          this.problem.instance,
          this.control,
          'infeasible',
          'No timetable holds every meeting: the clauses that it would have to satisfy contradict each other.',
        )
      : withoutPlan(
          this.problem.instance,
          this.control,
          'notFound',
          'No timetable that holds every meeting was found; that none exists was not proven.',
        );
  }

  /** From the best plan so far down to the fewest breaks, and a proof that there are no fewer. */
  private async searchExactly(): Promise<void> {
    const { problem, slotsOf, leastOf, bound, control } = this;
    const steps = control.options.iterations ?? defaultSteps;
    const conflicts = Math.max(leastConflicts, Math.ceil(steps / stepsPerConflict));
    const exact = new ExactSearch(problem, { slotsOf, leastOf, bound, conflicts }, control);
    let slots = this.best ? await exact.findFewer(this.bestCost) : await exact.findAny();
    // A plan that breaks a rule which the clauses leave out ends the search; what was proven stays.
    while (slots && this.placeAt(slots) && this.keepBest()) {
      control.report('gaps', this.bestCost, exact.bound, 0);
      slots = await exact.findFewer(this.bestCost);
    }
    this.bound = exact.bound;
  }

  private async holdAll(start: number): Promise<boolean> {
    const { state } = this.placer;
    for (let meeting = 0; meeting < state.candidates.count; meeting += 1)
      if ((state.slotOf[meeting] as number) >= 0) state.clear(meeting);
    state.isPinned.fill(0);
    if (placeFixed(state, this.placer).length > 0) return false;
    const rest = Array.from({ length: state.candidates.count }, (_, meeting) => meeting);
    const waiting = placeSelection(this.placer, rest);
    const pool = new EjectionPool(
      this.placer,
      createRandom(streamSeed(this.control.seed, 500 + start)),
      waiting,
    );
    for (let done = 0; done < poolStepsPerStart; done += poolSlice) {
      if (pool.advance(poolSlice)) return true;
      this.control.report('placement', state.placed, state.candidates.count, done / poolStepsPerStart);
      if (!(await this.control.pause())) break;
    }
    return pool.waiting.length === 0;
  }

  private placeAt(slots: readonly number[]): boolean {
    const { state } = this.placer;
    for (let meeting = 0; meeting < state.candidates.count; meeting += 1)
      if ((state.slotOf[meeting] as number) >= 0) state.clear(meeting);
    const isPlaced = slots.every((slot, meeting) => this.placer.sit(meeting, slot));
    for (const fixed of this.problem.instance.fixed) state.isPinned[fixed.pair] = 1;
    state.commit();
    return isPlaced;
  }

  private async fewestBreaks(start: number): Promise<void> {
    const { state } = this.placer;
    const share = this.hasExact ? shareBeforeExact : 1;
    const iterations = Math.ceil((this.control.options.iterations ?? defaultSteps) * share);
    const cap = this.problem.instance.maxBreakSpread;
    // One long search finds more than several short ones: later starts have what the first leaves.
    const elapsed = this.control.elapsed(share);
    const chain = new GapAnnealing(state, {
      random: createRandom(streamSeed(this.control.seed, start)),
      iterations,
      rules: { countsAway: true, cap },
      goal: this.bound,
      strayWeight,
      seatTries,
      ...(elapsed ? { elapsed } : {}),
    });
    while (!chain.isOver && (await this.control.pause())) {
      chain.advance(annealSlice);
      this.control.report('gaps', chain.count.total, this.bound, chain.done / iterations);
    }
    chain.finish();
    if (chain.isTimeUp && !this.hasExact) this.control.wasCut = true;
    this.steps += chain.done;
    this.keepBest();
  }

  private keepBest(): boolean {
    const breaks = countBreaks(this.placer);
    const { maxBreakSpread } = this.problem.instance;
    if (breaks.spread > maxBreakSpread || breaks.total >= this.bestCost) return false;
    this.bestCost = breaks.total;
    this.best = takeSnapshot(this.placer.state);
    return true;
  }

  private write(): Plan {
    const { state } = this.placer;
    const tables = assignTables(state);
    const breaks = countBreaks(this.placer);
    const isOptimum = breaks.total === this.bound;
    return {
      status: 'complete',
      meetings: writeMeetings(state, tables.tableOf),
      levels: {
        mutual: { achieved: state.mutual, bound: state.mutual },
        shortfall: { achieved: state.shortfall, bound: state.shortfall },
        score: { achieved: state.score, bound: state.score, ratio: 1 },
        gaps: { achieved: breaks.total, bound: this.bound },
        breakSpread: breaks.spread,
        tableChanges: tables.changes,
      },
      unplaced: [],
      moved: [],
      warnings: writeWarnings(this.problem),
      seed: this.control.seed,
      iterations: this.steps,
      seconds: this.control.seconds,
      stoppedBy: isOptimum
        ? 'optimum'
        : this.control.isTimedOut || this.control.wasCut
          ? 'timeLimit'
          : 'iterations',
    };
  }
}

function withoutPlan(instance: Instance, control: Control, status: PlanStatus, reason: string): Plan {
  const { participants, pairs } = instance;
  return {
    status,
    reason,
    meetings: [],
    levels: {
      mutual: { achieved: 0, bound: 0 },
      shortfall: { achieved: 0, bound: 0 },
      score: { achieved: 0, bound: 0, ratio: 0 },
      gaps: { achieved: 0, bound: 0 },
      breakSpread: 0,
      tableChanges: 0,
    },
    unplaced: Array.from({ length: pairs.count }, (_, pair) => ({
      a: participants[pairs.a[pair] as number]?.id ?? '',
      b: participants[pairs.b[pair] as number]?.id ?? '',
      reason: 'noFreeSlot' as const,
      pair,
    })),
    moved: [],
    warnings: [{ code: status === 'infeasible' ? 'INFEASIBLE' : 'NOT_FOUND', message: reason }],
    seed: control.seed,
    iterations: 0,
    seconds: control.seconds,
    stoppedBy: control.isTimedOut ? 'timeLimit' : 'iterations',
  };
}
