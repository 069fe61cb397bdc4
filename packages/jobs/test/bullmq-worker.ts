import { createBullmqJobQueue } from '@smc/jobs/bullmq';

/** Run as a process of its own: puts jobs in and works on them until it is killed; prints what was acknowledged. */
const [url = '', round = ''] = process.argv.slice(2);
const queue = await createBullmqJobQueue({ url, whenDown: 'fail', lockMs: 1_000 });
queue.process('work', async ({ job }) => void process.stdout.write(`worked ${job.id}\n`), { concurrency: 5 });

async function enqueue(lane: number): Promise<void> {
  for (let number = 0; ; number += 1) {
    const { id } = await queue.enqueue('work', { lane }, { id: `r${round}-${lane}-${number}`, attempts: 1 });
    process.stdout.write(`enqueued ${id}\n`);
  }
}

await Promise.all(Array.from({ length: 5 }, (_, lane) => enqueue(lane)));
