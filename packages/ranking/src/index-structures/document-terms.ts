import { expectedWords } from '../crosslang/expected-words.ts';
import { isTranslated } from '../crosslang/lexicon.ts';
import { translateText } from '../crosslang/translate.ts';
import { stemWord } from '../text/stem.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { WordReader } from '../text/word-reader.ts';
import { fourGrams } from '../text/words.ts';
import { longestField, plainWord } from '../text/analyse.ts';
import { GrowingUint32 } from './growing.ts';

/** A field of a document: its text and how much it counts, in halves (0.5, 1, 1.5 ...). */
export interface TextField {
  readonly text: string;
  readonly weight: number;
}

/** A document to be found by its text. */
export interface TextDocument {
  readonly fields: readonly TextField[];
  readonly language: string;
}

/** Bits of a packed entry that hold the frequency, in halves. */
export const frequencyBits = 7;
/** Highest frequency held: 63.5. Five fields capped at 10 occurrences come to 60. */
export const mostHalves = (1 << frequencyBits) - 1;

/**
 * What documents say, term by term, in the order of the documents: the source of every channel. Plain typed arrays beside a
 * list of terms, so that it is stored, shared and merged as it is.
 */
export interface DocumentTerms {
  /** Number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  /** Those of document `d` stand at `starts[d]` to `starts[d + 1]`. */
  readonly starts: Uint32Array;
  /** `term << 7 | frequency in halves`, the frequency weighted by field and capped within each. */
  readonly packed: Uint32Array;
  /** Weighted number of all its terms, repetitions beyond the cap included. */
  readonly lengths: Float64Array;
}

/** Terms counted in one thread, to be added to those of another. */
export interface PlainTerms extends Omit<DocumentTerms, 'terms'> {
  readonly terms: readonly string[];
}

/** A word of a language that is read as English stands apart from English words that are written like it. */
export const nativeTerm = (stem: string, language: string): string => `${language}:${stem}`;

/** Numbers terms in the order in which they come. */
export function numberOf<Term>(terms: Map<Term, number>, term: Term): number {
  const known = terms.get(term);
  if (known !== undefined) return known;
  terms.set(term, terms.size);
  return terms.size - 1;
}

/** Counts of one kind of term while documents are read. */
class TermCounter {
  readonly terms = new Map<string, number>();
  readonly #starts = new GrowingUint32();
  readonly #packed = new GrowingUint32();
  readonly #lengths: number[] = [];
  readonly #repeatCap: number;
  #inField = new Uint32Array(1024);
  #inDocument = new Uint32Array(1024);
  #fieldTerms: number[] = [];
  #documentTerms: number[] = [];
  #fieldTotal = 0;
  #length = 0;

  constructor(repeatCap: number) {
    this.#repeatCap = repeatCap;
    this.#starts.push(0);
  }

