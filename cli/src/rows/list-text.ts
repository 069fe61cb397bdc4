/** Items of one cell: by `;`, by `|` where there is one, and by line; a backslash keeps the next character as it is. */
export function splitList(cell: string): string[] {
  const pieces: readonly string[] = cell.match(/(?:\\[\s\S]|[^\\])/g) ?? [];
  const separator = pieces.includes('|') ? '|' : ';';
  const items = [''];
  for (const piece of pieces) {
    if (piece === separator || piece === '\n' || piece === '\r') items.push('');
    else
      items.push(
        (items.pop() ?? '') +
          (piece.length === 2 && /[\\;|]/.test(piece.charAt(1)) ? piece.charAt(1) : piece),
      );
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The cell that {@link splitList} reads back as these items. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\;|]/g, '\\$&')).join('; ');
}
