import { impactOn, weightOfTerm } from './index-structures/channel.ts';
import type { TextDocument, TextIndex } from './index-structures/text-index.ts';
import { analyseNeed } from './relevance/analyse-need.ts';
import type { AnalysedNeed } from './relevance/analyse-need.ts';
import { scoreText } from './relevance/score.ts';
import { channelShares } from './relevance/settings.ts';

/** A document as a question to the index: all its fields as one text. */
export function analyseQuery(document: TextDocument, index: TextIndex): AnalysedNeed {
  return analyseNeed(document.fields.map(({ text }) => text).join('\n'), document.language, index);
}

/** Text relevance of every entry, and what it rests on. */
export interface TextScores {
  /** In [0, 1]. */
  readonly relevance: Float64Array;
  /** Highest sum of raw channel scores. */
  readonly best: number;
  /** Relevance of the best entry, in [0, 1]. */
  readonly strength: number;
}

/** Words whose full match is the yardstick of a strong text match. */
const yardstickWords = 3;
/** Share of the yardstick at which the best entry counts as fully relevant. */
const fullStrength = 0.5;

/**
 * How well the best entry matches by an absolute measure: its score against what the need's three strongest words could give.
 * The best of many bad matches does not count as a good one.
 */
function strengthOf(index: TextIndex, query: AnalysedNeed, best: number): number {
  if (best <= 0) return 0;
  const { statistics, settings } = index.words;
  const possible = [...query.words].map(
    ([stem, count]) => count * weightOfTerm(stem, statistics, settings) * (settings.k1 + 1),
  );
  const strongest = possible.sort((a, b) => b - a).slice(0, yardstickWords);
  return Math.min(1, best / (fullStrength * strongest.reduce((sum, points) => sum + points, 0)));
}

/** Scores all entries of an index: the weighted sum of the channels, scaled so that the best entry has the run's strength. */
export function scoreQuery(index: TextIndex, query: AnalysedNeed): TextScores {
  const { channels, combined: relevance, bestByOwnWords } = scoreText(index, query);
  const strength = strengthOf(index, query, bestByOwnWords);
  let highest = 0;
  for (const value of relevance) if (value > highest) highest = value;
  if (highest > 0)
    for (let at = 0; at < relevance.length; at++) relevance[at] = ((relevance[at] ?? 0) / highest) * strength;
  const best = channels.reduce((sum, channel) => sum + channel.best * channelShares[channel.name], 0);
  return { relevance, best, strength };
}

/** Words listed in a reason. */
const mostWords = 6;

/** Words of the query that an entry holds, strongest first; across languages with the word that was found: "agua → water". */
export function matchedWords(index: TextIndex, query: AnalysedNeed, document: number): string[] {
  const points = new Map<string, number>();
  for (const [term, count] of [...query.words, ...(query.native ?? [])]) {
    const impact = impactOn(index.words, term, document);
    if (impact === 0) continue;
    const form = query.formOf(term);
    points.set(form, Math.max(points.get(form) ?? 0, count * impact));
  }
  return [...points]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([form]) => form);
}
