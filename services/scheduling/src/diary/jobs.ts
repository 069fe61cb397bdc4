import { isSmcError } from '@smc/contracts';
import type { Changed, JobDefinition } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { saveMeeting, settledMeeting } from './access.ts';
import type { MeetingEntry } from './entry.ts';
import { endMeetingsOfThoseWhoLeft } from './leave.ts';
import { expireMeeting } from './meeting.ts';
import { askFollowUp } from './meeting-after.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { DiaryParts } from './parts.ts';
import { advanceExchange } from './run-exchange.ts';

export const diaryQueues = {
  expire: 'scheduling-expire-requests',
  followUp: 'scheduling-follow-up',
  exchange: 'scheduling-exchanges',
  left: 'scheduling-left',
} as const;

/** How often each is looked for, in milliseconds. A refill offer lives for minutes, what became of a meeting for months. */
export const diaryIntervals = {
  expire: 15_000,
  followUp: 3_600_000,
  exchange: 30_000,
  left: 300_000,
} as const;

function systemFacts(parts: DiaryParts): MeetingFacts {
  return { at: parts.clock.now().toISOString(), by: 'system', onBehalfOf: null, newId: parts.newId };
}

/** Steps every meeting that a filter finds, until it finds no more. What somebody else changes meanwhile is looked at again. */
async function stepAll(
  parts: DiaryParts,
  filter: (at: string) => Filter,
  step: (entry: MeetingEntry, facts: MeetingFacts) => Changed<MeetingEntry> | undefined,
  signal: AbortSignal,
): Promise<number> {
  let done = 0;
  const tried = new Set<string>();
  for (;;) {
    const facts = systemFacts(parts);
    const { documents } = await parts.diary.find({ filter: filter(facts.at), limit: 100 });
    const fresh = documents.filter(({ id, version }) => !tried.has(`${id}:${version}`));
    if (fresh.length === 0 || signal.aborted) return done;
    for (const { id, version } of fresh) {
      tried.add(`${id}:${version}`);
      if (await stepOne(parts, id, step, facts)) done += 1;
    }
  }
}

async function stepOne(
  parts: DiaryParts,
  id: string,
  step: (entry: MeetingEntry, facts: MeetingFacts) => Changed<MeetingEntry> | undefined,
  facts: MeetingFacts,
): Promise<boolean> {
  const entry = await settledMeeting(parts, id);
  const changed = entry === undefined ? undefined : step(entry, facts);
  if (changed === undefined) return false;
  try {
    await saveMeeting(parts, changed);
    return true;
  } catch (error) {
    // Somebody answered at this moment.
    if (isSmcError(error, 'STALE_VERSION')) return false;
    throw error;
  }
}

/** Ends the requests whose time for an answer is over. */
export function expireRequests(parts: DiaryParts, signal: AbortSignal): Promise<number> {
  const isDue = (entry: MeetingEntry, at: string) => entry.answerBy !== null && entry.answerBy <= at;
  return stepAll(
    parts,
    (at) => ({ state: 'REQUESTED', answerBy: { lte: at } }),
    (entry, facts) => (isDue(entry, facts.at) ? expireMeeting(entry, facts) : undefined),
    signal,
  );
}

/** Asks both sides what became of meetings six and twelve months ago. */
export function askFollowUps(parts: DiaryParts, signal: AbortSignal): Promise<number> {
  return stepAll(parts, (at) => ({ state: 'HELD', followUpAt: { lte: at } }), askFollowUp, signal);
}

/** Carries on exchanges whose process has died. */
export async function carryOnExchanges(parts: DiaryParts): Promise<number> {
  const { documents } = await parts.exchanges.find({ filter: { state: 'RUNNING' }, limit: 200 });
  for (const { id } of documents) await advanceExchange(parts, id);
  return documents.length;
}

export function diaryJobs(parts: DiaryParts): readonly JobDefinition[] {
  return [
    {
      queue: diaryQueues.expire,
      concurrency: 1,
      handle: async ({ signal }) => ({ expired: await expireRequests(parts, signal) }),
    },
    {
      queue: diaryQueues.followUp,
      concurrency: 1,
      handle: async ({ signal }) => ({ asked: await askFollowUps(parts, signal) }),
    },
    {
      queue: diaryQueues.exchange,
      concurrency: 1,
      handle: async () => ({ carriedOn: await carryOnExchanges(parts) }),
    },
    {
      queue: diaryQueues.left,
      concurrency: 1,
      handle: async () => ({ ended: await endMeetingsOfThoseWhoLeft(parts, systemFacts(parts)) }),
    },
  ];
}

/** Schedules what is looked for regularly, and looks once for exchanges that a stopped process left. */
export async function startDiary(parts: DiaryParts): Promise<void> {
  for (const name of ['expire', 'followUp', 'exchange', 'left'] as const) {
    const queue = diaryQueues[name];
    await parts.jobs.schedule(queue, name, { everyMs: diaryIntervals[name] }, {});
  }
  await parts.jobs.enqueue(diaryQueues.exchange, {}, { id: `start-${parts.newId()}` });
}
