/** A pair of texts that say the same, as keys; how much it counts. */
export interface KeyPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly weight: number;
}

type Table = Map<string, Map<string, number>>;
const nothing = '\0';
const rounds = 6;

/** Every pair of words that meet in some text, numbered, and the texts as such numbers: rounds are sums over plain arrays. */
class Meetings {
  readonly sources: string[] = [];
  readonly targets: string[] = [];
  readonly sourceOf: number[] = [];
  readonly targetOf: number[] = [];
  readonly #rows: Map<number, number>[] = [];
  readonly #sourceNumbers = new Map<string, number>();
  readonly #targetNumbers = new Map<string, number>();

  #number(numbers: Map<string, number>, words: string[], word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  }

  /** The numbers of a text's meetings, target by target. */
  cellsOf({ source, target }: KeyPair): Int32Array {
    const sources = [nothing, ...source].map((word) => this.#number(this.#sourceNumbers, this.sources, word));
    return Int32Array.from(
      target.flatMap((word) => {
        const to = this.#number(this.#targetNumbers, this.targets, word);
        return sources.map((from) => this.#cell(from, to));
      }),
    );
  }

  #cell(from: number, to: number): number {
    const row = (this.#rows[from] ??= new Map());
    const known = row.get(to);
    if (known !== undefined) return known;
    this.sourceOf.push(from);
    const cell = this.targetOf.push(to) - 1;
    row.set(to, cell);
    return cell;
  }
}

/** Shares out each target word of a text among its source words, by what the last round believed. */
function addCounts(
  counts: Float64Array,
  shares: Float64Array,
  cells: Int32Array,
  width: number,
  weight: number,
) {
  for (let start = 0; start < cells.length; start += width) {
    let total = 0;
    for (let at = start; at < start + width; at++) total += shares[cells[at] as number] as number;
    if (total === 0) continue;
    for (let at = start; at < start + width; at++) {
      const cell = cells[at] as number;
      counts[cell] = (counts[cell] as number) + (weight * (shares[cell] as number)) / total;
    }
  }
}

/**
 * p(target | source) by IBM Model 1 (Brown and others 1993) with an empty source word, six rounds.
 * Rows are sources.
 */
function train(pairs: readonly KeyPair[]): Table {
  const meetings = new Meetings();
  const texts = pairs.map((pair) => meetings.cellsOf(pair));
  const { sourceOf, targetOf, sources, targets } = meetings;
  let shares = new Float64Array(sourceOf.length).fill(1);
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(shares.length);
    for (const [at, { source, weight }] of pairs.entries())
      addCounts(counts, shares, texts[at] as Int32Array, source.length + 1, weight);
    const totals = new Float64Array(sources.length);
    for (const [cell, from] of sourceOf.entries()) totals[from] = (totals[from] ?? 0) + (counts[cell] ?? 0);
    shares = counts.map((count, cell) => count / (totals[sourceOf[cell] as number] as number));
  }
  const table: Table = new Map(sources.map((word) => [word, new Map<string, number>()]));
  for (const [cell, from] of sourceOf.entries())
    table
      .get(sources[from] as string)
      ?.set(targets[targetOf[cell] as number] as string, shares[cell] as number);
  return table;
}

const mostTargets = 8;
const leastShare = 0.03;
/** Keys whose best translation is weaker than this are chance. */
const leastScore = 0.02;

/** Both directions trained and joined: sqrt(p(e|f) p(f|e)), the best eight, renormalised, small shares dropped. */
export function learnLexicon(pairs: readonly KeyPair[]): Map<string, [string, number][]> {
  const forward = train(pairs);
  const backward = train(
    pairs.map(({ source, target, weight }) => ({ source: target, target: source, weight })),
  );
  const lexicon = new Map<string, [string, number][]>();
  for (const [source, row] of forward) {
    if (source === nothing) continue;
    const scored = [...row]
      .map(([target, share]): [string, number] => [
        target,
        Math.sqrt(share * (backward.get(target)?.get(source) ?? 0)),
      ])
      .filter(([, score]) => score > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostTargets);
    const total = scored.reduce((sum, [, score]) => sum + score, 0);
    const kept = scored
      .map(([target, score]): [string, number] => [target, score / total])
      .filter(([, share]) => share >= leastShare);
    if (kept.length > 0 && total > leastScore) lexicon.set(source, kept);
  }
  return lexicon;
}
