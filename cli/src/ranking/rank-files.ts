import { type MatchLine, type MatchNames, matchShape } from '../exporting/match-shape.ts';
import { openTableWriter, type TableWriter } from '../files/write-table.ts';
import { showProgress } from '../terminal/progress.ts';
import type { RankingTask } from './messages.ts';
import { rankInWorker } from './rank-in-worker.ts';

export interface RankingCounts {
  readonly matches: number;
  readonly excluded: number;
  /** Points that the first places lost to a fairness floor, over all challenges. */
  readonly floorCost: number;
}

/** Ranks every need against every offer and writes the matches in the needs' order. The same input gives the same bytes. */
export async function rankToFile(
  task: RankingTask,
  path: string,
  signal: AbortSignal,
): Promise<RankingCounts> {
  const writer: TableWriter<MatchLine & MatchNames> = await openTableWriter(path, matchShape);
  const titles = new Map(task.needs.map(({ id, title }) => [id, title]));
  const names = new Map(task.offers.map(({ id, title }) => [id, title]));
  const progress = showProgress('ranking');
  const counts = { matches: 0, excluded: 0, floorCost: 0 };
  let ranked = 0;
  // Results arrive faster than a slow disk may take them: one write after the other.
  let written = Promise.resolve();
  try {
    await rankInWorker(
      task,
      ({ lines, excluded, floorCost }) => {
        counts.matches += lines.length;
        counts.excluded += excluded;
        counts.floorCost += floorCost;
        progress.update((ranked += 1), task.needs.length);
        written = written.then(async () => {
          for (const line of lines)
            await writer.write({
              ...line,
              challengeTitle: titles.get(line.challenge) ?? '',
              solutionName: names.get(line.solution) ?? '',
            });
        });
      },
      signal,
    );
    await written;
    await writer.end();
    return counts;
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    progress.end();
  }
}
