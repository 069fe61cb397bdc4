import { buildIndex, idsOf, type OfferIndex, offerById, updateIndex } from '@smc/ranking';
import type { Offer } from '@smc/ranking';
import type { KeptLists } from './followed-file.ts';
import type { BaseIndex, IndexSource } from './index-source.ts';

/** Where more than this share of the offers differ from those of the base, corpus statistics are gathered anew. */
export const mostDiffering = 0.1;

/** An index before and after a change that was folded in. */
export interface Folded {
  readonly previous: OfferIndex;
  readonly next: OfferIndex;
  /** Offers that came, went or changed. */
  readonly ids: ReadonlySet<string>;
}

export interface Brought {
  readonly index: OfferIndex;
  /** Left out where the index is another one, with a corpus model of its own. */
  readonly folded?: Folded | undefined;
  /** Whether it was folded from the index over which the lists of the last start held. */
  readonly isResumed?: boolean;
}

const isSame = (a: Offer | undefined, b: Offer | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps the index of a large catalogue current: changes are folded in under the corpus model of the base, and a tenth of the offers
 * changed makes a new base. Whether it does depends on the base and the offers alone, so that every worker decides the same.
 */
export class KeptIndex {
  readonly #source: IndexSource;
  #base: BaseIndex | undefined;
  #index: OfferIndex | undefined;
  /** Offers that are not those of the base. */
  #differing = new Set<string>();

  constructor(source: IndexSource) {
    this.#source = source;
  }

  /** Forgets the index of a catalogue that has become small, and builds that. */
  small(offers: ReadonlyMap<string, Offer>): Brought {
    this.#base = undefined;
    this.#index = undefined;
    this.#differing = new Set();
    return { index: buildIndex([...offers.values()]) };
  }

  /** Whether bringing it up to date is quick: changes are few, and the base stays. Takes note of them. */
  canFold(offers: ReadonlyMap<string, Offer>, changed: ReadonlySet<string>): boolean {
    const base = this.#base;
    if (base === undefined || this.#index === undefined || this.#source.sharedData() !== base.data)
      return false;
    this.#compare(base, offers, changed);
    return this.#areFew(base);
  }

  /**
   * Brings it up to date.
   *
   * @param changed what may have changed since the last time
   * @param data says exactly which offers they are
   * @param left what the last start left: it is gone on from where the base is the same
   */
  bring(
    offers: ReadonlyMap<string, Offer>,
    changed: ReadonlySet<string>,
    data: string,
    left?: KeptLists,
  ): Brought {
    const previous = this.#index;
    if (previous !== undefined && this.canFold(offers, changed)) {
      const next = this.#fold(previous, offers, changed);
      return { index: next, folded: { previous, next, ids: changed } };
    }
    const base = this.#source.known();
    if (base !== undefined) {
      this.#base = base;
      this.#differing = new Set();
      if (base.data !== data) this.#compare(base, offers, new Set([...offers.keys(), ...idsOf(base.index)]));
      if (this.#areFew(base)) return this.#goOn(base, offers, left?.base === base.data ? left : undefined);
    }
    this.#base = this.#source.build([...offers.values()], data);
    this.#differing = new Set();
    return { index: (this.#index = this.#base.index) };
  }

  #goOn({ index }: BaseIndex, offers: ReadonlyMap<string, Offer>, left: KeptLists | undefined): Brought {
    if (left === undefined) return { index: this.#fold(index, offers, this.#differing) };
    const isOfBase = left.upsert.length === 0 && left.remove.length === 0;
    const previous = isOfBase ? index : updateIndex(index, left);
    const mayDiffer = [...this.#differing, ...left.upsert.map(({ id }) => id), ...left.remove];
    const ids = new Set(mayDiffer.filter((id) => !isSame(offerById(previous, id), offers.get(id))));
    const next = this.#fold(previous, offers, ids);
    return { index: next, folded: { previous, next, ids }, isResumed: true };
  }

  /** How the offers of the index differ from those of its base; `undefined` where it has none. */
  differences(): Omit<KeptLists, 'lists'> | undefined {
    const [base, index] = [this.#base, this.#index];
    if (base === undefined || index === undefined) return undefined;
    const upsert = [...this.#differing].flatMap((id) => offerById(index, id) ?? []);
    const remove = [...this.#differing].filter((id) => offerById(index, id) === undefined);
    return { base: base.data, upsert, remove };
  }

  #areFew({ index }: BaseIndex): boolean {
    return this.#differing.size <= index.count * mostDiffering;
  }

  #compare({ index }: BaseIndex, offers: ReadonlyMap<string, Offer>, ids: Iterable<string>): void {
    for (const id of ids) {
      if (isSame(offerById(index, id), offers.get(id))) this.#differing.delete(id);
      else this.#differing.add(id);
    }
  }

  #fold(from: OfferIndex, offers: ReadonlyMap<string, Offer>, ids: ReadonlySet<string>): OfferIndex {
    const upsert = [...ids].flatMap((id) => offers.get(id) ?? []);
    const remove = [...ids].filter((id) => !offers.has(id));
    this.#index = ids.size === 0 ? from : updateIndex(from, { upsert, remove });
    return this.#index;
  }
}
