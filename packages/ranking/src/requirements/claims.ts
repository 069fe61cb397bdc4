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

/**
 * Where the sentences and clauses of an offer's texts begin and end: for each sentence the number of its text, begin and end in the
 * readable text, the count of its clauses, and begin and end of each in the folded sentence; one clause that is the whole sentence
 * is not listed. Sentences without a clause are left out.
 */
export type ClauseCuts = ArrayLike<number>;

/** Cuts texts into sentences and clauses. */
class ClauseCutter {
  readonly cuts: number[] = [];

  /** @returns sentences found */
  read(number: number, plain: string, most: number): number {
    // Most texts are plain: the same cuts in a fraction of the time.
    return isAscii(plain) ? this.#readPlain(number, plain, most) : this.#readAny(number, plain, most);
  }

  #readPlain(number: number, text: string, most: number): number {
    const folded = text.toLowerCase();
    const places = plainPieces(text);
    let found = 0;
    for (let at = 0; at < places.length && found < most; at += 2) {
      let start = places[at] as number;
      let end = places[at + 1] as number;
      while (start < end && isBlank(text, start)) start++;
      while (end > start && isBlank(text, end - 1)) end--;
      if (!holdsPlainWord(folded, start, end)) continue;
      found++;
      end = Math.min(end, start + longestSentence);
      this.#add(number, folded, start, end, start, plainClauses(folded, start, end));
    }
    return found;
  }

  /** A text in any script. */
  #readAny(number: number, text: string, most: number): number {
    let found = 0;
    let begin = 0;
    const boundaries = [...text.matchAll(sentenceBoundaries), { index: text.length, 0: '' }];
    for (const { index, 0: boundary } of boundaries) {
      const piece = text.slice(begin, index);
      const start = begin + piece.length - piece.trimStart().length;
      const sentence = piece.trim().slice(0, longestSentence);
      begin = index + boundary.length;
      if (found >= most || !hasWord.test(piece)) continue;
      found++;
      const folded = foldText(sentence);
      const places = isAscii(folded) ? plainClauses(folded, 0, folded.length) : anyClauses(folded);
      this.#add(number, folded, start, start + sentence.length, 0, places);
    }
    return found;
  }

  /** @param origin where the sentence begins in the folded text */
  #add(
    number: number,
    folded: string,
    start: number,
    end: number,
    origin: number,
    places: readonly number[],
  ) {
    const head = this.cuts.push(number, start, end, 0) - 1;
    let count = 0;
    for (let at = 0; at < places.length; at += 2) {
      const from = places[at] as number;
      const to = places[at + 1] as number;
      if (!isFilled(folded, from, to)) continue;
      count++;
      this.cuts.push(from - origin, to - origin);
    }
    if (count === 0) this.cuts.length = head - 3;
    else if (places.length === 2) this.cuts.length = head + 1;
    else this.cuts[head] = count;
  }
}

const sentenceBoundaries = new RegExp(sentenceBoundary.source, 'gu');
const clauseBoundaries = new RegExp(clauseBoundary.source, 'g');

function anyClauses(folded: string): number[] {
  const places = [0];
  for (const { index, 0: boundary } of folded.matchAll(clauseBoundaries))
    places.push(index, index + boundary.length);
  places.push(folded.length);
  return places;
}

/** Whether `trim` would take an ASCII unit away. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13);
}

const anyFilled = /\S/;

function isFilled(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return anyFilled.test(text.slice(start, end));
    if (!isBlank(text, at)) return true;
  }
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

/** What an offer states, text by text; as it is read, made once of each text. */
export class StatedTexts {
  readonly #all: readonly string[];
  readonly #read: string[] = [];
  /** Number of the first one of what it does not do. */
  readonly firstLimitation: number;

  /** @param limitations what it does not do */
  constructor(texts: readonly string[], limitations: readonly string[]) {
    this.#all = [...texts, ...limitations];
    this.firstLimitation = texts.length;
  }

  get count(): number {
    return this.#all.length;
  }

