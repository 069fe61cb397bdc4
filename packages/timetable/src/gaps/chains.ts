import { listCandidates } from '../placement/candidates.ts';
import { PlanState } from '../placement/plan-state.ts';
import { loadSnapshot, takeSnapshot } from '../placement/snapshot.ts';
import { compileProblem } from '../problem/compile-problem.ts';
import type { ChainResult, ChainTask, Control } from '../options.ts';
import { createRandom, streamSeed } from '../random.ts';
import { GapAnnealing, restoreSlots } from './anneal-gaps.ts';
import { GapCount } from './gap-count.ts';

const stepsPerSlice = 100_000;

/** Runs one chain from its task alone; used in other threads. */
export function runChain(task: ChainTask, clock: () => number): ChainResult {
  const problem = compileProblem(task.instance);
  const state = new PlanState(problem, listCandidates(problem, [...task.pairs]));
  loadSnapshot(state, task.snapshot);
  const started = clock();
  const chain = new GapAnnealing(state, {
    random: createRandom(task.seed),
    iterations: task.iterations,
    ...(task.milliseconds < Infinity
      ? { elapsed: () => (clock() - started) / Math.max(1, task.milliseconds) }
      : {}),
  });
  while (!chain.isOver) chain.advance(stepsPerSlice);
  return resultOf(state, chain);
}

function resultOf(state: PlanState, chain: GapAnnealing): ChainResult {
  const isTimedOut = chain.isTimeUp;
  const gaps = chain.finish();
  return { slotOf: state.slotOf.slice(), venueOf: state.venueOf.slice(), gaps, done: chain.done, isTimedOut };
}

/**
 * Fewest gaps from several chains with seeds of their own; the best wins, the earliest among equals. A chain that
 * reaches 0 makes the later ones needless, wherever they run, so the result does not depend on it.
 *
 * @returns steps done by the chains that counted.
 */
export async function annealGaps(
  state: PlanState,
  control: Control,
  iterations: number,
  chains: number,
): Promise<number> {
  const start = takeSnapshot(state);
  const { runChains } = control.options;
  const later =
    runChains && chains > 1
      ? runChains(
          Array.from({ length: chains - 1 }, (_, index) => taskOf(state, control, iterations, index + 1)),
        )
      : undefined;
  // A failure elsewhere is reported when its result is awaited, not before.
  later?.catch(() => undefined);
  let best = await runHere(state, control, iterations, 0, later ? 1 : 1 / Math.max(1, chains));
  let isCut = best.isTimedOut;
  let done = best.done;
  for (let index = 1; index < chains && best.gaps > 0 && !control.isTimedOut; index += 1) {
    let next: ChainResult | undefined;
    if (later) next = (await later)[index - 1];
    else {
      loadSnapshot(state, start);
      next = await runHere(state, control, iterations, index, 1 / (chains - index));
    }
    if (!next) break;
    done += next.done;
    isCut ||= next.isTimedOut;
    if (next.gaps < best.gaps) best = next;
  }
  if (isCut) control.wasCut = true;
  loadSnapshot(state, start);
  restoreSlots(state, best.slotOf, best.venueOf);
  state.commit();
  return done;
}

function taskOf(state: PlanState, control: Control, iterations: number, index: number): ChainTask {
  return {
    instance: state.problem.instance,
    pairs: state.candidates.pair,
    snapshot: takeSnapshot(state),
    seed: streamSeed(control.seed, index),
    iterations,
    milliseconds: control.millisecondsLeft,
  };
}

async function runHere(
  state: PlanState,
  control: Control,
  iterations: number,
  index: number,
  part: number,
): Promise<ChainResult> {
  const random = createRandom(streamSeed(control.seed, index));
  const elapsed = control.elapsed(part);
  const chain = new GapAnnealing(state, { random, iterations, ...(elapsed ? { elapsed } : {}) });
  while (!chain.isOver && (await control.pause())) {
    chain.advance(stepsPerSlice);
    control.report('gaps', chain.count.total, 0, chain.done / iterations);
  }
  return resultOf(state, chain);
}

export function countGaps(state: PlanState): { total: number; spread: number } {
  const count = new GapCount(state);
  const { problem } = state;
  const perPerson = new Int32Array(problem.participantCount);
  for (let seat = 0; seat < problem.seatCount; seat += 1) {
    const who = problem.seatOwner[seat] as number;
    if (who < problem.participantCount) perPerson[who] = (perPerson[who] as number) + count.gapsOf(seat);
  }
  const busy = perPerson.filter((_, who) => (state.degree[who] as number) > 0);
  return { total: count.total, spread: busy.length === 0 ? 0 : Math.max(...busy) - Math.min(...busy) };
}
