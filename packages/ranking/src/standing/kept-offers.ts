import type { Discount } from '../copying/discount.ts';
import { numberOfOffer } from '../folding.ts';
import type { OfferIndex } from '../indexes.ts';

/** One of a need's best offers. */
export interface KeptOffer {
  readonly id: string;
  readonly steps: number;
  /** Text relevance in [0, 1]. */
  readonly relevance: number;
  /** Where it repeats the need. */
  readonly discount: Discount | undefined;
}

/** More are not kept: the list needs the first few dozen. */
const mostKept = 400;

/** Place of an offer that stands in the order of content. */
export function placeOfOffer(index: OfferIndex, id: string): number {
  const number = numberOfOffer(index, id) ?? 0;
  return index.text.standing?.places[number] ?? number;
}

/** The best offers of a need, best first: exactly the head of all. */
export class KeptOffers {
  readonly list: readonly KeptOffer[];
  /** All eligible offers are among them. */
  readonly isWhole: boolean;
  readonly #ids: ReadonlySet<string>;

  constructor(list: readonly KeptOffer[], isWhole: boolean) {
    this.list = list.slice(0, mostKept);
    this.isWhole = isWhole && list.length <= mostKept;
    this.#ids = new Set(this.list.map(({ id }) => id));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The offers without some that have changed, to which their new versions may be added. */
  without(ids: Iterable<string>, index: OfferIndex): KeptChange {
    return new KeptChange(this, ids, index);
  }
}

/** A change of the best offers. Whatever happens they stay exactly the head of all: of those behind their last one nothing is known. */
export class KeptChange {
  readonly #before: KeptOffers;
  /** Those of before while nothing has come or gone: most changes matter to few needs. */
  #list: readonly KeptOffer[];
  readonly #isWhole: boolean;
  readonly #index: OfferIndex;
  hasMoved = false;

  constructor(before: KeptOffers, ids: Iterable<string>, index: OfferIndex) {
    this.#before = before;
    this.#isWhole = before.isWhole;
    this.#index = index;
    this.#list = before.list;
    for (const id of ids) this.leave(id);
  }

  /** Takes an offer out, where it is one of the best. */
  leave(gone: string): void {
    if (!this.#before.has(gone)) return;
    this.#list = this.#list.filter(({ id }) => id !== gone);
    this.hasMoved = true;
  }

  /** Whether an offer of at most so many steps may come in. */
  mayHold(steps: number): boolean {
    return this.#isWhole || steps >= (this.#list.at(-1)?.steps ?? Number.POSITIVE_INFINITY);
  }

  /** Adds an offer, where it comes before the last one; its place is that of its steps, and of its content where they are equal. */
  add(offer: KeptOffer): void {
    const list = this.#list;
    let at = list.length;
    while (at > 0 && this.#isBefore(offer, list[at - 1] as KeptOffer)) at--;
    if (at === list.length && !this.#isWhole) return;
    this.#list = list.toSpliced(at, 0, offer);
    this.hasMoved = true;
  }

  offers(): KeptOffers {
    return this.hasMoved ? new KeptOffers(this.#list, this.#isWhole) : this.#before;
  }

  #isBefore(a: KeptOffer, b: KeptOffer): boolean {
    return (
      a.steps > b.steps ||
      (a.steps === b.steps && placeOfOffer(this.#index, a.id) < placeOfOffer(this.#index, b.id))
    );
  }
}
