import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gate, type JobQueueContract, jobIn, until, untilAborted, useQueue } from './engine.ts';

export function describeClosing(open: JobQueueContract['open']): void {
  describe('closing and crashing', () => {
    const bench = useQueue(open);

    it('waits for the running handlers and hands out no more', async () => {
      const current = bench();
      const started = gate();
      const seen: string[] = [];
      current.queue.process('work', async ({ job }) => {
        seen.push(job.id);
        started.open();
        await sleep(60);
        return 'done';
      });
      await current.queue.enqueue('work', {}, { id: 'j1' });
      await current.queue.enqueue('work', {}, { id: 'j2' });
      await started.opened;
      await current.queue.close();
      current.queue = await current.engine.openQueue();
      expect(seen).toEqual(['j1']);
      const states = [await current.queue.get('work', 'j1'), await current.queue.get('work', 'j2')];
      expect(states.map((job) => job?.state)).toEqual(['completed', 'waiting']);
    });

    it('aborts handlers after the grace time; their jobs wait again and lose no attempt', async () => {
      const current = bench();
      const started = gate();
      current.queue.process('work', async ({ signal }) => {
        started.open();
        await untilAborted(signal);
      });
      await current.queue.enqueue('work', {}, { id: 'j1', attempts: 1 });
      await started.opened;
      const before = performance.now();
      await current.queue.close({ graceMs: 30 });
      expect(performance.now() - before).toBeLessThan(1_500);
      current.queue = await current.engine.openQueue();
      const job = await current.queue.get('work', 'j1');
      expect([job?.state, job?.attempt, job?.error]).toEqual(['waiting', 0, undefined]);
      current.queue.process('work', async () => 'second try');
      expect((await jobIn(current.queue, 'work', 'j1', 'completed')).result).toBe('second try');
    });

    it('leaves behind a handler that does not listen; its job waits again and its late result is nobody', async () => {
      const current = bench();
      const [started, end] = [gate(), gate()];
      current.queue.process('work', async () => {
        started.open();
        await end.opened;
        return 'too late';
      });
      await current.queue.enqueue('work', {}, { id: 'j1' });
      await started.opened;
      await current.queue.close({ graceMs: 0 });
      current.queue = await current.engine.openQueue();
      end.open();
      await sleep(20);
      expect((await current.queue.get('work', 'j1'))?.state).toBe('waiting');
    });

    it('closes one worker while the queue goes on', async () => {
      const { queue } = bench();
      const seen: string[] = [];
      const first = queue.process('work', async () => seen.push('first'));
      await queue.enqueue('work', {}, { id: 'j1' });
      await jobIn(queue, 'work', 'j1', 'completed');
      await first.close();
      queue.process('work', async () => seen.push('second'));
      await queue.enqueue('work', {}, { id: 'j2' });
      await jobIn(queue, 'work', 'j2', 'completed');
      expect([first.queue, ...seen]).toEqual(['work', 'first', 'second']);
    });

    it('hands out again what a process that died was working on, even at its only attempt', async () => {
      const current = bench();
      let started = 0;
      current.queue.process(
        'work',
        async () => {
          started += 1;
          await new Promise(() => {});
        },
        { concurrency: 3 },
      );
      const jobs = Array.from({ length: 5 }, (_, index) => ({
        data: {},
        options: { id: `j${index}`, attempts: 1 },
      }));
      await current.queue.enqueueMany('work', jobs);
      await until(() => started === 3);
      await current.engine.crash();
      current.queue = await current.engine.openQueue();
      const seen: string[] = [];
      current.queue.process('work', async ({ job }) => seen.push(`${job.id}:${job.attempt}`));
      await until(async () => (await current.queue.counts('work')).completed === 5);
      // In no particular order: whether a death is noticed before or after the next job is taken is the engine's.
      expect(seen.toSorted()).toEqual(['j0:2', 'j1:2', 'j2:2', 'j3:1', 'j4:1']);
    });

    it('still fails for good after its attempts, besides those that died with the process', async () => {
      const current = bench();
      const started = gate();
      current.queue.process('work', async () => {
        started.open();
        await new Promise(() => {});
      });
      await current.queue.enqueue('work', {}, { id: 'j1', attempts: 2, backoff: { kind: 'fixed', ms: 1 } });
      await started.opened;
      await current.engine.crash();
      current.queue = await current.engine.openQueue();
      let failures = 0;
      current.queue.process('work', async () => {
        failures += 1;
        throw new Error('no');
      });
      await jobIn(current.queue, 'work', 'j1', 'failed');
      expect(failures).toBe(2);
    });

    it('has everything that was acknowledged again', async () => {
      const current = bench();
      current.queue.process('done', async () => ({ answer: 42 }));
      await current.queue.enqueue('done', {}, { id: 'j1' });
      const completed = await jobIn(current.queue, 'done', 'j1', 'completed');
      const waiting = await current.queue.enqueue(
        'later',
        { a: 1 },
        { id: 'j2', delayMs: 60_000, attempts: 7 },
      );
      await current.engine.crash();
      current.queue = await current.engine.openQueue();
      expect(await current.queue.get('done', 'j1')).toEqual(completed);
      expect(await current.queue.get('later', 'j2')).toEqual(waiting);
    });
  });
}
