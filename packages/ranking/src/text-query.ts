import type { DiscountOf, Discounts } from './copying/guard.ts';
import { dampingOf, saturate, weightOfTerm } from './index-structures/channel.ts';
import { frequencyBits, mostHalves, numberOf } from './index-structures/document-terms.ts';
import type { DocumentTerms } from './index-structures/document-terms.ts';
import type { TextDocument, TextIndex } from './index-structures/text-index.ts';
import { analyseNeed } from './relevance/analyse-need.ts';
import type { AnalysedNeed } from './relevance/analyse-need.ts';
import { scoreText } from './relevance/score.ts';
import type { RelevanceMarks } from './relevance/score.ts';
import { channelShares } from './relevance/settings.ts';

/** A document as a question to the index: all its fields as one text. */
export function analyseQuery(document: TextDocument, index: TextIndex): AnalysedNeed {
  return analyseNeed(document.fields.map(({ text }) => text).join('\n'), document.language, index);
}

/** Text relevance of every entry, and what it rests on. */
export interface TextScores {
  /** In [0, 1]. Lent until the next need is scored. */
  readonly relevance: Float64Array;
  /** Highest sum of raw channel scores. */
  readonly best: number;
  /** Relevance of the best entry, in [0, 1]. */
  readonly strength: number;
  readonly marks: RelevanceMarks;
  readonly discounts: Discounts;
}

/** Words whose full match is the yardstick of a strong text match. */
const yardstickWords = 3;
/** Share of the yardstick at which the best entry counts as fully relevant. */
const fullStrength = 0.5;
/**
 * Below it, strength falls faster than the share does: needs asked of catalogues that hold nothing for them reach 0.4 of the full
 * share at the median, those that find an answer reach all of it (docs/ranking.md, calibration).
 */
const strengthPower = 2;

/**
 * How well the best entry matches by an absolute measure: its score against what the need's three strongest words could give.
 * The best of many bad matches does not count as a good one.
 */
export function strengthOf(index: TextIndex, query: AnalysedNeed, best: number): number {
  if (best <= 0) return 0;
  const { statistics, settings } = index.words;
  const possible = [...query.words].map(
    ([stem, count]) => count * weightOfTerm(stem, statistics, settings) * (settings.k1 + 1),
  );
  const strongest = possible.sort((a, b) => b - a).slice(0, yardstickWords);
  const share = best / (fullStrength * strongest.reduce((sum, points) => sum + points, 0));
  return Math.min(1, share) ** strengthPower;
}

/**
 * Scores all entries of an index: the weighted sum of the channels, scaled so that the best entry has the run's strength.
 *
 * @param discountOf what an entry that may repeat the need is worth
 */
export function scoreQuery(index: TextIndex, query: AnalysedNeed, discountOf?: DiscountOf): TextScores {
  const { channels, combined, bestByOwnWords, marks, discounts } = scoreText(index, query, discountOf);
  const strength = strengthOf(index, query, bestByOwnWords);
  const relevance = combined(strength);
  const best = channels.reduce((sum, channel) => sum + channel.best * channelShares[channel.name], 0);
  return { relevance, best, strength, marks, discounts };
}

/** Words listed in a reason. */
const mostWords = 6;

/** Words of the query by their number in a part of the index. Most words of an entry are none of them: marks tell that at once. */
interface WantedWords {
  /** By number: its place among the words asked for. */
  readonly places: ReadonlyMap<number, number>;
  /** By number modulo its length: 1 where a word may be wanted. */
  readonly marks: Uint8Array;
}
const marksLength = 2 ** 12;

/** What is asked for, word by word. */
interface AskedWords {
  /** By word the place of its form in {@link forms}: several words may be found in one form of the text. */
  readonly formOf: Uint32Array;
  readonly forms: readonly string[];
  /** How often each stands there. */
  readonly counts: Float64Array;
  /** Its weight in the index. */
  readonly weights: Float64Array;
  /** Room for what each form is worth in an entry. */
  readonly points: Float64Array;
  readonly parts: readonly WantedWords[];
}

/** The query's words, and their numbers in each part of the index. */
function askedOf({ sources, words }: TextIndex, query: AnalysedNeed): AskedWords {
  const asked = [...query.words, ...(query.native ?? [])];
  const forms = new Map<string, number>();
  const formOf = Uint32Array.from(asked, ([term]) => numberOf(forms, query.formOf(term)));
  const parts = sources.map(({ words: { terms } }) => {
    const places = new Map<number, number>();
    const marks = new Uint8Array(marksLength);
    for (const [place, [term]] of asked.entries()) {
      const number = terms.get(term);
      if (number === undefined) continue;
      places.set(number, place);
      marks[number % marksLength] = 1;
    }
    return { places, marks };
  });
  return {
    formOf,
    forms: [...forms.keys()],
    counts: Float64Array.from(asked, ([, count]) => count),
    points: new Float64Array(forms.size),
    weights: Float64Array.from(asked, ([term]) => weightOfTerm(term, words.statistics, words.settings)),
    parts,
  };
}

/** Words of the query that an entry holds, strongest first; across languages with the word that was found: "agua → water". */
export function wordMatcher(index: TextIndex, query: AnalysedNeed): (document: number) => string[] {
  let asked: AskedWords | undefined;
  return (document) => {
    asked ??= askedOf(index, query);
    let place = document;
    for (const [part, { words }] of index.sources.entries()) {
      if (place < words.lengths.length)
        return strongest(words, place, asked, asked.parts[part] as WantedWords, index);
      place -= words.lengths.length;
    }
    return [];
  };
}

function strongest(
  { starts, packed, lengths }: DocumentTerms,
  document: number,
  { formOf, forms, counts, weights, points }: AskedWords,
  { places, marks }: WantedWords,
  { words: { statistics, settings } }: TextIndex,
): string[] {
  const damping = dampingOf(lengths[document] ?? 0, statistics, settings);
  points.fill(0);
  const end = starts[document + 1] ?? 0;
  for (let at = starts[document] ?? 0; at < end; at++) {
    const entry = packed[at] as number;
    const number = entry >>> frequencyBits;
    if (marks[number % marksLength] === 0) continue;
    const place = places.get(number);
    if (place === undefined) continue;
    // As the index holds it: in single precision.
    const impact = Math.fround(
      (weights[place] as number) * saturate((entry & mostHalves) / 2, damping, settings.k1),
    );
    const form = formOf[place] as number;
    const worth = (counts[place] as number) * impact;
    if (worth > (points[form] as number)) points[form] = worth;
  }
  return firstForms(points, forms);
}

/** The forms with most points, the first by letters where two have as many. Few are kept, so none is sorted. */
function firstForms(points: Float64Array, forms: readonly string[]): string[] {
  const first: string[] = [];
  const kept: number[] = [];
  for (let form = 0; form < points.length; form++) {
    const own = points[form] as number;
    if (own <= 0 || (first.length === mostWords && own < (kept[mostWords - 1] as number))) continue;
    const text = forms[form] as string;
    let place = first.length;
    while (place > 0 && isBefore(own, text, kept[place - 1] as number, first[place - 1] as string)) place--;
    if (place >= mostWords) continue;
    first.splice(place, 0, text);
    kept.splice(place, 0, own);
    if (first.length > mostWords) {
      first.pop();
      kept.pop();
    }
  }
  return first;
}

const isBefore = (points: number, form: string, otherPoints: number, otherForm: string) =>
  points > otherPoints || (points === otherPoints && form < otherForm);
