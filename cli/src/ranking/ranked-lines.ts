import type { Match, Ranking } from '@smc/ranking';
import type { MatchLine } from '../exporting/match-shape.ts';
import type { RankedNeed, Reader } from './messages.ts';

const improvementsOf = (changes: Match['changes'], reader: Reader) =>
  reader === 'provider'
    ? changes.filter(({ by }) => by === 'provider').map(({ textWithoutPlace }) => textWithoutPlace)
    : changes.map(({ text }) => text);

function lineOf(
  { needId, offerId, rank, score, reasons, missing, changes }: Match,
  reader: Reader,
): MatchLine {
  return {
    challenge: needId,
    solution: offerId,
    rank,
    score,
    reasons: reasons.map(({ feature, value, weight, contribution, text, matched = [] }) => ({
      feature,
      value,
      weight,
      contribution,
      text,
      matched,
    })),
    missing,
    improvements: improvementsOf(changes, reader),
  };
}

/** What the command wants of a ranking; called in whichever thread has ranked. */
export const answerOf = ({ matches, exclusions, floor }: Ranking, reader: Reader): RankedNeed => ({
  lines: matches.map((match) => lineOf(match, reader)),
  excluded: exclusions.total,
  floorCost: floor?.cost ?? 0,
});
