/** Ranks needs one after the other over a stored index, as a service that was just started does: prints milliseconds a need. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { rankOffers, readSnapshot, sharedBytes } from '../../../packages/ranking/src/index.ts';
import type { Need, RankOptions } from '../../../packages/ranking/src/index.ts';

/** Of each need, ranked twice after all were ranked once. */
export interface NeedTimes {
  /** Of processor time, of all threads of the process. */
  readonly processor: readonly number[];
  readonly clock: readonly number[];
}

/** The bytes of a file, in memory that the compiled loops can read. */
export function readShared(path: string): SharedArrayBuffer {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const bytes = sharedBytes(size);
  for (let at = 0; at < size; ) at += readSync(file, new Uint8Array(bytes, at, Math.min(2 ** 28, size - at)));
  closeSync(file);
  return bytes;
}

function timesOf(snapshotPath: string, needs: readonly Need[], options: RankOptions): NeedTimes {
  const index = readSnapshot(readShared(snapshotPath), 'bench', true);
  for (const need of needs) rankOffers(need, index, options);
  const times = { processor: [] as number[], clock: [] as number[] };
  for (const need of [...needs, ...needs]) {
    const [spent, started] = [process.cpuUsage(), performance.now()];
    rankOffers(need, index, options);
    const { user, system } = process.cpuUsage(spent);
    times.clock.push(performance.now() - started);
    times.processor.push((user + system) / 1000);
  }
  return times;
}

if (import.meta.main) {
  const [snapshotPath = '', needsPath = '', options = '{}'] = process.argv.slice(2);
  const needs = JSON.parse(readFileSync(needsPath, 'utf8')) as Need[];
  console.log(JSON.stringify(timesOf(snapshotPath, needs, JSON.parse(options) as RankOptions)));
}
