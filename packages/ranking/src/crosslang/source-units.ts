import { accentedStem, stemWord } from '../text/stem.ts';
import { fillerWordsOf } from '../text/filler-words.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { readable } from '../text/words.ts';
import { arabicRoot, koreanRoot, turkishRoot } from './roots.ts';
import { chinesePieces } from './chinese.ts';
import { stretchesOf } from './vietnamese.ts';
import type { Syllable } from './vietnamese.ts';

/** A piece of a source text that the lexicon is asked for. */
export interface SourceUnit {
  readonly key: string;
  /** The word it belongs to, as written (lower case). */
  readonly surface: string;
  /** Place of the word in the text. */
  readonly place: number;
  /** Where it stands in the text: offset of the first unit, and after the last. */
  readonly start: number;
  readonly end: number;
  /** Keys to try where the lexicon does not know this one: the single characters of a pair. */
  readonly parts: readonly string[];
  /** Keys of which the first that is known stands for the word, where neither it nor its parts are: its root, its first letters. */
  readonly roots: readonly string[];
}

const wordPattern =
  /\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const isHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isHangul = /^\p{Script=Hangul}/u;
const isCyrillic = /^\p{Script=Cyrillic}/u;
const isArabic = /^\p{Script=Arabic}/u;

/** Letters that tell most Latin and Cyrillic words apart whatever their endings. */
const prefixLength = 5;

const plain = (word: string) =>
  word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('đ', 'd');

const arabicMarks = /[\u064b-\u0652\u0670\u0640]/g;
const arabicPrefix = /^(?:وبال|وال|بال|فال|كال|ولل|لل|ال|و(?=.{4})|ب(?=.{4})|ل(?=.{4}))/;
const arabicSuffix = /(?:اته|اتها|ياتها|ات|ين|ون|ان|ية|يات|هم|ها|نا|ة|ه|ي)$/;

function arabicKey(word: string): string {
  const bare = word.replaceAll(arabicMarks, '').replaceAll(/[أإآ]/g, 'ا').replaceAll('ى', 'ي');
  const open = bare.replace(arabicPrefix, '');
  const base = open.length >= 3 ? open : bare;
  const short = base.replace(arabicSuffix, '');
  return short.length >= 3 ? short : base;
}

const koreanEndings =
  /(?:으로써|으로서|습니다|니다|는지|은지|을지|는데|은데|어야|아야|어서|아서|면서|거나|려고|지만|으며|으면|에서는|에게서|이라는|입니다|합니다|됩니다|습니다|하려면|하도록|하면서|하기|하는|하고|하여|하지|해야|했다|한다|되는|되고|되어|되지|된다|에서|에게|으로|까지|부터|처럼|보다|이나|라는|에는|마다|들의|들을|들이|들은|들에|은|는|이|가|을|를|의|에|로|와|과|도|만|들|한|할|해|된|될|인|다)$/;

/** What makes a verb of a Korean noun, with whatever follows. */
const koreanDoing = /^(.{2,}?)(?:하|해|했|되|돼|됐|시키|시켜|시킬|시킨)[가-힣]{0,4}$/;

/** A Korean word without its endings. */
export function koreanStem(word: string): string {
  let stem = koreanDoing.exec(word)?.[1] ?? word;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(koreanEndings, '');
    if (shorter.length < 2) break;
    stem = shorter;
  }
  return stem;
}

function pairUnits(run: string, place: number, start: number): SourceUnit[] {
  if (run.length === 1)
    return [{ key: run, surface: run, place, start, end: start + 1, parts: [], roots: [] }];
  return Array.from({ length: run.length - 1 }, (_, index) => {
    const pair = run.slice(index, index + 2);
    const at = start + index;
    return {
      key: pair,
      surface: pair,
      place: place + index,
      start: at,
      end: at + 2,
      parts: Array.from(pair),
      roots: [],
    };
  });
}

/** A Chinese run word by word; runs in other languages as they are. */
function hanUnits(
  run: string,
  place: number,
  start: number,
  language: string,
  isLeftOut: (word: string) => boolean,
): SourceUnit[] {
  if (language !== 'zh') return pairUnits(run, place, start);
  return chinesePieces(run, isLeftOut).flatMap(({ piece, at }) => pairUnits(piece, place + at, start + at));
}

