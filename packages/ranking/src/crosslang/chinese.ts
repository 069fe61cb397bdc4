/** A stretch of a Chinese run, and where it begins there. */
export interface ChinesePiece {
  readonly piece: string;
  readonly at: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of a Chinese run without those that say nothing; single characters that stand side by side are left together. */
export function chinesePieces(run: string, isLeftOut: (word: string) => boolean): ChinesePiece[] {
  const pieces: { piece: string; at: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of segmenter.segment(run)) {
    const last = pieces.at(-1);
    if (isLeftOut(segment)) isOpen = false;
    else if (segment.length === 1 && isOpen && last !== undefined) last.piece += segment;
    else {
      pieces.push({ piece: segment, at: index });
      isOpen = segment.length === 1;
    }
  }
  return pieces;
}
