import type { Plan } from '@smc/timetable';
import { note, visible } from '../terminal/output.ts';

const shownNotes = 5;
const figure = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
const counted = (count: number, one: string) => `${figure(count)} ${one}${count === 1 ? '' : 's'}`;

/** What was reached beside what no plan can beat, in a few lines. */
export function summaryText({ meetings, levels, unplaced, moved, stoppedBy }: Plan, path: string): string {
  const { mutual, shortfall, score, gaps } = levels;
  const lines = [
    `${counted(meetings.length, 'meeting')} written to ${path}.`,
    `Mutual requests ${figure(mutual.achieved)} of at most ${figure(mutual.bound)}; shortfall below minimums ${figure(shortfall.achieved)}, at least ${figure(shortfall.bound)}.`,
    `Score ${figure(score.achieved)} of at most ${figure(score.best ?? score.bound)} (${(100 * score.ratio).toFixed(2)} % of the bound); gaps ${figure(gaps.achieved)}, at least ${figure(gaps.bound)}; ${counted(levels.tableChanges, 'table change')}.`,
  ];
  if (unplaced.length > 0)
    lines.push(`${counted(unplaced.length, 'request')} not placed, each with its reason.`);
  if (moved.length > 0)
    lines.push(`${counted(moved.length, 'earlier meeting')} moved or dropped, each listed.`);
  if (stoppedBy === 'timeLimit')
    lines.push('The time limit ended the search: another run may give another plan.');
  return lines.join('\n');
}

/** Warnings about the event itself, the first few in full. */
export function tellWarnings({ warnings }: Plan): void {
  for (const { code, message } of warnings.slice(0, shownNotes)) note(visible(`note: ${code}: ${message}`));
  if (warnings.length > shownNotes)
    note(`${warnings.length - shownNotes} more notes of this kind are in the plan.`);
}
