/** JSON with sorted keys: the same content gives the same text, whatever order it was written in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const contentOf = (entry: { readonly id: string }) => canonicalJson({ ...entry, id: undefined });

/** Below zero where the first of two entries comes first by content. */
export const compareContent = <Entry extends { readonly id: string; readonly title: string }>(
  a: Entry,
  b: Entry,
): number =>
  compareText(a.title, b.title) || compareText(contentOf(a), contentOf(b)) || compareText(a.id, b.id);

/**
 * Puts entries in an order that depends on their content alone: title, then everything else, and the id only where two are
 * otherwise the same. An index in this order breaks ties by content, whatever the order of the input rows.
 */
export function byContent<Entry extends { readonly id: string; readonly title: string }>(
  entries: readonly Entry[],
): Entry[] {
  return entries
    .map((entry) => ({ entry, content: contentOf(entry) }))
    .sort(
      (a, b) =>
        compareText(a.entry.title, b.entry.title) ||
        compareText(a.content, b.content) ||
        compareText(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}
