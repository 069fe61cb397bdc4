import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** What a worker printed before it was killed. */
async function runAndKill(path: string, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [worker, path, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child.stdout, 'data');
  await sleep(150);
  child.kill('SIGKILL');
  await once(child, 'close');
  return output.split('\n').slice(0, -1);
}

describe('a process that is killed at work', () => {
  it('loses no acknowledged job, five times on the same file', async () => {
    const path = join(folder.path, 'smc.db');
    const lines: string[] = [];
    for (let round = 0; round < 5; round += 1) lines.push(...(await runAndKill(path, round)));
    const named = (verb: string) =>
      lines.filter((line) => line.startsWith(verb)).map((line) => line.split(' ')[1]);

    const database = openSqliteDatabase({ path });
    const queue = createSqliteJobQueue({ database });
    const worked = new Set(named('worked'));
    const drained = Promise.withResolvers<void>();
    queue.process('work', async ({ job }) => void worked.add(job.id), { concurrency: 50 });
    queue.process('end', async () => drained.resolve());
    for (let left = 1; left > 0; await sleep(10)) {
      const { waiting, active } = await queue.counts('work');
      left = waiting + active;
    }
    await queue.enqueue('end', {});
    await drained.promise;
    const enqueued = named('enqueued');
    expect(enqueued.length).toBeGreaterThan(50);
    expect(enqueued.filter((id) => !worked.has(id))).toEqual([]);
    expect((await queue.counts('work')).failed).toBe(0);
    await queue.close();
    await database.close();
  });
});

describe('two queues on one open file', () => {
  it('are refused, until the first has closed', async () => {
    const database = openSqliteDatabase({ path: join(folder.path, 'smc.db') });
    const first = createSqliteJobQueue({ database });
    expect(() => createSqliteJobQueue({ database })).toThrow(expect.objectContaining({ code: 'LOCKED' }));
    await first.close();
    await createSqliteJobQueue({ database }).close();
    await database.close();
  });
});
