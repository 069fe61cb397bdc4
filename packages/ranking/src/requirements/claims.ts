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

/** A sentence, cut out of its text when somebody asks for it. */
class Sentence {
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  #text: string | undefined;

  constructor(source: string, start = 0, end = source.length) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  get text(): string {
    return (this.#text ??= this.#source.slice(this.#start, this.#end));
  }
}

/** Whose clauses are read, and what is known of them from before. */
interface Speaker {
  readonly language: string;
  readonly isLimitation: boolean;
  /** Entities by number of the clause. */
  readonly entitiesOf: ((clause: number) => readonly Entity[]) | undefined;
}

class Clause implements Claim {
  readonly #sentence: Sentence;
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  readonly #speaker: Speaker;
  readonly #number: number;
  #folded: string | undefined;
  #stems: readonly PlacedStem[] | undefined;
  #entities: readonly Entity[] | undefined;

  /** @param source a folded text that holds the clause from `start` to `end` */
  constructor(
    sentence: Sentence,
    source: string,
    start: number,
    end: number,
    speaker: Speaker,
    number: number,
  ) {
    this.#sentence = sentence;
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#speaker = speaker;
    this.#number = number;
  }

  get sentence(): string {
    return this.#sentence.text;
  }

  get folded(): string {
    return (this.#folded ??= this.#source.slice(this.#start, this.#end));
  }

  get isLimitation(): boolean {
    return this.#speaker.isLimitation;
  }

  get stems(): readonly PlacedStem[] {
    return (this.#stems ??= placedStems(this.folded, this.#speaker.language));
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.#speaker.entitiesOf?.(this.#number) ?? entitiesIn(this.folded));
  }
}

/** Cuts texts into clauses, in their order. */
class ClauseReader {
  readonly claims: Claim[] = [];
  readonly #speaker: Speaker;
  readonly #first: number;
  #sentences = 0;

  /** @param first number of the first clause among all of the offer's */
  constructor(speaker: Speaker, first: number) {
    this.#speaker = speaker;
    this.#first = first;
  }

  read(text: string): void {
    const plain = readable(text);
    // Most texts are plain: the same clauses in a fraction of the time.
    if (isAscii(plain)) this.#readPlain(plain);
    else for (const piece of plain.split(sentenceBoundary)) this.#readPiece(piece.trim());
  }

  #add(sentence: Sentence, source: string, start: number, end: number): void {
    const number = this.#first + this.claims.length;
    this.claims.push(new Clause(sentence, source, start, end, this.#speaker, number));
  }

  #readPlain(text: string): void {
    const folded = text.toLowerCase();
    const places = plainPieces(text);
    for (let at = 0; at < places.length && this.#sentences < mostSentences; at += 2) {
      let [start, end] = [places[at] as number, places[at + 1] as number];
      while (start < end && isBlank(text, start)) start++;
      while (end > start && isBlank(text, end - 1)) end--;
      if (!holdsPlainWord(folded, start, end)) continue;
      this.#sentences++;
      end = Math.min(end, start + longestSentence);
      this.#readClauses(new Sentence(text, start, end), folded, start, end);
    }
  }

  /** Clauses of a part of a plain text. */
  #readClauses(sentence: Sentence, folded: string, start: number, end: number): void {
    const places = plainClauses(folded, start, end);
    for (let at = 0; at < places.length; at += 2) {
      const [from, to] = [places[at] as number, places[at + 1] as number];
      if (isFilled(folded, from, to)) this.#add(sentence, folded, from, to);
    }
  }

  /** A sentence of a text in any script. */
  #readPiece(piece: string): void {
    if (this.#sentences >= mostSentences || !hasWord.test(piece)) return;
    this.#sentences++;
    const text = piece.slice(0, longestSentence);
    const folded = foldText(text);
    const sentence = new Sentence(text);
    if (isAscii(folded)) this.#readClauses(sentence, folded, 0, folded.length);
    else
      for (const clause of folded.split(clauseBoundary))
        if (clause.trim() !== '') this.#add(sentence, clause, 0, clause.length);
  }
}

/** Whether `trim` would take an ASCII unit away. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function isFilled(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text, at)) return true;
  return false;
}

/** Whether a part of a plain text in lower case holds a letter or a digit. */
function holdsPlainWord(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return true;
  }
  return false;
}

/**
 * Everything an offer states, clause by clause, in its own order.
 *
 * @param entitiesOf what the clauses name, by their numbers, where it is known from before
 */
export function claimsOf(
  texts: readonly string[],
  limitations: readonly string[],
  language: string,
  entitiesOf?: (clause: number) => readonly Entity[],
): Claim[] {
  const stated = new ClauseReader({ language, isLimitation: false, entitiesOf }, 0);
  for (const text of texts) stated.read(text);
  const denied = new ClauseReader({ language, isLimitation: true, entitiesOf }, stated.claims.length);
  for (const text of limitations) denied.read(text);
  return [...stated.claims, ...denied.claims];
}
