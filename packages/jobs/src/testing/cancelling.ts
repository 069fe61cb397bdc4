import { isSmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { codeOf, gate, type JobQueueContract, jobIn, untilAborted, useQueue } from './engine.ts';

export function describeCancelling(open: JobQueueContract['open']): void {
  describe('cancelling', () => {
    const bench = useQueue(open);

    it('cancels a waiting and a delayed job at once; they are never handed out', async () => {
      const { queue } = bench();
      await queue.enqueue('plan', {}, { id: 'waiting' });
      await queue.enqueue('plan', {}, { id: 'delayed', delayMs: 20 });
      expect(await queue.cancel('plan', 'waiting')).toBe(true);
      expect(await queue.cancel('plan', 'delayed')).toBe(true);
      const seen: string[] = [];
      queue.process('plan', async ({ job }) => seen.push(job.id));
      await queue.enqueue('plan', {}, { id: 'after', delayMs: 60 });
      await jobIn(queue, 'plan', 'after', 'completed');
      expect(seen).toEqual(['after']);
      const job = await queue.get('plan', 'waiting');
      expect([job?.state, job?.attempt, typeof job?.endedAt]).toEqual(['cancelled', 0, 'string']);
    });

    it('aborts the signal of an active job, which is then cancelled and not tried again', async () => {
      const { queue } = bench();
      const started = gate();
      let reason: unknown;
      queue.process('plan', async ({ signal }) => {
        started.open();
        await untilAborted(signal).catch((error: unknown) => {
          reason = error;
          throw error;
        });
      });
      await queue.enqueue('plan', {}, { id: 'j1' });
      await started.opened;
      expect(await queue.cancel('plan', 'j1')).toBe(true);
      const job = await jobIn(queue, 'plan', 'j1', 'cancelled');
      expect([job.attempt, isSmcError(reason, 'CANCELLED')]).toEqual([1, true]);
    });

    it('lets a job complete that is past stopping', async () => {
      const { queue } = bench();
      const [started, finish] = [gate(), gate()];
      queue.process('plan', async () => {
        started.open();
        await finish.opened;
        return 'all done';
      });
      await queue.enqueue('plan', {}, { id: 'j1' });
      await started.opened;
      await queue.cancel('plan', 'j1');
      finish.open();
      expect((await jobIn(queue, 'plan', 'j1', 'completed')).result).toBe('all done');
    });

    it('says so where the job had ended already, and where there is none', async () => {
      const { queue } = bench();
      queue.process('plan', async () => {});
      await queue.enqueue('plan', {}, { id: 'j1' });
      await jobIn(queue, 'plan', 'j1', 'completed');
      expect(await queue.cancel('plan', 'j1')).toBe(false);
      expect(await codeOf(queue.cancel('plan', 'unknown'))).toBe('NOT_FOUND');
      await queue.enqueue('plan', {}, { id: 'j2', delayMs: 60_000 });
      expect([await queue.cancel('plan', 'j2'), await queue.cancel('plan', 'j2')]).toEqual([true, false]);
    });

    it('does a cancelled job after all when told to try it again', async () => {
      const { queue } = bench();
      await queue.enqueue('plan', {}, { id: 'j1' });
      await queue.cancel('plan', 'j1');
      queue.process('plan', async () => 'done');
      await queue.retry('plan', 'j1');
      expect((await jobIn(queue, 'plan', 'j1', 'completed')).result).toBe('done');
    });

    it('does not forget a wish to cancel when the process dies', async () => {
      const current = bench();
      const started = gate();
      current.queue.process('plan', async () => {
        started.open();
        await new Promise(() => {});
      });
      await current.queue.enqueue('plan', {}, { id: 'j1' });
      await started.opened;
      await current.queue.cancel('plan', 'j1');
      await current.engine.crash();
      current.queue = await current.engine.openQueue();
      expect((await current.queue.get('plan', 'j1'))?.state).toBe('cancelled');
    });
  });
}
