import { foldingOf, keepFolding, numberOfOffer, placesOf, reorder } from './folding.ts';
import type { FoldedPart, Folding } from './folding.ts';
import { assembleIndex, buildIndex, checkOffers, readOffers, segmentOf } from './indexes.ts';
import type { OfferIndex } from './indexes.ts';
import { textIndexOf } from './index-structures/text-index.ts';
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

/** The offer that stands under an id; `undefined` where none does. */
export function offerById(index: OfferIndex, id: string): Offer | undefined {
  const number = numberOfOffer(index, id);
  return number === undefined ? undefined : index.offerAt(number);
}

/** Ids of the offers that stand in an index. */
export function* idsOf(index: OfferIndex): Generator<string> {
  const live = index.text.standing?.live;
  for (let at = 0; at < index.size; at++) if (live === undefined || live[at] === 1) yield index.idAt(at);
}

/** Which numbers still stand once some ids are gone. */
function liveWithout(index: OfferIndex, ids: Iterable<string>): Uint8Array {
  const live = index.text.standing?.live.slice() ?? new Uint8Array(index.size).fill(1);
  for (const id of ids) {
    const number = numberOfOffer(index, id);
    if (number !== undefined) live[number] = 0;
  }
  return live;
}

/**
 * Which of the parts folded in before stay as they are: the last ones are read again together with what is new while they are
 * no larger, so that there are never more than a few, and each offer is read again a few times only, however many come.
 */
function keptParts(parts: readonly FoldedPart[], live: Uint8Array, came: number): number {
  let pending = came;
  let kept = parts.length;
  for (; kept > 0; kept--) {
    const { base, offers } = parts[kept - 1] as FoldedPart;
    const standing = offers.filter((_, at) => live[base + at] === 1).length;
    if (standing > pending) break;
    pending += standing;
  }
  return kept;
}

const standingIn = ({ base, offers }: FoldedPart, live: Uint8Array) =>
  offers.filter((_, at) => live[base + at] === 1);

/** Folds offers in behind the parts that stay. */
function fold(
  index: OfferIndex,
  folding: Folding,
  live: Uint8Array,
  gone: ReadonlySet<string>,
  came: readonly Offer[],
): OfferIndex {
  const { model, segments, text } = index;
  const { origin } = folding;
  const kept = keptParts(folding.parts, live, came.length);
  const read = readOffers(
    [...folding.parts.slice(kept).flatMap((part) => standingIn(part, live)), ...came],
    model.text.parts,
    folding.readings.gather,
  );
  const base = folding.parts[kept]?.base ?? index.size;
  const isNone = read.offers.length === 0;
  const parts = [...folding.parts.slice(0, kept), ...(isNone ? [] : [{ base, offers: read.offers }])];
  const size = base + read.offers.length;
  const numbers = new Map(folding.numbers);
  for (const id of gone) numbers.delete(id);
  for (const [at, { id }] of read.offers.entries()) numbers.set(id, base + at);
  const order = reorder(folding, gone, came);
  const stands = new Uint8Array(size).fill(1);
  stands.set(live.subarray(0, base));
  const standing = { live: stands, places: placesOf({ origin, order }, numbers, size) };
  const first = Math.min(1, segments.length);
  const sources = text.sources.slice(0, first + kept);
  const next = textIndexOf(
    isNone ? sources : [...sources, read.terms],
    model.text,
    standing,
    text.words.parts.slice(0, first + kept),
  );
  const left = segments.slice(0, first + kept);
  const offerAt = (at: number): Offer => {
    if (at < origin.size) return origin.offerAt(at);
    const part = parts.findLast((one) => one.base <= at);
    const offer = part?.offers[at - part.base];
    if (offer === undefined) throw new RangeError(`no offer ${at}`);
    return offer;
  };
  const folded = assembleIndex(
    isNone ? left : [...left, segmentOf(base, read.columns, model)],
    next,
    model,
    offerAt,
    (at) => (at < origin.size ? origin.idAt(at) : offerAt(at).id),
  );
  keepFolding(folded, { origin, parts, numbers, order, readings: folding.readings });
  return folded;
}

/**
 * Keeps an index current: new and changed offers are folded in under the same model, old versions are left behind as gone, and
 * where a tenth has changed all is built anew, still under the model. Ranks, to the last byte, as `buildIndex` over all offers
 * with this model does. Time grows with what changes (each offer is read again a few times as more are folded in), not with the
 * catalogue's texts.
 *
 * @throws RankingInputError as `buildIndex` does, by place in `upsert`
 */
export function updateIndex(index: OfferIndex, { upsert, remove }: OfferUpdate): OfferIndex {
  checkOffers(upsert);
  const removed = new Set(remove);
  const came = upsert.filter(({ id }) => !removed.has(id));
  const gone = new Set([...removed, ...came.map(({ id }) => id)]);
  const folding = foldingOf(index);
  const live = liveWithout(index, gone);
  const left = folding.parts.reduce((sum, part) => sum + standingIn(part, live).length, came.length);
  if (left <= Math.max(mostFolded, folding.origin.size * mostFoldedShare))
    return fold(index, folding, live, gone, came);
  const kept = Array.from(live.keys()).filter((at) => live[at] === 1);
  return buildIndex([...kept.map((at) => index.offerAt(at)), ...came], { model: index.model });
}
