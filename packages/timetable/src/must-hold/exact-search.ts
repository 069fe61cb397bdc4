import type { Cadical } from 'cadical-wasm';
import type { Control } from '../options.ts';
import type { Problem } from '../problem/problem.ts';
import type { FormulaOptions } from './timetable-formula.ts';
import { TimetableFormula } from './timetable-formula.ts';

/** Larger formulas than this (about 1 GiB in the solver) are not tried. */
const mostClauses = 4_000_000;
/** Between two pauses; some tenths of a second. */
const conflictsPerSlice = 2_000;
/** Conflicts for one limit before another is tried; doubled each round. */
const firstBudget = 20_000;

/** The solver's seeds end here. */
const mostSeed = 2_000_000_000;

export interface ExactOptions extends FormulaOptions {
  /** Conflicts that the solver may run into in all. */
  readonly conflicts: number;
}

type Answer = 'satisfiable' | 'unsatisfiable' | 'unknown';

/**
 * Asks a satisfiability solver (CaDiCaL in WebAssembly) for timetables with fewer breaks, and for proofs that there are
 * none. Conflicts are counted, not seconds, so the same instance gives the same answers; a time limit may end it earlier.
 */
export class ExactSearch {
  /** Fewest breaks that any timetable can have, as far as it is proven; Infinity where there is none. */
  bound: number;
  private conflictsLeft: number;
  private readonly solver: Cadical;
  private readonly formula: TimetableFormula;
  private readonly control: Control;

  private constructor(solver: Cadical, formula: TimetableFormula, control: Control, options: ExactOptions) {
    this.solver = solver;
    this.formula = formula;
    this.control = control;
    this.conflictsLeft = options.conflicts;
    this.bound = options.leastOf.reduce((sum, count) => sum + count, 0);
  }

  /** Loads the solver and writes the formula; only where `suits` says so. */
  static async start(problem: Problem, options: ExactOptions, control: Control): Promise<ExactSearch> {
    // Loaded here, because most plans never need it.
    const { Cadical, createModule } = await import('cadical-wasm');
    // A module of its own: its memory goes when the plan is done.
    const solver = new Cadical(await createModule(), { quiet: true, seed: control.seed % mostSeed });
    const formula = new TimetableFormula(problem, options, (clause) => solver.addClause(clause));
    solver.setTerminate(() => control.millisecondsLeft <= 0);
    return new ExactSearch(solver, formula, control, options);
  }

  /** False for delegations and interpreters, where a meeting and its slot do not say who takes part, and for large problems. */
  static suits(problem: Problem): boolean {
    return problem.seatCount === problem.participantCount && TimetableFormula.sizeOf(problem) <= mostClauses;
  }

  dispose(): void {
    this.solver.dispose();
  }

  /** Slots of any timetable; undefined where none exists (then `bound` is Infinity) or the conflicts ran out. */
  async findAny(): Promise<readonly number[] | undefined> {
    const answer = await this.ask([], this.conflictsLeft);
    if (answer === 'unsatisfiable') this.bound = Infinity;
    return answer === 'satisfiable' ? this.slots() : undefined;
  }

  /**
   * Slots of a timetable with fewer breaks than `breaks`; raises `bound` on the way. Tries the bound itself and one
   * break fewer in turn, because either may be the easier question.
   *
   * @returns undefined where none exists (then `bound` is `breaks`) or the conflicts ran out.
   */
  async findFewer(breaks: number): Promise<readonly number[] | undefined> {
    const { moreBreaksThan } = this.formula;
    const most = Math.min(breaks, moreBreaksThan.length) - 1;
    for (let budget = firstBudget; this.bound <= most && this.canGoOn; budget *= 2)
      for (const limit of new Set([this.bound, most])) {
        const answer = await this.ask([-(moreBreaksThan[limit] as number)], budget);
        if (answer === 'satisfiable') return this.slots();
        if (answer === 'unsatisfiable') this.bound = Math.max(this.bound, limit + 1);
      }
    return undefined;
  }

  private get canGoOn(): boolean {
    return this.conflictsLeft > 0 && !this.control.isTimedOut;
  }

  private async ask(assumptions: readonly number[], budget: number): Promise<Answer> {
    for (let left = Math.min(budget, this.conflictsLeft); left > 0; left -= conflictsPerSlice) {
      if (!(await this.control.pause())) return 'unknown';
      const conflicts = Math.min(left, conflictsPerSlice);
      const answer = this.solver.solve({ assumptions, conflicts });
      this.conflictsLeft -= conflicts;
      if (answer !== 'unknown') return answer;
    }
    return 'unknown';
  }

  private slots(): readonly number[] {
    return this.formula.read((variable) => this.solver.value(variable));
  }
}
