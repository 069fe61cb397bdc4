import { discounted, findDiscounts, isBelievedBy } from '../copying/guard.ts';
import type { DiscountOf, Discounts } from '../copying/guard.ts';
import { placesOf } from '../index-structures/text-index.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { topDocuments } from '../index-structures/top.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import { chosenBy, combineChannels, unscaled } from '../relevance/combined.ts';
import type { ChannelScores } from '../relevance/combined.ts';
import { firstMatches } from '../relevance/leaning.ts';
import { channelsOver, scoreWords, silenceGone, wordsOfDocument } from '../relevance/score.ts';
import { mostCandidates } from '../relevance/settings.ts';
import type { TermCounts } from '../text/analyse.ts';
import type { Agreement, AnswerTo, Cut, PlacedBelief, PlacedScores, SumsAsk } from './messages.ts';

/** The best of some documents. */
function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let at = 0; at < scores.length; at++) best = Math.max(best, scores[at] as number);
  return best;
}

/**
 * The text of one need in one shard: each number as the whole index works it out for the same documents. Scores are kept in arrays of
 * their own, since those that the channels lend are lent again to the next shard or need.
 */
export class ShardText {
  readonly #index: TextIndex;
  readonly #need: AnalysedNeed;
  /** Place of a document in the order of content of all shards together. */
  readonly #placeOf: (document: number) => number;
  readonly #discountOf: DiscountOf;
  #words: Float32Array | undefined;
  #discounts: Discounts | undefined;
  #widened: Float32Array | undefined;
  #sides: readonly ChannelScores[] | undefined;

  constructor(
    index: TextIndex,
    need: AnalysedNeed,
    placeOf: (document: number) => number,
    discountOf: DiscountOf,
  ) {
    this.#discountOf = discountOf;
    this.#index = index;
    this.#need = need;
    this.#placeOf = placeOf;
  }

  #scoresOf(terms: TermCounts): Float32Array {
    return silenceGone(scoreWords(this.#index, terms, this.#need), this.#index).slice();
  }

  /** Documents of the shard that repeat the need. */
  get discounts(): Discounts {
    this.#ownWords();
    return this.#discounts as Discounts;
  }

  #ownWords(): Float32Array {
    if (this.#words === undefined) {
      const raw = this.#scoresOf(this.#need.words);
      this.#discounts = findDiscounts(this.#index, this.#need, raw, this.#discountOf);
      this.#words = discounted(raw, this.#discounts);
    }
    return this.#words;
  }

  #widenedWords({ widened }: Agreement): Float32Array {
    this.#widened ??= discounted(this.#scoresOf(new Map(widened)), this.discounts);
    return this.#widened;
  }

  words(): AnswerTo<'words'> {
    const scores = this.#ownWords();
    const { model, grams, latent } = this.#index;
    const isCut = !model.isSmall && (grams !== undefined || latent !== undefined);
    return { kind: 'words', best: bestOf(scores), candidates: isCut ? this.#candidates(scores) : noScores };
  }

  #candidates(scores: Float32Array): PlacedScores {
    const isCandidate = (document: number) => (scores[document] as number) > 0;
    const top = topDocuments(scores, mostCandidates, isCandidate, placesOf(this.#index.standing));
    return { places: top.map(this.#placeOf), scores: top.map((document) => scores[document] as number) };
  }

  widened(agreed: Agreement): AnswerTo<'widened'> {
    return { kind: 'widened', best: bestOf(this.#widenedWords(agreed)) };
  }

  /** The shard's part of the documents that the costlier channels look at. */
  #chosen(cut: Cut | undefined): Uint32Array {
    const { size, model, standing } = this.#index;
    const all = Uint32Array.from({ length: size }, (_, document) => document);
    const scores = this.#ownWords();
    return all.filter((document) => {
      if (model.isSmall) return standing === undefined || standing.live[document] === 1;
      const score = scores[document] as number;
      if (score <= 0 || cut === undefined) return score > 0;
      return score > cut.score || (score === cut.score && this.#placeOf(document) <= cut.place);
    });
  }

  #sideChannels({ cut }: Agreement): readonly ChannelScores[] {
    this.#sides ??= channelsOver(this.#index, this.#need, this.#chosen(cut), this.discounts).map(
      (channel) => ({
        ...channel,
        scores: channel.scores.slice(),
      }),
    );
    return this.#sides;
  }

  sides(agreed: Agreement): AnswerTo<'sides'> {
    const bests = this.#sideChannels(agreed).map(({ name, best }) => [name, best] as const);
    return { kind: 'sides', bests: Object.fromEntries(bests) };
  }

  /** The channels, each with the best of all shards. */
  #channels(agreed: Agreement): ChannelScores[] {
    const { wordsBest = 0, sideBests = {}, widened, widenedBest } = agreed;
    const isWidened = widened !== undefined && widenedBest !== undefined;
    const words: ChannelScores = isWidened
      ? { name: 'words', scores: this.#widenedWords(agreed), best: widenedBest }
      : { name: 'words', scores: this.#ownWords(), best: wordsBest };
    const sides = this.#sideChannels(agreed).map((channel) => ({
      ...channel,
      best: channel.name === 'words' ? 0 : (sideBests[channel.name] ?? 0),
    }));
    return [words, ...sides];
  }

  sums(agreed: Agreement, { believed, leaning }: SumsAsk): AnswerTo<'sums'> {
    const channels = this.#channels(agreed);
    const sums = combineChannels(channels, this.#index.size);
    let highest = 0;
    for (let at = 0; at < sums.length; at++) highest = Math.max(highest, sums[at] as number);
    const first = topDocuments(sums, believed, isBelievedBy(this.discounts), placesOf(this.#index.standing));
    return {
      kind: 'sums',
      highest,
      believed: first.map(
        (document): PlacedBelief => ({
          place: this.#placeOf(document),
          score: sums[document] ?? 0,
          terms: [...wordsOfDocument(this.#index, document)],
        }),
      ),
      leaning: leaning
        ? firstMatches(this.#index, channels, this.discounts).map(({ document, sum, at }) => ({
            place: this.#placeOf(document),
            sum,
            at: [...at],
          }))
        : [],
    };
  }

  relevance(agreed: Agreement): Float64Array {
    const { highest = 0, strength = 0, leaned = [] } = agreed;
    const scale = highest === 0 ? unscaled : { highest, strength };
    const channels = this.#channels(agreed);
    const sums = new Map(leaned);
    const raised = [...chosenBy(channels)].flatMap((document) => {
      const sum = sums.get(this.#placeOf(document));
      return sum === undefined ? [] : [{ document, sum }];
    });
    return combineChannels(channels, this.#index.size, scale, raised);
  }
}

const noScores: PlacedScores = { places: [], scores: [] };
