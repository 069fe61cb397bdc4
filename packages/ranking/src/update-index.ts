import { compareContent } from './content-order.ts';
import { assembleIndex, buildIndex, readOffers, segmentOf } from './indexes.ts';
import type { OfferIndex } from './indexes.ts';
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

/** Marks what is gone, and merges the order of the first offers with that of the folded ones. */
function standingOf(
  base: OfferIndex,
  baseSize: number,
  folded: readonly Offer[],
  gone: ReadonlySet<string>,
): Standing {
  const size = baseSize + folded.length;
  const live = new Uint8Array(size).fill(1);
  const places = new Uint32Array(size);
  for (let at = 0; at < baseSize; at++) if (gone.has(base.idAt(at))) live[at] = 0;
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
  const removed = new Set(remove);
  const { parts } = model.text;
  readOffers(upsert, parts);
  for (const offer of upsert) changed.set(offer.id, offer);
  for (const id of remove) changed.delete(id);
  const gone = new Set([...goneIds(index, baseSize), ...removed, ...changed.keys()]);
  if (changed.size > Math.max(mostFolded, baseSize * mostFoldedShare)) {
    const kept = Array.from({ length: baseSize }, (_, at) => index.offerAt(at)).filter(
      ({ id }) => !gone.has(id),
    );
    return buildIndex([...kept, ...changed.values()], { model });
  }
  const read = readOffers([...changed.values()], parts);
  const standing = standingOf(index, baseSize, read.offers, gone);
  const [source] = index.text.sources;
  const sources = source === undefined ? [read.terms] : [source, read.terms];
  const text = textIndexOf(sources, model.text, standing, index.text.words.parts.slice(0, 1));
  const segments = [...(first === undefined ? [] : [first]), segmentOf(baseSize, read.columns, model)];
  const offerAt = (at: number) => (at < baseSize ? index.offerAt(at) : (read.offers[at - baseSize] as Offer));
  const idAt = (at: number) => (at < baseSize ? index.idAt(at) : offerAt(at).id);
  return assembleIndex(segments, text, model, offerAt, idAt);
}

/** Ids of offers of the first building that are gone. */
function goneIds(index: OfferIndex, baseSize: number): string[] {
  const { standing } = index.text;
  if (standing === undefined) return [];
  return Array.from({ length: baseSize }, (_, at) => at)
    .filter((at) => standing.live[at] === 0)
    .map((at) => index.idAt(at));
}
