import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

interface Load {
  readonly port: number;
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly seconds: number;
  readonly connections: number;
}

const { port, body, headers, seconds, connections } = workerData as Load;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** One POST; its status. */
function post(): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

const began = performance.now();
const until = began + seconds * 1000;
let count = 0;
async function one(): Promise<void> {
  while (performance.now() < until) {
    const status = await post();
    if (status !== 200) throw new Error(`The answer was ${status}.`);
    count += 1;
  }
}
await Promise.all(Array.from({ length: connections }, one));
agent.destroy();
// A worker thread's port, not a window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(count / ((performance.now() - began) / 1000));
