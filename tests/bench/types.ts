/** One measured number beside the bare thing it is compared with, from the same run on the same machine. */
export interface BenchRow {
  readonly name: string;
  /** What was measured: counts, sizes, options. */
  readonly input: string;
  readonly value: number;
  readonly unit: string;
  /** What the baseline is. */
  readonly baseline: string;
  readonly baselineValue: number;
  /** value / baselineValue. */
  readonly ratio: number;
}
