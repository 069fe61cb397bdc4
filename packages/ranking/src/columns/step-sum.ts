/** Readings of one feature, by number of the offer, or by number of what it states; NaN is silence. */
export interface ReadingColumn {
  /** The feature's place in the list of features. */
  readonly place: number;
  readonly values: Float64Array;
  readonly ids?: Uint32Array | Uint16Array;
}

/**
 * `Math.round` of a value of four decimals, from 0 on, times a whole weight: in whole numbers of the processor. The one number for
 * which it would differ, the last one below a half, is no such product.
 */
export const rounded = (steps: number): number => (steps + 0.5) | 0;

/** A column ready to be added up: by number of what is stated, or by number of the offer. */
interface Prepared {
  readonly values: Float64Array;
  /** By number of what is stated: the feature's bit where that is silence. */
  readonly bits: Uint16Array;
  readonly ids: Uint32Array | Uint16Array | undefined;
  readonly bit: number;
}

const noBits = new Uint16Array(0);

function prepare({ values, ids }: ReadingColumn, bit: number): Prepared {
  if (ids === undefined) return { values, bits: noBits, ids, bit };
  // NaN is the one value that is not itself.
  const bits = Uint16Array.from(values, (value) => (value === value ? 0 : bit));
  return { values: values.map((value) => (value > 0 ? value : 0)), bits, ids, bit };
}

/** Adds up what features earn, block of offers by block, so that what is known of a block stays in the processor's cache. */
export class StepSum {
  readonly #columns: readonly Prepared[];
  /** Columns of 32-bit numbers, by threes: one loop takes three, and each offer is looked up once for them. */
  readonly #triples: readonly (readonly number[])[];

  constructor(columns: readonly ReadingColumn[]) {
    this.#columns = columns.map((column, place) => prepare(column, 1 << place));
    const places = [...this.#columns.keys()].filter(
      (place) => this.#columns[place]?.ids instanceof Uint32Array,
    );
    this.#triples = Array.from({ length: Math.ceil(places.length / 3) }, (_, triple) =>
      places.slice(triple * 3, triple * 3 + 3),
    );
  }

  /** Sets the bits of the features of which each offer is silent; masks are zero before. */
  mask(masks: Uint16Array, offers: Uint32Array): void {
    for (const triple of this.#triples) {
      const [a, b, c] = this.#three(triple);
      maskThree(masks, offers, a.ids, a.bits, b.ids, b.bits, c.ids, c.bits);
    }
    for (const { ids, bit, bits, values } of this.#columns) {
      if (ids === undefined) maskByEntry(masks, bit, values, offers);
      else if (ids instanceof Uint16Array && bits.includes(bit)) maskByShortIds(masks, bits, ids, offers);
    }
  }

  /**
   * Adds, feature by feature, value times weight in whole steps, each rounded by itself as the combiner does.
   *
   * @param shares each feature's weight in steps, by mask of silent features
   */
  add(steps: Int32Array, shares: readonly Float64Array[], masks: Uint16Array, offers: Uint32Array): void {
    for (const triple of this.#triples) {
      const [a, b, c] = this.#three(triple);
      const [x, y, z] = [0, 1, 2].map((at) => shares[triple[at] ?? triple[0] ?? 0] as Float64Array);
      addThree(steps, masks, offers, a, x as Float64Array, b, y as Float64Array, c, z as Float64Array);
    }
    for (const [place, { ids, values }] of this.#columns.entries()) {
      const own = shares[place] as Float64Array;
      if (ids === undefined) addByEntry(steps, values, own, masks, offers);
      else if (ids instanceof Uint16Array) addByShortIds(steps, values, ids, own, masks, offers);
    }
  }

  /** Three columns; where there are fewer, one that earns nothing and is never silent. */
  #three(triple: readonly number[]): [Numbered, Numbered, Numbered] {
    const first = this.#columns[triple[0] ?? 0] as Numbered;
    const nothing = {
      ...first,
      values: new Float64Array(first.values.length),
      bits: new Uint16Array(first.bits.length),
    };
    const at = (place: number): Numbered =>
      triple[place] === undefined ? nothing : (this.#columns[triple[place]] as Numbered);
    return [first, at(1), at(2)];
  }
}

interface Numbered extends Prepared {
  readonly ids: Uint32Array;
}

function maskThree(
  masks: Uint16Array,
  offers: Uint32Array,
  a: Uint32Array,
  bitsOfA: Uint16Array,
  b: Uint32Array,
  bitsOfB: Uint16Array,
  c: Uint32Array,
  bitsOfC: Uint16Array,
): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    masks[entry] =
      (masks[entry] as number) |
      (bitsOfA[a[entry] as number] as number) |
      (bitsOfB[b[entry] as number] as number) |
      (bitsOfC[c[entry] as number] as number);
  }
}

function maskByEntry(masks: Uint16Array, bit: number, values: Float64Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const value = values[entry] as number;
    if (value !== value) masks[entry] = (masks[entry] as number) | bit;
  }
}

function maskByShortIds(masks: Uint16Array, bits: Uint16Array, ids: Uint16Array, offers: Uint32Array): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    masks[entry] = (masks[entry] as number) | (bits[ids[entry] as number] as number);
  }
}

function addThree(
  steps: Int32Array,
  masks: Uint16Array,
  offers: Uint32Array,
  { ids: a, values: valuesOfA }: Numbered,
  sharesOfA: Float64Array,
  { ids: b, values: valuesOfB }: Numbered,
  sharesOfB: Float64Array,
  { ids: c, values: valuesOfC }: Numbered,
  sharesOfC: Float64Array,
): void {
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const mask = masks[entry] as number;
    steps[entry] =
      (steps[entry] as number) +
      rounded((valuesOfA[a[entry] as number] as number) * (sharesOfA[mask] as number)) +
      rounded((valuesOfB[b[entry] as number] as number) * (sharesOfB[mask] as number)) +
      rounded((valuesOfC[c[entry] as number] as number) * (sharesOfC[mask] as number));
  }
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
