const samples = 2000;

/** Numbers in [0, 1) from a seed (xorshift32). */
function generator(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
}

/** The middle 95 % of the mean difference of pairs, by resampling queries (paired bootstrap). */
export function differenceInterval(
  values: readonly number[],
  baseline: readonly number[],
  seed: number,
): readonly [number, number] {
  const random = generator(seed);
  const differences = values.map((value, at) => value - (baseline[at] ?? 0));
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (let at = 0; at < differences.length; at++)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(samples * 0.025)] ?? 0, means[Math.floor(samples * 0.975)] ?? 0];
}
