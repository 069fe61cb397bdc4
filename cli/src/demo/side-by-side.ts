/** Does something with each item, several at a time, in their order of beginning. The first failure ends it. */
export async function sideBySide<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const next = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let turn = next.next(); turn.done !== true; turn = next.next()) await work(turn.value);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
