/**
 * What runs in a worker thread: it holds the offers and their index, and ranks one challenge after the other. Only plain
 * values come and go. The main thread never builds an index and never ranks.
 */
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, RankRequest, ToWorker, WorkerSettings } from './messages.ts';

const { compileCacheDirectory, snapshot: shared, ...settings } = workerData as WorkerSettings;
if (compileCacheDirectory !== undefined) enableCompileCache(compileCacheDirectory);
// After the cache is on, so that the ranking's modules come from it.
const { fromMessage, toMessage } = await import('@smc/ranking');
const { OfferShelf } = await import('./offer-shelf.ts');
const { rankChallenge } = await import('./rank-challenge.ts');
const { IndexSource } = await import('./index-source.ts');
const { FollowedFile } = await import('./followed-file.ts');
const { SnapshotFile } = await import('./snapshot-file.ts');

const port = parentPort;
const tell = (message: FromWorker) => port?.postMessage(message);
const source = new IndexSource({
  ...settings,
  snapshot: shared && fromMessage(shared),
  file: settings.snapshotFolder === null ? undefined : new SnapshotFile(settings.snapshotFolder),
  onIndexed: (snapshot) => tell({ kind: 'indexed', snapshot: snapshot && toMessage(snapshot) }),
  onNote: (text) => tell({ kind: 'note', text }),
  threads: availableParallelism(),
  onProgress: (read, all) => tell({ kind: 'progress', read, all }),
});
const { snapshotFolder, place } = settings;
const followed = snapshotFolder === null ? undefined : new FollowedFile(snapshotFolder, place);
const shelf = new OfferShelf(source, followed);

/** Milliseconds without work after which what is followed is kept: once after many lists, not after each. */
const keepAfter = 1_000;
let keeping: NodeJS.Timeout | undefined;
function keepSoon(): void {
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    try {
      shelf.keep();
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      tell({ kind: 'note', text: `The lists that hold could not be kept for the next start: ${cause}` });
    }
  }, keepAfter);
}

function answer(taskId: number, request: RankRequest): FromWorker {
  try {
    return { kind: 'ranked', taskId, result: rankChallenge(request, shelf) };
  } catch (error) {
    const field = (error as { field?: unknown }).field;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', taskId, field: typeof field === 'string' ? field : null, message };
  }
}

port?.on('message', (message: ToWorker) => {
  if (message.kind === 'offers') shelf.apply(message);
  else if (message.kind === 'snapshot') source.offer(fromMessage(message.snapshot));
  else {
    tell(
      message.kind === 'look'
        ? { kind: 'looked', standing: shelf.standing() ?? null }
        : answer(message.taskId, message.request),
    );
    keepSoon();
  }
});
