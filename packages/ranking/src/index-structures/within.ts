/** Those of some documents that stand from one number to before another, in their order. */
export function within(documents: ArrayLike<number>, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] as number;
    if (document >= start && document < end) found.push(document);
  }
  return found;
}
