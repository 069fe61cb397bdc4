import { type Token, tokenise } from '../tokens.ts';

type Lists = readonly (readonly string[])[];

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
  readonly #lists: Lists;
  /** Made when first looked into: thousands of phrases take a while, which a start need not wait for. */
  #byFirstWord: ReadonlyMap<string, readonly Phrase[]> | undefined;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The phrases that start at this word, longest first. */
  at(text: string, tokens: readonly Token[], place: number): readonly PhraseMatch[] {
    const first = tokens[place];
    if (first === undefined || this.#lists.length === 0) return [];
    const byFirstWord = (this.#byFirstWord ??= phrasesOf(this.#lists));
    return first.forms
      .flatMap((form) => byFirstWord.get(form) ?? [])
      .filter((phrase) => isPhraseAt(phrase, text, tokens, place))
      .map((phrase) => ({ length: phrase.words.length, terms: phrase.terms }))
      .sort((left, right) => right.length - left.length);
  }
}

const known = new WeakMap<Lists, SynonymTable>();

/** The table of these lists: indexes with the same lists share one. */
export function synonymTableOf(lists: Lists): SynonymTable {
  const table = known.get(lists) ?? new SynonymTable(lists);
  known.set(lists, table);
  return table;
}

function phrasesOf(lists: Lists): Map<string, Phrase[]> {
  const phrases = new Map<string, { words: string[]; terms: string[] }>();
  for (const [place, list] of lists.entries()) {
    for (const written of list) addMeaning(phrases, written, `${meaning}${place}`);
  }
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] as string;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return byFirstWord;
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
