/** What runs in a thread that reads portions of a catalogue: one after the other, and nothing else. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { PlainOffers } from '../src/indexes.ts';
import type { Portion, ReaderSettings, ReadPortion } from './messages.ts';

const { parts, port, answers, compileCacheDirectory } = workerData as ReaderSettings;
if (compileCacheDirectory !== undefined) enableCompileCache(compileCacheDirectory);
const { readPortion } = await import('../src/read-portion.ts');
const { buffersIn } = await import('./buffers.ts');

function tryToRead({ offers }: Portion): PlainOffers | undefined {
  try {
    return readPortion(offers, parts);
  } catch {
    return undefined;
  }
}

port.on('message', (portion: Portion) => {
  const read = tryToRead(portion);
  port.postMessage({ place: portion.place, read } satisfies ReadPortion, [...buffersIn(read)]);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
