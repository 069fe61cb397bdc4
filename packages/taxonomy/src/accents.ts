const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const otherMarks = /\p{M}/u;

/** A syllable with its tone at the end: `hoà` and `hòa` are one word, written by the older and the newer rule. */
function syllable(letters: string): string {
  const decomposed = letters.normalize('NFD');
  return decomposed.replace(toneMarks, '') + (decomposed.match(toneMarks) ?? []).join('');
}

const syllables = (words: string) => (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(syllable);
const isPlain = (letters: string) => !otherMarks.test(letters) && !letters.includes('đ');

/**
 * Whether words found without regard to accents are the phrase after all. Vietnamese tells words apart by accents alone
 * (`cho` for, `chó` dog, `chợ` market): they must be the same, but for texts typed without any, where a phrase of several
 * syllables is still told. Other languages are not asked.
 *
 * @param words as they stand in the text
 */
export function hasAccentsOf(phrase: string, words: string): boolean {
  const wanted = syllables(phrase);
  const given = syllables(words);
  return given.join(' ') === wanted.join(' ') || (wanted.length > 1 && given.every(isPlain));
}
