import { ABSENT, BY_VIDEO } from './instance/parse-participants.ts';
import type { PlanState } from './placement/plan-state.ts';
import { commonSlots } from './placement/place-selection.ts';
import type { PlannedMeeting, PlanWarning, Unplaced, UnplacedReason } from './plan.ts';
import type { Problem } from './problem/problem.ts';
import { blockReasons } from './problem/problem.ts';

/** Longer lists of unplaced requests than this are cut: nobody reads them, and the report counts them all. */
const mostUnplaced = 20_000;

/** The meetings in order of slot and table, in the words of the plan format. */
export function writeMeetings(state: PlanState, tableOf: Int32Array): PlannedMeeting[] {
  const placed: number[] = [];
  for (let candidate = 0; candidate < state.candidates.count; candidate += 1)
    if ((state.slotOf[candidate] as number) >= 0) placed.push(candidate);
  placed.sort(
    (left, right) =>
      (state.slotOf[left] as number) - (state.slotOf[right] as number) ||
      (tableOf[left] as number) - (tableOf[right] as number) ||
      left - right,
  );
  return placed.map((candidate) => writeMeeting(state, candidate, tableOf[candidate] as number));
}

function writeMeeting(state: PlanState, candidate: number, table: number): PlannedMeeting {
  const { problem, candidates } = state;
  const { participants, slots, interpreters } = problem.instance;
  const [a, b] = [candidates.a[candidate] as number, candidates.b[candidate] as number];
  const venue = problem.venues[state.venueOf[candidate] as number] ?? '';
  const interpreter = state.seatC[candidate] as number;
  const delegates = [
    delegateName(problem, a, state.seatA[candidate] as number),
    delegateName(problem, b, state.seatB[candidate] as number),
  ];
  return {
    a: participants[a]?.id ?? '',
    b: participants[b]?.id ?? '',
    slot: slots[state.slotOf[candidate] as number]?.id ?? '',
    table: table + 1,
    pair: candidates.pair[candidate] as number,
    ...(table < 0 ? { mode: 'virtual' as const } : {}),
    ...(venue === '' ? {} : { venue }),
    ...(delegates.some((name) => name !== '') ? { delegates } : {}),
    ...(interpreter < 0
      ? {}
      : {
          interpreter:
            interpreters[(problem.seatOwner[interpreter] as number) - participants.length]?.id ?? '',
        }),
  };
}

function delegateName(problem: Problem, who: number, seat: number): string {
  return problem.instance.participants[who]?.delegates[seat - (problem.firstSeat[who] as number)]?.id ?? '';
}

/** Mutual requests that are not in the plan, and any request that never could be, each with its reason. */
export function writeUnplaced(state: PlanState): Unplaced[] {
  const { problem, candidates } = state;
  const { participants, pairs } = problem.instance;
  const unplaced: Unplaced[] = [];
  for (let pair = 0; pair < problem.pairCount && unplaced.length < mostUnplaced; pair += 1) {
    if (pairs.requested[pair] === 0) continue;
    const candidate = candidates.byPair.get(pair);
    if (candidate !== undefined && (state.slotOf[candidate] as number) >= 0) continue;
    const reason = reasonFor(state, pair, candidate);
    if (problem.isMutual[pair] === 0 && problem.blocked[pair] === 0) continue;
    const [a, b] = [problem.pairA[pair] as number, problem.pairB[pair] as number];
    unplaced.push({ a: participants[a]?.id ?? '', b: participants[b]?.id ?? '', reason, pair });
  }
  return unplaced;
}

function reasonFor(state: PlanState, pair: number, candidate: number | undefined): UnplacedReason {
  const { problem } = state;
  const blocked = blockReasons[problem.blocked[pair] as number];
  if (blocked !== undefined && blocked !== 'none') return blocked === 'noCapacity' ? 'noTable' : blocked;
  const isFull = (who: number): boolean => (state.degree[who] as number) >= (problem.maximum[who] as number);
  if (isFull(problem.pairA[pair] as number) || isFull(problem.pairB[pair] as number)) return 'atMaximum';
  if (candidate === undefined) return 'notChosen';
  if (state.fullRule(candidate) >= 0) return 'groupCap';
  return commonSlots(problem, state.candidates, candidate) === 0 ? 'noCommonSlot' : 'noFreeSlot';
}

/** What a secretariat should know about the instance itself. */
export function writeWarnings(problem: Problem): PlanWarning[] {
  const { slots, participants, pairs } = problem.instance;
  const warnings: PlanWarning[] = [];
  if (participants.length === 0)
    warnings.push({ code: 'NO_PARTICIPANTS', message: 'Nobody takes part yet.' });
  else if (pairs.count === 0)
    warnings.push({ code: 'NO_PAIRS', message: 'No two participants are to meet.' });
  const hasTables = problem.tableCapacity.some((count) => count > 0);
  if (slots.length > 0 && !hasTables && !problem.presence.includes(BY_VIDEO))
    warnings.push({ code: 'NO_TABLES', message: 'No slot has a table, so nobody can meet in person.' });
  participants.forEach((participant) => {
    if (participant.delegates.every((delegate) => delegate.presence.every((presence) => presence === ABSENT)))
      warnings.push({
        code: 'NEVER_AVAILABLE',
        message: `"${participant.id}" is not available in any slot and gets no meetings.`,
      });
  });
  return warnings;
}

/** Fixed meetings that could not be held where they are fixed. */
export function fixedWarnings(problem: Problem, failed: readonly number[]): PlanWarning[] {
  const { participants, pairs } = problem.instance;
  return failed.map((pair) => {
    const [a, b] = [pairs.a[pair], pairs.b[pair]].map((side) => participants[side as number]?.id);
    return {
      code: 'FIXED_NOT_HELD',
      message: `The fixed meeting of "${a}" and "${b}" (pair ${pair}) breaks a rule on tables, rests, walking, interpreters or order.`,
    };
  });
}
