import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IndexDefinition, SearchDocument } from '../port.ts';
import { encodeDocument } from './document.ts';

/** What one request carries at most; the server refuses bodies of more than 100 MB. */
const batchDocuments = 5_000;
const batchBytes = 10_000_000;
const batchKeys = 10_000;
/** Documents encoded before other work gets a turn: a few milliseconds of short texts. */
const turnSize = 200;

/** The documents in JSON, in batches of at most 5,000 that end with the document that makes them 10 MB or more. */
export async function* documentBatches(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  definition: IndexDefinition,
): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for await (const document of documents) {
    const encoded = encodeDocument(document, definition);
    bytes += Buffer.byteLength(encoded);
    batch.push(encoded);
    if (batch.length % turnSize === 0) await nextTurn();
    if (batch.length < batchDocuments && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

export function keyBatches(keys: readonly string[]): string[][] {
  const count = Math.ceil(keys.length / batchKeys);
  return Array.from({ length: count }, (_, place) => keys.slice(place * batchKeys, (place + 1) * batchKeys));
}
