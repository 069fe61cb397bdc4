/**
 * Endings of Turkish words, on folded letters: the vowels of an ending follow those of the word, so that ı, i, ü and u are one here,
 * and a and e. A word of a text that goes on otherwise is another word: `haberdar` is none of `haber`.
 */

const high = '[iu]';
const low = '[ae]';
/** What stands on a noun, one behind the other: number, owner, case, and what makes other nouns and adjectives of it. */
const nominal = [
  `l${low}r`,
  `${high}?m(?:${high}z)?`,
  `${high}?n(?:${high}z)?`,
  `[sy]?${high}`,
  `n${high}n?`,
  `[yn]?${low}`,
  `n?[dt]${low}n?`,
  `y?l${low}`,
  'ki',
  `l${high}[kg]?`,
  `s${high}z`,
  `c${high}`,
  `[dt]${high}r`,
  `c${low}`,
  `s${low}l`,
  'y?ken',
  `yd${high}`,
].join('|');
/** Voice, behind a consonant and behind a vowel; then power and denial. */
const voice = `(?:n(?:${high}l)?)?(?:${high}[lnst]|[dt]${high}r|${high}r|t)*`;
const voiceBehindVowel = `(?:n(?:${high}l)?|t(?:${high}r)?(?:${high}l)?|s)?`;
const power = `(?:y?${low}bil|y${high}ver)?(?:y?${low})?(?:m${low})?`;
const tense = [
  `m${low}[kg]?`,
  `m${low}l${high}`,
  `m?${high}?yor`,
  `[dt]${high}[kg]?`,
  `m${high}s`,
  `y?${low}c${low}[kg]`,
  `${low}r|${high}?r|m${low}z`,
  `y?${low}n`,
  `y?${high}p`,
  `y?${low}r${low}k`,
  `y?${high}nc${low}`,
  `s${low}`,
  `y?${high}s`,
  `y?${high}c${high}`,
].join('|');
const person = `(?:y?${high}z|s${high}n(?:${high}z)?)?`;
const behindVoice = `${power}(?:${tense})(?:${nominal})*${person}`;
const verbal = `${voice}${behindVoice}`;
const verbalBehindVowel = `${voiceBehindVowel}${behindVoice}`;

/** Verbs are made of nouns, too: `plan`, `planlamak`. */
const isNominal = new RegExp(
  `^(?:(?:${nominal})*|l${low}${verbalBehindVowel}|l${low}s${verbal}|l${high}yor${person})$`,
);
const isVerbal = new RegExp(`^${verbal}$`);
const isVerbalBehindVowel = new RegExp(`^(?:${low}${verbalBehindVowel}|${high}yor(?:${nominal})*${person})$`);

/** Longer ones are rather another word's letters. */
const longestEnding = 14;

/** Accepts endings of nouns and adjectives. */
export const isNounEnding = (ending: string): boolean =>
  ending.length <= longestEnding && isNominal.test(ending);

/** What stands behind a noun without its last letter, k, p or t, which softens before a vowel (`sokak`, `sokağı`). */
export const isSoftenedEnding = (ending: string): boolean =>
  /^[kpt]/.test(ending) || /^[gbd][aeiou]/.test(ending) ? isNounEnding(ending.slice(1)) : false;

/** Accepts what stands behind the stem of a verb, `-mek` and `-mak` among it; not the stem alone, which is often a noun. */
export const isVerbEnding = (ending: string): boolean =>
  ending.length <= longestEnding && isVerbal.test(ending);

/** The same behind a stem without its last vowel, which gives way before `-iyor` (`başla-`, `başlıyor`). */
export const isVerbEndingBehindVowel = (ending: string): boolean =>
  ending.length <= longestEnding && isVerbalBehindVowel.test(ending);

/** The same behind a stem without its last t, which softens before a vowel (`et-`, `ediyor`). */
export const isSoftenedVerbEnding = (ending: string): boolean =>
  /^t|^d[aeiou]/.test(ending) && isVerbEnding(ending.slice(1));

/** Nouns that lose their last vowel before an ending that begins with one: `şehir`, `şehri`. */
const losingVowel: ReadonlyMap<string, string> = new Map(
  `ağız akıl alın asıl beyin boyun burun cisim devir emir fikir göğüs hacim ilim isim izin kısım metin nehir nesil
nakil nakit oğul omuz ömür rahim resim sabır şehir şekil vakıf vakit zehir zihin hüküm keşif hapis özür ritim`
    .split(/\s+/)
    .map((noun): [string, string] => [noun, noun.slice(0, -2) + noun.slice(-1)])
    .concat([
      ['kayıp', 'kayb'],
      ['kayıt', 'kayd'],
    ]),
);

/** A phrase, and the same with its last noun as it stands before such endings. */
export function turkishForms(words: string): readonly string[] {
  const at = words.lastIndexOf(' ') + 1;
  const short = losingVowel.get(words.slice(at));
  return short === undefined ? [words] : [words, words.slice(0, at) + short];
}
