import { checkJob } from '../job-input.ts';
import type { JobData, Schedule } from '../port.ts';
import { nextTime } from '../schedule-times.ts';
import { Timer } from '../timer.ts';
import type { Connection } from './connection.ts';
import { enqueue } from './enqueue.ts';
import { get } from './inspect.ts';
import { sharedKeys } from './keys.ts';
import { runScript } from './scripts.ts';

/** How long until a process notices a schedule that another one has put in, in milliseconds. */
const lookAgainMs = 2_000;
/** Schedules that are taken up at a time. */
const atOnce = 100;

/**
 * Puts jobs in the queue when their schedules are due. Every process looks; the job's id holds its due time, so that it
 * is put in once however many do. (BullMQ's own schedulers make the next job when a worker takes the one before,
 * and give it an id that the port does not allow.)
 */
export class Schedules {
  readonly #connection: Connection;
  readonly #prefix: string;
  readonly #timer = new Timer(() => void this.#run(), lookAgainMs);
  #isClosed = false;

  constructor(connection: Connection, prefix: string) {
    this.#connection = connection;
    this.#prefix = prefix;
    this.#timer.setFor(Date.now());
  }

  /** A schedule that has not changed keeps its next time: a process that says it again at each start does not put it off. */
  async put(queue: string, id: string, schedule: Schedule, data: string): Promise<void> {
    const client = await this.#connection.ready();
    const next = nextTime(schedule, Date.now()) ?? '';
    await runScript(client, 'smcPutSchedule', [
      ...this.#keys(queue),
      name(queue, id),
      JSON.stringify(schedule),
      data,
      next,
    ]);
    this.#timer.setFor(Date.now());
  }

  async remove(queue: string, id: string): Promise<void> {
    const client = await this.#connection.ready();
    const { schedules, scheduleData, scheduleTimes, scheduleLast } = sharedKeys(this.#prefix);
    const field = name(queue, id);
    await client
      .multi()
      .hdel(schedules, field)
      .hdel(scheduleData, field)
      .zrem(scheduleTimes, field)
      .hdel(scheduleLast, field)
      .exec();
  }

  close(): void {
    this.#isClosed = true;
    this.#timer.clear();
  }

  #keys(queue: string): readonly string[] {
    const { schedules, scheduleData, scheduleTimes, scheduleLast } = sharedKeys(this.#prefix);
    return [queue, schedules, scheduleData, scheduleTimes, scheduleLast];
  }

  /** Tries again later where Redis is away. */
  async #run(): Promise<void> {
    let next: number | undefined;
    try {
      next = await this.#enqueueDue();
    } catch {
      next = undefined;
    }
    if (!this.#isClosed) this.#timer.setFor(next ?? Number.MAX_SAFE_INTEGER);
  }

  /** Replies when to look again. */
  async #enqueueDue(): Promise<number | undefined> {
    const client = await this.#connection.ready();
    const { scheduleTimes } = sharedKeys(this.#prefix);
    const first = await client.zrange(scheduleTimes, 0, String(atOnce - 1), 'WITHSCORES');
    for (let at = 0; at < first.length; at += 2) {
      const dueAt = Number(first[at + 1]);
      if (dueAt > Date.now()) return dueAt;
      await this.#enqueueOne(String(first[at]), dueAt);
    }
    return first.length === 0 ? undefined : Date.now();
  }

  /** However many times were missed, one job is put in, named after the first of them; none while the last one waits. */
  async #enqueueOne(field: string, dueAt: number): Promise<void> {
    const client = await this.#connection.ready();
    const { schedules, scheduleData, scheduleLast } = sharedKeys(this.#prefix);
    const [queue = '', id = ''] = field.split(':');
    const [schedule, data, last] = await Promise.all([
      client.hget(schedules, field),
      client.hget(scheduleData, field),
      client.hget(scheduleLast, field),
    ]);
    if (schedule === null || data === null || this.#isClosed) return;
    const now = Date.now();
    const isWaiting = last !== null && (await this.#isWaiting(queue, `${id}-${last}`));
    if (!isWaiting) {
      const job = checkJob(JSON.parse(data) as JobData, { id: `${id}-${dueAt}` });
      await enqueue(client, this.#prefix, queue, [job], now);
    }
    const next = nextTime(JSON.parse(schedule) as Schedule, now, dueAt) ?? '';
    const put = isWaiting ? last : dueAt;
    await runScript(client, 'smcAdvanceSchedule', [...this.#keys(queue), field, dueAt, next, put]);
  }

  async #isWaiting(queue: string, id: string): Promise<boolean> {
    const job = await get({ client: await this.#connection.ready(), prefix: this.#prefix, queue }, id);
    return job?.state === 'waiting' || job?.state === 'delayed';
  }
}

/** Neither part can hold the separator. */
function name(queue: string, id: string): string {
  return `${queue}:${id}`;
}
