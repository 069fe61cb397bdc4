/**
 * Sorts a few values where they stand, equal ones staying in their order. For lists of about ten, of which there are thousands: `sort`
 * copies a list twice and compares through a call that is never inlined.
 *
 * @param isBefore whether the first has to stand before the second
 */
export function sortFew<Value>(values: Value[], isBefore: (a: Value, b: Value) => boolean): Value[] {
  for (let next = 1; next < values.length; next++) {
    const value = values[next] as Value;
    let place = next;
    while (place > 0 && isBefore(value, values[place - 1] as Value)) {
      values[place] = values[place - 1] as Value;
      place--;
    }
    values[place] = value;
  }
  return values;
}
