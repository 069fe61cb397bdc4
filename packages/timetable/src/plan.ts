import type { Mode } from './instance/instance.ts';

export interface PlannedMeeting {
  readonly a: string;
  readonly b: string;
  readonly slot: string;
  /** Table number from 1; 0 for a meeting by video. */
  readonly table: number;
  /** Index into the instance's pairs. */
  readonly pair: number;
  readonly mode?: Mode;
  readonly venue?: string;
  /** Who comes for each side, where a side has several delegates. */
  readonly delegates?: readonly string[];
  readonly interpreter?: string;
}

/** What was reached and what no plan can beat: at most for mutual and score, at least for the others. */
export interface Level {
  readonly achieved: number;
  readonly bound: number;
}

export interface Levels {
  readonly mutual: Level;
  readonly shortfall: Level;
  /**
   * `best` is given where the integer program proved that no plan with these first two levels has more than that: it
   * can lie below `bound`, which does not depend on trusting a solver.
   */
  readonly score: Level & { readonly ratio: number; readonly best?: number };
  readonly gaps: Level;
  /** Most gaps of one participant minus fewest of another. */
  readonly breakSpread: number;
  readonly tableChanges: number;
}

export type UnplacedReason =
  | 'forbidden'
  | 'noCommonSlot'
  | 'noTable'
  | 'noInterpreter'
  | 'slotsTooShort'
  | 'neverAvailable'
  | 'atMaximum'
  | 'groupCap'
  | 'noFreeSlot'
  | 'notChosen'
  | 'dropped';

export interface Unplaced {
  readonly a: string;
  readonly b: string;
  readonly reason: UnplacedReason;
  readonly pair: number;
}

export interface MovedMeeting {
  readonly a: string;
  readonly b: string;
  readonly pair: number;
  readonly from: { readonly slot: string; readonly table: number };
  readonly to: { readonly slot: string; readonly table: number } | null;
  readonly reason: string;
}

/** `complete`: as asked; `partial`: see `warnings` and `unplaced`; `infeasible`: proven that no plan exists; `notFound`: none found, none excluded. */
export type PlanStatus = 'complete' | 'partial' | 'infeasible' | 'notFound';

export interface PlanWarning {
  readonly code: string;
  readonly message: string;
}

export interface Plan {
  readonly status: PlanStatus;
  /** Why there is no complete plan, in one sentence; absent where there is one. */
  readonly reason?: string;
  readonly meetings: readonly PlannedMeeting[];
  readonly levels: Levels;
  readonly unplaced: readonly Unplaced[];
  readonly moved: readonly MovedMeeting[];
  readonly warnings: readonly PlanWarning[];
  readonly seed: number;
  readonly iterations: number;
  readonly seconds: number;
  readonly stoppedBy: 'iterations' | 'optimum' | 'timeLimit';
}
