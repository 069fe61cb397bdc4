/**
 * One spelling for what people mean by the same letters: no case, no accents, no widths. Vowel signs of Indic scripts,
 * Thai tones and the Japanese voicing marks stay, for there they make another word.
 */
const accents =
  // Combining marks of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs and hamza; tatweel.
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Letters that Unicode does not decompose. Arabic: alef wasla, alef maqsura, ta marbuta, and Persian's own forms. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const isPlain = /^[a-z0-9]*$/;

/** @returns the folded text; its length may differ from the original's. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}
