import type { ChannelSettings } from '../index-structures/channel.ts';

/** A way of comparing texts; text relevance is the weighted sum of all, each divided by its best score for the need. */
export type ChannelName = 'words' | 'grams' | 'latent';

/** Constants chosen on public corpora (docs/ranking.md says which, and what they gave on the others). */
export const channelSettings: Readonly<Record<'words' | 'grams', ChannelSettings>> = {
  words: { k1: 1.2, b: 0.7, rarityPower: 1.25, repeatCap: 10 },
  grams: { k1: 1.2, b: 0.7, rarityPower: 1.5, repeatCap: 10 },
};

/** What each channel counts. */
export const channelShares: Readonly<Record<ChannelName, number>> = { words: 1, grams: 0.6, latent: 0.6 };

/** Documents that the costlier channels look at: the best by words. */
export const mostCandidates = 1000;
/** Smaller catalogues are looked at whole. */
export const smallCatalogue = 5000;

/** Parts of text relevance beside the words; switched off one by one to measure what each adds. */
export interface RelevanceParts {
  readonly grams: boolean;
  readonly latent: boolean;
  readonly feedback: boolean;
  /** Languages that are read as English words too. */
  readonly translation: boolean;
  /** First matches that are alike raise each other; only where there is a latent space. */
  readonly leaning: boolean;
}
export const allParts: RelevanceParts = {
  grams: true,
  latent: true,
  feedback: true,
  translation: true,
  leaning: true,
};
