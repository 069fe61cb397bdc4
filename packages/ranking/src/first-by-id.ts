/**
 * The first so many entries by id. No more than twice as many are put into order at a time: what comes behind the last of those
 * that are kept is let go at once.
 */
export function firstById(
  entries: Iterable<number>,
  idAt: (entry: number) => string,
  most: number,
): number[] {
  let kept: { readonly entry: number; readonly id: string }[] = [];
  let last: string | undefined;
  const cut = () => {
    kept = kept.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, most);
    if (kept.length === most) last = kept.at(-1)?.id;
  };
  if (most === 0) return [];
  for (const entry of entries) {
    const id = idAt(entry);
    if (last !== undefined && id > last) continue;
    kept.push({ entry, id });
    if (kept.length >= 2 * most) cut();
  }
  cut();
  return kept.map(({ entry }) => entry);
}