  readAt(number: number): string {
    return (this.#read[number] ??= readable(this.#all[number] ?? ''));
  }
}

/** Finds the sentences and clauses of everything an offer states. */
export function cutClaims(stated: StatedTexts): ClauseCuts {
  const cutter = new ClauseCutter();
  let left = mostSentences;
  for (let number = 0; number < stated.count; number++) {
    if (number === stated.firstLimitation) left = mostSentences;
    left -= cutter.read(number, stated.readAt(number), left);
  }
  return cutter.cuts;
}

/** A sentence, cut out of its text when somebody asks for it. */
class Sentence {
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  #text: string | undefined;
  #folded: string | undefined;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  get text(): string {
    return (this.#text ??= this.#source.slice(this.#start, this.#end));
  }

  get folded(): string {
    return (this.#folded ??= foldText(this.text));
  }
}

/** Whose clauses are read, and what is known of them from before. */
interface Speaker {
  readonly language: string;
  /** Entities by number of the clause. */
  readonly entitiesOf: ((clause: number) => readonly Entity[]) | undefined;
}

class Clause implements Claim {
  readonly isLimitation: boolean;
  readonly #sentence: Sentence;
  readonly #start: number;
  /** -1: the whole sentence. */
  readonly #end: number;
  readonly #speaker: Speaker;
  readonly #number: number;
  #folded: string | undefined;
  #stems: readonly PlacedStem[] | undefined;
  #entities: readonly Entity[] | undefined;

  constructor(
    sentence: Sentence,
    start: number,
    end: number,
    isLimitation: boolean,
    speaker: Speaker,
    number: number,
  ) {
    this.#sentence = sentence;
    this.#start = start;
    this.#end = end;
    this.isLimitation = isLimitation;
    this.#speaker = speaker;
    this.#number = number;
  }

  get sentence(): string {
    return this.#sentence.text;
  }

  get folded(): string {
    const { folded } = this.#sentence;
    return (this.#folded ??= this.#end < 0 ? folded : folded.slice(this.#start, this.#end));
  }

  get stems(): readonly PlacedStem[] {
    return (this.#stems ??= placedStems(this.folded, this.#speaker.language));
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.#speaker.entitiesOf?.(this.#number) ?? entitiesIn(this.folded));
  }
}

/**
 * The sentence of one clause: the same as that of {@link claimsFrom}.
 *
 * @param cuts from {@link cutClaims} for the same texts
 * @param clause its number
 */
export function sentenceFrom(cuts: ClauseCuts, stated: StatedTexts, clause: number): string {
  let [at, left] = [0, clause];
  while (at < cuts.length) {
    const count = cuts[at + 3] as number;
    left -= Math.max(1, count);
    if (left < 0) break;
    at += 4 + 2 * count;
  }
  if (at >= cuts.length) return '';
  return stated.readAt(cuts[at] as number).slice(cuts[at + 1], cuts[at + 2]);
}

/**
 * Everything an offer states, clause by clause, in its own order.
 *
 * @param cuts from {@link cutClaims} for the same texts
 * @param entitiesOf what the clauses name, by their numbers, where it is known from before
 */
export function claimsFrom(
  cuts: ClauseCuts,
  stated: StatedTexts,
  language: string,
  entitiesOf?: (clause: number) => readonly Entity[],
): Claim[] {
  const speaker = { language, entitiesOf };
  const claims: Claim[] = [];
  let [number, source] = [-1, ''];
  for (let at = 0; at < cuts.length; ) {
    if (cuts[at] !== number) {
      number = cuts[at] as number;
      source = stated.readAt(number);
    }
    const sentence = new Sentence(source, cuts[at + 1] as number, cuts[at + 2] as number);
    const isLimitation = number >= stated.firstLimitation;
    const count = cuts[at + 3] as number;
    at += 4;
    if (count === 0) claims.push(new Clause(sentence, 0, -1, isLimitation, speaker, claims.length));
    for (const end = at + 2 * count; at < end; at += 2) {
      const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
      claims.push(new Clause(sentence, from, to, isLimitation, speaker, claims.length));
    }
  }
  return claims;
}
