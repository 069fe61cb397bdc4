/** One place where two results differ, as JSON text; `absent` where one has nothing there. */
export interface Difference {
  readonly path: string;
  readonly stored: string;
  readonly repeated: string;
}

const textOf = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value));
const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Where two plain values differ, in the order of the first, at most `most`. What is `undefined` counts as absent, as it does in
 * storage; everything else must be the same to the last character.
 */
export function differencesOf(stored: unknown, repeated: unknown, most = 20, path = ''): Difference[] {
  if (Object.is(stored, repeated)) return [];
  if (!isBranch(stored) || !isBranch(repeated) || Array.isArray(stored) !== Array.isArray(repeated))
    return [{ path, stored: textOf(stored), repeated: textOf(repeated) }];
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(repeated)])];
  const found: Difference[] = [];
  for (const key of keys) {
    const below = path === '' ? key : `${path}.${key}`;
    found.push(...differencesOf(stored[key], repeated[key], most - found.length, below));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
