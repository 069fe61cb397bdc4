import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from '../types.ts';
import type { Built } from './build.ts';

const script = fileURLToPath(new URL('./build.ts', import.meta.url));

/** In a process of its own, so that its memory is nobody else's. */
function build(count: number, seed: number, data: string, threads: number): Built {
  const given = [count, seed, data, threads].map(String);
  const answer = execFileSync(process.execPath, ['--expose-gc', script, ...given], { encoding: 'utf8' });
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '') as Built;
}

/** Building an index with one and with two threads, and of words alone, beside the goals for 100,000 offers in proportion. */
export function buildRows(count: number, seed: number, data: string): BenchRow[] {
  const input = `${count} offers`;
  const row = (
    name: string,
    value: number,
    unit: string,
    goal: number,
    part = count / 100_000,
  ): BenchRow => ({
    name,
    input,
    value,
    unit,
    baseline: part === 1 ? 'the goal' : 'the goal for 100,000 offers, in proportion',
    baselineValue: goal * part,
    ratio: value / (goal * part),
  });
  const words = build(count, seed, data, 0);
  const everyPart = [1, 2].flatMap((threads) => {
    const { processorTime, clock, most, before } = build(count, seed, data, threads);
    const name = `index of every part, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
    return [
      row(`${name} (${processorTime.toFixed(1)} s of processor time)`, clock, 's by the clock', 90),
      row(`${name}, resident at most (${Math.round(before)} before it began)`, most, 'MiB', 1536),
    ];
  });
  return [
    row('index of words alone, one thread', words.processorTime, 's of processor time', 20),
    ...everyPart,
  ];
}
