import { WordTable } from '@smc/taxonomy';
import { longestWord, readable, wordsOf } from './words.ts';

/** What a UTF-16 unit is: 0 not looked up yet, 1 none of a word, 2 a letter or digit, 3 one that needs a closer look. */
const kinds = new Uint8Array(0x10000);
const [outside, letter, special] = [1, 2, 3];

/** Scripts whose words are cut otherwise, marks, and halves of characters. */
const specialUnits =
  /[\p{M}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\ud800-\udfff]/u;

function lookUp(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = specialUnits.test(character) ? special : /[\p{L}\p{N}]/u.test(character) ? letter : outside;
  kinds[unit] = kind;
  return kind;
}

/**
 * Reads texts as numbers of their words: the same words as `wordsOf`, in the same order, but no string is made of a word that was
 * seen before.
 */
export class WordReader {
  readonly table = new WordTable();
  /** Words of the text read last; those behind their count are of earlier texts. */
  numbers = new Uint32Array(1024);
  #count = 0;

  /** @returns how many words the text has */
  read(text: string): number {
    if (!this.#readPlain(readable(text).toLowerCase(), longestWord)) this.#take(wordsOf(text));
    return this.#count;
  }

  /**
   * Reads the runs of letters and digits of a text as they stand.
   *
   * @param folded from `foldText`
   * @returns how many there are: as many as `clauseWords` has
   */
  readRuns(folded: string): number {
    if (!this.#readPlain(folded, Infinity)) this.#take(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
    return this.#count;
  }

  #take(words: readonly string[]): void {
    this.#count = 0;
    for (const word of words) this.#push(this.table.numberOf(word));
  }

  /** False where a script or sign needs a closer look. */
  #readPlain(text: string, longest: number): boolean {
    const { table } = this;
    this.#count = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || lookUp(unit);
      if (kind === letter) {
        if (table.length < longest) table.add(unit);
        continue;
      }
      if (table.length > 0) this.#push(table.end());
      if (kind === special) return false;
    }
    if (table.length > 0) this.#push(table.end());
    return true;
  }

  #push(number: number): void {
    if (this.#count === this.numbers.length) {
      const grown = new Uint32Array(this.#count * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.#count++] = number;
  }
}
