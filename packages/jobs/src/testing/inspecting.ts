import { describe, expect, it } from 'vitest';
import { codeOf, gate, type JobQueueContract, jobIn, until, useQueue } from './engine.ts';

export function describeInspecting(open: JobQueueContract['open']): void {
  describe('inspecting', () => {
    const bench = useQueue(open);

    it('counts and lists the jobs of each state', async () => {
      const { queue } = bench();
      const end = gate();
      queue.process('mixed', async ({ job, signal }) => {
        signal.throwIfAborted();
        if (job.id === 'failed') throw new Error('no');
        if (job.id === 'active') await end.opened;
      });
      for (const id of ['completed', 'failed', 'active']) {
        await queue.enqueue('mixed', {}, { id, attempts: 1 });
        await jobIn(queue, 'mixed', id, id as 'active');
      }
      for (const id of ['waiting', 'cancelled']) await queue.enqueue('mixed', {}, { id });
      await queue.enqueue('mixed', {}, { id: 'delayed', delayMs: 60_000 });
      await queue.cancel('mixed', 'cancelled');
      expect(await queue.counts('mixed')).toEqual({
        waiting: 1,
        delayed: 1,
        active: 1,
        completed: 1,
        failed: 1,
        cancelled: 1,
      });
      for (const state of ['waiting', 'delayed', 'active', 'completed', 'failed', 'cancelled'] as const) {
        expect((await queue.list('mixed', { state })).map(({ id }) => id)).toEqual([state]);
      }
      end.open();
    });

    it('lists the newest first, page by page', async () => {
      const { queue } = bench();
      const ids = Array.from({ length: 25 }, (_, index) => `j${String(index).padStart(2, '0')}`);
      await queue.enqueueMany(
        'paged',
        ids.map((id) => ({ data: {}, options: { id } })),
      );
      const listed: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await queue.list('paged', after === undefined ? { limit: 10 } : { limit: 10, after });
        if (page.length === 0) break;
        listed.push(...page.map(({ id }) => id));
        after = page.at(-1)?.id;
      }
      expect(listed).toEqual(ids.toReversed());
      expect(await codeOf(queue.list('paged', { after: 'unknown' }))).toBe('BAD_CURSOR');
      expect(await codeOf(queue.list('paged', { limit: 0 }))).toBe('VALIDATION_FAILED');
      expect(await codeOf(queue.list('paged', { state: 'lost' as 'failed' }))).toBe('BAD_FILTER');
    });

    it('names the queues that hold or held a job', async () => {
      const { queue } = bench();
      expect(await queue.queues()).toEqual([]);
      queue.process('mail', async () => {});
      await queue.enqueue('rank', {});
      await queue.enqueue('mail', {}, { id: 'j1' });
      await queue.enqueue('import', {});
      await jobIn(queue, 'mail', 'j1', 'completed');
      expect(await queue.queues()).toEqual(['import', 'mail', 'rank']);
    });

    it('keeps at least the last 1,000 completed jobs, and not all of them for ever', async () => {
      const { queue } = bench();
      queue.process('busy', async () => {}, { concurrency: 50 });
      const jobs = Array.from({ length: 1_500 }, (_, index) => ({ data: {}, options: { id: `j${index}` } }));
      await queue.enqueueMany('busy', jobs);
      await until(async () => (await queue.get('busy', 'j1499'))?.state === 'completed');
      await until(async () => (await queue.counts('busy')).active === 0);
      const { completed } = await queue.counts('busy');
      expect(completed).toBeGreaterThanOrEqual(1_000);
      expect(completed).toBeLessThan(1_200);
      expect(await queue.get('busy', 'j0')).toBeUndefined();
    });

    it('answers while it is open and not afterwards', async () => {
      const { queue } = bench();
      expect(await codeOf(queue.ping())).toBe('done');
      await queue.close();
      const codes = [
        queue.ping(),
        queue.enqueue('rank', {}),
        queue.get('rank', 'j1'),
        queue.counts('rank'),
      ].map(codeOf);
      expect(await Promise.all(codes)).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE']);
      expect(() => queue.process('rank', async () => {})).toThrow(
        expect.objectContaining({ code: 'UNAVAILABLE' }),
      );
    });
  });
}
