import { SmcError } from '@smc/contracts';
import { checkDocument } from '../check-documents.ts';
import type { IndexDefinition, SearchDocument } from '../port.ts';
import { documentBatches } from './batches.ts';
import type { ChangeQueue, Changes } from './change-queue.ts';
import type { CheckedOptions } from './options.ts';
import { createAnew } from './prepare.ts';
import { sendChanges } from './send-changes.ts';
import type { Server } from './server.ts';
import { settingsFor } from './settings.ts';
import { awaitTasks } from './tasks.ts';

export type Documents = AsyncIterable<SearchDocument> | Iterable<SearchDocument>;

export interface RebuildContext {
  readonly server: Server;
  readonly options: CheckedOptions;
  readonly definition: IndexDefinition;
  readonly uid: string;
  readonly queue: ChangeQueue;
  /** Throws once the engine is closed. */
  readonly requireOpen: () => void;
  /** No change is added to the replay from now on. */
  readonly endReplay: () => void;
}

/**
 * Builds the new content beside the old one and swaps the two: one step for readers. One process at a time rebuilds
 * an index; what is left of a rebuild that was broken off goes with the next one.
 * @param replay changes made since the call; it grows until `endReplay`.
 */
export async function rebuildIndex(
  context: RebuildContext,
  documents: Documents,
  replay: Changes,
): Promise<void> {
  const { server } = context;
  const next = `${context.uid}_next`;
  try {
    await fill(context, next, documents);
    await swap(context, next, replay);
  } finally {
    // After the swap this is the old content, before it an unfinished one.
    await server.deleteIndex(next).catch(() => undefined);
  }
}

async function fill(context: RebuildContext, next: string, documents: Documents): Promise<void> {
  const { server, options, definition } = context;
  await createAnew(server, next, settingsFor(definition, options.embedder), options);
  const tasks: number[] = [];
  const ids = new Set<string>();
  for await (const batch of documentBatches(checked(context, documents, ids), definition)) {
    tasks.push(await server.addDocuments(next, batch));
  }
  await awaitTasks(server, tasks, options);
  // Two rebuilds at a time would clear each other's half away; neither may then be swapped in.
  if ((await server.count(next)) !== ids.size) throw disturbed();
}

function disturbed(): SmcError {
  return new SmcError('UNAVAILABLE', {
    message: 'Another process rebuilds this search index at the same time; the old content stays.',
  });
}

/** @param ids gets the id of every document. */
async function* checked(
  context: RebuildContext,
  documents: Documents,
  ids: Set<string>,
): AsyncGenerator<SearchDocument> {
  let position = 0;
  for await (const document of documents) {
    context.requireOpen();
    yield checkDocument(document, context.definition, position);
    ids.add(document.id);
    position += 1;
  }
}

/** Later changes wait until the server has accepted the swap, so that they come to the new content. */
async function swap(context: RebuildContext, next: string, replay: Changes): Promise<void> {
  const { server, options, uid, queue } = context;
  const task = await queue.afterAll(async () => {
    context.requireOpen();
    context.endReplay();
    const replayed: number[] = [];
    const target = { server, uid: next, definition: context.definition };
    await sendChanges(target, replay, (accepted) => replayed.push(accepted));
    await awaitTasks(server, replayed, options);
    return server.swapIndexes(uid, next);
  });
  await awaitTasks(server, [task], options);
}
