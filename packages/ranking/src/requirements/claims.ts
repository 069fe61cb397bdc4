import { entitiesIn } from './entities.ts';
import type { Entity } from './entities.ts';
import { foldText } from '../text/fold.ts';
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

/** Sentences of a text, trimmed. Line breaks and bullets end a sentence. */
export function sentencesOf(text: string): string[] {
  return readable(text)
    .split(/(?<=[.!?。!?])\s+|[\n\r•·]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => sentence.slice(0, longestSentence));
}

const clauseBoundary =
  /;|:\s|,?\s+(?:but|although|however|while|whereas|pero|mais|mas|sino|aunque)\s+|\s[-–—]\s/;

/** Words of a folded text. */
export const clauseWords = (folded: string): readonly string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stems of a folded text with their places; stop words keep their place but are left out. */
export function placedStems(folded: string, language: string): PlacedStem[] {
  const stopWords = stopWordsOf(language);
  return clauseWords(folded).flatMap((word, place) =>
    stopWords.has(word) ? [] : [{ stem: stemWord(word, language), place }],
  );
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

const clausesOf = (sentence: string, language: string, isLimitation: boolean): Claim[] =>
  foldText(sentence)
    .split(clauseBoundary)
    .filter((folded) => folded.trim() !== '')
    .map((folded) => new Clause(sentence, folded, language, isLimitation));

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
