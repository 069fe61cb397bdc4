/**
 * Scores that a run goes on reading stand in arrays that the next run writes. Whoever reads on says so; before they are written
 * anew, the reader takes copies of its own. Most runs are over by then, and nothing is copied.
 */
let reader: (() => void) | undefined;

/**
 * What was lent to a run is read on until {@link endReading}.
 *
 * @param keep takes copies of what was lent; should hold nothing else alive
 */
export function readOn(keep: () => void): void {
  reader = keep;
}

/** The run that reads on with this `keep` is over. */
export function endReading(keep: () => void): void {
  if (reader === keep) reader = undefined;
}

/** To be called before arrays of runs are lent anew. */
export function callIn(): void {
  const keep = reader;
  reader = undefined;
  keep?.();
}
