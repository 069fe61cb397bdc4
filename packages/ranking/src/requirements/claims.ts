import { entitiesIn } from './entities.ts';
import type { Entity } from './entities.ts';
import { clauseBoundary, plainClauses, plainPieces, sentenceBoundary } from './boundaries.ts';
import { foldText, isAscii } from '../text/fold.ts';
import { readable } from '../text/words.ts';
import { stemWord } from '../text/stem.ts';
import { stopWordsOf } from '../text/stop-words.ts';

/** A word of a clause with its place, for closeness. */
export interface PlacedStem {
  readonly stem: string;
  readonly place: number;
}

/** A clause of an offer: what may show, or deny, that a requirement is met. */
export interface Claim {
  /** The whole sentence, as the provider wrote it. */
  readonly sentence: string;
  /** The clause in lower case without accents. */
  readonly folded: string;
  /** Read when they are first asked for. */
  readonly stems: readonly PlacedStem[];
  /** Languages, platforms, formats and standards that it names. */
  readonly entities: readonly Entity[];
  /** Stated as a limitation: whatever it speaks of is denied. */
  readonly isLimitation: boolean;
}

/** Sentences read per offer; nobody states more than that about one offer. */
const mostSentences = 400;
/** Longer sentences are cut: they are lists or data. */
const longestSentence = 600;

const hasWord = /[\p{L}\p{N}]/u;
const hasAsciiWord = /[a-z\d]/i;

/** Sentences of a text, trimmed. Line breaks and bullets end a sentence. */
export function sentencesOf(text: string): string[] {
  const plain = readable(text);
  // Most texts are plain: the same sentences in a fraction of the time.
  const isPlain = isAscii(plain);
  const word = isPlain ? hasAsciiWord : hasWord;
  const pieces = isPlain ? plainPieces(plain) : plain.split(sentenceBoundary);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const sentence = piece.trim();
    if (word.test(sentence)) sentences.push(sentence.slice(0, longestSentence));
  }
  return sentences;
}

/** Words of a folded text. */
export const clauseWords = (folded: string): readonly string[] =>
  folded.match(isAscii(folded) ? /[a-z\d]+/gi : /[\p{L}\p{N}]+/gu) ?? [];

/** Stems of words seen before, by language; `null` for a stop word. Emptied when it grows beyond {@link mostKnown}. */
const knownStems = new Map<string, Map<string, string | null>>();
const mostKnown = 100_000;

function stemsKnownOf(language: string): Map<string, string | null> {
  let known = knownStems.get(language);
  if (known === undefined) knownStems.set(language, (known = new Map()));
  if (known.size >= mostKnown) known.clear();
  return known;
}

/** Stems of a folded text with their places; stop words keep their place but are left out. */
export function placedStems(folded: string, language: string): PlacedStem[] {
  const known = stemsKnownOf(language);
  const words = clauseWords(folded);
  const stems: PlacedStem[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as string;
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stopWordsOf(language).has(word) ? null : stemWord(word, language);
      known.set(word, stem);
    }
    if (stem !== null) stems.push({ stem, place });
  }
  return stems;
}

class Clause implements Claim {
  readonly sentence: string;
  readonly folded: string;
  readonly isLimitation: boolean;
  readonly #language: string;
  #stems: readonly PlacedStem[] | undefined;
  #entities: readonly Entity[] | undefined;

  constructor(sentence: string, folded: string, language: string, isLimitation: boolean) {
    this.sentence = sentence;
    this.folded = folded;
    this.#language = language;
    this.isLimitation = isLimitation;
  }

  get stems(): readonly PlacedStem[] {
    this.#stems ??= placedStems(this.folded, this.#language);
    return this.#stems;
  }

  get entities(): readonly Entity[] {
    this.#entities ??= entitiesIn(this.folded);
    return this.#entities;
  }
}

function clausesOf(sentence: string, language: string, isLimitation: boolean): Claim[] {
  const folded = foldText(sentence);
  const clauses = isAscii(folded) ? plainClauses(folded) : folded.split(clauseBoundary);
  return clauses
    .filter((clause) => clause.trim() !== '')
    .map((clause) => new Clause(sentence, clause, language, isLimitation));
}

/** Everything an offer states, clause by clause, in its own order. */
export function claimsOf(
  texts: readonly string[],
  limitations: readonly string[],
  language: string,
): Claim[] {
  const stated = texts.flatMap((text) => sentencesOf(text)).slice(0, mostSentences);
  const denied = limitations.flatMap((text) => sentencesOf(text)).slice(0, mostSentences);
  return [
    ...stated.flatMap((sentence) => clausesOf(sentence, language, false)),
    ...denied.flatMap((sentence) => clausesOf(sentence, language, true)),
  ];
}
