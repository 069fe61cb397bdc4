import { compareContent } from './content-order.ts';
import type { OfferColumns } from './columns/offer-columns.ts';
import { assembleIndex, buildIndex, checkOffers, readOffers, segmentOf } from './indexes.ts';
import type { OfferIndex, OfferSegment } from './indexes.ts';
import { textIndexOf } from './index-structures/text-index.ts';
import type { Standing } from './index-structures/text-index.ts';
import type { Offer } from './types.ts';

/** Offers that are new or changed, and ids of those that are gone. An id that is not there is no fault. */
export interface OfferUpdate {
  readonly upsert: readonly Offer[];
  readonly remove: readonly string[];
}

/** Offers folded in beyond this share of the catalogue, and beyond this number, are worked in. */
const mostFoldedShare = 0.1;
const mostFolded = 1_000;

/** Offers of an index that are there, in the order of their numbers. */
export function offersOf(index: OfferIndex): Offer[] {
  const { standing } = index.text;
  return Array.from({ length: index.size }, (_, at) => at)
    .filter((at) => standing === undefined || standing.live[at] === 1)
    .map((at) => index.offerAt(at));
}

/** How many of the sorted offers come before one. */
function placeAmong(offer: Offer, size: number, offerAt: (at: number) => Offer): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareContent(offerAt(middle), offer) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the offers of a first building, by id: made with the first update of an index. */
const numbersKnown = new WeakMap<OfferColumns, ReadonlyMap<string, number>>();

function numbersOf({ columns }: OfferSegment, idAt: (at: number) => string): ReadonlyMap<string, number> {
  let numbers = numbersKnown.get(columns);
  if (numbers === undefined) {
    const made = new Map<string, number>();
    for (let at = 0; at < columns.size; at++) made.set(idAt(at), at);
    numbersKnown.set(columns, (numbers = made));
  }
  return numbers;
}

/** Which offers of the first building are left: those of the index but for some ids. */
function leftOf(index: OfferIndex, first: OfferSegment | undefined, gone: Iterable<string>): Uint8Array {
  if (first === undefined) return new Uint8Array(0);
  const { size } = first.columns;
  const left = index.text.standing?.live.slice(0, size) ?? new Uint8Array(size).fill(1);
  const numbers = numbersOf(first, index.idAt);
  for (const id of gone) {
    const number = numbers.get(id);
    if (number !== undefined) left[number] = 0;
  }
  return left;
}

/** Merges the order of the first offers with that of the folded ones. */
function standingOf(base: OfferIndex, left: Uint8Array, folded: readonly Offer[]): Standing {
  const baseSize = left.length;
  const size = baseSize + folded.length;
  const live = new Uint8Array(size).fill(1);
  live.set(left);
  const places = new Uint32Array(size);
  let next = 0;
  let place = 0;
  for (const [number, offer] of folded.entries()) {
    const before = placeAmong(offer, baseSize, base.offerAt);
    while (next < before) places[next++] = place++;
    places[baseSize + number] = place++;
  }
  while (next < baseSize) places[next++] = place++;
  return { live, places };
}

/**
 * Keeps an index current: new and changed offers are folded in under the same model, old versions are left behind as gone, and
 * where a tenth has changed all is built anew, still under the model. Ranks, to the last byte, as `buildIndex` over all offers
 * with this model does. Time grows with the offers folded in since the last building, not with the catalogue's texts.
 *
 * @throws RankingInputError as `buildIndex` does, by place in `upsert`
 */
export function updateIndex(index: OfferIndex, { upsert, remove }: OfferUpdate): OfferIndex {
  const { model } = index;
  const [first] = index.segments;
  const baseSize = first?.columns.size ?? 0;
  const changed = new Map<string, Offer>();
  for (let at = baseSize; at < index.size; at++) {
    const offer = index.offerAt(at);
    changed.set(offer.id, offer);
  }
  const { parts } = model.text;
  checkOffers(upsert);
  for (const offer of upsert) changed.set(offer.id, offer);
  for (const id of remove) changed.delete(id);
  const left = leftOf(index, first, [...remove, ...changed.keys()]);
  if (changed.size > Math.max(mostFolded, baseSize * mostFoldedShare)) {
    const kept = [...left.keys()].filter((at) => left[at] === 1).map((at) => index.offerAt(at));
    return buildIndex([...kept, ...changed.values()], { model });
  }
  const read = readOffers([...changed.values()], parts);
  const standing = standingOf(index, left, read.offers);
  const [source] = index.text.sources;
  const sources = source === undefined ? [read.terms] : [source, read.terms];
  const text = textIndexOf(sources, model.text, standing, index.text.words.parts.slice(0, 1));
  const segments = [...(first === undefined ? [] : [first]), segmentOf(baseSize, read.columns, model)];
  const offerAt = (at: number) => (at < baseSize ? index.offerAt(at) : (read.offers[at - baseSize] as Offer));
  const idAt = (at: number) => (at < baseSize ? index.idAt(at) : offerAt(at).id);
  return assembleIndex(segments, text, model, offerAt, idAt);
}
