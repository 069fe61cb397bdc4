import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { JobQueue } from '@smc/jobs';
import type { BullmqJobQueue } from '@smc/jobs/bullmq';
import { Router } from 'express';
import { bullBoardPath } from './operator-pages.ts';

type ShownQueues = Pick<BullmqJobQueue, 'bullBoardQueues'>;
type Queue = Awaited<ReturnType<ShownQueues['bullBoardQueues']>>[number];

/** What a job was given may hold what people wrote: an event's type and ids, else only the names of its fields. */
function shownData(data: unknown): unknown {
  const event = (data as { event?: { id?: unknown; type?: unknown; aggregateId?: unknown } } | null)?.event;
  if (event !== undefined)
    return { event: { id: event.id, type: event.type, aggregateId: event.aggregateId } };
  return { fields: Object.keys((data as object | null) ?? {}) };
}

function adapterOf(queue: Queue): BullMQAdapter {
  const adapter = new BullMQAdapter(queue, { readOnlyMode: true });
  adapter.setFormatter('data', shownData);
  adapter.setFormatter('returnValue', () => undefined);
  return adapter;
}

/** Gives `show` the queues there are, again whenever one came into being: with its first job. */
function createRefresh(jobs: JobQueue & ShownQueues, show: (adapters: readonly BullMQAdapter[]) => void) {
  let known = '';
  let opened: readonly Queue[] = [];
  return async () => {
    const names = (await jobs.queues()).join();
    if (names === known) return;
    const former = opened;
    opened = await jobs.bullBoardQueues();
    known = names;
    show(opened.map(adapterOf));
    await Promise.all(former.map((queue) => queue.close()));
  };
}

/**
 * Bull Board over the queues of BullMQ, to look and not to touch: retries are `smc jobs retry`, which knows of cancelled jobs and of
 * their order. Whoever mounts it asks for the operator role.
 */
export function createBullBoardPages(jobs: JobQueue & ShownQueues): Router {
  const pages = new ExpressAdapter();
  pages.setBasePath(bullBoardPath);
  const uiConfig = { boardTitle: 'Jobs', hideRedisDetails: true };
  const board = createBullBoard({ queues: [], serverAdapter: pages, options: { uiConfig } });
  const router = Router();
  const refresh = createRefresh(jobs, (adapters) => board.replaceQueues(adapters));
  router.get('/', async (_request, _response, next) => {
    await refresh();
    next();
  });
  router.use(pages.getRouter() as Router);
  return router;
}
