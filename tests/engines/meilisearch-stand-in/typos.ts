/**
 * Typos from a typed word to a known one: letters missing, added, wrong, or two neighbours swapped; one in the first
 * letter counts two. More than `most` is `undefined`.
 * @param isPrefix the known word may go on.
 */
export function typosBetween(
  typed: string,
  known: string,
  most: number,
  isPrefix: boolean,
): number | undefined {
  if (isPrefix ? known.startsWith(typed) : known === typed) return 0;
  if (most === 0) return undefined;
  const left = Array.from(typed);
  const right = Array.from(known).slice(0, isPrefix ? left.length + most : undefined);
  if (Math.abs(left.length - right.length) > most && !isPrefix) return undefined;
  const last = lastRow(left, right);
  const edits = isPrefix ? Math.min(...last) : (last.at(-1) as number);
  const counted = left[0] === right[0] ? edits : edits + 1;
  return counted <= most ? counted : undefined;
}

/** Distances (optimal string alignment) of the whole left word to each beginning of the right one. */
function lastRow(left: readonly string[], right: readonly string[]): number[] {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let place = 1; place <= left.length; place += 1) {
    const next = [place];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[place - 1] === right[column - 1];
      const wrong = (row[column - 1] as number) + (isSame ? 0 : 1);
      const edits = Math.min(wrong, (row[column] as number) + 1, (next[column - 1] as number) + 1);
      const isSwap = left[place - 1] === right[column - 2] && left[place - 2] === right[column - 1];
      next.push(
        isSwap && place > 1 && column > 1 ? Math.min(edits, (before[column - 2] as number) + 1) : edits,
      );
    }
    before = row;
    row = next;
  }
  return row;
}
