/** Parts values around one of them: none before `up` is below it, none after `down` above. */
function part(
  values: Float64Array,
  low: number,
  high: number,
): { readonly up: number; readonly down: number } {
  const pivot = values[(low + high) >> 1] as number;
  let [up, down] = [low, high];
  while (up <= down) {
    while ((values[up] as number) > pivot) up++;
    while ((values[down] as number) < pivot) down--;
    if (up > down) break;
    const moved = values[up] as number;
    values[up++] = values[down] as number;
    values[down--] = moved;
  }
  return { up, down };
}

/**
 * The n-th greatest of some values, which are put into another order: Hoare's selection, in the time of a few passes.
 *
 * @param n from 1 to the number of values
 */
export function nthGreatest(values: Float64Array, n: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const { up, down } = part(values, low, high);
    if (n - 1 <= down) high = down;
    else if (n - 1 >= up) low = up;
    else break;
  }
  return values[n - 1] as number;
}
