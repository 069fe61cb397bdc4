import { mostCandidates } from '../relevance/settings.ts';

/** An offer by its score by words, which is above zero. */
export interface EdgeOffer {
  readonly id: string;
  readonly words: number;
}

/** Order of offers with equal scores. */
type PlaceOf = (id: string) => number;

/** Where an offer stands among all by words: above those that are known, at one of their places, or below them. */
type Position = number | 'above' | 'below';

/**
 * Who is the last among those that the costlier channels look at, and who comes next: a stretch of the order by words around
 * the edge, without a gap. So an offer that comes among them names the one that it pushes out.
 */
export class CandidateEdge {
  /** Offers that come before the first of the list. */
  readonly above: number;
  readonly list: readonly EdgeOffer[];
  /** Behind the last one of the list no offer has a score. */
  readonly isEnd: boolean;

  /** How many offers the costlier channels look at. */
  readonly most: number;

  constructor(above: number, list: readonly EdgeOffer[], isEnd: boolean, most: number = mostCandidates) {
    this.most = most;
    this.above = above;
    this.list = list;
    this.isEnd = isEnd;
  }

  /** How many of the list are looked at by all channels; `undefined` where that cannot be told. */
  get inside(): number | undefined {
    const count = this.most - this.above;
    if (count <= 0) return undefined;
    if (count <= this.list.length) return count;
    return this.isEnd ? this.list.length : undefined;
  }

  /** Whether an offer that stands in this order is looked at by all channels; `undefined` where that cannot be told. */
  holds(offer: EdgeOffer): boolean | undefined {
    const { inside } = this;
    const position = this.#positionOf(offer);
    if (position === undefined || inside === undefined) return undefined;
    return position === 'above' || (position !== 'below' && position < inside);
  }

  /** Whether an offer is surely below all that are known, so that the edge stays where it is whether it comes or goes. */
  isBeyond({ words }: EdgeOffer): boolean {
    return words <= 0 || (!this.isEnd && words < (this.list.at(-1)?.words ?? 0));
  }

  /** Ids of the list that all channels look at. */
  members(): ReadonlySet<string> {
    return new Set(this.list.slice(0, this.inside ?? 0).map(({ id }) => id));
  }

  /** `undefined` where it cannot be told: it has the score of the first or the last one and is not among them. */
  #positionOf({ id, words }: EdgeOffer): Position | undefined {
    if (words <= 0) return 'below';
    const place = this.list.findIndex((other) => other.id === id);
    if (place >= 0) return place;
    const [first, last] = [this.list[0], this.list.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    if (words > first.words && this.above > 0) return 'above';
    return words < last.words && !this.isEnd ? 'below' : undefined;
  }

  /** The order without some offers that stand in it; `undefined` where that cannot be told. */
  without(gone: readonly EdgeOffer[]): CandidateEdge | undefined {
    let { above } = this;
    const ids = new Set<string>();
    for (const offer of gone) {
      const position = this.#positionOf(offer);
      if (position === undefined) return undefined;
      if (position === 'above') above--;
      else if (position !== 'below') ids.add(offer.id);
    }
    return new CandidateEdge(
      above,
      this.list.filter(({ id }) => !ids.has(id)),
      this.isEnd,
      this.most,
    );
  }

  /** The order with others that come into it. */
  with(came: readonly EdgeOffer[], placeOf: PlaceOf): CandidateEdge {
    let { above } = this;
    const list = [...this.list];
    for (const offer of came) {
      if (offer.words <= 0) continue;
      const isBefore = (other: EdgeOffer) =>
        other.words > offer.words || (other.words === offer.words && placeOf(other.id) < placeOf(offer.id));
      const place = list.findIndex((other) => !isBefore(other));
      if (place === 0 && above > 0) above++;
      else if (place >= 0) list.splice(place, 0, offer);
      else if (this.isEnd) list.push(offer);
    }
    return new CandidateEdge(above, list, this.isEnd, this.most);
  }
}
