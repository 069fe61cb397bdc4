/** What runs in a thread that reads portions of a catalogue: one after the other, and nothing else. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { PlainOffers } from '../src/indexes.ts';
import type { Portion, ReaderSettings, ReadPortion } from './messages.ts';

const { parts, port, answers, compileCacheDirectory } = workerData as ReaderSettings;
if (compileCacheDirectory !== undefined) enableCompileCache(compileCacheDirectory);
const { readPortion } = await import('./read-portion.ts');

/** Memory of the arrays, which is handed over and not copied. */
function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (value instanceof Map || typeof value !== 'object' || value === null) return found;
  else if (!Array.isArray(value)) for (const one of Object.values(value)) buffersIn(one, found);
  return found;
}

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
