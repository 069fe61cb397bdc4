import { isTranslated } from '../crosslang/lexicon.ts';
import { weightOfTerm } from '../index-structures/channel.ts';
import { nativeTerm } from '../index-structures/document-terms.ts';
import type { TextDocument, TextIndex } from '../index-structures/text-index.ts';
import { longestField } from '../text/analyse.ts';
import { fillerWordsOf } from '../text/filler-words.ts';
import { stemWord } from '../text/stem.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { discountOf, noDiscount, scrambledBy } from './discount.ts';
import type { Discount, Shares } from './discount.ts';

/** Neighbouring words that are looked for together. */
const together = 4;
/** A passage of fewer letters may be the same by chance. A Chinese, Japanese or Korean one says as much as three. */
const shortestPassage = 36;
/** In needs of fewer words that say something a passage is too large a part. */
export const fewestWords = 25;
/** Of needs of fewer words an honest offer may hold most. */
const fewestOfLong = 35;
/** The same for what a need tells beyond its requirements. */
const fewestTelling = 12;
/** Place of the requirements among the fields of a need; they may be repeated by whoever meets them. */
const requirementsField = 1;

/** Too little of anything to be repeated. */
const nothingSaid: Shares = { held: 0, own: 0 };

/** A text of an offer: its words, and the numbers that they have in the need; -1 for those that it does not hold. */
interface OfferText {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

/** More different words than these share numbers: then a passage may be seen that is none, never the other way round. */
const mostNumbers = 2 ** 13;
/** What neighbouring words are known by. */
function keyOf(words: ArrayLike<number>, at: number): number {
  let key = 0;
  for (let next = at; next < at + together; next++) key = key * mostNumbers + (words[next] as number);
  return key;
}

const dense = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Pairs of characters overlap: each stands for one more of them. */
const lettersOf = (word: string) => (dense.test(word) ? 3 : word.length + 1);

const readWords = (text: string): readonly string[] => wordsOf(text).slice(0, longestField);

/** Some fields of a need: what neighbouring words in them are known by, and how much the words say. */
class NeedPart {
  readonly #keys = new Set<number>();
  readonly #words: { readonly number: number; readonly weight: number }[] = [];
  /** Words that say something. */
  size = 0;

  add(numbers: readonly number[], weights: readonly number[]): void {
    for (let at = 0; at + together <= numbers.length; at++) this.#keys.add(keyOf(numbers, at));
    for (const [at, weight] of weights.entries()) {
      if (weight === 0) continue;
      this.#words.push({ number: numbers[at] as number, weight });
      this.size++;
    }
  }

  /** @param numbers how many different words the need has */
  sharesIn(texts: readonly OfferText[], numbers: number): Shares {
    const [held, own] = [new Uint8Array(numbers), new Uint8Array(numbers)];
    for (const text of texts) this.#note(text, held, own);
    let [total, holds, owns] = [0, 0, 0];
    for (const { number, weight } of this.#words) {
      total += weight;
      if (held[number] === 1) holds += weight;
      if (own[number] === 1) owns += weight;
    }
    return total === 0 ? { held: 0, own: 0 } : { held: holds / total, own: owns / total };
  }

  /** Notes the need's words in a text: anywhere, and outside of passages. */
  #note(text: OfferText, held: Uint8Array, own: Uint8Array): void {
    const repeated = this.#passagesIn(text);
    for (const [at, number] of text.numbers.entries()) {
      if (number < 0) continue;
      held[number] = 1;
      if (repeated[at] === 0) own[number] = 1;
    }
  }

  /** 1 for each word of a text in a passage of the need that is too long to be chance. */
  #passagesIn({ words, numbers }: OfferText): Uint8Array {
    const repeated = new Uint8Array(numbers.length);
    for (let at = 0, known = 0; at < numbers.length; at++) {
      known = (numbers[at] as number) < 0 ? 0 : known + 1;
      const first = at + 1 - together;
      if (known >= together && this.#keys.has(keyOf(numbers, first))) repeated.fill(1, first, at + 1);
    }
    for (let start = 0; start < repeated.length; start++) {
      if (repeated[start] === 0) continue;
      let [end, letters] = [start, 0];
      for (; repeated[end] === 1; end++) letters += lettersOf(words[end] as string);
      if (letters < shortestPassage) repeated.fill(0, start, end);
      start = end;
    }
    return repeated;
  }
}

/**
 * A need, read to be looked for in offers: how much of it one holds, and how much once passages that stand in both word for word are left
 * out. Words count by their rarity, words of telling not at all; forms are not reduced, since who copies keeps them.
 */
export class RepeatedText {
  readonly #numbers = new Map<string, number>();
  readonly #all = new NeedPart();
  /** What it says beyond its requirements: whoever meets one may say so in its words. */
  readonly #telling = new NeedPart();

  /** @param index whose model says how rare words are */
  constructor({ fields, language }: TextDocument, index: TextIndex) {
    const weigh = weigher(language, index);
    const read = fields.map(({ text }) => {
      const words = readWords(text);
      return { numbers: words.map((word) => this.#numberOf(word)), weights: words.map(weigh) };
    });
    const required = new Set(read[requirementsField]?.numbers);
    for (const [place, { numbers, weights }] of read.entries()) {
      this.#all.add(numbers, weights);
      if (place === requirementsField) continue;
      this.#telling.add(
        numbers,
        weights.map((weight, at) => (required.has(numbers[at] as number) ? 0 : weight)),
      );
    }
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size % mostNumbers));
    return number;
  }

  /** What the need's words are worth in an offer; linear in both texts. */
  discountIn(offer: TextDocument): Discount {
    if (this.#all.size < fewestWords) return noDiscount;
    const { all, telling } = this.sharesIn(offer);
    const scrambled = this.#all.size < fewestOfLong ? 0 : scrambledBy(all.own);
    return discountOf(all, this.#telling.size < fewestTelling ? nothingSaid : telling, scrambled);
  }

  /** Shares of the whole need, and of what it tells beyond its requirements. */
  sharesIn({ fields }: TextDocument): { readonly all: Shares; readonly telling: Shares } {
    const texts = fields.map(({ text }): OfferText => {
      const words = readWords(text);
      return { words, numbers: words.map((word) => this.#numbers.get(word) ?? -1) };
    });
    const { size } = this.#numbers;
    return { all: this.#all.sharesIn(texts, size), telling: this.#telling.sharesIn(texts, size) };
  }
}

/** How much a word says, by its rarity in the catalogue. */
function weigher(language: string, { words, model }: TextIndex): (word: string) => number {
  const [stopWords, fillers] = [stopWordsOf(language), fillerWordsOf(language)];
  const isNative = model.parts.translation && isTranslated(language);
  return (word) => {
    if (stopWords.has(word) || fillers.has(word)) return 0;
    const stem = stemWord(word, language);
    return weightOfTerm(isNative ? nativeTerm(stem, language) : stem, words.statistics, words.settings);
  };
}
