import { channelShares } from '../relevance/settings.ts';
import type { ChannelName } from '../relevance/settings.ts';

/** Scores of one document by channel; zero where a channel does not look at it. */
export type DocumentScores = Readonly<Record<ChannelName, number>>;

const names = ['words', 'grams', 'latent'] as const satisfies readonly ChannelName[];

/** The best scores of a need's channels, and what single documents come to beside them. */
export class ChannelBests {
  readonly #bests: DocumentScores;
  readonly #shares: DocumentScores;

  /** @param bests without those of channels that are not there */
  constructor(bests: Readonly<Partial<Record<ChannelName, number>>>) {
    const of = (name: ChannelName) => bests[name] ?? 0;
    let total = 0;
    for (const name of names) if (of(name) > 0) total += channelShares[name];
    const shareOf = (name: ChannelName) => (of(name) > 0 ? channelShares[name] / total : 0);
    this.#bests = { words: of('words'), grams: of('grams'), latent: of('latent') };
    this.#shares = { words: shareOf('words'), grams: shareOf('grams'), latent: shareOf('latent') };
  }

  /** Whether a document is below the best of every channel; nothing is below a best score of zero but zero. */
  areAbove({ words, grams, latent }: DocumentScores): boolean {
    const bests = this.#bests;
    return (
      (words === 0 || words < bests.words) &&
      (grams === 0 || grams < bests.grams) &&
      (latent === 0 || latent < bests.latent)
    );
  }

  /** Weighted sum of one document's channels, added as the channels of all documents are; the document is below the bests. */
  sumOf({ words, grams, latent }: DocumentScores): number {
    const [bests, shares] = [this.#bests, this.#shares];
    let sum = 0;
    if (words > 0) sum += (words / bests.words) * shares.words;
    if (grams > 0) sum += (grams / bests.grams) * shares.grams;
    if (latent > 0) sum += (latent / bests.latent) * shares.latent;
    return sum;
  }
}
