import type { Problem } from '../problem/problem.ts';
import type { Highs } from '../selection/solver.ts';
import { ColumnBuffer } from '../selection/solver.ts';

/** Larger programs than this are not tried. */
const mostColumns = 12_000;
const mostNodes = 300;

export type ExactAnswer =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'found'; readonly slots: readonly number[] };

/**
 * Whether a timetable exists at all, by an integer program over (meeting, slot): every meeting once, everybody in one
 * place at a time, tables, precedences. Called where the search found nothing: infeasible is then a proof (the
 * solver's), and a solution is a plan after all.
 */
export function existsTimetable(highs: Highs, problem: Problem, slotsOf: readonly Uint8Array[]): ExactAnswer {
  const builder = new ProgramBuilder(highs, problem, slotsOf);
  if (builder.columnCount > mostColumns || problem.seatCount !== problem.participantCount)
    return { kind: 'unknown' };
  return builder.solve();
}

class ProgramBuilder {
  private readonly highs: Highs;
  private readonly problem: Problem;
  private readonly slotsOf: readonly Uint8Array[];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];

  constructor(highs: Highs, problem: Problem, slotsOf: readonly Uint8Array[]) {
    this.highs = highs;
    this.problem = problem;
    this.slotsOf = slotsOf;
  }

  get columnCount(): number {
    return this.slotsOf.reduce((sum, slots) => sum + slots.reduce((count, allowed) => count + allowed, 0), 0);
  }

  private addRow(lower: number, upper: number): number {
    this.lower.push(lower);
    return this.upper.push(upper) - 1;
  }

  solve(): ExactAnswer {
    const { problem, highs, slotsOf } = this;
    const { slotCount } = problem;
    const once = slotsOf.map(() => this.addRow(1, 1));
    const cells = Array.from({ length: problem.participantCount * slotCount }, () =>
      this.addRow(-highs.infinity, 1),
    );
    const tables = Array.from({ length: slotCount }, (_, slot) =>
      this.addRow(-highs.infinity, this.tablesIn(slot)),
    );
    const orders = this.orderRows();
    const columns = new ColumnBuffer();
    const where: { pair: number; slot: number }[] = [];
    slotsOf.forEach((slots, pair) =>
      slots.forEach((allowed, slot) => {
        if (allowed === 0) return;
        columns.entry(once[pair] as number, 1);
        for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number])
          columns.entry(cells[who * slotCount + slot] as number, 1);
        if (problem.alwaysAtTable[pair] === 1) columns.entry(tables[slot] as number, 1);
        for (const { row, coefficient } of orders(pair, slot)) columns.entry(row, coefficient);
        columns.endColumn(0, 0, 1);
        where.push({ pair, slot });
      }),
    );
    return this.run(columns, where);
  }

  private tablesIn(slot: number): number {
    const { tableCapacity, venueCount } = this.problem;
    return tableCapacity
      .subarray(slot * venueCount, (slot + 1) * venueCount)
      .reduce((sum, count) => sum + count, 0);
  }

  /** For each precedence and slot: the later meeting is not done by then unless the earlier one was done before. */
  private orderRows(): (pair: number, slot: number) => { row: number; coefficient: number }[] {
    const { slotCount, instance } = this.problem;
    const byPair = new Map<number, { first: number; isBefore: boolean }[]>();
    const note = (pair: number, entry: { first: number; isBefore: boolean }): void => {
      byPair.set(pair, [...(byPair.get(pair) ?? []), entry]);
    };
    for (const [before, after] of instance.precedences) {
      const first = this.lower.length;
      for (let slot = 0; slot < slotCount; slot += 1) this.addRow(-this.highs.infinity, 0);
      note(before, { first, isBefore: true });
      note(after, { first, isBefore: false });
    }
    return (pair, slot) =>
      (byPair.get(pair) ?? []).flatMap(({ first, isBefore }) =>
        Array.from({ length: slotCount }, (_, until) => until)
          .filter((until) => (isBefore ? slot < until : slot <= until))
          .map((until) => ({ row: first + until, coefficient: isBefore ? -1 : 1 })),
      );
  }

  private run(columns: ColumnBuffer, where: readonly { pair: number; slot: number }[]): ExactAnswer {
    const { highs } = this;
    const model = highs.createModel({
      numCols: columns.count,
      numRows: this.lower.length,
      colCost: columns.cost,
      colLower: columns.lower,
      colUpper: columns.upper,
      rowLower: this.lower,
      rowUpper: this.upper,
      matrix: columns.matrix(this.lower.length),
      integrality: new Int32Array(columns.count).fill(1),
    });
    try {
      model.options.set({ output_flag: false, mip_max_nodes: mostNodes, random_seed: 0 });
      model.run();
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.infeasible) return { kind: 'impossible' };
      if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible)
        return { kind: 'unknown' };
      const x = model.getSolution().colValue;
      const slots = this.slotsOf.map(() => -1);
      where.forEach(({ pair, slot }, column) => {
        if ((x[column] as number) > 0.5) slots[pair] = slot;
      });
      return { kind: 'found', slots };
    } finally {
      model.dispose();
    }
  }
}
