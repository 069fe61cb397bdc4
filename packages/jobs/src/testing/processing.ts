import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gate, type JobQueueContract, jobIn, until, useQueue } from './engine.ts';

export function describeProcessing(open: JobQueueContract['open']): void {
  describe('processing', () => {
    const bench = useQueue(open);

    it('hands each job to the handler and keeps its result', async () => {
      const { queue } = bench();
      queue.process('add', async ({ job }) => ({ sum: Number(job.data['a']) + Number(job.data['b']) }));
      await queue.enqueue('add', { a: 1, b: 2 }, { id: 'j1' });
      const job = await jobIn(queue, 'add', 'j1', 'completed');
      expect([job.result, job.attempt, job.error]).toEqual([{ sum: 3 }, 1, undefined]);
      const [enqueued, started, ended] = [job.enqueuedAt, job.startedAt ?? '', job.endedAt ?? ''];
      expect([enqueued, started, ended].toSorted()).toEqual([enqueued, started, ended]);
    });

    it('shows the handler its job as it runs', async () => {
      const { queue } = bench();
      const shown = Promise.withResolvers<unknown>();
      queue.process('look', async ({ job }) => shown.resolve([job.state, job.attempt, job.id, job.queue]));
      await queue.enqueue('look', {}, { id: 'j1' });
      expect(await shown.promise).toEqual(['active', 1, 'j1', 'look']);
    });

    it('starts with what waits already, and takes up later work without delay', async () => {
      const { queue } = bench();
      await queue.enqueue('mail', {}, { id: 'early' });
      queue.process('mail', async () => {});
      await jobIn(queue, 'mail', 'early', 'completed');
      await sleep(50);
      const before = performance.now();
      await queue.enqueue('mail', {}, { id: 'late' });
      await jobIn(queue, 'mail', 'late', 'completed');
      expect(performance.now() - before).toBeLessThan(500);
    });

    it('keeps the order in which jobs were put in', async () => {
      const { queue } = bench();
      const seen: unknown[] = [];
      await queue.enqueueMany(
        'in-order',
        Array.from({ length: 30 }, (_, number) => ({ data: { number } })),
      );
      await queue.enqueue('in-order', { number: 30 });
      queue.process('in-order', async ({ job }) => seen.push(job.data['number']));
      await until(() => seen.length === 31);
      expect(seen).toEqual(Array.from({ length: 31 }, (_, number) => number));
    });

    it('holds delayed jobs back until they are due, the earliest first', async () => {
      const { queue } = bench();
      const seen: { id: string; lateMs: number }[] = [];
      queue.process('later', async ({ job }) => {
        seen.push({ id: job.id, lateMs: Date.now() - Date.parse(job.dueAt) });
      });
      const delayed = await queue.enqueue('later', {}, { id: 'third', delayMs: 200 });
      await queue.enqueue('later', {}, { id: 'second', delayMs: 100 });
      await queue.enqueue('later', {}, { id: 'first' });
      expect(delayed.state).toBe('delayed');
      expect(Date.parse(delayed.dueAt) - Date.parse(delayed.enqueuedAt)).toBe(200);
      await until(() => seen.length === 3);
      expect(seen.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
      expect(seen.every(({ lateMs }) => lateMs >= 0 && lateMs < 1_000)).toBe(true);
    });

    it('runs as many at the same time as was said, and no more', async () => {
      const { queue } = bench();
      let running = 0;
      let most = 0;
      queue.process(
        'wide',
        async () => {
          running += 1;
          most = Math.max(most, running);
          await sleep(10);
          running -= 1;
        },
        { concurrency: 4 },
      );
      await queue.enqueueMany(
        'wide',
        Array.from({ length: 40 }, () => ({ data: {} })),
      );
      await until(async () => (await queue.counts('wide')).completed === 40);
      expect(most).toBe(4);
    });

    it('refuses a concurrency that is none', () => {
      const { queue } = bench();
      for (const concurrency of [0, -1, 1.5]) {
        expect(() => queue.process('wide', async () => {}, { concurrency })).toThrow(
          expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'concurrency' }),
        );
      }
    });

    it('shares the jobs of a queue between two handlers, each job to one of them', async () => {
      const { queue } = bench();
      const seen: string[] = [];
      const handler = async ({ job }: { job: { id: string } }) => {
        seen.push(job.id);
        await sleep(2);
      };
      queue.process('shared', handler, { concurrency: 2 });
      queue.process('shared', handler, { concurrency: 2 });
      const jobs = Array.from({ length: 60 }, (_, index) => ({ data: {}, options: { id: `j${index}` } }));
      await queue.enqueueMany('shared', jobs);
      await until(async () => (await queue.counts('shared')).completed === 60);
      expect(seen.toSorted()).toEqual(jobs.map(({ options }) => options.id).toSorted());
    });

    it('keeps queues apart', async () => {
      const { queue } = bench();
      const blocked = gate();
      queue.process('slow', () => blocked.opened);
      queue.process('fast', async () => {});
      await queue.enqueue('slow', {}, { id: 'j1' });
      await queue.enqueue('fast', {}, { id: 'j1' });
      await jobIn(queue, 'fast', 'j1', 'completed');
      expect((await queue.get('slow', 'j1'))?.state).toBe('active');
      blocked.open();
      await jobIn(queue, 'slow', 'j1', 'completed');
    });

    it('shows the progress of a job, and the last of it when the job has ended', async () => {
      const { queue } = bench();
      const [half, end] = [gate(), gate()];
      queue.process('import', async ({ progress }) => {
        progress({ done: 1, total: 2, message: 'Reading rows' });
        half.open();
        await end.opened;
        progress({ done: 2, total: 2 });
      });
      await queue.enqueue('import', {}, { id: 'j1' });
      await half.opened;
      expect((await queue.get('import', 'j1'))?.progress).toEqual({
        done: 1,
        total: 2,
        message: 'Reading rows',
      });
      end.open();
      expect((await jobIn(queue, 'import', 'j1', 'completed')).progress).toEqual({ done: 2, total: 2 });
    });

    it('fails the attempt whose result cannot be kept', async () => {
      const { queue } = bench();
      const results: Readonly<Record<string, unknown>> = {
        circular: (() => {
          const value: Record<string, unknown> = {};
          value['self'] = value;
          return value;
        })(),
        large: 'x'.repeat(1024 * 1024),
      };
      queue.process('odd', async ({ job }) => results[job.id]);
      for (const id of Object.keys(results)) await queue.enqueue('odd', {}, { id, attempts: 1 });
      expect((await jobIn(queue, 'odd', 'circular', 'failed')).error?.code).toBe('VALIDATION_FAILED');
      expect((await jobIn(queue, 'odd', 'large', 'failed')).error?.code).toBe('TOO_LARGE');
    });

    it('completes 2,000 jobs put in by 2,000 callers, each once', async () => {
      const { queue } = bench();
      const seen = new Map<unknown, number>();
      queue.process(
        'many',
        async ({ job }) => {
          seen.set(job.data['number'], (seen.get(job.data['number']) ?? 0) + 1);
        },
        { concurrency: 20 },
      );
      await Promise.all(Array.from({ length: 2_000 }, (_, number) => queue.enqueue('many', { number })));
      await until(async () => {
        const { waiting, active } = await queue.counts('many');
        return waiting + active === 0;
      });
      expect([seen.size, Math.max(...seen.values())]).toEqual([2_000, 1]);
    });
  });
}
