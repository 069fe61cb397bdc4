/** Readings of one feature, by number of the offer, or by number of what it states; NaN is silence. */
export interface ReadingColumn {
  /** The feature's place in the list of features. */
  readonly place: number;
  readonly values: Float64Array;
  readonly ids?: Uint32Array | Uint16Array;
}

/** Sets a bit of the mask of each eligible offer that is silent. */
export function maskSilence(
  masks: Uint16Array,
  bit: number,
  { values, ids }: ReadingColumn,
  eligible: Uint32Array,
): void {
  if (ids === undefined) {
    maskByEntry(masks, bit, values, eligible);
    return;
  }
  // NaN is the one value that is not itself.
  const bits = Uint16Array.from(values, (value) => (value === value ? 0 : bit));
  if (!bits.includes(bit)) return;
  if (ids instanceof Uint16Array) maskByShortIds(masks, bits, ids, eligible);
  else maskByIds(masks, bits, ids, eligible);
}

function maskByEntry(masks: Uint16Array, bit: number, values: Float64Array, eligible: Uint32Array): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const value = values[entry] as number;
    if (value !== value) masks[entry] = (masks[entry] as number) | bit;
  }
}

function maskByIds(masks: Uint16Array, bits: Uint16Array, ids: Uint32Array, eligible: Uint32Array): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    masks[entry] = (masks[entry] as number) | (bits[ids[entry] as number] as number);
  }
}

function maskByShortIds(
  masks: Uint16Array,
  bits: Uint16Array,
  ids: Uint16Array,
  eligible: Uint32Array,
): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    masks[entry] = (masks[entry] as number) | (bits[ids[entry] as number] as number);
  }
}

/**
 * Adds what a feature earns to the steps of each eligible offer: value times weight in whole steps, rounded by itself as the
 * combiner does. One function per kind of column, so that each loop meets one kind of array only.
 *
 * @param shares the feature's weight in steps, by mask of silent features
 */
export function addSteps(
  steps: Int32Array,
  { values, ids }: ReadingColumn,
  shares: Float64Array,
  masks: Uint16Array,
  eligible: Uint32Array,
): void {
  if (ids === undefined) addByEntry(steps, values, shares, masks, eligible);
  else {
    const spoken = values.map((value) => (value > 0 ? value : 0));
    if (ids instanceof Uint16Array) addByShortIds(steps, spoken, ids, shares, masks, eligible);
    else addByIds(steps, spoken, ids, shares, masks, eligible);
  }
}

function addByEntry(
  steps: Int32Array,
  values: Float64Array,
  shares: Float64Array,
  masks: Uint16Array,
  eligible: Uint32Array,
): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const value = values[entry] as number;
    if (value > 0)
      steps[entry] =
        (steps[entry] as number) + Math.round(value * (shares[masks[entry] as number] as number));
  }
}

function addByIds(
  steps: Int32Array,
  values: Float64Array,
  ids: Uint32Array,
  shares: Float64Array,
  masks: Uint16Array,
  eligible: Uint32Array,
): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const value = values[ids[entry] as number] as number;
    steps[entry] = (steps[entry] as number) + Math.round(value * (shares[masks[entry] as number] as number));
  }
}

function addByShortIds(
  steps: Int32Array,
  values: Float64Array,
  ids: Uint16Array,
  shares: Float64Array,
  masks: Uint16Array,
  eligible: Uint32Array,
): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const value = values[ids[entry] as number] as number;
    steps[entry] = (steps[entry] as number) + Math.round(value * (shares[masks[entry] as number] as number));
  }
}