  add(term: number): void {
    if (term >= this.#inField.length) this.#grow();
    const before = this.#inField[term] ?? 0;
    if (before === 0) this.#fieldTerms.push(term);
    this.#inField[term] = before + 1;
    this.#fieldTotal++;
  }

  /** Adds part of a use of a term to the document, without making it longer. */
  addExpected(term: number, halves: number): void {
    if (term >= this.#inField.length) this.#grow();
    const before = this.#inDocument[term] ?? 0;
    if (before === 0) this.#documentTerms.push(term);
    this.#inDocument[term] = Math.min(mostHalves, before + halves);
  }

  #grow(): void {
    const size = Math.max(this.terms.size, this.#inField.length * 2);
    const [field, document] = [new Uint32Array(size), new Uint32Array(size)];
    field.set(this.#inField);
    document.set(this.#inDocument);
    this.#inField = field;
    this.#inDocument = document;
  }

  endField(weight: number): void {
    const halves = Math.round(weight * 2);
    for (const term of this.#fieldTerms) {
      const before = this.#inDocument[term] ?? 0;
      if (before === 0) this.#documentTerms.push(term);
      const count = Math.min(this.#inField[term] ?? 0, this.#repeatCap);
      this.#inDocument[term] = Math.min(mostHalves, before + halves * count);
      this.#inField[term] = 0;
    }
    this.#length += (halves / 2) * this.#fieldTotal;
    this.#fieldTerms = [];
    this.#fieldTotal = 0;
  }

  endDocument(): void {
    for (const term of this.#documentTerms) {
      this.#packed.push(((term << frequencyBits) | (this.#inDocument[term] ?? 0)) >>> 0);
      this.#inDocument[term] = 0;
    }
    this.#documentTerms = [];
    this.#starts.push(this.#packed.length);
    this.#lengths.push(this.#length);
    this.#length = 0;
  }

  /** Adds the documents of another counter behind these. */
  append({ terms, starts, packed, lengths }: PlainTerms): void {
    const numbers = Uint32Array.from(terms, (term) => numberOf(this.terms, term));
    const base = this.#packed.length;
    for (const entry of packed)
      this.#packed.push(
        (((numbers[entry >>> frequencyBits] as number) << frequencyBits) | (entry & mostHalves)) >>> 0,
      );
    for (let at = 1; at < starts.length; at++) this.#starts.push(base + (starts[at] as number));
    for (const length of lengths) this.#lengths.push(length);
  }

  plain(): PlainTerms {
    return {
      terms: [...this.terms.keys()],
      starts: this.#starts.plain(),
      packed: this.#packed.plain(),
      lengths: Float64Array.from(this.#lengths),
    };
  }

  result(): DocumentTerms {
    const lengths = Float64Array.from(this.#lengths);
    return { terms: this.terms, starts: this.#starts.result(), packed: this.#packed.result(), lengths };
  }
}

/** A word seen before: its stem (-1 for a stop word) and its 4-grams, by number. */
interface KnownWord {
  readonly stem: number;
  readonly grams: readonly number[];
}
const stopWord: KnownWord = { stem: -1, grams: [] };

/** Both kinds of terms of a list of documents. */
export interface CollectedTerms {
  readonly words: DocumentTerms;
  readonly grams: DocumentTerms;
  /** Languages, beside English, of documents that are read as English too. */
  readonly translated: readonly string[];
}

/** Both kinds of terms, counted in one thread. */
export interface PlainCollected {
  readonly words: PlainTerms;
  readonly grams: PlainTerms;
  readonly translated: readonly string[];
}

/** Reads documents one after the other: linear in their texts; a word seen before costs one look-up. */
export class TermCollector {
  readonly #words: TermCounter;
  readonly #grams: TermCounter;
  readonly #withGrams: boolean;
  readonly #withTranslation: boolean;
  readonly #repeatCap: number;
  readonly #translated = new Set<string>();
  readonly #reader = new WordReader();
  /** By language, words by the reader's numbers. */
  readonly #known = new Map<string, (KnownWord | undefined)[]>();

  constructor(
    repeatCap: { readonly words: number; readonly grams: number },
    withGrams: boolean,
    withTranslation = true,
  ) {
    this.#withTranslation = withTranslation;
    this.#repeatCap = repeatCap.words;
    this.#words = new TermCounter(repeatCap.words);
    this.#grams = new TermCounter(repeatCap.grams);
    this.#withGrams = withGrams;
  }

  add({ fields, language }: TextDocument): void {
    let known = this.#known.get(language);
    if (known === undefined) this.#known.set(language, (known = []));
    for (const { text, weight } of fields) {
      if (text === '') continue;
      const end = Math.min(this.#reader.read(text), longestField);
      const { numbers } = this.#reader;
      for (let place = 0; place < end; place++) this.#addWord(numbers[place] as number, language, known);
      this.#words.endField(weight);
      this.#grams.endField(weight);
      if (this.#withTranslation && isTranslated(language)) this.#addEnglish(text, language, weight);
    }
    this.#words.endDocument();
    this.#grams.endDocument();
  }

  /** The English words that a text of another language stands for: an offer in Spanish is found by a need in Korean. */
  #addEnglish(text: string, language: string, weight: number): void {
    this.#translated.add(language);
    for (const [word, count] of expectedWords(translateText(text, language))) {
      const halves = Math.round(2 * weight * Math.min(count, this.#repeatCap));
      if (halves === 0) continue;
      this.#words.addExpected(numberOf(this.#words.terms, stemWord(word, 'en')), halves);
      if (!this.#withGrams) continue;
      for (const gram of fourGrams(plainWord(word)))
        this.#grams.addExpected(numberOf(this.#grams.terms, gram), halves);
    }
  }

  #addWord(word: number, language: string, known: (KnownWord | undefined)[]): void {
    const read = (known[word] ??= this.#read(this.#reader.table.wordAt(word), language));
    if (read.stem < 0) return;
    this.#words.add(read.stem);
    for (const gram of read.grams) this.#grams.add(gram);
  }

  #read(word: string, language: string): KnownWord {
    if (stopWordsOf(language).has(word)) return stopWord;
    const stem = stemWord(word, language);
    const isNative = this.#withTranslation && isTranslated(language);
    return {
      stem: numberOf(this.#words.terms, isNative ? nativeTerm(stem, language) : stem),
      grams: this.#withGrams
        ? fourGrams(plainWord(word)).map((gram) => numberOf(this.#grams.terms, gram))
        : [],
    };
  }

  /** Adds the documents of another collector behind these: as if they had been added one by one. */
  append({ words, grams, translated }: PlainCollected): void {
    this.#words.append(words);
    this.#grams.append(grams);
    for (const language of translated) this.#translated.add(language);
  }

  plain(): PlainCollected {
    return { words: this.#words.plain(), grams: this.#grams.plain(), translated: [...this.#translated] };
  }

  result(): CollectedTerms {
    return {
      words: this.#words.result(),
      grams: this.#grams.result(),
      translated: [...this.#translated].sort(),
    };
  }
}
