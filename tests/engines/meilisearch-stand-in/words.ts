/** A word in a text, folded; places are UTF-16 units of the text, the end exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counted in words; a sign that ends a thought counts eight. */
  readonly position: number;
}

const pattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|[\p{sc=Thai}\p{sc=Khmr}]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}])[\p{L}\p{N}\p{M}])+/gu;
const isCutByDictionary = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}]/u;
const endsThought = /[.,;:!?()[\]{}|"。，；：！？、…]/;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Meilisearch does not index longer words. */
const longestWordBytes = 250;

export function foldWord(text: string): string {
  return text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
}

/** A naive reading of a text; the real server knows particles, compounds and more dictionaries, so it finds more. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let position = 0;
  for (const { segment, index } of segments(text)) {
    const isNewThought = words.length > 0 && endsThought.test(text.slice(end, index));
    if (words.length > 0) position += isNewThought ? 8 : 1;
    end = index + segment.length;
    const word = foldWord(segment);
    if (Buffer.byteLength(word) <= longestWordBytes) words.push({ word, start: index, end, position });
  }
  return words;
}

function* segments(text: string): Generator<{ segment: string; index: number }> {
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    if (!isCutByDictionary.test(found)) {
      yield* camelParts(found, match.index);
      continue;
    }
    for (const { segment, index } of segmenter.segment(found)) yield { segment, index: match.index + index };
  }
}

/** `toString` is read as two words. */
function* camelParts(found: string, start: number): Generator<{ segment: string; index: number }> {
  let index = start;
  for (const segment of found.split(/(?<=[a-z])(?=[A-Z])/)) {
    yield { segment, index };
    index += segment.length;
  }
}
