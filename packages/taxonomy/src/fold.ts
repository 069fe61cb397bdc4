/** What a UTF-16 unit is to the matcher. */
export const unitClass = { separator: 0, skipped: 1, letter: 2, arabic: 3, hangul: 4, unspaced: 5 } as const;

const tableSize = 0x10000;
const foldedUnits = new Uint16Array(tableSize);
/** Class + 1, so that 0 means "not looked up yet". */
const unitClasses = new Uint8Array(tableSize);

/** Letters that Unicode does not decompose but readers write either way. */
const plainForms: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 's',
  œ: 'o',
  æ: 'a',
  ة: 'ه',
  ى: 'ي',
};

const isHangulSyllable = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;

function classify(character: string, unit: number): number {
  if (/\p{M}|\u0640|\u200c|\u200d|\u00ad/u.test(character)) return unitClass.skipped;
  if (isHangulSyllable(unit)) return unitClass.hangul;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
      character,
    )
  ) {
    return unitClass.unspaced;
  }
  if (/\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character)) return unitClass.arabic;
  return /[\p{L}\p{N}]/u.test(character) ? unitClass.letter : unitClass.separator;
}

function fold(character: string, unit: number): number {
  if (isHangulSyllable(unit)) return unit;
  const lower = character.toLowerCase();
  const base = (plainForms[lower] ?? lower).normalize('NFKD');
  return (plainForms[base.charAt(0)] ?? base).charCodeAt(0);
}

function lookUp(unit: number): void {
  const character = String.fromCharCode(unit);
  unitClasses[unit] = classify(character, unit) + 1;
  foldedUnits[unit] = fold(character, unit);
}

/** The class of a UTF-16 unit, one of {@link unitClass}. */
export function classOf(unit: number): number {
  if (unitClasses[unit] === 0) lookUp(unit);
  return (unitClasses[unit] ?? 1) - 1;
}

/** A unit in lower case without accents: one unit for one unit, so that offsets stay true. */
export function foldUnit(unit: number): number {
  if (unitClasses[unit] === 0) lookUp(unit);
  return foldedUnits[unit] ?? unit;
}
