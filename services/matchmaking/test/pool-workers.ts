/** A worker for tests of the pool: does what the need's title says. */
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../src/worker/messages.ts';

const offers = new Map<string, string>();

/** Longer than a request may take, but with a sign of life now and then. */
function indexSlowly(): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  for (let read = 1; read <= 8; read++) {
    Atomics.wait(never, 0, 0, 500);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    parentPort?.postMessage({ kind: 'progress', read, all: 8 });
  }
}

function act(title: string, file: string): void {
  if (title === 'die') process.exit(3);
  if (title === 'die once' && !existsSync(file)) {
    writeFileSync(file, '');
    process.exit(3);
  }
  if (title === 'throw') throw new Error('boom');
  if (title === 'hang') for (;;);
  if (title === 'index slowly') indexSlowly();
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'offers') {
    for (const { offer, line } of message.upsert) offers.set(offer.id, line);
    for (const id of message.remove) offers.delete(id);
    return;
  }
  if (message.kind === 'look') {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    parentPort?.postMessage({ kind: 'looked', standing: null });
    return;
  }
  if (message.kind === 'snapshot') return;
  const { need } = message.request;
  act(need.title, need.summary ?? '');
  const seen = [...offers].map(([id, line]) => `${id}=${line}`).sort();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage({ kind: 'ranked', taskId: message.taskId, result: { seen } });
});
