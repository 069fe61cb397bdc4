/** What runs in a thread that ranks needs: whichever is next, until none is left. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { OfferIndex } from '../src/indexes.ts';
import type { AnswerModule, RankedPlace, RankerSettings } from './messages.ts';

const { needs, options, snapshot, port, counts, answers, given, compileCacheDirectory } =
  workerData as RankerSettings;
if (compileCacheDirectory !== undefined) enableCompileCache(compileCacheDirectory);
const { rankOffers } = await import('../src/rank.ts');
const { fromMessage } = await import('../src/compiled/shared-memory.ts');
const { readSnapshot } = await import('../src/snapshot/snapshot.ts');
const { answerOf } = (await import(answers)) as AnswerModule<unknown>;

function tryToRank(index: OfferIndex, place: number): unknown {
  const need = needs[place];
  try {
    return need && answerOf(rankOffers(need, index, options), given);
  } catch {
    return undefined;
  }
}

const index = readSnapshot(fromMessage(snapshot.message), snapshot.data, true);
for (let next = Atomics.add(counts, 0, 1); next < needs.length; next = Atomics.add(counts, 0, 1)) {
  port.postMessage({ place: next, answer: tryToRank(index, next) } satisfies RankedPlace<unknown>);
  Atomics.add(counts, 1, 1);
  Atomics.notify(counts, 1);
}
