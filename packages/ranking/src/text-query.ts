import { impactOn, weightOfTerm } from './index-structures/channel.ts';
import type { TextDocument, TextIndex } from './index-structures/text-index.ts';
import { scoreText } from './relevance/score.ts';
import { channelShares } from './relevance/settings.ts';
import { analyseField } from './text/analyse.ts';
import type { AnalysedField } from './text/analyse.ts';
import { stemWord } from './text/stem.ts';
import { stopWordsOf } from './text/stop-words.ts';
import { wordsOf } from './text/words.ts';

/** A document as a question to the index: all its fields as one text. */
export function analyseQuery(document: TextDocument, withGrams: boolean): AnalysedField {
  return analyseField(textOf(document), document.language, withGrams);
}

const textOf = (document: TextDocument) => document.fields.map(({ text }) => text).join('\n');

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
function strengthOf(index: TextIndex, query: AnalysedField, best: number): number {
  if (best <= 0) return 0;
  const { statistics, settings } = index.words;
  const possible = [...query.words].map(
    ([stem, count]) => count * weightOfTerm(stem, statistics, settings) * (settings.k1 + 1),
  );
  const strongest = possible.sort((a, b) => b - a).slice(0, yardstickWords);
  return Math.min(1, best / (fullStrength * strongest.reduce((sum, points) => sum + points, 0)));
}

/** Scores all entries of an index: the weighted sum of the channels, scaled so that the best entry has the run's strength. */
export function scoreQuery(index: TextIndex, query: AnalysedField): TextScores {
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

/** The first form in which each stem stands in the text. */
export function surfaceForms(document: TextDocument): Map<string, string> {
  const stopWords = stopWordsOf(document.language);
  const forms = new Map<string, string>();
  for (const word of wordsOf(textOf(document))) {
    if (stopWords.has(word)) continue;
    const stem = stemWord(word, document.language);
    if (!forms.has(stem)) forms.set(stem, word);
  }
  return forms;
}

/** Words of the query that an entry holds, strongest first. */
export function matchedWords(
  index: TextIndex,
  query: AnalysedField,
  forms: ReadonlyMap<string, string>,
  document: number,
): string[] {
  const found: { word: string; points: number }[] = [];
  for (const [stem, count] of query.words) {
    const impact = impactOn(index.words, stem, document);
    if (impact > 0) found.push({ word: forms.get(stem) ?? stem, points: count * impact });
  }
  return found
    .sort((a, b) => b.points - a.points || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
    .map(({ word }) => word);
}