/** The key of a single word: what stays the same when it is inflected. */
export function wordKey(word: string, language: string): string {
  if (isArabic.test(word)) return arabicKey(word);
  if (isHangul.test(word)) return koreanStem(word);
  if (isCyrillic.test(word)) return stemWord(word.replaceAll('ё', 'е'), 'ru');
  if (language === 'vi') return word.normalize('NFC');
  return accentedStem(word, language).normalize('NFC');
}

const isString = (text: string | undefined): text is string => text !== undefined;

/** What is left of a word whose stem is not known: its root, and its first letters, which are told from a whole stem by a mark. */
function rootsOf(word: string, language: string): string[] {
  if (isArabic.test(word)) return [arabicRoot(word)].filter(isString);
  if (isHangul.test(word)) return [koreanRoot(word)].filter(isString);
  if (language === 'vi') return [];
  const letters = isCyrillic.test(word)
    ? word.replaceAll('ё', 'е')
    : plain(language === 'id' ? stemWord(word, 'id') : word);
  const beginning = `${letters.slice(0, language === 'id' ? prefixLength + 1 : prefixLength)}-`;
  return [language === 'tr' ? turkishRoot(word) : undefined, beginning].filter(isString);
}

function koreanUnit(word: string, place: number, start: number): SourceUnit {
  const stem = koreanStem(word);
  const parts =
    stem.length <= 2 ? [] : Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + 2));
  return {
    key: stem,
    surface: stem,
    place,
    start,
    end: start + word.length,
    parts,
    roots: rootsOf(word, 'ko'),
  };
}

/** Vietnamese words have one or two syllables, written apart. */
function vietnameseUnits(syllables: readonly Syllable[]): SourceUnit[] {
  return syllables.flatMap(({ word, place, start }, index) => {
    const next = syllables[index + 1];
    const end = start + word.length;
    const single = wordKey(word, 'vi');
    if (next === undefined || next.place !== place + 1) {
      const isAlone = syllables[index - 1]?.place !== place - 1;
      return isAlone ? [{ key: single, surface: word, place, start, end, parts: [], roots: [] }] : [];
    }
    const second = wordKey(next.word, 'vi');
    return [
      {
        key: `${single} ${second}`,
        surface: `${word} ${next.word}`,
        place,
        start,
        end: next.start + next.word.length,
        parts: [single, second],
        roots: [],
      },
    ];
  });
}

/** Forms of "be", "not be", "want to" and "do", which stand behind the verb that matters. */
const koreanAuxiliary =
  /^(?:(?:있|싶|않|없(?!애))[가-힣]{0,4}|(?:하|되|돼|해|했|됐|합|됩)(?:다|고|는|지|며|면|기|게|도록|여|여야|려고|려면|야|서|니다|습니다|었다|던))$/;

/** Whether a word of a language says nothing about a subject. */
export function leftOutIn(language: string): (word: string) => boolean {
  const stopWords = stopWordsOf(language);
  const fillers = fillerWordsOf(language);
  const isListed = (word: string) => stopWords.has(word) || fillers.has(word);
  if (language !== 'ko') return isListed;
  return (word) => isListed(word) || koreanAuxiliary.test(word) || isListed(koreanStem(word));
}

/** A text as units are counted in it: offsets of units are offsets of this. */
export const unitText = (text: string): string => readable(text).toLowerCase().replaceAll('i\u0307', 'i');

/**
 * Units of a text in reading order, without stop words.
 *
 * @param text from {@link unitText}
 */
export function sourceUnits(text: string, language: string): SourceUnit[] {
  const isLeftOut = leftOutIn(language);
  const units: SourceUnit[] = [];
  const syllables: Syllable[] = [];
  let place = 0;
  let before = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    // No pair stands across a comma.
    place += text.slice(before, start).trim() === '' ? 1 : 2;
    before = start + word.length;
    if (isHan.test(word)) {
      units.push(...hanUnits(word, place, start, language, isLeftOut));
      place += word.length;
    } else if (language !== 'vi' && isLeftOut(word)) continue;
    else if (isHangul.test(word)) units.push(koreanUnit(word, place, start));
    else if (language === 'vi') syllables.push({ word, place, start });
    else
      units.push({
        key: wordKey(word, language),
        surface: word,
        place,
        start,
        end: start + word.length,
        parts: [],
        roots: rootsOf(word, language),
      });
  }
  return language === 'vi' ? stretchesOf(syllables, isLeftOut).flatMap(vietnameseUnits) : units;
}
