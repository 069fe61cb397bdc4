/**
 * What stays of a word when more is taken off it than a stemmer does: asked where its stem is not known. A root joins words that
 * a stem keeps apart, some of them wrongly, so it is told from stems by a mark and counts less.
 */

const mark = '-';

const arabicMarks = /[\u064b-\u0652\u0670\u0640]/g;
const arabicParticles = /^(?:[وف]?(?:بال|كال|لل|ال)|[وف]?[بلكس](?=.{4})|[وف](?=.{4}))/;
const arabicEndings = /(?:هما|كما|تهم|تها|ته|هم|هن|ها|نا|كم|ات|ان|ين|ون|وا|ية|ه|ة|ي|و|ا)$/;
const arabicForms = /^(?:است|مست|يست|تست|مت|يت|تت|نت|ين|من|ان|ي|ت|ن|م|ا)(?=.{3})/;

/** The consonants of an Arabic word without what verbs, plurals and nouns of doing put around and between them. */
export function arabicRoot(word: string): string | undefined {
  let letters = word
    .replaceAll(arabicMarks, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ؤ', 'و')
    .replaceAll(/[ئى]/g, 'ي')
    .replace(arabicParticles, '');
  for (let round = 0; round < 2; round++) {
    const shorter = letters.replace(arabicEndings, '');
    if (shorter.length < 3) break;
    letters = shorter;
  }
  letters = letters.replace(arabicForms, '');
  // Long vowels inside: the plural or the doer of the same root.
  for (let at = letters.length - 2; at > 0 && letters.length > 3; at--)
    if ('اوي'.includes(letters.charAt(at))) letters = letters.slice(0, at) + letters.slice(at + 1);
  return letters.length >= 3 ? letters + mark : undefined;
}

const turkishTense =
  /^(.{2,}?)(?:[iıuü]yor|m[ae]l[iı]|[ae]c[ae][kğ]|m[ae]k?|[dt][iıuü][kğ]?|y?[ae]n|y?[iıuü]p|m[iıuü]ş|s[ae]|[aeıiuü]r)(?:l[ae]r|s?[iıuü]n?[iıuü]?|y?[iıuü]z|[nd][ae]n?|d[iıuü]r|m[iıuü]z?)*$/;
const turkishVoice = /(?:y?[ae]bil|[iıuü][ln]|[ln])$/;

/** A Turkish verb without voice, tense and person. */
export function turkishRoot(word: string): string | undefined {
  let stem = turkishTense.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const shorter = stem.replace(turkishVoice, '');
  if (shorter.length >= 3) stem = shorter;
  if (stem.length > 3) stem = stem.replace(/[aeıioöuü]$/, '');
  return stem + mark;
}

const koreanEnding =
  /(?:합니다|하려고|하도록|하는|하고|하지|하여|하면|하기|해서|했다|한다|습니다|니다|는지|은지|을지|지만|도록|면서|려고|려면|거나|니까|다가|는데|은데|아야|어야|아서|어서|았던|었던|이라|에서|으로|에게|까지|부터|보다|처럼|마다|이나|에는|씩|고|지|게|며|면|아|어|는|은|을|를|이|가|에|의|로|와|과|도|만|던|기|음|다|서|야|요)$/;
const firstHangul = 0xac00;
const finals = 28;
const vowels = 21;
/** Numbers of final consonants that belong to an ending: ㄴ, ㄹ, ㅂ, ㅆ. */
const finalsOfEndings: ReadonlySet<number> = new Set([4, 8, 17, 20]);
const finalB = 17;
/** Numbers of vowels that a stem and its ending make together, and the stem's own: ㅕ ㅣ, ㅝ ㅜ, ㅘ ㅗ. */
const openVowels: ReadonlyMap<number, number> = new Map([
  [6, 20],
  [14, 13],
  [9, 8],
]);

/** The last syllable of a stem without what an ending has put into it. */
function openSyllable(syllable: string): string {
  const number = syllable.charCodeAt(0) - firstHangul;
  const final = number % finals;
  const vowel = Math.floor(number / finals) % vowels;
  const change = (openVowels.get(vowel) ?? vowel) - vowel;
  const drop = finalsOfEndings.has(final) ? final : 0;
  return String.fromCharCode(firstHangul + number - drop + change * finals);
}

/** A Korean noun or verb without its ending; words of one syllable keep it whole but for what "-ㅂ니다" has put into it. */
export function koreanRoot(word: string): string | undefined {
  const ending = word.length === 1 ? '' : (koreanEnding.exec(word)?.[0] ?? '');
  const stem = word.slice(0, word.length - ending.length);
  if (stem.length > 1) return stem.slice(0, -1) + openSyllable(stem.slice(-1)) + mark;
  const isPolite = ending === '니다' && (stem.charCodeAt(0) - firstHangul) % finals === finalB;
  return stem === '' ? undefined : (isPolite ? openSyllable(stem) : stem) + mark;
}
