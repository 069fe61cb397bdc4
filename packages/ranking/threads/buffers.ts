/** Memory of the arrays of plain values: to be handed over, or given back. Objects in lists have none. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (value instanceof Map || typeof value !== 'object' || value === null) return found;
  else if (!Array.isArray(value)) for (const one of Object.values(value)) buffersIn(one, found);
  return found;
}
