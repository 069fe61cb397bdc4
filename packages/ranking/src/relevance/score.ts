import { discounted, findDiscounts, isBelievedBy, noDiscounts } from '../copying/guard.ts';
import type { DiscountOf, Discounts } from '../copying/guard.ts';
import { believedMatches, longestForFeedback, widenByFeedback } from '../feedback/feedback.ts';
import { scoreChannel, weightOfTerm } from '../index-structures/channel.ts';
import { countsOf } from '../index-structures/document-counts.ts';
import { scoreChosen } from '../index-structures/forward-channel.ts';
import { rarityOf } from '../index-structures/statistics.ts';
import { placesOf } from '../index-structures/text-index.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { greatestOf } from '../index-structures/scan.ts';
import { lendFloat32, lendScores } from '../index-structures/scratch.ts';
import { nthGreatest } from '../index-structures/nth-greatest.ts';
import { topByNumber, topDocuments } from '../index-structures/top.ts';
import { scoreLatent } from '../latent/space.ts';
import type { TermCounts } from '../text/analyse.ts';
import type { AnalysedNeed } from './analyse-need.ts';
import { combineChannels, highestSum, unscaled } from './combined.ts';
import type { ChannelScores } from './combined.ts';
import { firstMatches, leaningMatches, leanOnEachOther } from './leaning.ts';
import type { FirstMatch } from './leaning.ts';
import { mostCandidates } from './settings.ts';
import type { ChannelName } from './settings.ts';

function channelScores(name: ChannelName, scores: Float32Array, chosen?: Uint32Array): ChannelScores {
  let best = 0;
  if (chosen === undefined) best = greatestOf(scores);
  else
    for (let at = 0; at < chosen.length; at++) best = Math.max(best, scores[chosen[at] as number] as number);
  return { name, scores, best, chosen };
}

/** A stretch of the order by words around the last document that the costlier channels look at, without a gap. */
export interface WordsEdge {
  /** Documents that come before the first of the list. */
  readonly above: number;
  readonly list: readonly { readonly document: number; readonly words: number }[];
  /** Behind the last one of the list no document has a score. */
  readonly isEnd: boolean;
}

/** Documents known on either side of the edge. */
const edgeSize = 16;

function edgeOf(found: Uint32Array, words: Float32Array, place: (document: number) => number): WordsEdge {
  const above = Math.max(0, Math.min(mostCandidates, found.length) - edgeSize);
  const scores = new Float64Array(found.length);
  for (let at = 0; at < found.length; at++) scores[at] = words[found[at] as number] as number;
  const least = nthGreatest(scores, Math.min(found.length, above + 1));
  // All that stand at the edge, and those with the score of the first of them.
  const near: number[] = [];
  for (let at = 0; at < found.length; at++) {
    const document = found[at] as number;
    if ((words[document] as number) <= least) near.push(document);
  }
  near.sort((a, b) => (words[b] as number) - (words[a] as number) || place(a) - place(b));
  const ordered = near.slice(near.length - (found.length - above));
  return {
    above,
    list: ordered.map((document) => ({ document, words: words[document] as number })),
    isEnd: found.length < mostCandidates + edgeSize,
  };
}

interface Chosen {
  readonly chosen: Uint32Array;
  readonly edge: WordsEdge | undefined;
}

/** Documents that the costlier channels look at: all of a small catalogue, the best by words of a large one. */
function chosenBy({ size, model, standing }: TextIndex, words: Float32Array): Chosen {
  if (model.isSmall) {
    const all = Uint32Array.from({ length: size }, (_, document) => document);
    const chosen = standing === undefined ? all : all.filter((document) => standing.live[document] === 1);
    return { chosen, edge: undefined };
  }
  const isCandidate = (document: number) => (words[document] as number) > 0;
  const place = placesOf(standing) ?? ((document: number) => document);
  // In the order of memory.
  const found = topByNumber(words, mostCandidates + edgeSize, isCandidate, place);
  const edge = edgeOf(found, words, place);
  const next = new Set(edge.list.slice(mostCandidates - edge.above).map(({ document }) => document));
  return { chosen: next.size === 0 ? found : found.filter((document) => !next.has(document)), edge };
}

