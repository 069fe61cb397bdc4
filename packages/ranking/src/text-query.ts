import { rarityOf } from './index-structures/channel.ts';
import { channelSettings, combineChannels, scoreText } from './index-structures/text-index.ts';
import type { TextDocument, TextIndex } from './index-structures/text-index.ts';
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
  const words = index.channels.find(({ name }) => name === 'words');
  if (words === undefined || best <= 0) return 0;
  const { terms, starts, size } = words.channel;
  const { rarityPower, k1 } = channelSettings.words;
  const possible = [...query.words].map(([stem, count]) => {
    const id = terms.get(stem);
    const holders = id === undefined ? 0 : (starts[id + 1] ?? 0) - (starts[id] ?? 0);
    return count * rarityOf(holders, size) ** rarityPower * (k1 + 1);
  });
  const strongest = possible.sort((a, b) => b - a).slice(0, yardstickWords);
  return Math.min(1, best / (fullStrength * strongest.reduce((sum, points) => sum + points, 0)));
}

/** Scores all entries of an index: the weighted sum of the channels, scaled so that the best entry has the run's strength. */
export function scoreQuery(index: TextIndex, query: AnalysedField): TextScores {
  const channels = scoreText(index, query);
  const relevance = combineChannels(channels, index.size);
  const strength = strengthOf(index, query, channels.find(({ name }) => name === 'words')?.best ?? 0);
  let highest = 0;
  for (const value of relevance) if (value > highest) highest = value;
  if (highest > 0)
    for (let at = 0; at < relevance.length; at++) relevance[at] = ((relevance[at] ?? 0) / highest) * strength;
  return { relevance, best: channels.reduce((sum, { best, weight }) => sum + best * weight, 0), strength };
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

/** Position of a document in a posting list, by halving; -1 where it is not there. */
function find(documents: Uint32Array, start: number, end: number, document: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < end && documents[low] === document ? low : -1;
}

/** Words of the query that an entry holds, strongest first. */
export function matchedWords(
  index: TextIndex,
  query: AnalysedField,
  forms: ReadonlyMap<string, string>,
  document: number,
): string[] {
  const channel = index.channels.find(({ name }) => name === 'words')?.channel;
  if (channel === undefined) return [];
  const found: { word: string; points: number }[] = [];
  for (const [stem, count] of query.words) {
    const id = channel.terms.get(stem);
    if (id === undefined) continue;
    const at = find(channel.documents, channel.starts[id] ?? 0, channel.starts[id + 1] ?? 0, document);
    if (at >= 0) found.push({ word: forms.get(stem) ?? stem, points: count * (channel.impacts[at] ?? 0) });
  }
  return found
    .sort((a, b) => b.points - a.points || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
    .map(({ word }) => word);
}
