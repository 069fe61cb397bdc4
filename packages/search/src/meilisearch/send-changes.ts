import type { IndexDefinition } from '../port.ts';
import { documentBatches, keyBatches } from './batches.ts';
import type { Changes } from './change-queue.ts';
import { toKey } from './codes.ts';
import type { Server } from './server.ts';

/** The index to change. */
export interface Target {
  readonly server: Server;
  readonly uid: string;
  readonly definition: IndexDefinition;
}

/**
 * Sends changes to an index in as few requests as its limits allow.
 * @param accepted is told the task of each request as soon as it is accepted.
 */
export async function sendChanges(
  { server, uid, definition }: Target,
  changes: Changes,
  accepted: (task: number) => void,
): Promise<void> {
  const documents = [...changes.values()].filter((document) => document !== undefined);
  for await (const batch of documentBatches(documents, definition)) {
    accepted(await server.addDocuments(uid, batch));
  }
  const removed = [...changes].filter(([, document]) => document === undefined).map(([id]) => toKey(id));
  for (const batch of keyBatches(removed)) accepted(await server.deleteDocuments(uid, batch));
}
