import type { AnalysedField } from '../text/analyse.ts';
import { invert, scoreChannel } from './channel.ts';
import type { Channel, ChannelSettings } from './channel.ts';
import { TermCollector } from './document-terms.ts';
import type { CollectedTerms, DocumentTerms, TextDocument } from './document-terms.ts';
import { scoreChosen } from './forward-channel.ts';
import type { ForwardChannel } from './forward-channel.ts';
import { gatherStatistics } from './statistics.ts';
import type { TermStatistics } from './statistics.ts';
import { topDocuments } from './top.ts';

export type { TextDocument, TextField } from './document-terms.ts';

/** A way of comparing texts; text relevance is the weighted sum of all, each divided by its best score for the need. */
export type ChannelName = 'words' | 'grams';

/** Constants chosen on public corpora (docs/ranking.md says which, and what they gave on the others). */
export const channelSettings: Readonly<Record<ChannelName, ChannelSettings & { readonly share: number }>> = {
  words: { k1: 1.2, b: 0.7, rarityPower: 1.25, repeatCap: 10, share: 1 },
  grams: { k1: 1.2, b: 0.7, rarityPower: 1.5, repeatCap: 10, share: 0.5 },
};

/** Documents that the costlier channels look at: the best by words. */
export const mostCandidates = 1000;
/** Smaller catalogues are looked at whole. */
export const smallCatalogue = 5000;

/** What the text relevance knows of the documents it was made on; it stays while documents come and go. */
export interface TextModel {
  readonly words: TermStatistics;
  readonly grams: TermStatistics | undefined;
  /** Whether every channel looks at every document: so decided when the model was made. */
  readonly isSmall: boolean;
}

export interface TextIndex {
  readonly size: number;
  readonly model: TextModel;
  readonly words: Channel;
  readonly grams: ForwardChannel | undefined;
  /** What the documents say, part by part; what channels are made of. */
  readonly sources: readonly CollectedTerms[];
}

const repeatCaps = { words: channelSettings.words.repeatCap, grams: channelSettings.grams.repeatCap };

/** Reads documents in the order given. */
export function collectTerms(documents: Iterable<TextDocument>, withGrams: boolean): CollectedTerms {
  const collector = new TermCollector(repeatCaps, withGrams);
  for (const document of documents) collector.add(document);
  return collector.result();
}

/** Makes a model of what documents say. */
export function makeTextModel({ words, grams }: CollectedTerms, withGrams: boolean): TextModel {
  return {
    words: gatherStatistics(words),
    grams: withGrams ? gatherStatistics(grams) : undefined,
    isSmall: words.lengths.length <= smallCatalogue,
  };
}

const basesOf = (sources: readonly { readonly lengths: Float64Array }[]) => {
  let next = 0;
  return sources.map(({ lengths }) => (next += lengths.length) - lengths.length);
};

function wordChannel(sources: readonly DocumentTerms[], model: TextModel, size: number): Channel {
  const bases = basesOf(sources);
  const settings = channelSettings.words;
  const parts = sources.map((source, part) => invert(source, model.words, settings, bases[part] ?? 0));
  return { statistics: model.words, settings, size, parts };
}

function gramChannel(
  sources: readonly DocumentTerms[],
  { grams: statistics }: TextModel,
  size: number,
): ForwardChannel | undefined {
  if (statistics === undefined) return undefined;
  const bases = basesOf(sources);
  const parts = sources.map((source, part) => ({ base: bases[part] ?? 0, source }));
  return { statistics, settings: channelSettings.grams, size, parts };
}

/** An index over parts that were read apart, under one model; documents are numbered through. */
export function textIndexOf(sources: readonly CollectedTerms[], model: TextModel): TextIndex {
  const size = sources.reduce((sum, { words }) => sum + words.lengths.length, 0);
  const words = sources.map((source) => source.words);
  const grams = sources.map((source) => source.grams);
  return {
    size,
    model,
    words: wordChannel(words, model, size),
    grams: gramChannel(grams, model, size),
    sources,
  };
}

/**
 * Indexes documents in the order given; ties between documents break by that order.
 *
 * @param model one kept from earlier; made of these documents where it is left out
 */
export function buildTextIndex(
  documents: Iterable<TextDocument>,
  withGrams: boolean,
  model?: TextModel,
): TextIndex {
  const source = collectTerms(documents, withGrams);
  return textIndexOf([source], model ?? makeTextModel(source, withGrams));
}

/** Scores of one channel and its best score. */
export interface ChannelScores {
  readonly name: ChannelName;
  readonly weight: number;
  readonly scores: Float32Array;
  readonly best: number;
}

function channelScores(name: ChannelName, scores: Float32Array): ChannelScores {
  let best = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score > best) best = score;
  }
  return { name, weight: channelSettings[name].share, scores, best };
}

const allOf = (size: number) => Array.from({ length: size }, (_, document) => document);

/** Raw scores for a need, channel by channel: words of every document, the others where a large catalogue's words are best. */
export function scoreText(index: TextIndex, need: AnalysedField): ChannelScores[] {
  const words = channelScores('words', scoreChannel(index.words, need.words));
  if (index.grams === undefined) return [words];
  const chosen = index.model.isSmall
    ? allOf(index.size)
    : topDocuments(words.scores, mostCandidates).filter((document) => (words.scores[document] ?? 0) > 0);
  return [words, channelScores('grams', scoreChosen(index.grams, need.grams, chosen))];
}

/** The weighted sum of the channels, each divided by its best score; in [0, 1]. */
export function combineChannels(channels: readonly ChannelScores[], size: number): Float64Array {
  const combined = new Float64Array(size);
  const active = channels.filter(({ best }) => best > 0);
  const total = active.reduce((sum, { weight }) => sum + weight, 0);
  for (const { scores, weight, best } of active) {
    const share = weight / total;
    for (let document = 0; document < size; document++) {
      const score = scores[document] as number;
      if (score > 0) combined[document] = (combined[document] as number) + (score / best) * share;
    }
  }
  return combined;
}