/** Scores of documents that are gone count for nothing, not even as the best. */
export function silenceGone(scores: Float32Array, { standing }: TextIndex): Float32Array {
  if (standing === undefined) return scores;
  for (let at = 0; at < scores.length; at++) if (standing.live[at] === 0) scores[at] = 0;
  return scores;
}

interface SideChannels {
  readonly channels: readonly ChannelScores[];
  readonly edge: WordsEdge | undefined;
}

function scoreSideChannels(
  index: TextIndex,
  need: AnalysedNeed,
  words: Float32Array,
  discounts: Discounts,
): SideChannels {
  if (index.grams === undefined && index.latent === undefined) return { channels: [], edge: undefined };
  const { chosen, edge } = chosenBy(index, words);
  return { channels: channelsOver(index, need, chosen, discounts), edge };
}

/** The channels beside the words, over some documents. */
export function channelsOver(
  index: TextIndex,
  need: AnalysedNeed,
  chosen: Uint32Array,
  discounts: Discounts,
): ChannelScores[] {
  const { grams, latent, size } = index;
  const channels: ChannelScores[] = [];
  if (grams !== undefined) {
    const scores = scoreChosen(grams, need.grams, chosen, lendFloat32('text.grams', size));
    channels.push(channelScores('grams', discounted(scores, discounts), chosen));
  }
  if (latent !== undefined) {
    const scores = scoreLatent(latent, need.words, chosen, lendFloat32('text.latent', size));
    channels.push(channelScores('latent', discounted(scores, discounts), chosen));
  }
  return channels;
}

const lengthOf = (terms: TermCounts) => {
  let length = 0;
  for (const count of terms.values()) length += count;
  return length;
};

/** The words of a document, wherever it stands among the parts. */
export function wordsOfDocument({ sources }: TextIndex, document: number): TermCounts {
  let at = document;
  for (const { words } of sources) {
    if (at < words.lengths.length) return countsOf(words, at);
    at -= words.lengths.length;
  }
  return new Map();
}

/** A short need with words of its first matches, and the relevance of the last of those. */
interface Widened {
  readonly terms: TermCounts;
  readonly believedFloor: number;
}

/** Whether the first matches say more of a need. */
export const isWidened = (index: TextIndex, need: TermCounts): boolean =>
  index.model.parts.feedback && lengthOf(need) <= longestForFeedback;

/** `undefined` where the need is long enough, or matches nothing. */
function widened(
  index: TextIndex,
  need: TermCounts,
  channels: readonly ChannelScores[],
  discounts: Discounts,
): Widened | undefined {
  if (!isWidened(index, need)) return undefined;
  const combined = combineChannels(channels, index.size);
  const believed = topDocuments(combined, believedMatches, isBelievedBy(discounts), placesOf(index.standing))
    .map((document) => ({ terms: wordsOfDocument(index, document), score: combined[document] ?? 0 }))
    .filter(({ score, terms }) => score > 0 && terms.size > 0);
  const { documents, frequencyOf } = index.model.words;
  if (believed.length === 0) return undefined;
  return {
    terms: widenByFeedback(need, believed, (term) => rarityOf(frequencyOf(term), documents)),
    believedFloor: believed.length < believedMatches ? 0 : (believed.at(-1)?.score ?? 0),
  };
}

/** What a document could get that holds every term once. */
export function possible({ words }: TextIndex, terms: TermCounts): number {
  let sum = 0;
  for (const [term, count] of terms) sum += count * weightOfTerm(term, words.statistics, words.settings);
  return sum;
}

/**
 * Scores by words. A document in the need's own language is scored by the words as they are, on the scale of the English ones,
 * where that gives more.
 */
export function scoreWords(
  index: TextIndex,
  words: TermCounts,
  { words: english, native }: AnalysedNeed,
): Float32Array {
  const scores = scoreChannel(index.words, words, lendScores('text.words', index.size));
  if (native === undefined || index.model.hasNative.size === 0) return scores;
  const own = scoreChannel(index.words, native, lendScores('text.native', index.size));
  const scale = possible(index, english) / possible(index, native);
  for (let at = 0; at < scores.length; at++)
    scores[at] = Math.max(scores[at] as number, scale * (own[at] as number));
  return scores;
}

