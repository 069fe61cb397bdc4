import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withEngine } from '../engines/require-engine.ts';
import { findAllEngines, type OpenEngines } from './engines.ts';

const smc = join(import.meta.dirname, '../../cli/bin/smc.js');
const run = promisify(execFile);

/** The demonstration's report without its last paragraphs, which tell times and addresses. */
async function reportOf(settings: Record<string, string>, ...given: string[]): Promise<string> {
  const foreign = Object.keys(process.env).filter((name) => name.startsWith('SMC_'));
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.includes(name)),
  );
  const { stdout } = await run(process.execPath, [smc, 'demo', ...given], {
    env: { ...inherited, ...settings },
    maxBuffer: 16 * 1024 * 1024,
  });
  const end = stdout.indexOf('\nTime: ');
  expect(end).toBeGreaterThan(1000);
  return stdout.slice(0, end);
}

function demoSuite(openEngines: OpenEngines): void {
  it('reports the same, byte for byte, as in one process', { timeout: 600_000 }, async () => {
    const engines = await openEngines();
    try {
      const embedded = await reportOf({});
      const distributed = await reportOf({ SMC_JOBS: 'bullmq', ...engines.settings }, '--distributed');
      expect(distributed).toBe(embedded);
      console.log(`the demonstration was the same embedded and on ${engines.names}`);
    } finally {
      await engines.close();
    }
  });
}

describe('the demonstration with every service in a process of its own', async () => {
  const found = await findAllEngines();
  withEngine({ name: 'mongo', title: 'Redis and MongoDB', found, suite: demoSuite });
});
