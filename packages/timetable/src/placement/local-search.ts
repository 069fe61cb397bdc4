import type { Random } from '../random.ts';
import type { Placer } from './placer.ts';
import type { PlanState } from './plan-state.ts';
import type { Snapshot } from './snapshot.ts';
import { loadSnapshot, takeSnapshot } from './snapshot.ts';

export interface SearchOptions {
  readonly random: Random;
  /** Steps in all; each tries one change and keeps or undoes it. */
  readonly iterations: number;
  /** Per candidate: what it adds beyond the price of what it uses (reduced cost), in points. */
  readonly worth: Float64Array;
  /** Per participant: price of one more meeting, in points. */
  readonly price: Float64Array;
  /** Stops early when the plan reaches this value. */
  /** Share of the time used up, where there is a limit: it cools as far as that, and ends at 1. */
  readonly elapsed?: () => number;
  readonly target: { readonly mutual: number; readonly shortfall: number; readonly score: number };
}

/** Points by which the first two levels outweigh the next: no single step moves that much score. */
const shortfallWeight = 1e7;
const mutualWeight = 1e10;
const startTemperature = 12;
const endTemperature = 0.8;
/** While mutual requests are missing, this share of the steps looks for them alone: score hardly counts. */
const firstLevelShare = 0.3;
const firstLevelTemperature = 80;
const stepsBetweenLooks = 64;
const refillTries = 12;
/** Share of the steps for somebody with meetings left to have; a larger one keeps trying the same few people. */
const hungryShare = 0.4;
/** Share of the steps that force in a mutual request, while fewer are honoured than could be. */
const mutualShare = 0.3;

export function planValue(state: PlanState): number {
  return state.mutual * mutualWeight - state.shortfall * shortfallWeight + state.score;
}

/**
 * Iterated local search for plans that placement left below the bound: forces one meeting in, drops the cheapest of
 * whoever is over the maximum, finds new places for those in the way, refills what came free, and keeps the result
 * where it is not much worse (annealing). The best plan seen is restored at the end.
 */
export class LocalSearch {
  private readonly placer: Placer;
  private readonly state: PlanState;
  private readonly options: SearchOptions;
  private readonly byWorth: readonly Int32Array[];
  private readonly mutual: Int32Array;
  private readonly goal: number;
  private value: number;
  private best: number;
  private saved: Snapshot;
  private hungry: number[] = [];
  done = 0;

  constructor(placer: Placer, options: SearchOptions) {
    this.placer = placer;
    this.state = placer.state;
    this.options = options;
    this.byWorth = sortLinks(this.state, options.worth);
    this.mutual = Int32Array.from(
      this.state.candidates.isMutual.keys().filter((index) => this.state.candidates.isMutual[index] === 1),
    );
    this.state.commit();
    this.value = planValue(this.state);
    this.best = this.value;
    this.saved = takeSnapshot(this.state);
    const { target } = options;
    this.goal = target.mutual * mutualWeight - target.shortfall * shortfallWeight + target.score;
  }

  /** True where no more steps are due: all done, or the target reached. */
  get isOver(): boolean {
    return (
      this.done >= this.options.iterations ||
      this.best >= this.goal ||
      this.state.candidates.count === 0 ||
      this.isTimeUp
    );
  }

  /** True where its time is used up. */
  get isTimeUp(): boolean {
    return this.elapsed >= 1;
  }

  private get elapsed(): number {
    return this.options.elapsed?.() ?? 0;
  }

  /** Does at most so many steps. */
  advance(steps: number): void {
    const { state, options } = this;
    const end = Math.min(options.iterations, this.done + steps);
    let elapsed = this.elapsed;
    for (; elapsed < 1 && this.best < this.goal && this.done < end; this.done += 1) {
      if (this.done % stepsBetweenLooks === 0) {
        this.hungry = this.findHungry();
        elapsed = this.elapsed;
      }
      const share = Math.min(1, Math.max(this.done / options.iterations, elapsed));
      const isFirstLevel = share < firstLevelShare && this.state.mutual < options.target.mutual;
      const temperature = isFirstLevel
        ? firstLevelTemperature
        : startTemperature * (endTemperature / startTemperature) ** share;
      const mark = state.mark();
      const isChanged = this.step();
      const next = planValue(state);
      if (!isChanged || next < this.value + temperature * Math.log(options.random() + 1e-300))
        state.rollBack(mark);
      else this.keep(next);
      state.commit();
    }
  }

  private keep(value: number): void {
    this.value = value;
    if (value <= this.best) return;
    this.best = value;
    this.saved = takeSnapshot(this.state);
  }

  /** Restores the best plan seen. */
  finish(): void {
    if (this.value < this.best) loadSnapshot(this.state, this.saved);
    this.value = this.best;
  }

  private pick(count: number): number {
    return Math.floor(this.options.random() * count);
  }

  private findHungry(): number[] {
    const { state, options } = this;
    const hungry: number[] = [];
    for (let who = 0; who < state.problem.participantCount; who += 1)
      if (
        (state.degree[who] as number) < (state.problem.maximum[who] as number) &&
        (options.price[who] as number) > 0
      )
        hungry.push(who);
    return hungry;
  }

