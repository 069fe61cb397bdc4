import { setTimeout as sleep } from 'node:timers/promises';
import { SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { codeOf, gate, type JobQueueContract, jobIn, until, untilAborted, useQueue } from './engine.ts';

const child = (id: string, data = {}) => ({ queue: 'parts', data, options: { id } });

export function describeFlows(open: JobQueueContract['open']): void {
  describe('a job that waits for others', () => {
    const bench = useQueue(open);

    it('is handed out once all of them have completed, and not before', async () => {
      const { queue } = bench();
      const order: string[] = [];
      const last = gate();
      queue.process('whole', async ({ job }) => order.push(job.id));
      const children = ['a', 'b', 'c'].map((id) => child(id, { of: id }));
      const put = await queue.enqueueFlow('whole', { data: { kept: 1 }, options: { id: 'sum' }, children });
      expect([put.id, put.state, put.data, put.attempt]).toEqual(['sum', 'waiting', { kept: 1 }, 0]);
      queue.process(
        'parts',
        async ({ job }) => {
          if (job.id === 'c') await last.opened;
          order.push(job.id);
          return job.data;
        },
        { concurrency: 3 },
      );
      await jobIn(queue, 'parts', 'a', 'completed');
      await jobIn(queue, 'parts', 'b', 'completed');
      await sleep(60);
      expect((await queue.get('whole', 'sum'))?.state).toBe('waiting');
      expect((await queue.counts('whole')).waiting).toBe(1);
      expect((await queue.list('whole', { state: 'waiting' })).map(({ id }) => id)).toEqual(['sum']);
      last.open();
      expect((await jobIn(queue, 'whole', 'sum', 'completed')).attempt).toBe(1);
      expect([order.at(-1), order.length]).toEqual(['sum', 4]);
      expect((await queue.get('parts', 'b'))?.result).toEqual({ of: 'b' });
    });

    it('is handed out at once where there is nothing to wait for', async () => {
      const { queue } = bench();
      queue.process('whole', async () => 'done');
      await queue.enqueueFlow('whole', { data: {}, options: { id: 'sum' }, children: [] });
      expect((await jobIn(queue, 'whole', 'sum', 'completed')).result).toBe('done');
    });

    it('counts children that fail for good or are cancelled as ended, and not those that are tried again', async () => {
      const { queue } = bench();
      const started = gate();
      let tries = 0;
      queue.process('whole', async ({ job }) => job.data);
      const attempts = { attempts: 2, backoff: { kind: 'fixed', ms: 1 } } as const;
      await queue.enqueueFlow('whole', {
        data: { n: 1 },
        options: { id: 'sum' },
        children: [
          { queue: 'parts', data: {}, options: { id: 'bad', ...attempts } },
          { queue: 'parts', data: {}, options: { id: 'late', delayMs: 600_000 } },
          { queue: 'parts', data: {}, options: { id: 'running' } },
        ],
      });
      queue.process(
        'parts',
        async ({ job, signal }) => {
          if (job.id === 'bad') {
            tries += 1;
            throw new SmcError('DATA_DAMAGED');
          }
          started.open();
          await untilAborted(signal);
        },
        { concurrency: 3 },
      );
      await jobIn(queue, 'parts', 'bad', 'failed');
      await started.opened;
      expect(tries).toBe(2);
      await queue.cancel('parts', 'late');
      await sleep(40);
      expect((await queue.get('whole', 'sum'))?.state).toBe('waiting');
      await queue.cancel('parts', 'running');
      expect((await jobIn(queue, 'whole', 'sum', 'completed')).result).toEqual({ n: 1 });
      expect((await queue.get('parts', 'running'))?.state).toBe('cancelled');
    });

    it('is not done twice when a child that failed is tried again', async () => {
      const { queue } = bench();
      let [sums, isMended] = [0, false];
      queue.process('whole', async () => (sums += 1));
      await queue.enqueueFlow('whole', {
        data: {},
        options: { id: 'sum' },
        children: [{ queue: 'parts', data: {}, options: { id: 'bad', attempts: 1 } }],
      });
      queue.process('parts', async () => {
        if (!isMended) throw new SmcError('DATA_DAMAGED');
      });
      await jobIn(queue, 'whole', 'sum', 'completed');
      isMended = true;
      await queue.retry('parts', 'bad');
      await jobIn(queue, 'parts', 'bad', 'completed');
      await sleep(40);
      expect(sums).toBe(1);
    });

    it('is put in once, with its children, however often it is asked for', async () => {
      const { queue } = bench();
      const flow = { data: {}, options: { id: 'sum' }, children: [child('a'), child('b')] };
      await queue.enqueueFlow('whole', flow);
      const again = await queue.enqueueFlow('whole', { ...flow, children: [child('a'), child('z')] });
      expect([again.id, again.state]).toEqual(['sum', 'waiting']);
      expect(await queue.get('parts', 'z')).toBeUndefined();
      const seen: string[] = [];
      queue.process('parts', async ({ job }) => seen.push(job.id));
      queue.process('whole', async ({ job }) => seen.push(job.id));
      await jobIn(queue, 'whole', 'sum', 'completed');
      expect((await queue.enqueueFlow('whole', flow)).state).toBe('completed');
      expect(seen).toEqual(['a', 'b', 'sum']);
    });

    it('waits for a job that was there before, unless that has ended or belongs to another', async () => {
      const { queue } = bench();
      const hold = gate();
      await queue.enqueue('parts', { n: 0 }, { id: 'ended' });
      const first = queue.process('parts', async () => 'early');
      await jobIn(queue, 'parts', 'ended', 'completed');
      await first.close();
      await queue.enqueue('parts', { n: 1 }, { id: 'open' });
      await queue.enqueueFlow('whole', { data: {}, options: { id: 'other' }, children: [child('taken')] });
      queue.process('whole', async ({ job }) => job.id);
      const children = [child('ended'), child('open', { n: 2 }), child('taken')];
      await queue.enqueueFlow('whole', { data: {}, options: { id: 'sum' }, children });
      queue.process(
        'parts',
        async ({ job }) => {
          if (job.id === 'taken') await hold.opened;
          return job.data;
        },
        { concurrency: 2 },
      );
      await jobIn(queue, 'whole', 'sum', 'completed');
      expect((await queue.get('parts', 'open'))?.result).toEqual({ n: 1 });
      expect((await queue.get('whole', 'other'))?.state).toBe('waiting');
      hold.open();
      await jobIn(queue, 'whole', 'other', 'completed');
    });

    it('can be cancelled while it waits; its children go on without it', async () => {
      const { queue } = bench();
      const seen: string[] = [];
      await queue.enqueueFlow('whole', { data: {}, options: { id: 'sum' }, children: [child('a')] });
      expect(await queue.cancel('whole', 'sum')).toBe(true);
      queue.process('whole', async ({ job }) => seen.push(job.id));
      queue.process('parts', async ({ job }) => seen.push(job.id));
      await jobIn(queue, 'parts', 'a', 'completed');
      await sleep(40);
      expect([seen, (await queue.get('whole', 'sum'))?.state]).toEqual([['a'], 'cancelled']);
      expect((await queue.counts('whole')).waiting).toBe(0);
    });

    it('outlives the process: what was left undone is done, and it waits for it', async () => {
      const current = bench();
      const started = gate();
      const children = [child('a'), child('b')];
      await current.queue.enqueueFlow('whole', { data: {}, options: { id: 'sum' }, children });
      current.queue.process('parts', async ({ job }) => {
        if (job.id === 'a') return;
        started.open();
        await new Promise(() => {});
      });
      await started.opened;
      await current.engine.crash();
      current.queue = await current.engine.openQueue();
      const seen: string[] = [];
      current.queue.process('whole', async ({ job }) => seen.push(job.id));
      await sleep(40);
      expect(seen).toEqual([]);
      current.queue.process('parts', async ({ job }) => seen.push(job.id));
      await until(async () => (await current.queue.get('whole', 'sum'))?.state === 'completed');
      expect(seen).toEqual(['b', 'sum']);
    });

    it('refuses what cannot be put in, and puts in nothing of it', async () => {
      const { queue } = bench();
      const put = (children: readonly { queue: string; data: object; options?: object }[], id = 'sum') =>
        codeOf(queue.enqueueFlow('whole', { data: {}, options: { id }, children: children as never }));
      expect(await put([child('a'), child('12')])).toBe('VALIDATION_FAILED');
      expect(await put([child('a'), { ...child('b'), queue: 'no colons:' }])).toBe('VALIDATION_FAILED');
      expect(await put([child('a')], '7')).toBe('VALIDATION_FAILED');
      expect(await put([child('a', { text: 'x'.repeat(1_100_000) })])).toBe('TOO_LARGE');
      expect(await put(Array.from({ length: 10_001 }, (_, at) => child(`c${at}`)))).toBe('TOO_MANY');
      expect([await queue.get('whole', 'sum'), await queue.get('parts', 'a')]).toEqual([
        undefined,
        undefined,
      ]);
    });

    it('takes many children at once', async () => {
      const { queue } = bench();
      let done = 0;
      const children = Array.from({ length: 1_500 }, (_, at) => child(`c${at}`));
      await queue.enqueueFlow('whole', { data: {}, options: { id: 'sum' }, children });
      queue.process('whole', async () => done);
      queue.process('parts', async () => (done += 1), { concurrency: 50 });
      expect((await jobIn(queue, 'whole', 'sum', 'completed')).result).toBe(1_500);
    });
  });
}
