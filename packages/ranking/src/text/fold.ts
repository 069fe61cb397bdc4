// oxlint-disable-next-line no-control-regex -- the whole of ASCII
const ascii = /^[\u0000-\u007f]*$/;
/** Whether a text needs no unifying of letters. */
export const isAscii = (text: string): boolean => ascii.test(text);

/** Lower case without accents, for patterns: Hangul stays in syllables. */
export function foldText(text: string): string {
  // Most sentences are plain: nothing but the case to fold.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('’', "'");
}
