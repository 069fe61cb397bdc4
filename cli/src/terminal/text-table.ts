/** Columns a character takes: two for East Asian wide ones, none for marks that sit on the one before. */
function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  )
    ? 2
    : 1;
}

export function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** At most `width` columns, with an ellipsis where something was cut. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows under headers, parted by two spaces; no cell wider than `maximum`. */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  maximum = 48,
): string {
  const lines = [headers, ...rows].map((row) => row.map((cell) => shortened(cell, maximum)));
  const widths = headers.map((_, column) => Math.max(...lines.map((row) => displayWidth(row[column] ?? ''))));
  const padded = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join('  ')
      .trimEnd();
  return lines.map(padded).join('\n');
}
