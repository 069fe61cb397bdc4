import { cutPieces, type Span } from '../pieces.ts';
import type { HighlightPiece } from '../port.ts';
import { plainText } from './plain-words.ts';

/** Private-use letters, which no word contains. */
export const markStart = '\ue010';
export const markEnd = '\ue011';

/**
 * The original text in pieces. The server marks letters in the plain words; a word with a marked letter is marked
 * whole, where it stands in the original.
 * @param formatted the plain words with marks; where they are not this text's, nothing is marked.
 */
export function readHighlight(original: string, formatted: string | undefined): HighlightPiece[] {
  const { text, spans } = readMarks(formatted ?? '');
  if (spans.length === 0) return cutPieces(original, []);
  const plain = plainText(original);
  if (plain.text !== text) return cutPieces(original, []);
  const found = plain.words.filter((word) => spans.some((span) => isOverlap(word.plain, span)));
  return cutPieces(
    original,
    found.map((word) => word.original),
  );
}

function readMarks(formatted: string): { text: string; spans: Span[] } {
  const [before = '', ...parts] = formatted.split(markStart);
  const spans: Span[] = [];
  let text = before;
  for (const part of parts) {
    const [marked = '', rest = ''] = part.split(markEnd);
    spans.push({ start: text.length, end: text.length + marked.length });
    text += marked + rest;
  }
  return { text, spans };
}

function isOverlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
