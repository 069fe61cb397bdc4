// Asks /healthz of `workerData.url` every 10 ms in a thread of its own, so that the asking waits for nobody but the server.
// Posts the milliseconds of each answer since the last question.
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url } = workerData as { readonly url: string };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let durations: number[] = [];

/** A connection that the server closed while it was busy is opened anew; the wait counts from the first try. */
function askOnce(began = performance.now()): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/healthz`, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        durations.push(performance.now() - began);
        resolve();
      });
    });
    call.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') resolve(askOnce(began));
      else reject(error);
    });
    call.end();
  });
}

parentPort?.on('message', () => {
  // A thread's port, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(durations);
  durations = [];
});

for (;;) {
  await askOnce();
  await new Promise((resolve) => setTimeout(resolve, 10));
}
