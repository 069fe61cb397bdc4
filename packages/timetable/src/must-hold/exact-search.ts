import type { Control } from '../options.ts';
import type { Problem } from '../problem/problem.ts';
import { streamSeed } from '../random.ts';
import { TimetableFormula } from './timetable-formula.ts';

/** Larger formulas than this (about 1 GiB in the solver) are not tried. */
const mostClauses = 4_000_000;
/** Conflicts of the first attempt at a limit; how long a search takes is a lottery, so each attempt draws anew. */
const firstBudget = 15_000;
/** Most proofs are short, one way or the other; models of what cannot be proven take so many times as long, or more. */
const shortRounds = 2;
const longFactor = 4;
/** The solver's seeds end here. */
const mostSeed = 2_000_000_000;

export interface ExactOptions {
  /** Slots that each meeting may take, 1 per allowed slot. */
  readonly slotsOf: readonly Uint8Array[];
  /** Fewest breaks that each participant must have. */
  readonly leastOf: Int32Array;
  /** Fewest breaks of all together, as far as it is known beforehand. */
  readonly bound: number;
  /** Conflicts that the solver may run into in all. */
  readonly conflicts: number;
}

/** Slots by meeting, a proof that there are none, or neither within the conflicts and the time. */
type Answer = readonly number[] | 'none' | 'unknown';

/** How a question is asked; none is best for all problems, so attempts take turns. */
interface Way {
  readonly countsPeople: boolean;
  readonly isForModels: boolean;
}

function wayOf(round: number): Way {
  return { countsPeople: round % 2 === 0, isForModels: Math.floor(round / 2) % 2 === 1 };
}

/**
 * Asks a satisfiability solver (CaDiCaL in WebAssembly) for timetables with fewer breaks, and for proofs that there are
 * none. Conflicts are counted, not seconds, so the same instance gives the same answers; a time limit may end it earlier.
 */
export class ExactSearch {
  /** Fewest breaks that any timetable can have, as far as it is proven; Infinity where there is none. */
  bound: number;
  private conflictsLeft: number;
  private attempts = 0;
  private readonly problem: Problem;
  private readonly options: ExactOptions;
  private readonly control: Control;

  constructor(problem: Problem, options: ExactOptions, control: Control) {
    this.problem = problem;
    this.options = options;
    this.control = control;
    this.conflictsLeft = options.conflicts;
    this.bound = options.bound;
  }

  /** False for delegations and interpreters, where a meeting and its slot do not say who takes part, and for large problems. */
  static suits(problem: Problem): boolean {
    return problem.seatCount === problem.participantCount && TimetableFormula.sizeOf(problem) <= mostClauses;
  }

  /** Slots of any timetable; undefined where none exists (then `bound` is Infinity) or the conflicts ran out. */
  async findAny(): Promise<readonly number[] | undefined> {
    const answer = await this.attempt(Infinity, this.conflictsLeft, wayOf(0));
    if (answer === 'none') this.bound = Infinity;
    return typeof answer === 'string' ? undefined : answer;
  }

  /**
   * Slots of a timetable with fewer breaks than `breaks`; raises `bound` on the way. Asks for the bound itself, and
   * after the first long search also, half as long, for one break fewer than known, because either may be the easier question.
   *
   * @returns undefined where none exists (then `bound` is `breaks`) or the conflicts ran out.
   */
  async findFewer(breaks: number): Promise<readonly number[] | undefined> {
    for (let round = 0; this.bound < breaks && this.canGoOn; round += 1) {
      const budget =
        firstBudget * (round < shortRounds ? 1 : longFactor * 2 ** Math.floor((round - shortRounds) / 2));
      const answer = await this.attempt(this.bound, budget, wayOf(round));
      if (Array.isArray(answer)) return answer as readonly number[];
      if (answer === 'none') {
        this.bound += 1;
        // Another question, so short searches may do again.
        round = -1;
      } else if (round > shortRounds && this.bound < breaks - 1) {
        const fewer = await this.attempt(breaks - 1, budget / 2, wayOf(round));
        if (fewer === 'none') this.bound = breaks;
        else if (fewer !== 'unknown') return fewer;
      }
    }
    return undefined;
  }

  private get canGoOn(): boolean {
    return this.conflictsLeft > 0 && !this.control.isTimedOut;
  }

  /** One question to a solver of its own: a limit that is a clause, not an assumption, lets it simplify far more. */
  private async attempt(limit: number, budget: number, way: Way): Promise<Answer> {
    if (!(await this.control.pause())) return 'unknown';
    // Loaded here, because most plans never need it.
    const { Cadical, createModule } = await import('cadical-wasm');
    const seed = Math.abs(streamSeed(this.control.seed, 900 + this.attempts)) % mostSeed;
    this.attempts += 1;
    // Most variables are false in a timetable, so guess that first. Restarting rarely finds models, restarting often proofs.
    const options = { quiet: true, seed, phase: false, stabilizeonly: way.isForModels };
    // A module of its own: its memory goes when the attempt is over.
    const solver = new Cadical(await createModule(), options);
    solver.setTerminate(() => this.control.millisecondsLeft <= 0);
    try {
      const limits = { ...this.options, mostBreaks: limit, countsPeople: way.countsPeople };
      const formula = new TimetableFormula(this.problem, limits, (clause) => solver.addClause(clause));
      const conflicts = Math.min(Math.ceil(budget), this.conflictsLeft);
      // In one go: each call begins with short phases again, and a search cut into slices finds much less.
      const answer = solver.solve({ conflicts });
      // The solver does not say how many an answer took; answers are few, because each narrows the question.
      if (answer === 'unknown') this.conflictsLeft -= conflicts;
      if (answer === 'satisfiable') return formula.read((variable) => solver.value(variable));
      return answer === 'unsatisfiable' ? 'none' : 'unknown';
    } finally {
      solver.dispose();
    }
  }
}
