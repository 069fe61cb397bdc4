/** Those of the ids that there are and that are visible, in their order. */
export async function everyFound<Value>(
  ids: readonly string[],
  load: (id: string) => Promise<Value | null> | Value | null,
): Promise<Value[]> {
  const found = await Promise.all(ids.map(async (id) => load(id)));
  return found.filter((one): one is Awaited<Value> & Value => one !== null);
}
