/** A pair of texts that say the same, as keys; how much it counts. */
export interface KeyPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly weight: number;
}

type Table = Map<string, Map<string, number>>;
const nothing = '\0';
const rounds = 6;

function add(table: Table, from: string, to: string, value: number): void {
  let row = table.get(from);
  if (row === undefined) table.set(from, (row = new Map()));
  row.set(to, (row.get(to) ?? 0) + value);
}

/**
 * p(target | source) by IBM Model 1 (Brown and others 1993) with an empty source word, six rounds.
 * Rows are sources.
 */
function train(pairs: readonly KeyPair[]): Table {
  let table: Table | undefined;
  for (let round = 0; round < rounds; round++) {
    const counts: Table = new Map();
    for (const { source, target, weight } of pairs) {
      const sources = [nothing, ...source];
      for (const to of target) {
        const shares = sources.map((from) => (table === undefined ? 1 : (table.get(from)?.get(to) ?? 0)));
        const total = shares.reduce((sum, share) => sum + share, 0);
        if (total === 0) continue;
        for (const [at, from] of sources.entries())
          if ((shares[at] ?? 0) > 0) add(counts, from, to, (weight * (shares[at] ?? 0)) / total);
      }
    }
    for (const row of counts.values()) {
      let total = 0;
      for (const value of row.values()) total += value;
      for (const [to, value] of row) row.set(to, value / total);
    }
    table = counts;
  }
  return table ?? new Map();
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
