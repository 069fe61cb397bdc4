import { trainLatentModel } from '../latent/model.ts';
import type { LatentModel } from '../latent/model.ts';
import { buildLatentSpace } from '../latent/space.ts';
import type { LatentSpace } from '../latent/space.ts';
import { allParts, channelSettings, smallCatalogue } from '../relevance/settings.ts';
import type { RelevanceParts } from '../relevance/settings.ts';
import { invert } from './channel.ts';
import type { Channel, ChannelPart } from './channel.ts';
import { TermCollector } from './document-terms.ts';
import type { CollectedTerms, DocumentTerms, TextDocument } from './document-terms.ts';
import type { ForwardChannel } from './forward-channel.ts';
import { gatherStatistics } from './statistics.ts';
import type { TermStatistics } from './statistics.ts';

export type { TextDocument, TextField } from './document-terms.ts';

/** What the text relevance knows of the documents it was made on; it stays while documents come and go. */
export interface TextModel {
  readonly words: TermStatistics;
  readonly grams: TermStatistics | undefined;
  readonly latent: LatentModel | undefined;
  readonly parts: RelevanceParts;
  /** Languages, beside English, that documents were written in when the model was made. */
  readonly hasNative: ReadonlySet<string>;
  /** Whether every channel looks at every document: so decided when the model was made. */
  readonly isSmall: boolean;
}

export interface TextIndex {
  readonly size: number;
  readonly model: TextModel;
  readonly words: Channel;
  readonly grams: ForwardChannel | undefined;
  readonly latent: LatentSpace | undefined;
  /** What the documents say, part by part; what channels are made of. */
  readonly sources: readonly CollectedTerms[];
  /** Where documents have come and gone since the index was made. */
  readonly standing?: Standing | undefined;
}

/** Which documents still stand, and in which order, where it is not that of their numbers. */
export interface Standing {
  /** 1: the document is there; 0: it was removed or replaced. */
  readonly live: Uint8Array;
  /** Place of each document in the order of content. */
  readonly places: Uint32Array;
}

/** The order of documents with equal scores; `undefined` where it is that of their numbers. */
export const placesOf = (standing: Standing | undefined): ((document: number) => number) | undefined =>
  standing === undefined ? undefined : (document) => standing.places[document] ?? 0;

/** Repetitions counted, by kind of term. */
export const repeatCaps = { words: channelSettings.words.repeatCap, grams: channelSettings.grams.repeatCap };

/** Reads documents in the order given. */
export function collectTerms(documents: Iterable<TextDocument>, parts: RelevanceParts): CollectedTerms {
  const collector = new TermCollector(repeatCaps, parts.grams, parts.translation);
  for (const document of documents) collector.add(document);
  return collector.result();
}

/** Makes a model of what documents say. */
export function makeTextModel(
  { words, grams, translated }: CollectedTerms,
  parts: RelevanceParts = allParts,
): TextModel {
  return {
    words: gatherStatistics(words),
    grams: parts.grams ? gatherStatistics(grams) : undefined,
    latent: parts.latent ? trainLatentModel(words) : undefined,
    parts,
    hasNative: new Set(translated),
    isSmall: words.lengths.length <= smallCatalogue,
  };
}

const basesOf = (sources: readonly { readonly lengths: Float64Array }[]) => {
  let next = 0;
  return sources.map(({ lengths }) => (next += lengths.length) - lengths.length);
};

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

/**
 * An index over parts that were read apart, under one model; documents are numbered through.
 *
 * @param inverted postings of the first parts, where they are there from before
 */
export function textIndexOf(
  sources: readonly CollectedTerms[],
  model: TextModel,
  standing?: Standing,
  inverted: readonly ChannelPart[] = [],
): TextIndex {
  const settings = channelSettings.words;
  const words = sources.map((source) => source.words);
  const grams = sources.map((source) => source.grams);
  const bases = basesOf(words);
  const size = words.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const parts = words.map(
    (source, part) => inverted[part] ?? invert(source, model.words, settings, bases[part] ?? 0),
  );
  return {
    size,
    model,
    words: { statistics: model.words, settings, size, parts },
    grams: gramChannel(grams, model, size),
    latent: model.latent === undefined ? undefined : buildLatentSpace(words, model.latent),
    sources,
    standing,
  };
}

/**
 * Indexes documents in the order given; ties between documents break by that order.
 *
 * @param model one kept from earlier; made of these documents where it is left out
 */
export function buildTextIndex(
  documents: Iterable<TextDocument>,
  parts: RelevanceParts = allParts,
  model?: TextModel,
): TextIndex {
  const source = collectTerms(documents, parts);
  return textIndexOf([source], model ?? makeTextModel(source, parts));
}
