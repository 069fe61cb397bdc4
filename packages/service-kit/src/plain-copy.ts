function copyOfArray(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  // JSON has no gaps and no undefined: both are null in a list.
  for (let index = 0; index < list.length; index += 1) copy.push(plainCopy(list[index]) ?? null);
  return copy;
}

function copyOfObject(source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const part = plainCopy(source[key]);
    if (part === undefined) continue;
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value: part, enumerable: true, configurable: true, writable: true });
    else copy[key] = part;
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
      if ('toJSON' in value && typeof value.toJSON === 'function')
        return plainCopy((value as { toJSON: () => unknown }).toJSON());
      return Array.isArray(value) ? copyOfArray(value) : copyOfObject(value as Record<string, unknown>);
    }
    default:
      return undefined;
  }
}
