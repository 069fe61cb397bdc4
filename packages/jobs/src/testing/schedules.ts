import { setTimeout as sleep } from 'node:timers/promises';
import { SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import type { Schedule } from '../port.ts';
import { codeOf, type JobQueueContract, until, useQueue } from './engine.ts';

export function describeSchedules(open: JobQueueContract['open']): void {
  describe('schedules', () => {
    const bench = useQueue(open);

    it('puts a job in at each due time', async () => {
      const { queue } = bench();
      const times: number[] = [];
      queue.process('tick', async ({ job }) => {
        times.push(Date.now());
        expect(job.data).toEqual({ what: 'reconcile' });
      });
      const before = Date.now();
      await queue.schedule('tick', 'often', { everyMs: 60 }, { what: 'reconcile' });
      await until(() => times.length >= 3);
      expect((times[0] ?? 0) - before).toBeGreaterThanOrEqual(60);
      expect((times[2] ?? 0) - before).toBeGreaterThanOrEqual(180);
      expect((await queue.list('tick', { state: 'failed' })).length).toBe(0);
    });

    it('stops when told to', async () => {
      const { queue } = bench();
      let runs = 0;
      queue.process('tick', async () => {
        runs += 1;
      });
      await queue.schedule('tick', 'often', { everyMs: 20 }, {});
      await until(() => runs >= 1);
      await queue.unschedule('tick', 'often');
      await sleep(30);
      const before = runs;
      await sleep(100);
      expect(runs).toBe(before);
      expect(await codeOf(queue.unschedule('tick', 'unknown'))).toBe('done');
    });

    it('replaces a schedule of the same id', async () => {
      const { queue } = bench();
      const seen: unknown[] = [];
      queue.process('tick', async ({ job }) => seen.push(job.data['version']));
      await queue.schedule('tick', 'one', { everyMs: 3_600_000 }, { version: 1 });
      await queue.schedule('tick', 'one', { everyMs: 30 }, { version: 2 });
      await until(() => seen.length >= 2);
      expect(seen.every((version) => version === 2)).toBe(true);
    });

    it('is not put off by a process that says the same again at each start', async () => {
      const { queue } = bench();
      let runs = 0;
      queue.process('tick', async () => {
        runs += 1;
      });
      const until = Date.now() + 300;
      while (Date.now() < until) {
        await queue.schedule('tick', 'same', { everyMs: 100 }, {});
        await sleep(10);
      }
      expect(runs).toBeGreaterThanOrEqual(2);
    });

    it('makes one job of all the times that were missed', async () => {
      const current = bench();
      // Far enough apart that a slow machine does not see the next one beside the first.
      await current.queue.schedule('tick', 'often', { everyMs: 500 }, {});
      await current.queue.close();
      await current.engine.crash();
      await sleep(1_600);
      current.queue = await current.engine.openQueue();
      let waiting = 0;
      await until(async () => (waiting = (await current.queue.counts('tick')).waiting) > 0);
      expect(waiting).toBe(1);
    });

    it('puts nothing in while the job of an earlier time waits, and goes on when it is done', async () => {
      const { queue } = bench();
      await queue.schedule('tick', 'often', { everyMs: 20 }, {});
      await until(async () => (await queue.counts('tick')).waiting === 1);
      await sleep(150);
      expect((await queue.counts('tick')).waiting).toBe(1);
      let isAway = true;
      const seen = new Set<string>();
      queue.process('tick', async ({ job }) => {
        if (isAway) throw new SmcError('UNAVAILABLE');
        seen.add(job.id);
      });
      await until(async () => (await queue.list('tick'))[0]?.error?.code === 'UNAVAILABLE');
      await sleep(150);
      // Two where a time came in the middle of an attempt.
      expect((await queue.list('tick')).length).toBeLessThanOrEqual(2);
      isAway = false;
      await until(() => seen.size >= 3);
    });

    it('puts a job in beside one that waits where what it says has changed', async () => {
      const { queue } = bench();
      await queue.schedule('tick', 'often', { everyMs: 20 }, { version: 1 });
      await until(async () => (await queue.counts('tick')).waiting === 1);
      await queue.schedule('tick', 'often', { everyMs: 20 }, { version: 2 });
      await until(async () => (await queue.counts('tick')).waiting === 2);
      expect((await queue.list('tick')).map(({ data }) => data['version'])).toEqual([2, 1]);
    });

    it('takes a time of day in a time zone', async () => {
      const { queue } = bench();
      expect(
        await codeOf(queue.schedule('tick', 'daily', { cron: '30 7 * * 1-5', timeZone: 'Asia/Seoul' }, {})),
      ).toBe('done');
    });

    it.each<[string, Schedule]>([
      ['everyMs', { everyMs: 0 }],
      ['everyMs', { everyMs: 10.5 }],
      ['cron', { cron: 'every day', timeZone: 'UTC' }],
      ['cron', { cron: '61 * * * *', timeZone: 'UTC' }],
      ['cron', { cron: '* * * * * *', timeZone: 'UTC' }],
      ['timeZone', { cron: '0 7 * * *', timeZone: 'Mars/Olympus' }],
    ])('refuses a schedule with a wrong %s', async (field, schedule) => {
      const attempt = bench().queue.schedule('tick', 'wrong', schedule, {});
      await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field });
    });

    it('refuses an id that could not be part of a job id', async () => {
      const { queue } = bench();
      for (const id of ['', 'a:b', 'x'.repeat(151)]) {
        const attempt = queue.schedule('tick', id, { everyMs: 1_000 }, {});
        await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'scheduleId' });
      }
    });
  });
}
