/** Readings of one feature, by number of the offer, or by number of what it states; NaN is silence. */
export interface ReadingColumn {
  /** The feature's place in the list of features. */
  readonly place: number;
  readonly values: Float64Array;
  readonly ids?: Uint32Array | Uint16Array;
}

/** Where a feature is silent: by number of what is stated, or, without numbers, by the values themselves. */
interface Silence {
  readonly bit: number;
  readonly values: Float64Array;
  readonly bits: Uint16Array;
  readonly ids: Uint32Array | Uint16Array | undefined;
}

const noBits = new Uint16Array(0);

/** What silences a feature; `undefined` where nothing stated does. */
export function silenceOf({ values, ids }: ReadingColumn, bit: number): Silence | undefined {
  if (ids === undefined) return { bit, values, bits: noBits, ids };
  // NaN is the one value that is not itself.
  const bits = Uint16Array.from(values, (value) => (value === value ? 0 : bit));
  return bits.includes(bit) ? { bit, values, bits, ids } : undefined;
}

/** Sets a bit of the mask of each offer that is silent. */
export function maskSilence(masks: Uint16Array, silence: Silence, offers: Uint32Array): void {
  const { bit, values, bits, ids } = silence;
  if (ids === undefined) maskByEntry(masks, bit, values, offers);
  else if (ids instanceof Uint16Array) maskByShortIds(masks, bits, ids, offers);
  else maskByIds(masks, bits, ids, offers);
}

function maskByEntry(masks: Uint16Array, bit: number, values: Float64Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const value = values[entry] as number;
    if (value !== value) masks[entry] = (masks[entry] as number) | bit;
  }
}

function maskByIds(masks: Uint16Array, bits: Uint16Array, ids: Uint32Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    masks[entry] = (masks[entry] as number) | (bits[ids[entry] as number] as number);
  }
}

function maskByShortIds(masks: Uint16Array, bits: Uint16Array, ids: Uint16Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    masks[entry] = (masks[entry] as number) | (bits[ids[entry] as number] as number);
  }
}

/**
 * `Math.round` of a number from 0 on, in whole numbers of the processor: below a half nothing is added, as there the sum with a
 * half could itself be rounded up.
 */
export const rounded = (steps: number): number => (steps >= 0.5 ? (steps + 0.5) | 0 : 0);

/** What a feature can earn. */
interface Earning {
  /** Silence is 0 here. */
  readonly values: Float64Array;
  readonly ids: Uint32Array | Uint16Array | undefined;
  /** The feature's weight in steps, by mask of silent features. */
  readonly shares: Float64Array;
}

export const earningOf = ({ values, ids }: ReadingColumn, shares: Float64Array): Earning => ({
  values: ids === undefined ? values : values.map((value) => (value > 0 ? value : 0)),
  ids,
  shares,
});

/**
 * Adds what a feature earns to the steps of each offer: value times weight in whole steps, rounded by itself as the combiner
 * does. One function per kind of column, so that each loop meets one kind of array only.
 */
export function addSteps(
  steps: Int32Array,
  { values, ids, shares }: Earning,
  masks: Uint16Array,
  offers: Uint32Array,
): void {
  if (ids === undefined) addByEntry(steps, values, shares, masks, offers);
  else if (ids instanceof Uint16Array) addByShortIds(steps, values, ids, shares, masks, offers);
  else addByIds(steps, values, ids, shares, masks, offers);
}

function addByEntry(
  steps: Int32Array,
  values: Float64Array,
  shares: Float64Array,
  masks: Uint16Array,
  offers: Uint32Array,
): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const value = values[entry] as number;
    if (value > 0)
      steps[entry] = (steps[entry] as number) + rounded(value * (shares[masks[entry] as number] as number));
  }
}

function addByIds(
  steps: Int32Array,
  values: Float64Array,
  ids: Uint32Array,
  shares: Float64Array,
  masks: Uint16Array,
  offers: Uint32Array,
): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const value = values[ids[entry] as number] as number;
    steps[entry] = (steps[entry] as number) + rounded(value * (shares[masks[entry] as number] as number));
  }
}

function addByShortIds(
  steps: Int32Array,
  values: Float64Array,
  ids: Uint16Array,
  shares: Float64Array,
  masks: Uint16Array,
  offers: Uint32Array,
): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const value = values[ids[entry] as number] as number;
    steps[entry] = (steps[entry] as number) + rounded(value * (shares[masks[entry] as number] as number));
  }
}
