import type { LearnedWeights } from '@smc/ranking';
import { textTable } from '../terminal/text-table.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const signed = (value: number) => `${value >= 0 ? '+' : ''}${value.toFixed(3)}`;

function verdict({ state, evidence, data }: LearnedWeights): string {
  if (state === 'NOT_ENOUGH_DATA' || evidence === null)
    return `Nothing is proposed: ${data.usedChallenges} challenges with outcomes that differ (${data.comparisons} comparisons) are too few.`;
  const { current, fitted, gain, folds } = evidence;
  const figures = `nDCG@10 of challenges held out (${folds} folds): ${current.toFixed(3)} now, ${fitted.toFixed(3)} fitted; gain ${signed(gain.mean)}, 95 % interval ${signed(gain.low)} to ${signed(gain.high)}.`;
  return state === 'PROPOSED'
    ? `New weights are proposed. ${figures}\nNothing was applied: a person decides, and publishes them with a reason.`
    : `Nothing is proposed: other weights are not clearly better. ${figures}`;
}

/** What was learned, for a person. */
export function learningText(learned: LearnedWeights): string {
  const { data, current } = learned;
  const rows = learned.shares
    .filter(({ now, fitted }) => now > 0 || fitted > 0)
    .map(({ feature, now, fitted }) => [
      feature,
      percent(now),
      percent(fitted),
      String(current.features[feature] ?? 0),
      learned.proposed === null ? '' : String(learned.proposed[feature] ?? 0),
    ]);
  return [
    `${data.matches} matches of ${data.challenges} challenges read; weights in use: ${current.version}.`,
    textTable(['feature', 'share now', 'fitted', 'weight now', 'proposed'], rows),
    verdict(learned),
  ].join('\n\n');
}
