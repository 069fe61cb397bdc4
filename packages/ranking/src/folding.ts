import { compareContent } from './content-order.ts';
import type { OfferIndex, OfferSegment } from './indexes.ts';
import { OfferReadings } from './offer-readings.ts';
import type { Offer } from './types.ts';

/** Offers that were folded in together, by their number among themselves. */
export interface FoldedPart {
  /** Number of the first one in the index. */
  readonly base: number;
  readonly offers: readonly Offer[];
}

/** A folded offer, and how many offers of the first building come before it in the order of content. */
interface Placed {
  readonly offer: Offer;
  readonly before: number;
}

/** The offers of the first building, in the order of content. */
interface Origin {
  readonly size: number;
  readonly offerAt: (at: number) => Offer;
  readonly idAt: (at: number) => string;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What an index kept current knows of the offers folded into it. */
export interface Folding {
  readonly origin: Origin;
  readonly parts: readonly FoldedPart[];
  /** Numbers of folded offers that stand, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded offers that stand, in the order of content. */
  readonly order: readonly Placed[];
  readonly readings: OfferReadings;
}

const foldings = new WeakMap<OfferIndex, Folding>();
const origins = new WeakMap<OfferSegment, Origin>();

export const keepFolding = (index: OfferIndex, folding: Folding): void => void foldings.set(index, folding);

function originOf(index: OfferIndex): Origin {
  const [first] = index.segments;
  const known = first === undefined ? undefined : origins.get(first);
  if (known !== undefined) return known;
  const size = first?.columns.size ?? 0;
  const numbers = new Map<string, number>();
  for (let at = 0; at < size; at++) numbers.set(index.idAt(at), at);
  const origin = { size, offerAt: index.offerAt, idAt: index.idAt, numbers };
  if (first !== undefined) origins.set(first, origin);
  return origin;
}

/** What is known of an index's folded offers; of one that comes from elsewhere (a snapshot) it is found out once. */
export function foldingOf(index: OfferIndex): Folding {
  const known = foldings.get(index);
  if (known !== undefined) return known;
  const origin = originOf(index);
  const parts = index.segments.slice(1).map(({ base, columns: { size } }) => ({
    base,
    offers: Array.from({ length: size }, (_, at) => index.offerAt(base + at)),
  }));
  const live = index.text.standing?.live;
  const standing = parts.flatMap(({ base, offers }) =>
    offers.flatMap((offer, at) =>
      live === undefined || live[base + at] === 1 ? [[offer, base + at] as const] : [],
    ),
  );
  const numbers = new Map(standing.map(([{ id }, number]) => [id, number]));
  const order = placed(
    origin,
    standing.map(([offer]) => offer),
  );
  const folding = { origin, parts, numbers, order, readings: new OfferReadings() };
  foldings.set(index, folding);
  return folding;
}

/** Number of an offer that stands in an index; `undefined` where none stands under the id. */
export function numberOfOffer(index: OfferIndex, id: string): number | undefined {
  const { numbers, origin } = foldingOf(index);
  const folded = numbers.get(id);
  if (folded !== undefined) return folded;
  const number = origin.numbers.get(id);
  const live = index.text.standing?.live;
  return number !== undefined && (live === undefined || live[number] === 1) ? number : undefined;
}

/** How many of the first offers come before one. */
function placeAmong(offer: Offer, { size, offerAt }: Origin): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareContent(offerAt(middle), offer) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const comparePlaced = (a: Placed, b: Placed) => a.before - b.before || compareContent(a.offer, b.offer);

const placed = (origin: Origin, offers: readonly Offer[]): Placed[] =>
  offers.map((offer) => ({ offer, before: placeAmong(offer, origin) })).sort(comparePlaced);

/** The order after some folded offers have gone and others have come. */
export function reorder(
  { origin, order }: Pick<Folding, 'origin' | 'order'>,
  gone: ReadonlySet<string>,
  came: readonly Offer[],
): Placed[] {
  const next: Placed[] = [];
  const added = placed(origin, came);
  let at = 0;
  for (const one of order) {
    if (gone.has(one.offer.id)) continue;
    for (let other = added[at]; other !== undefined && comparePlaced(other, one) < 0; other = added[++at])
      next.push(other);
    next.push(one);
  }
  return [...next, ...added.slice(at)];
}

/** Place of each offer of an index in the order of content; of one that is gone, of no meaning. */
export function placesOf(
  { origin, order }: Pick<Folding, 'origin' | 'order'>,
  numbers: ReadonlyMap<string, number>,
  size: number,
): Uint32Array {
  const places = new Uint32Array(size);
  let next = 0;
  let place = 0;
  for (const { offer, before } of order) {
    while (next < before) places[next++] = place++;
    places[numbers.get(offer.id) ?? 0] = place++;
  }
  while (next < origin.size) places[next++] = place++;
  return places;
}
