import type { Progress, ProgressLevel } from '@smc/timetable';
import { showStatus } from '../terminal/progress.ts';

/** Levels whose bound is the most there can be; of the others it is the least. */
const labels: Readonly<Record<ProgressLevel, readonly [what: string, bound: 'at most' | 'at least' | 'of']>> =
  {
    mutual: ['mutual requests', 'at most'],
    shortfall: ['shortfall below minimums', 'at least'],
    score: ['score', 'at most'],
    placement: ['placing meetings', 'of'],
    gaps: ['gaps', 'at least'],
    tables: ['table changes', 'at least'],
  };

const figure = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

export function progressText({ level, value, bound, share }: Progress): string {
  const [what, word] = labels[level];
  const done = share < 1 ? `, ${Math.floor(Math.max(0, share) * 100)} % of the steps` : '';
  return `planning: ${what} ${figure(value)} (${word} ${figure(bound)})${done}`;
}

/** Shows the planner's progress: the level it works on, its value and its bound. */
export function showPlanning(): { update(progress: Progress): void; end(): void } {
  const line = showStatus();
  let level: ProgressLevel | undefined;
  return {
    update(progress) {
      line.say(progressText(progress), progress.level !== level);
      level = progress.level;
    },
    end: () => line.end(),
  };
}
