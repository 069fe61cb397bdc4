import type { HighlightPiece } from './port.ts';

/** A part of a text, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text in pieces, the spans marked; they come in order and do not overlap. */
export function cutPieces(text: string, marked: readonly Span[]): HighlightPiece[] {
  const pieces: HighlightPiece[] = [];
  let end = 0;
  for (const span of marked) {
    addPiece(pieces, text.slice(end, span.start), false);
    addPiece(pieces, text.slice(span.start, span.end), true);
    end = span.end;
  }
  addPiece(pieces, text.slice(end), false);
  return pieces;
}

/** Neighbours of the same kind are one piece. */
function addPiece(pieces: HighlightPiece[], text: string, isMatch: boolean): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + text, isMatch };
  else pieces.push({ text, isMatch });
}
