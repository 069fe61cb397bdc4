import { describe, expect, it } from 'vitest';
import type { EnqueueOptions, JobData } from '../port.ts';
import { codeOf, type JobQueueContract, jobIn, useQueue } from './engine.ts';

const mebibyte = 1024 * 1024;

export function describeEnqueueing(open: JobQueueContract['open']): void {
  describe('enqueueing', () => {
    const bench = useQueue(open);

    it('puts in a job that waits, with the defaults', async () => {
      const { queue } = bench();
      const before = Date.now();
      const job = await queue.enqueue('rank', { challenge: 'c1', words: ['도시', null, 1.5] }, { id: 'j1' });
      expect(job).toEqual({
        id: 'j1',
        queue: 'rank',
        state: 'waiting',
        data: { challenge: 'c1', words: ['도시', null, 1.5] },
        attempt: 0,
        maxAttempts: 5,
        enqueuedAt: job.enqueuedAt,
        dueAt: job.enqueuedAt,
      });
      expect(Date.parse(job.enqueuedAt)).toBeGreaterThanOrEqual(before);
      expect(await queue.get('rank', 'j1')).toEqual(job);
    });

    it('makes up an id that can be used again', async () => {
      const { queue } = bench();
      const [first, second] = [await queue.enqueue('rank', {}), await queue.enqueue('rank', {})];
      expect(first.id).not.toBe(second.id);
      expect(await queue.get('rank', first.id)).toEqual(first);
    });

    it('puts in a known id once, whatever became of the job, and returns that job', async () => {
      const { queue } = bench();
      const first = await queue.enqueue('rank', { number: 1 }, { id: 'j1' });
      expect(await queue.enqueue('rank', { number: 2 }, { id: 'j1' })).toEqual(first);
      let runs = 0;
      queue.process('rank', async () => {
        runs += 1;
        return 'done';
      });
      const completed = await jobIn(queue, 'rank', 'j1', 'completed');
      expect(await queue.enqueue('rank', { number: 3 }, { id: 'j1' })).toEqual(completed);
      await queue.enqueue('rank', {}, { id: 'j2' });
      await jobIn(queue, 'rank', 'j2', 'completed');
      expect(runs).toBe(2);
    });

    it('puts in one of many racing jobs with the same id', async () => {
      const { queue } = bench();
      const racing = Array.from({ length: 100 }, (_, number) =>
        queue.enqueue('rank', { number }, { id: 'j1' }),
      );
      const jobs = await Promise.all(racing);
      expect(new Set(jobs.map(({ data }) => data['number'])).size).toBe(1);
      expect((await queue.counts('rank')).waiting).toBe(1);
    });

    it('knows the same id in two queues as two jobs', async () => {
      const { queue } = bench();
      await queue.enqueue('rank', { a: 1 }, { id: 'j1' });
      await queue.enqueue('import', { b: 2 }, { id: 'j1' });
      expect((await queue.get('import', 'j1'))?.data).toEqual({ b: 2 });
      expect(await queue.get('mail', 'j1')).toBeUndefined();
    });

    it('puts in many at once, in order, known ids once', async () => {
      const { queue } = bench();
      await queue.enqueue('rank', { old: true }, { id: 'j1' });
      const jobs = await queue.enqueueMany('rank', [
        { data: { number: 0 }, options: { id: 'j0', attempts: 1 } },
        { data: { number: 1 }, options: { id: 'j1' } },
        { data: { number: 2 } },
      ]);
      expect(jobs.map(({ data }) => data)).toEqual([{ number: 0 }, { old: true }, { number: 2 }]);
      expect(jobs.map(({ maxAttempts }) => maxAttempts)).toEqual([1, 5, 5]);
      expect((await queue.counts('rank')).waiting).toBe(3);
      expect(await queue.enqueueMany('rank', [])).toEqual([]);
    });

    it('puts in none of many where one is wrong', async () => {
      const { queue } = bench();
      const attempt = queue.enqueueMany('rank', [{ data: {} }, { data: {}, options: { id: 'a:b' } }]);
      expect(await codeOf(attempt)).toBe('VALIDATION_FAILED');
      expect((await queue.counts('rank')).waiting).toBe(0);
    });

    it.each(['', '123', 'a:b', 'a b', '한국', 'x'.repeat(201), "a'b"])('refuses the id %j', async (id) => {
      const attempt = bench().queue.enqueue('rank', {}, { id });
      await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'id' });
    });

    it.each(['', 'a:b', 'a b', '한국', 'x'.repeat(201)])('refuses the queue name %j', async (name) => {
      const { queue } = bench();
      const refusal = { code: 'VALIDATION_FAILED', field: 'queue' };
      await expect(queue.enqueue(name, {})).rejects.toMatchObject(refusal);
      expect(() => queue.process(name, async () => {})).toThrow(expect.objectContaining(refusal));
    });

    it.each<[string, EnqueueOptions]>([
      ['attempts', { attempts: 0 }],
      ['attempts', { attempts: 101 }],
      ['attempts', { attempts: 1.5 }],
      ['delayMs', { delayMs: -1 }],
      ['delayMs', { delayMs: Number.NaN }],
      ['backoff.ms', { backoff: { kind: 'fixed', ms: -1 } }],
      ['backoff.kind', { backoff: { kind: 'linear' as 'fixed', ms: 1 } }],
    ])('refuses %s of %j', async (field, options) => {
      const attempt = bench().queue.enqueue('rank', {}, options);
      await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field });
    });

    it('refuses data that is no plain JSON object', async () => {
      const { queue } = bench();
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      for (const data of [circular, { big: 1n }, null, 'text', [1]]) {
        expect(await codeOf(queue.enqueue('rank', data as JobData))).toBe('VALIDATION_FAILED');
      }
    });

    it('takes data of one mebibyte and refuses more, counted in bytes', async () => {
      const { queue } = bench();
      const room = mebibyte - Buffer.byteLength('{"text":""}');
      const text = 'é'.repeat(room / 2);
      const fits = await queue.enqueue(
        'rank',
        { text: text.padEnd(text.length + (room % 2), 'x') },
        { id: 'j1' },
      );
      expect((await queue.get('rank', 'j1'))?.data).toEqual(fits.data);
      expect(await codeOf(queue.enqueue('rank', { text: `${text}é` }))).toBe('TOO_LARGE');
    });
  });
}
