import { type MailOutcome, skipped } from '@smc/mail';
import type { JobDefinition } from '@smc/service-kit';
import { type Announcement, type AnnouncementMessage, announceToAll, sendAnnouncement } from './announce.ts';
import { type DigestMessage, gatherDigests, sendDigest } from './digest.ts';
import type { MessageParts } from './parts.ts';
import { messageIntervals, messageQueues } from './queues.ts';
import {
  type DayMessage,
  remindDayBefore,
  remindShortly,
  sendDayBefore,
  sendShortly,
  type ShortlyMessage,
} from './reminders.ts';
import { sendStep } from './send-step.ts';
import type { StepMessage } from './still-holds.ts';
import { isStepTopic } from './topics.ts';

/** Mails of a queue that are written at the same time: their records share commits. The mailer keeps the pace. */
const atOnce = 8;
/** How long it is remembered that a mail was sent, in milliseconds: longer than its cause can come again. */
const rememberedMs = 60 * 86_400_000;

type Data = Readonly<Record<string, unknown>>;

/** Jobs hold what this service put into them. */
function deliver(parts: MessageParts, messageId: string, data: Data): Promise<MailOutcome> {
  const { topic } = data;
  if (isStepTopic(topic)) return sendStep(parts, messageId, data as unknown as StepMessage);
  switch (topic) {
    case 'shortly-before':
      return sendShortly(parts, messageId, data as unknown as ShortlyMessage);
    case 'day-before':
      return sendDayBefore(parts, messageId, data as unknown as DayMessage);
    case 'digest':
      return sendDigest(parts, messageId, data as unknown as DigestMessage);
    default:
      return sendAnnouncement(parts, messageId, data as unknown as AnnouncementMessage);
  }
}

export function messageJobs(parts: MessageParts): readonly JobDefinition[] {
  const send: JobDefinition['handle'] = async ({ job }) => {
    const outcome = await parts.sendOnce.send(job.id, () => deliver(parts, job.id, job.data));
    return outcome ?? skipped('done before');
  };
  return [
    { queue: messageQueues.step, concurrency: atOnce, handle: send },
    { queue: messageQueues.bulk, concurrency: atOnce, handle: send },
    {
      queue: messageQueues.announce,
      concurrency: 1,
      handle: async ({ job }) => ({
        mails: await announceToAll(parts, job.data as unknown as Announcement),
      }),
    },
    {
      queue: messageQueues.shortly,
      concurrency: 1,
      handle: async () => ({ mails: await remindShortly(parts) }),
    },
    {
      queue: messageQueues.day,
      concurrency: 1,
      handle: async () => ({ mails: await remindDayBefore(parts) }),
    },
    {
      queue: messageQueues.digest,
      concurrency: 1,
      handle: async ({ signal }) => {
        const before = new Date(parts.clock.now().getTime() - rememberedMs).toISOString();
        return { mails: await gatherDigests(parts), forgotten: await parts.sendOnce.forget(before, signal) };
      },
    },
  ];
}

/** Looks regularly for reminders and mails of the day that are due. */
export async function startMessages({ jobs }: MessageParts): Promise<void> {
  for (const name of ['shortly', 'day', 'digest'] as const)
    await jobs.schedule(messageQueues[name], name, { everyMs: messageIntervals[name] }, {});
}
