/** A copy without these fields. */
export function without<Source extends object, Key extends keyof Source>(
  source: Source,
  ...keys: readonly Key[]
): Omit<Source, Key> {
  const hidden = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(source).filter(([key]) => !hidden.has(key))) as Omit<Source, Key>;
}