  private step(): boolean {
    const candidate = this.chooseCandidate();
    if (candidate < 0) return false;
    const touched = new Set<number>([this.a(candidate), this.b(candidate)]);
    if (!this.makeRoom(candidate, touched)) return false;
    if (!this.placer.insert(candidate, 0) && !this.force(candidate, touched)) return false;
    this.refill(touched);
    return true;
  }

  private a(candidate: number): number {
    return this.state.candidates.a[candidate] as number;
  }

  private b(candidate: number): number {
    return this.state.candidates.b[candidate] as number;
  }

  /** Mostly something for a participant with meetings left to have, else any candidate, the more worth the likelier. */
  private chooseCandidate(): number {
    const { state, options } = this;
    const { problem } = state;
    if (state.mutual < options.target.mutual && options.random() < mutualShare) return this.chooseMutual();
    const who =
      this.hungry.length > 0 && options.random() < hungryShare
        ? (this.hungry[this.pick(this.hungry.length)] as number)
        : this.pick(problem.participantCount);
    const links = this.byWorth[who];
    if (!links || links.length === 0) return -1;
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const candidate = links[Math.floor(links.length * options.random() ** 2)] as number;
      if ((state.slotOf[candidate] as number) < 0) return candidate;
    }
    return -1;
  }

  private chooseMutual(): number {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const candidate = this.mutual[this.pick(this.mutual.length)] as number;
      if ((this.state.slotOf[candidate] as number) < 0) return candidate;
    }
    return -1;
  }

  /** Drops one of the cheapest meetings of each side that is at its maximum, and of each rule that is used up. */
  private makeRoom(candidate: number, touched: Set<number>): boolean {
    const { state } = this;
    for (const who of [this.a(candidate), this.b(candidate)])
      if (
        (state.degree[who] as number) >= (state.problem.maximum[who] as number) &&
        !this.dropCheapest(who, touched)
      )
        return false;
    for (let rule = state.fullRule(candidate); rule >= 0; rule = state.fullRule(candidate)) {
      const inRule = [...(state.problem.capRows[rule]?.pairs ?? [])].flatMap((pair) => {
        const other = state.candidates.byPair.get(pair);
        return other !== undefined && (state.slotOf[other] as number) >= 0 && state.isPinned[other] === 0
          ? [other]
          : [];
      });
      if (inRule.length === 0) return false;
      this.drop(inRule[this.pick(inRule.length)] as number, touched);
    }
    return true;
  }

  private drop(candidate: number, touched: Set<number>): void {
    this.state.clear(candidate);
    touched.add(this.a(candidate));
    touched.add(this.b(candidate));
  }

  private dropCheapest(who: number, touched: Set<number>): boolean {
    const { state } = this;
    const links = this.byWorth[who];
    if (!links) return false;
    let skip = Math.floor(4 * this.options.random() ** 2);
    let cheapest = -1;
    for (let at = links.length - 1; at >= 0; at -= 1) {
      const candidate = links[at] as number;
      if ((state.slotOf[candidate] as number) < 0 || state.isPinned[candidate] === 1) continue;
      cheapest = candidate;
      if (skip === 0) break;
      skip -= 1;
    }
    if (cheapest < 0) return false;
    this.drop(cheapest, touched);
    return true;
  }

  /** Takes a slot from whoever is in the way; those find a new place or drop out. */
  private force(candidate: number, touched: Set<number>): boolean {
    const { state, placer } = this;
    const { slotCount } = state.problem;
    const start = this.pick(slotCount);
    for (let step = 0; step < slotCount; step += 1) {
      const slot = (start + step) % slotCount;
      const inTheWay = placer.blockers(candidate, slot);
      if (!inTheWay) continue;
      const mark = state.mark();
      for (const meeting of inTheWay) this.drop(meeting, touched);
      if (!placer.sit(candidate, slot)) {
        state.rollBack(mark);
        continue;
      }
      for (const meeting of inTheWay) if (state.hasRoom(meeting)) placer.insert(meeting, 0);
      return true;
    }
    return false;
  }

  /** Gives the participants concerned the best meetings that still fit. */
  private refill(touched: Set<number>): void {
    const { state, placer, options } = this;
    for (const who of touched) {
      let tries = refillTries;
      for (const candidate of this.byWorth[who] ?? []) {
        if (tries === 0 || (state.degree[who] as number) >= (state.problem.maximum[who] as number)) break;
        if ((state.slotOf[candidate] as number) >= 0 || !state.hasRoom(candidate)) continue;
        tries -= 1;
        if (options.random() < 0.1) continue;
        if (!placer.insertDirect(candidate)) placer.insertByChain(candidate);
      }
    }
  }
}

/** Each participant's candidates, the most worth first. */
function sortLinks(state: PlanState, worth: Float64Array): readonly Int32Array[] {
  const { first, linked } = state.candidates;
  return Array.from({ length: state.problem.participantCount }, (_, who) =>
    linked
      .slice(first[who] as number, first[who + 1] as number)
      .sort((left, right) => (worth[right] as number) - (worth[left] as number) || left - right),
  );
}
