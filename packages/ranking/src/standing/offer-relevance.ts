import { isBelieved } from '../copying/guard.ts';
import { keptWeights, scoreChosen } from '../index-structures/forward-channel.ts';
import type { ForwardChannel, NeedWeights } from '../index-structures/forward-channel.ts';
import { lendUnclean } from '../index-structures/scratch.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { keptPlace, scoreLatent } from '../latent/space.ts';
import type { NeedPlace } from '../latent/space.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import { isWidened } from '../relevance/score.ts';
import type { RelevanceMarks } from '../relevance/score.ts';
import { ChannelBests } from './channel-bests.ts';
import type { DocumentScores } from './channel-bests.ts';
import { askWords, scoreWordsOf } from './read-document.ts';
import type { AskedWords, ReadDocument } from './read-document.ts';

/** Text relevance of single offers for a need that was ranked, beside the best offers of that ranking. */
export class OfferRelevance {
  readonly #query: AnalysedNeed;
  readonly #marks: RelevanceMarks;
  readonly #strength: number;
  readonly #firstBests: ChannelBests;
  readonly #bests: ChannelBests;
  readonly #isWidened: boolean;
  readonly #widened: AskedWords | undefined;
  /** The sum of the channels that no offer may reach. */
  readonly #limit: number;
  /** Its 4-grams as they weigh, and its place in the latent space: worked out once for all offers that change. */
  readonly #weightsOf: NeedWeights;
  readonly #placeIn: NeedPlace;

  /** @param strength what the best sum of the ranking came to */
  constructor(index: TextIndex, query: AnalysedNeed, marks: RelevanceMarks, strength: number) {
    this.#query = query;
    this.#marks = marks;
    this.#strength = strength;
    this.#firstBests = new ChannelBests(marks.firstBests);
    this.#bests = new ChannelBests(marks.bests);
    this.#isWidened = isWidened(index, query.words);
    this.#widened = marks.widened && askWords(index, marks.widened.terms, query);
    this.#limit = Math.min(marks.highest, marks.leaningFloor);
    this.#weightsOf = keptWeights(query.grams);
    this.#placeIn = keptPlace(query.words);
    // Now, while the need is being ranked anyway, and not when an offer changes.
    for (const part of index.grams?.parts ?? []) this.#weightsOf(part, index.grams as ForwardChannel);
    if (index.latent !== undefined) this.#placeIn(index.latent.model);
  }

  /**
   * Relevance in [0, 1]; `undefined` where the offer may change that of others: it is the best in something, or among those that
   * are believed or lean on each other.
   *
   * @param words its score by words
   * @param isCandidate whether the costlier channels look at it
   * @param worth share of its other scores that counts, where it repeats the need
   */
  of(document: ReadDocument, words: number, isCandidate: boolean, worth = 1): number | undefined {
    const { highest, widened } = this.#marks;
    const first = isCandidate ? this.#scoresOf(document, words, worth) : { words, grams: 0, latent: 0 };
    if (!this.#firstBests.areAbove(first)) return undefined;
    const scores =
      this.#widened === undefined
        ? first
        : { ...first, words: Math.fround(scoreWordsOf(this.#widened, document) * worth) };
    if (!this.#bests.areAbove(scores)) return undefined;
    const isHeard = isBelieved(worth);
    if (this.#isWidened && isHeard) {
      const sum = this.#firstBests.sumOf(first);
      if (sum > 0 && sum >= (widened?.believedFloor ?? 0)) return undefined;
    }
    const sum = this.#bests.sumOf(scores);
    if (sum > 0 && sum >= (isHeard ? this.#limit : highest)) return undefined;
    return highest > 0 ? (sum / highest) * this.#strength : 0;
  }

  #scoresOf({ index, document }: ReadDocument, words: number, worth: number): DocumentScores {
    const { grams, latent } = index;
    const scores = lendUnclean('standing', index.size);
    const [query, chosen] = [this.#query, [document]];
    const scoreOf = (scored: Float32Array) => Math.fround((scored[document] ?? 0) * worth);
    return {
      words,
      grams: grams ? scoreOf(scoreChosen(grams, query.grams, chosen, scores, this.#weightsOf)) : 0,
      latent: latent ? scoreOf(scoreLatent(latent, query.words, chosen, scores, this.#placeIn)) : 0,
    };
  }
}
