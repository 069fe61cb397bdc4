import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CpSatResult {
  readonly status: string;
  readonly mutual?: number;
  readonly score?: number;
  readonly breaks?: number | null;
  readonly seconds: number;
}

/** CP-SAT is for comparison only: Python with `ortools`, where it happens to be installed. */
export function hasCpSat(): boolean {
  return spawnSync('python3', ['-c', 'import ortools']).status === 0;
}

export function runCpSat(instance: unknown, seconds: number): CpSatResult {
  const folder = mkdtempSync(join(tmpdir(), 'timetable-bench-'));
  try {
    const file = join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify(instance));
    const script = fileURLToPath(new URL('./cp_sat.py', import.meta.url));
    const run = spawnSync('python3', [script, file, String(seconds)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`CP-SAT failed: ${run.stderr.slice(-400)}`);
    return JSON.parse(run.stdout) as CpSatResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