/** What a document that comes later has to reach to change anything of other documents' relevance. */
export interface RelevanceMarks {
  /** Best scores of the channels as they were before the need was widened. */
  readonly firstBests: Readonly<Partial<Record<ChannelName, number>>>;
  /** Best scores of the channels as they count. */
  readonly bests: Readonly<Partial<Record<ChannelName, number>>>;
  /** The best sum of the channels, where first matches have leaned on each other. */
  readonly highest: number;
  /** The sum by which a document comes to be one of the first matches; none does where it is infinite. */
  readonly leaningFloor: number;
  /** Where the documents end that all channels look at; left out where all documents are looked at alike. */
  readonly edge: WordsEdge | undefined;
  /** The words of a need that was widened, and the sum by which a document comes to be believed. */
  readonly widened: Widened | undefined;
}

const bestsOf = (channels: readonly ChannelScores[]) =>
  Object.fromEntries(channels.map(({ name, best }) => [name, best]));

/** Scores of every document for a need, channel by channel, and their sum. */
export interface RelevanceScores {
  readonly marks: RelevanceMarks;
  readonly channels: readonly ChannelScores[];
  /**
   * Their sum, in [0, 1], to be asked for before the next need is scored, and lent until then.
   *
   * @param strength what the best sum comes to; it stays where this is left out
   */
  readonly combined: (strength?: number) => Float64Array;
  /** Best score by the need's own words. */
  readonly bestByOwnWords: number;
  /** Documents that repeat the need; their scores are less by it. */
  readonly discounts: Discounts;
}

/** The sum by which a document joins the first matches. */
function floorOf({ latent, model }: TextIndex, first: readonly FirstMatch[]): number {
  if (latent === undefined || !model.parts.leaning) return Number.POSITIVE_INFINITY;
  return first.length < leaningMatches ? 0 : (first.at(-1)?.sum ?? 0);
}

/**
 * Text relevance: words over the whole catalogue, 4-grams and latent space over the best of them, then, for a short need, the
 * words once more with what the first matches say; at last the first matches lean on each other.
 *
 * @param discountOf what a document that may repeat the need is worth; nobody is suspected where it is left out
 */
export function scoreText(index: TextIndex, need: AnalysedNeed, discountOf?: DiscountOf): RelevanceScores {
  const raw = silenceGone(scoreWords(index, need.words, need), index);
  const discounts = discountOf === undefined ? noDiscounts : findDiscounts(index, need, raw, discountOf);
  const own = channelScores('words', discounted(raw, discounts));
  const { channels: side, edge } = scoreSideChannels(index, need, own.scores, discounts);
  const first = [own, ...side];
  const firstBests = bestsOf(first);
  const wider = widened(index, need.words, first, discounts);
  const channels = wider === undefined ? first : [scoreWider(index, need, wider, discounts), ...side];
  const matches = firstMatches(index, channels, discounts);
  const leaned = leanOnEachOther(matches);
  const raised = matches.map(({ document }, at) => ({ document, sum: leaned[at] as number }));
  const highest = leaned.reduce((most, sum) => Math.max(most, sum), highestSum(channels));
  const leaningFloor = floorOf(index, matches);
  const marks = { firstBests, bests: bestsOf(channels), highest, leaningFloor, edge, widened: wider };
  const combined = (strength?: number) => {
    const scale = strength === undefined || highest === 0 ? unscaled : { highest, strength };
    return combineChannels(channels, index.size, scale, raised);
  };
  return { channels, combined, bestByOwnWords: own.best, marks, discounts };
}

function scoreWider(
  index: TextIndex,
  need: AnalysedNeed,
  { terms }: Widened,
  discounts: Discounts,
): ChannelScores {
  const scores = silenceGone(scoreWords(index, terms, need), index);
  return channelScores('words', discounted(scores, discounts));
}
