import { countGaps } from './gaps/chains.ts';
import { fail } from './instance/json-reader.ts';
import type { Instance } from './instance/instance.ts';
import { parseInstant } from './instance/parse-slots.ts';
import type { PlanOptions } from './options.ts';
import { Control } from './options.ts';
import { listCandidates } from './placement/candidates.ts';
import { Placer } from './placement/placer.ts';
import { PlanState } from './placement/plan-state.ts';
import { sideRulesHold } from './placement/side-rules.ts';
import type { MovedMeeting, Plan } from './plan.ts';
import { compileProblem } from './problem/compile-problem.ts';
import type { Problem } from './problem/problem.ts';
import { levelsOf } from './plan-timetable.ts';
import type { PreviousMeeting } from './previous-plan.ts';
import { selectMeetings } from './selection/select-meetings.ts';
import { startSolver } from './selection/solver.ts';
import { seatKept } from './tables/seat-kept.ts';
import { writeMeetings, writeUnplaced, writeWarnings } from './write-plan.ts';

export interface ReplanOptions extends PlanOptions {
  /** Most kept meetings that may move to make room; every one that does is listed. Default 0: nothing ever moves. */
  readonly mayMove?: number;
  /** Instant (ISO 8601) before which nothing new is planned; slots that began earlier are past. */
  readonly now?: string;
  /** False leaves the bounds out (they need the solver, about 0.2 s at the standard size) and takes milliseconds. Default true. */
  readonly hasBounds?: boolean;
}

/** What is inserted is chosen from pairs of participants with meetings left to have; more than this are not looked at. */
const mostCandidates = 200_000;

/**
 * Repairs a published plan after a late registration, a cancellation or a no-show: `instance` is the event as it is
 * now, `previous` the meetings as they were. Everything that can still be held stays where and when it is; freed
 * places are filled with the next-best pairs, mutual ones first. Never solves from scratch: that moves almost all.
 *
 * @returns the new plan; `moved` lists what was moved (only with `mayMove`) and what had to be dropped, with reasons.
 * @throws TimetableInputError where the previous plan names what the instance never had.
 */
export async function replanTimetable(
  instance: Instance,
  previous: readonly PreviousMeeting[],
  options: ReplanOptions = {},
): Promise<Plan> {
  if (instance.mustHold)
    fail('BAD_VALUE', 'mustHold', 'A mustHold problem is planned whole; it cannot be re-planned.');
  const control = new Control(options);
  const problem = compileProblem(instance);
  const repair = new Repair(problem, previous);
  repair.keep();
  const reopen = closePast(problem, options.now);
  repair.refill(options.mayMove ?? 0);
  reopen();
  const { state } = repair;
  const tables = seatKept(state, repair.keptTables);
  const repairSeconds = control.seconds;
  const warnings = writeWarnings(problem);
  return {
    status: warnings.length > 0 ? 'partial' : 'complete',
    meetings: writeMeetings(state, tables.tableOf),
    levels: await levels(problem, state, tables.changes, options),
    unplaced: writeUnplaced(state),
    moved: repair.listMoves(tables.tableOf),
    warnings,
    seed: control.seed,
    iterations: repair.tries,
    seconds: options.hasBounds === false ? repairSeconds : control.seconds,
    stoppedBy: 'iterations',
  };
}

/** Nobody can be given anything new in a slot that has begun; @returns how to undo it. */
function closePast(problem: Problem, now: string | undefined): () => void {
  if (now === undefined) return () => undefined;
  const minute = parseInstant(now, 'now');
  const saved = problem.presence.slice();
  for (let cell = 0; cell < saved.length; cell += 1)
    if ((problem.instance.slots[cell % problem.slotCount]?.start ?? 0) < minute) problem.presence[cell] = 0;
  return () => problem.presence.set(saved);
}

async function levels(
  problem: Problem,
  state: PlanState,
  tableChanges: number,
  options: ReplanOptions,
): Promise<Plan['levels']> {
  if (options.hasBounds !== false) {
    const highs = options.solver ?? (await startSolver());
    const selection = selectMeetings(highs, problem, () => undefined);
    return levelsOf(problem, selection, state, tableChanges);
  }
  const gaps = countGaps(state);
  return {
    mutual: { achieved: state.mutual, bound: Infinity },
    shortfall: { achieved: state.shortfall, bound: 0 },
    score: { achieved: state.score, bound: Infinity, ratio: 0 },
    gaps: { achieved: gaps.total, bound: 0 },
    breakSpread: gaps.spread,
    tableChanges,
  };
}

