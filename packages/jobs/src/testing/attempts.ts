import { errorTable, SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import type { Job } from '../port.ts';
import { codeOf, type JobQueueContract, jobIn, until, untilAborted, useQueue } from './engine.ts';

export function describeAttempts(open: JobQueueContract['open']): void {
  describe('attempts', () => {
    const bench = useQueue(open);

    it('tries again until it succeeds', async () => {
      const { queue } = bench();
      const attempts: number[] = [];
      queue.process('flaky', async ({ job }) => {
        attempts.push(job.attempt);
        if (job.attempt < 3) throw new Error('not yet');
        return 'at last';
      });
      await queue.enqueue('flaky', {}, { id: 'j1', backoff: { kind: 'fixed', ms: 1 } });
      const job = await jobIn(queue, 'flaky', 'j1', 'completed');
      expect(attempts).toEqual([1, 2, 3]);
      expect([job.attempt, job.result, job.error]).toEqual([3, 'at last', undefined]);
    });

    it('waits longer and longer where that was asked for, and the same where that was', async () => {
      const { queue } = bench();
      const times: Record<string, number[]> = { exponential: [], fixed: [] };
      queue.process(
        'waits',
        async ({ job }) => {
          times[job.id]?.push(Date.now());
          throw new SmcError('DATA_DAMAGED');
        },
        { concurrency: 2 },
      );
      for (const kind of ['exponential', 'fixed'] as const) {
        await queue.enqueue('waits', {}, { id: kind, attempts: 4, backoff: { kind, ms: 40 } });
      }
      await jobIn(queue, 'waits', 'exponential', 'failed');
      await jobIn(queue, 'waits', 'fixed', 'failed');
      const gaps = (list: number[]) => list.slice(1).map((time, index) => time - (list[index] ?? 0));
      const [first = 0, second = 0, third = 0] = gaps(times['exponential'] ?? []);
      expect([first >= 40, second >= 80, third >= 160]).toEqual([true, true, true]);
      expect(gaps(times['fixed'] ?? []).every((gap) => gap >= 40 && gap < 160)).toBe(true);
    });

    it('shows a job between two attempts as delayed, with its last failure', async () => {
      const { queue } = bench();
      queue.process('waits', async () => {
        throw new SmcError('UNAVAILABLE', { message: 'The mail server does not answer.' });
      });
      await queue.enqueue('waits', {}, { id: 'j1', backoff: { kind: 'fixed', ms: 60_000 } });
      const job = await jobIn(queue, 'waits', 'j1', 'delayed');
      expect([job.attempt, job.error]).toEqual([
        1,
        { code: 'UNAVAILABLE', message: 'The mail server does not answer.' },
      ]);
      expect(Date.parse(job.dueAt) - Date.now()).toBeGreaterThan(50_000);
    });

    it('waits an hour at most, whatever was asked for', async () => {
      const { queue } = bench();
      queue.process('waits', async () => {
        throw new SmcError('UNAVAILABLE');
      });
      for (const kind of ['exponential', 'fixed'] as const) {
        await queue.enqueue('waits', {}, { id: kind, backoff: { kind, ms: 7_200_000 } });
        const job = await jobIn(queue, 'waits', kind, 'delayed');
        const waitMs = Date.parse(job.dueAt) - Date.now();
        expect([waitMs > 3_590_000, waitMs <= 3_600_000]).toEqual([true, true]);
      }
    });

    it('becomes a dead letter after its last attempt', async () => {
      const { queue } = bench();
      let attempts = 0;
      queue.process('bad', async () => {
        attempts += 1;
        throw new SmcError('DATA_DAMAGED');
      });
      await queue.enqueue('bad', {}, { id: 'j1', attempts: 2, backoff: { kind: 'fixed', ms: 1 } });
      const job = await jobIn(queue, 'bad', 'j1', 'failed');
      expect([attempts, job.attempt, job.error?.code]).toEqual([2, 2, 'DATA_DAMAGED']);
      expect((await queue.list('bad', { state: 'failed' })).map(({ id }) => id)).toEqual(['j1']);
    });

    it('shows nothing of an unexpected failure but that there was one, and tells the log', async () => {
      const { queue } = bench();
      const told: [unknown, Job][] = [];
      const cause = new TypeError('secret of /etc/passwd');
      queue.process(
        'bug',
        async ({ job }) => {
          if (job.id === 'expected') throw new SmcError('NOT_FOUND');
          throw cause;
        },
        { onError: (error, job) => told.push([error, job]) },
      );
      await queue.enqueue('bug', {}, { id: 'expected', attempts: 1 });
      await queue.enqueue('bug', {}, { id: 'unexpected', attempts: 1 });
      const job = await jobIn(queue, 'bug', 'unexpected', 'failed');
      expect(job.error).toEqual({ code: 'INTERNAL', message: errorTable.INTERNAL.sentence });
      expect(told.map(([error, { id }]) => [error, id])).toEqual([[cause, 'unexpected']]);
    });

    it('tries a dead letter again when told to, its attempts counted anew', async () => {
      const { queue } = bench();
      let isMended = false;
      queue.process('mended', async () => {
        if (!isMended) throw new SmcError('DATA_DAMAGED');
      });
      await queue.enqueue('mended', { kept: true }, { id: 'j1', attempts: 1 });
      await jobIn(queue, 'mended', 'j1', 'failed');
      isMended = true;
      await queue.retry('mended', 'j1');
      const job = await jobIn(queue, 'mended', 'j1', 'completed');
      expect([job.attempt, job.data, job.error]).toEqual([1, { kept: true }, undefined]);
    });

    it('uses up no attempt while something is away, and counts what fails of itself', async () => {
      const { queue } = bench();
      const away = ['UNAVAILABLE', 'TIMED_OUT', 'UNAVAILABLE', 'NOT_FOUND', 'UNAVAILABLE'] as const;
      queue.process('outage', async ({ job }) => {
        const code = away[job.attempt - 1];
        if (code !== undefined) throw new SmcError(code);
        if (job.id === 'bad') throw new SmcError('DATA_DAMAGED');
      });
      const options = { attempts: 2, backoff: { kind: 'fixed', ms: 1 } } as const;
      await queue.enqueue('outage', {}, { id: 'good', ...options });
      await queue.enqueue('outage', {}, { id: 'bad', ...options });
      const good = await jobIn(queue, 'outage', 'good', 'completed');
      const bad = await jobIn(queue, 'outage', 'bad', 'failed');
      expect([good.attempt, good.error, bad.attempt, bad.error?.code]).toEqual([
        6,
        undefined,
        6,
        'DATA_DAMAGED',
      ]);
    });

    it('counts anew what is away after it was told to try again', async () => {
      const { queue } = bench();
      queue.process('outage', async ({ job }) => {
        throw new SmcError(job.attempt === 1 ? 'UNAVAILABLE' : 'DATA_DAMAGED');
      });
      await queue.enqueue('outage', {}, { id: 'j1', attempts: 1, backoff: { kind: 'fixed', ms: 1 } });
      await jobIn(queue, 'outage', 'j1', 'failed');
      await queue.retry('outage', 'j1');
      await until(async () => (await queue.get('outage', 'j1'))?.attempt === 2);
      expect((await jobIn(queue, 'outage', 'j1', 'failed')).attempt).toBe(2);
    });

    it('cancels a job that waits for what is away, and one whose handler finds it away after the wish', async () => {
      const { queue } = bench();
      queue.process('outage', async ({ job, signal }) => {
        if (job.id === 'running') await untilAborted(signal);
        throw new SmcError('UNAVAILABLE');
      });
      await queue.enqueue('outage', {}, { id: 'waiting', backoff: { kind: 'fixed', ms: 60_000 } });
      await jobIn(queue, 'outage', 'waiting', 'delayed');
      expect(await queue.cancel('outage', 'waiting')).toBe(true);
      await queue.enqueue('outage', {}, { id: 'running' });
      await jobIn(queue, 'outage', 'running', 'active');
      expect(await queue.cancel('outage', 'running')).toBe(true);
      for (const id of ['waiting', 'running']) await jobIn(queue, 'outage', id, 'cancelled');
      expect((await queue.counts('outage')).cancelled).toBe(2);
    });

    it('refuses to try again what neither failed nor was cancelled, and what is not there', async () => {
      const { queue } = bench();
      await queue.enqueue('idle', {}, { id: 'j1' });
      expect(await codeOf(queue.retry('idle', 'j1'))).toBe('FORBIDDEN_TRANSITION');
      expect(await codeOf(queue.retry('idle', 'unknown'))).toBe('NOT_FOUND');
    });
  });
}
