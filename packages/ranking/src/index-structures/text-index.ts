import { analyseField } from '../text/analyse.ts';
import type { AnalysedField } from '../text/analyse.ts';
import { buildChannel, scoreChannel } from './channel.ts';
import type { Channel, ChannelSettings } from './channel.ts';

/** One field of a document: its text and how much it counts. */
export interface TextField {
  readonly text: string;
  readonly weight: number;
}

/** A document to be found by its text. */
export interface TextDocument {
  readonly fields: readonly TextField[];
  readonly language: string;
}

/** A way of comparing texts; text relevance is the weighted sum of all, each divided by its best score for the need. */
export interface NamedChannel {
  readonly name: 'words' | 'grams';
  readonly weight: number;
  readonly channel: Channel;
}

export interface TextIndex {
  readonly size: number;
  readonly channels: readonly NamedChannel[];
}

/** Constants chosen on public corpora (docs/ranking.md says which, and what they gave on the others). */
export const channelSettings: Readonly<
  Record<NamedChannel['name'], ChannelSettings & { readonly share: number }>
> = {
  words: { k1: 1.2, b: 0.7, rarityPower: 1.25, repeatCap: 10, share: 1 },
  grams: { k1: 1.2, b: 0.7, rarityPower: 1.5, repeatCap: 10, share: 0.5 },
};

/** Indexes documents in the order given; ties between documents break by that order. */
export function buildTextIndex(documents: readonly TextDocument[], withGrams: boolean): TextIndex {
  const analysed = documents.map(({ fields, language }) =>
    fields.map(({ text, weight }) => ({ field: analyseField(text, language, withGrams), weight })),
  );
  const build = (name: NamedChannel['name']): NamedChannel => ({
    name,
    weight: channelSettings[name].share,
    channel: buildChannel(
      analysed.map((fields) => fields.map(({ field, weight }) => ({ terms: field[name], weight }))),
      channelSettings[name],
    ),
  });
  return {
    size: documents.length,
    channels: withGrams ? [build('words'), build('grams')] : [build('words')],
  };
}

/** Scores of one channel and its best score. */
export interface ChannelScores {
  readonly name: NamedChannel['name'];
  readonly weight: number;
  readonly scores: Float32Array;
  readonly best: number;
}

/** Raw scores of every document for a need, channel by channel. */
export function scoreText(index: TextIndex, need: AnalysedField): ChannelScores[] {
  return index.channels.map(({ name, weight, channel }) => {
    const scores = scoreChannel(channel, need[name]);
    let best = 0;
    for (const score of scores) if (score > best) best = score;
    return { name, weight, scores, best };
  });
}

/** The weighted sum of the channels, each divided by its best score; in [0, 1]. */
export function combineChannels(channels: readonly ChannelScores[], size: number): Float64Array {
  const combined = new Float64Array(size);
  const active = channels.filter(({ best }) => best > 0);
  const total = active.reduce((sum, { weight }) => sum + weight, 0);
  for (const { scores, weight, best } of active) {
    for (let document = 0; document < size; document++) {
      combined[document] = (combined[document] ?? 0) + ((scores[document] ?? 0) / best) * (weight / total);
    }
  }
  return combined;
}
