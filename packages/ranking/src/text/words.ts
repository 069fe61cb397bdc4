import { isAscii } from './fold.ts';

/** Words longer than this are cut: they are data, not language. */
export const longestWord = 40;

const runPattern =
  /\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{M}]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const isUnspacedCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const isHangul = /^\p{Script=Hangul}/u;
const isSegmented = /^[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const tags = /<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};|&#\d{1,6};/gi;

/** Overlapping pairs of characters; a single character stands for itself. */
export function bigrams(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

const segmenters = new Map<string, Intl.Segmenter>();
function segment(run: string): string[] {
  let segmenter = segmenters.get('th');
  if (segmenter === undefined)
    segmenters.set('th', (segmenter = new Intl.Segmenter('th', { granularity: 'word' })));
  return [...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** Endings that carry grammar, longest first. */
const particles =
  /(?:에서는|으로써|으로서|에게서|이라는|에서|에게|으로|까지|부터|처럼|보다|하고|이나|라는|에는|들의|들을|들이|은|는|이|가|을|를|의|에|로|와|과|도|만|들)$/;

/** A Korean word without its particle, and its syllable pairs where it is a compound. */
function korean(word: string): string[] {
  const bare = word.length > 2 ? word.replace(particles, '') : word;
  return bare.length > 2 ? [bare, ...bigrams(bare)] : [bare];
}

const withoutMarkup = (text: string) =>
  text.includes('<') || text.includes('&') ? text.replace(tags, ' ') : text;

/** Text as people read it: markup and entities dropped, compatibility forms unified. */
export function readable(text: string): string {
  const plain = withoutMarkup(text);
  return isAscii(plain) ? plain : plain.normalize('NFKC');
}

const asciiRun = /[a-z\d]+/g;
const cut = (run: string) => (run.length > longestWord ? run.slice(0, longestWord) : run);

/**
 * Lower-case words of a text in reading order. Chinese and Japanese runs become character pairs, Korean words lose their
 * particles, Thai and Khmer are cut by `Intl.Segmenter`; emoji and punctuation vanish.
 */
export function wordsOf(text: string): string[] {
  // Most texts are plain: the same words in a third of the time.
  if (isAscii(text)) return (withoutMarkup(text).toLowerCase().match(asciiRun) ?? []).map(cut);
  const words: string[] = [];
  for (const run of readable(text).toLowerCase().match(runPattern) ?? []) {
    if (isHangul.test(run)) words.push(...korean(run));
    else if (isUnspacedCjk.test(run)) for (const pair of bigrams(run)) words.push(pair);
    else if (isSegmented.test(run)) for (const part of segment(run)) words.push(part);
    else words.push(cut(run));
  }
  return words;
}

const boundary = '_';

/** The 4-grams of `_word_`: three letters and more; shorter words stand for themselves. */
export function fourGrams(word: string): string[] {
  const framed = `${boundary}${word}${boundary}`;
  if (framed.length <= 4) return [framed];
  return Array.from({ length: framed.length - 3 }, (_, index) => framed.slice(index, index + 4));
}
