import { type Token, tokenise } from '../tokens.ts';

interface Phrase {
  readonly words: readonly string[];
  /** The terms of the meanings it has. */
  readonly terms: readonly string[];
}

/** A phrase of the table found in a text. */
export interface PhraseMatch {
  /** Number of words. */
  readonly length: number;
  readonly terms: readonly string[];
}

/** A private-use letter, which no word contains, begins the term of a meaning. */
const meaning = '\ue001';
/** Words of one phrase are next to each other: no sign that ends a thought between them. */
const joint = /^[\s\-_'\u2019/]*$/;

/**
 * Words and phrases that mean the same. Every occurrence in a document is indexed under a term of its meaning too,
 * and a query that holds one looks for that term: so all words of a list find each other, phrases included.
 */
export class SynonymTable {
  readonly #byFirstWord = new Map<string, Phrase[]>();

  constructor(lists: readonly (readonly string[])[]) {
    const phrases = new Map<string, { words: string[]; terms: string[] }>();
    for (const [place, list] of lists.entries()) {
      for (const written of list) addMeaning(phrases, written, `${meaning}${place}`);
    }
    for (const phrase of phrases.values()) {
      const first = phrase.words[0] as string;
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), phrase]);
    }
  }

  /** The phrases that start at this word, longest first. */
  at(text: string, tokens: readonly Token[], place: number): readonly PhraseMatch[] {
    const first = tokens[place];
    if (first === undefined || this.#byFirstWord.size === 0) return [];
    return first.forms
      .flatMap((form) => this.#byFirstWord.get(form) ?? [])
      .filter((phrase) => isPhraseAt(phrase, text, tokens, place))
      .map((phrase) => ({ length: phrase.words.length, terms: phrase.terms }))
      .sort((left, right) => right.length - left.length);
  }
}

function addMeaning(
  phrases: Map<string, { words: string[]; terms: string[] }>,
  written: string,
  term: string,
): void {
  const words = tokenise(written).map((token) => token.word);
  if (words.length === 0) return;
  const phrase = phrases.get(words.join(' ')) ?? { words, terms: [] };
  if (!phrase.terms.includes(term)) phrase.terms.push(term);
  phrases.set(words.join(' '), phrase);
}

function isPhraseAt(phrase: Phrase, text: string, tokens: readonly Token[], place: number): boolean {
  return phrase.words.every((word, offset) => {
    const token = tokens[place + offset];
    if (token?.forms.includes(word) !== true) return false;
    return offset === 0 || joint.test(text.slice(tokens[place + offset - 1]?.end, token.start));
  });
}