class Repair {
  readonly state: PlanState;
  /** Table (0-based) of each kept meeting, by candidate. */
  readonly keptTables = new Map<number, number>();
  tries = 0;
  private readonly takenTables = new Set<string>();
  private readonly placer: Placer;
  private readonly previous: readonly PreviousMeeting[];
  private readonly dropped: MovedMeeting[] = [];
  private readonly from = new Map<number, PreviousMeeting>();

  constructor(problem: Problem, previous: readonly PreviousMeeting[]) {
    this.previous = previous;
    this.state = new PlanState(problem, listCandidates(problem, promising(problem, previous)));
    this.placer = new Placer(this.state);
  }

  /** Puts every previous meeting back where it was; what can no longer be held there is dropped, with its reason. */
  keep(): void {
    for (const meeting of this.previous) {
      const reason = this.putBack(meeting);
      if (reason === undefined) continue;
      this.dropped.push({
        a: meeting.a,
        b: meeting.b,
        pair: meeting.pair,
        from: { slot: meeting.slotId, table: meeting.table },
        to: null,
        reason,
      });
    }
    this.state.commit();
  }

  private putBack(meeting: PreviousMeeting): string | undefined {
    const { state } = this;
    const { problem, candidates } = state;
    if (meeting.isCancelled) return 'cancelled';
    if (meeting.pair < 0) return 'participant or pair is gone';
    if (meeting.slot < 0) return 'slot is gone';
    if (problem.blocked[meeting.pair] !== 0) return 'may no longer meet';
    const candidate = candidates.byPair.get(meeting.pair) as number;
    if (!state.hasRoom(candidate)) return 'above the maximum';
    const venue = meeting.table > 0 ? problem.tableVenue[meeting.table - 1] : undefined;
    if (meeting.table > 0 && meeting.table > (problem.instance.slots[meeting.slot]?.tables ?? 0))
      return 'table is gone';
    const seat = `${meeting.slot}:${meeting.table}`;
    if (meeting.table > 0 && this.takenTables.has(seat)) return 'table is taken by another earlier meeting';
    const mark = state.mark();
    if (!this.placer.sit(candidate, meeting.slot)) return 'somebody is not available, or no table is left';
    if (!this.moveTo(candidate, venue)) {
      state.rollBack(mark);
      return 'somebody is not available, or no table is left';
    }
    state.isPinned[candidate] = 1;
    if (meeting.table > 0) {
      this.keptTables.set(candidate, meeting.table - 1);
      this.takenTables.add(seat);
    }
    this.from.set(candidate, meeting);
    return undefined;
  }

  private moveTo(candidate: number, venue: number | undefined): boolean {
    const { state } = this;
    if (venue === undefined || state.venueOf[candidate] === venue) return true;
    const slot = state.slotOf[candidate] as number;
    const cell = slot * state.problem.venueCount + venue;
    if ((state.load[cell] as number) >= (state.problem.tableCapacity[cell] as number)) return false;
    const [a, b, c] = [state.seatA[candidate], state.seatB[candidate], state.seatC[candidate]] as [
      number,
      number,
      number,
    ];
    state.clear(candidate);
    state.assign(candidate, slot, a, b, c, venue);
    return sideRulesHold(state, [candidate]);
  }

  /** Next-best pairs into what is free: mutual first, then those that lift somebody to the minimum, then by score. */
  refill(mayMove: number): void {
    const { state } = this;
    const open = this.openCandidates();
    for (const candidate of open) {
      if (!state.hasRoom(candidate)) continue;
      this.tries += 1;
      if (!this.placer.insertDirect(candidate)) this.placer.insertByChain(candidate);
      state.commit();
    }
    if (mayMove > 0) this.refillByMoving(open, mayMove);
  }

