import { fold } from './fold.ts';
import { stripArticle } from './arabic.ts';
import { stripParticle } from './korean.ts';

/** A word in a text. */
export interface Token {
  /** Folded; what is indexed. */
  readonly word: string;
  /** The word and, in Korean, the word without its particle. */
  readonly forms: readonly string[];
  /** Place in the original text, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Scripts that join words (Korean, Chinese, Japanese): the folded letters around it, up to the next space or sign. */
  readonly run: string | undefined;
  /** Pairs of neighbouring letters that start in this word, of such a run. */
  readonly pairs: readonly string[];
}

/** Longer words are cut: no person types them, and the work for typos grows with the length. */
const longestWord = 64;

/** Scripts whose words are found by a dictionary; the first three also join words to longer ones. */
const chinese = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}`;
const hangul = String.raw`\p{sc=Hangul}`;
const spaceless = String.raw`\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const others = `${chinese}${hangul}${spaceless}`.replaceAll('scx=', 'sc=');
/** Marks, soft hyphens and joiners go on with a word but do not begin one. */
const plain = String.raw`[[\p{L}\p{N}]--[${chinese}${others}]][[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]--[${others}]]*`;
const emoji = String.raw`\p{Regional_Indicator}{2}|\p{Emoji_Presentation}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*`;
const letters = String.raw`[\p{L}\p{M}\p{N}]`;
/** A word, or a run of words, in any script; the groups say which script. */
const pattern = new RegExp(
  `${plain}|(${hangul}+)|([[${chinese}]&&${letters}]+)|([[${spaceless}]&&${letters}]+)|${emoji}`,
  'gv',
);

const invisible = /\u00ad|\u200c|\u200d|\ufe0f/g;

/** Finds words where a dictionary is needed; ICU chooses it by the script, so the locale does not matter. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in order, in any script. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found, isHangul, isChinese, isSpaceless] = match;
    if (isHangul !== undefined) tokens.push(hangulToken(found, match.index));
    else if (isChinese !== undefined) tokens.push(...chineseTokens(found, match.index));
    else if (isSpaceless !== undefined) tokens.push(...spacelessTokens(found, match.index));
    else if (!isElided(text, found, match.index)) tokens.push(plainToken(found, match.index));
  }
  return tokens;
}

/** The short halves around an apostrophe: the l of "l'eau", the s of "city's". They would hide the word. */
function isElided(text: string, word: string, start: number): boolean {
  if (word.length > 2) return false;
  const end = start + word.length;
  if (isApostrophe(text[start - 1]) && word.toLowerCase() === 's') return true;
  return isApostrophe(text[end]) && /^\p{L}/u.test(text.slice(end + 1, end + 3));
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '\u2019';
}

const none: readonly string[] = [];

function plainToken(found: string, start: number): Token {
  const word = stripArticle(fold(found.replace(invisible, ''))).slice(0, longestWord);
  return { word, forms: [word], start, end: start + found.length, run: undefined, pairs: none };
}

function hangulToken(found: string, start: number): Token {
  const word = fold(found).slice(0, longestWord);
  const stem = stripParticle(word);
  const forms = stem === word ? [word] : [word, stem];
  return { word, forms, start, end: start + found.length, run: word, pairs: pairsOf(word) };
}

function spacelessTokens(found: string, start: number): Token[] {
  return segments(found).map(({ segment, index }) => plainToken(segment, start + index));
}

function chineseTokens(found: string, start: number): Token[] {
  const parts = segments(found).map(({ segment, index }) => ({ segment, index, word: fold(segment) }));
  const run = parts.map((part) => part.word).join('');
  return parts.map(({ segment, index, word }, place) => ({
    word: word.slice(0, longestWord),
    forms: [word],
    start: start + index,
    end: start + index + segment.length,
    run,
    pairs: pairsOf(word, parts[place + 1]?.word),
  }));
}

function segments(found: string): Intl.SegmentData[] {
  return [...segmenter.segment(found)];
}

/** @param following the next word of the run, whose first letter ends the last pair. */
export function pairsOf(word: string, following = ''): string[] {
  const letters = [...Array.from(word), ...Array.from(following).slice(0, 1)];
  return letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`);
}
