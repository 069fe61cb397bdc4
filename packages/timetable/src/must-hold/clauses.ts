/** Receives one clause: literals, a positive number for a variable, a negative one for its opposite. */
export type ClauseSink = (literals: readonly number[]) => void;

/** A literal or a truth known beforehand: constants vanish from the clauses they are in. */
export type Term = number | boolean;

/** The opposite of a literal or constant. */
export function not(term: Term): Term {
  return typeof term === 'boolean' ? !term : -term;
}

/** Numbers variables and writes the usual constraints as clauses. */
export class ClauseWriter {
  private readonly sink: ClauseSink;
  variables = 0;

  constructor(sink: ClauseSink) {
    this.sink = sink;
  }

  newVariable(): number {
    this.variables += 1;
    return this.variables;
  }

  /** At least one of the terms is true. */
  clause(...terms: readonly Term[]): void {
    if (terms.includes(true)) return;
    this.sink(terms.filter((term) => typeof term === 'number'));
  }

  atMostOne(literals: readonly number[]): void {
    literals.forEach((literal, index) => {
      for (const other of literals.slice(0, index)) this.clause(-literal, -other);
    });
  }

  /** A variable that is true exactly where one of the literals is; false where there is none. */
  anyOf(literals: readonly number[]): Term {
    if (literals.length === 0) return false;
    const any = this.newVariable();
    for (const literal of literals) this.clause(-literal, any);
    this.clause(-any, ...literals);
    return any;
  }

  /** Terms that say "true up to here" along a row: each is the one before, or its own cell. */
  ladder(cells: readonly Term[]): Term[] {
    let before: Term = false;
    return cells.map((cell) => {
      if (cell === false) return before;
      const reached = this.newVariable();
      this.clause(not(before), reached);
      this.clause(not(cell), reached);
      this.clause(-reached, before, cell);
      before = reached;
      return reached;
    });
  }

  /** At every cell of a row the terms "at least k + 1 of the cells so far are true", for k below `most` (sequential counter). */
  counter(cells: readonly Term[], most: number): readonly (readonly Term[])[] {
    let before: readonly Term[] = Array.from({ length: most }, () => false);
    return cells.map((cell) => {
      if (cell !== false) before = this.countOn(before, cell);
      return before;
    });
  }

  private countOn(before: readonly Term[], cell: Term): readonly Term[] {
    return before.map((same, count) => {
      const fewer: Term = count === 0 ? true : (before[count - 1] ?? false);
      if (fewer === false) return false;
      const next = this.newVariable();
      this.clause(not(same), next);
      this.clause(not(fewer), not(cell), next);
      this.clause(-next, same, cell);
      this.clause(-next, fewer);
      return next;
    });
  }

  /**
   * Sorted outputs, number k true where at least k + 1 of the literals are (totalizer, Bailleux and Boufkhad 2003).
   *
   * @param isExact true where an output must also be false otherwise; a limit from above does not need that.
   */
  sorted(lists: readonly (readonly number[])[], most: number, isExact: boolean): readonly number[] {
    if (lists.length === 0) return [];
    if (lists.length === 1) return (lists[0] ?? []).slice(0, most);
    const half = Math.floor(lists.length / 2);
    const left = this.sorted(lists.slice(0, half), most, isExact);
    const right = this.sorted(lists.slice(half), most, isExact);
    const outputs = Array.from({ length: Math.min(most, left.length + right.length) }, () =>
      this.newVariable(),
    );
    for (let one = 0; one <= left.length; one += 1)
      for (let two = 0; two <= right.length; two += 1) {
        const reached = Math.min(one + two, outputs.length);
        if (reached > 0)
          this.clause(
            outputs[reached - 1] ?? true,
            one > 0 && -(left[one - 1] as number),
            two > 0 && -(right[two - 1] as number),
          );
        if (isExact && one + two < outputs.length)
          this.clause(-(outputs[one + two] as number), left[one] ?? false, right[two] ?? false);
      }
    outputs.slice(1).forEach((output, index) => this.clause(-output, outputs[index] as number));
    return outputs;
  }
}