  private openCandidates(): number[] {
    const { state } = this;
    const { candidates, problem } = state;
    const isShort = (who: number): boolean =>
      (state.degree[who] as number) < (problem.minimum[who] as number);
    const open: { candidate: number; rank: number }[] = [];
    for (let candidate = 0; candidate < candidates.count; candidate += 1) {
      if ((state.slotOf[candidate] as number) >= 0 || !state.hasRoom(candidate)) continue;
      const lifts =
        Number(isShort(candidates.a[candidate] as number)) +
        Number(isShort(candidates.b[candidate] as number));
      const rank =
        (candidates.isMutual[candidate] as number) * 1e9 +
        lifts * 1e7 +
        (candidates.score[candidate] as number);
      open.push({ candidate, rank });
    }
    open.sort((left, right) => right.rank - left.rank || left.candidate - right.candidate);
    return open.map((entry) => entry.candidate);
  }

  /** With leave to move kept meetings: chains and ejections that move as few as possible, while the leave lasts. */
  private refillByMoving(open: readonly number[], mayMove: number): void {
    const { state } = this;
    const kept = [...this.from.keys()].filter(
      (candidate) => !state.problem.fixedSlot.has(state.candidates.pair[candidate] as number),
    );
    for (const candidate of kept) state.isPinned[candidate] = 0;
    for (const candidate of open) {
      if ((state.slotOf[candidate] as number) >= 0 || !state.hasRoom(candidate)) continue;
      if (state.candidates.isMutual[candidate] === 0) break;
      const mark = state.mark();
      this.tries += 1;
      if (!this.placer.insert(candidate, 1) || this.countMoved() > mayMove) state.rollBack(mark);
      state.commit();
    }
    for (const candidate of kept) {
      if (this.from.get(candidate)?.slot === state.slotOf[candidate]) state.isPinned[candidate] = 1;
      else this.keptTables.delete(candidate);
    }
  }

  private countMoved(): number {
    let moved = 0;
    for (const [candidate, meeting] of this.from)
      if (this.state.slotOf[candidate] !== meeting.slot) moved += 1;
    return moved;
  }

  /** Dropped meetings first, then what moved, in order of the previous plan. */
  listMoves(tableOf: Int32Array): MovedMeeting[] {
    const { state } = this;
    const moved: MovedMeeting[] = [];
    for (const [candidate, meeting] of this.from) {
      const slot = state.slotOf[candidate] as number;
      const table = (tableOf[candidate] as number) + 1;
      if (slot === meeting.slot && table === meeting.table) continue;
      moved.push({
        a: meeting.a,
        b: meeting.b,
        pair: meeting.pair,
        from: { slot: meeting.slotId, table: meeting.table },
        to: { slot: state.problem.instance.slots[slot]?.id ?? '', table },
        reason:
          slot === meeting.slot ? 'same slot, another table' : 'moved to make room for a mutual request',
      });
    }
    return [...this.dropped, ...moved];
  }
}

/** The previous pairs and all others between participants who could have one more meeting than before. */
function promising(problem: Problem, previous: readonly PreviousMeeting[]): number[] {
  const held = new Set(
    previous.filter((meeting) => meeting.pair >= 0 && !meeting.isCancelled).map((meeting) => meeting.pair),
  );
  const cancelled = new Set(previous.filter((meeting) => meeting.isCancelled).map((meeting) => meeting.pair));
  const degree = new Int32Array(problem.participantCount);
  for (const pair of held)
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number])
      if (problem.blocked[pair] === 0) degree[who] = (degree[who] as number) + 1;
  const hasRoom = (who: number): boolean => (degree[who] as number) < (problem.maximum[who] as number);
  const free: number[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    if (
      !held.has(pair) &&
      !cancelled.has(pair) &&
      problem.blocked[pair] === 0 &&
      hasRoom(problem.pairA[pair] as number) &&
      hasRoom(problem.pairB[pair] as number)
    )
      free.push(pair);
  const value = (pair: number): number =>
    (problem.isMutual[pair] as number) * 1e9 + (problem.score[pair] as number);
  const best =
    free.length > mostCandidates
      ? free.sort((left, right) => value(right) - value(left)).slice(0, mostCandidates)
      : free;
  const usable = [...held].filter((pair) => problem.blocked[pair] === 0);
  return [...usable, ...best].sort((left, right) => left - right);
}
