/** Letters of other scripts as they sound; several letters where the sound needs them. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'g',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'u',
  ي: 'i',
  ى: 'a',
  ئ: '',
  ؤ: 'u',
  ء: '',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  ð: 'd',
  þ: 't',
};

const initials = [
  'g',
  'k',
  'n',
  'd',
  't',
  'r',
  'm',
  'b',
  'p',
  's',
  's',
  '',
  'j',
  'j',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const vowels = [
  'a',
  'e',
  'ia',
  'ie',
  'o',
  'e',
  'io',
  'ie',
  'o',
  'ua',
  'ue',
  'ue',
  'io',
  'u',
  'uo',
  'ue',
  'ui',
  'iu',
  'u',
  'ui',
  'i',
];
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'l',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
const firstSyllable = 0xac00;

/** A Hangul syllable as it sounds. */
function syllable(unit: number): string {
  const index = unit - firstSyllable;
  return `${initials[Math.floor(index / 588)] ?? ''}${vowels[Math.floor((index % 588) / 28)] ?? ''}${finals[index % 28] ?? ''}`;
}

const isHangul = (unit: number) => unit >= firstSyllable && unit <= 0xd7a3;

function transliterate(word: string): string {
  let latin = '';
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const unit = letter.charCodeAt(0);
    const known = letters[letter];
    if (known !== undefined) latin += known;
    else if (isHangul(unit)) latin += syllable(unit);
    else latin += letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  }
  return latin;
}

/** Spellings of one sound in languages that share words; earlier rules first. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu|ck|ch(?=r)|[cq]/g, 'k'],
  [/kh/g, 'k'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/[yj]/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
];

const cache = new Map<string, string>();
const cacheLimit = 200_000;

/**
 * How a word sounds, roughly, whatever language and script it is written in: words that languages share get nearly the same
 * key ("población", "population"; "автобус", "autobus"). Chinese and other unknown letters stay as they are.
 */
export function soundKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const key = rules.reduce((text, [pattern, to]) => text.replaceAll(pattern, to), transliterate(word));
  cache.set(word, key);
  return key;
}
