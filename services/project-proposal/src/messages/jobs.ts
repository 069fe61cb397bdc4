import { skipped } from '@smc/mail';
import type { JobDefinition } from '@smc/service-kit';
import { type ProjectProposalParts, queues } from '../parts.ts';
import { sendMessage } from './send.ts';
import type { ProposalMessage } from './tell.ts';

export const forgetEveryMs = 86_400_000;
/** How long it is remembered that a mail was sent, in milliseconds: longer than its cause can come again. */
const rememberedMs = 60 * 86_400_000;

export function messageJobs(parts: ProjectProposalParts): readonly JobDefinition[] {
  return [
    {
      queue: queues.mail,
      concurrency: 2,
      async handle({ job: { id, data } }) {
        const send = () => sendMessage(parts, id, data as unknown as ProposalMessage);
        return (await parts.sendOnce.send(id, send)) ?? skipped('done before');
      },
    },
    {
      queue: queues.forget,
      concurrency: 1,
      async handle({ signal }) {
        const before = new Date(parts.clock.now().getTime() - rememberedMs).toISOString();
        return { forgotten: await parts.sendOnce.forget(before, signal) };
      },
    },
  ];
}
