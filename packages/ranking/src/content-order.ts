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

interface Entry {
  readonly id: string;
  readonly title: string;
}
type Named = Readonly<Record<string, unknown>>;

/** Names of what an entry says, in order, but for its id. */
const namesOf = (entry: Entry): readonly string[] =>
  Object.keys(entry)
    .filter((name) => name !== 'id' && (entry as unknown as Named)[name] !== undefined)
    .sort();

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, at) => name === b[at]);

/**
 * Below zero where the canonical JSON of the first, without its id, comes first. Where both say the same things, only the first
 * one on which they differ is written out; what follows a value is the same in both, so it is written behind it (1 against 12).
 */
function compareWithoutId(
  a: Entry,
  b: Entry,
  names: readonly string[] = namesOf(a),
  otherNames: readonly string[] = namesOf(b),
): number {
  if (names !== otherNames && !isSame(names, otherNames)) {
    const [text, other] = [a, b].map((entry) => canonicalJson({ ...entry, id: undefined }));
    return compareText(text ?? '', other ?? '');
  }
  for (const [at, name] of names.entries()) {
    const value = (a as unknown as Named)[name];
    const other = (b as unknown as Named)[name];
    if (value === other) continue;
    const end = at === names.length - 1 ? '}' : ',';
    const order = compareText(canonicalJson(value) + end, canonicalJson(other) + end);
    if (order !== 0) return order;
  }
  return 0;
}

/** Below zero where the first of two entries comes first by content. */
export const compareContent = (a: Entry, b: Entry): number =>
  compareText(a.title, b.title) || compareWithoutId(a, b) || compareText(a.id, b.id);

/**
 * Puts entries in an order that depends on their content alone: title, then everything else, and the id only where two are
 * otherwise the same. An index in this order breaks ties by content, whatever the order of the input rows.
 */
export function byContent<Kind extends Entry>(entries: readonly Kind[]): Kind[] {
  // Most entries of a catalogue say the same things: one list of names serves them all.
  const lists = new Map<string, readonly string[]>();
  const listOf = (entry: Kind) => {
    const names = namesOf(entry);
    const key = names.join('\n');
    const known = lists.get(key);
    if (known === undefined) lists.set(key, names);
    return known ?? names;
  };
  return entries
    .map((entry) => ({ entry, names: listOf(entry) }))
    .sort(
      (a, b) =>
        compareText(a.entry.title, b.entry.title) ||
        compareWithoutId(a.entry, b.entry, a.names, b.names) ||
        compareText(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}
