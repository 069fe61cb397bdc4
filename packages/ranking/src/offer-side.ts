import { sketchOf } from './copying/text-sketch.ts';
import { readOnce } from './indexes.ts';
import type { OfferIndex } from './indexes.ts';
import type { PreparedNeed, PreparedOffer } from './prepare.ts';
import type { Side } from './run.ts';

/** The offers of an index as candidates for a need, each read once. For one ranking: it keeps what was read. */
export function offerSide(need: PreparedNeed, index: OfferIndex): Side<PreparedOffer> {
  return {
    index,
    ...readOnce(index),
    subject: need.document,
    idOf: ({ offer }) => offer.id,
    idsAt: (at) => ({ needId: need.need.id, offerId: index.idAt(at) }),
    organisationOf: ({ offer }) => offer.organisationId ?? null,
    titleOf: ({ offer }) => offer.title,
    sketchAt: (at) => sketchOf(index.text, at),
    // Whoever copies the text of another cannot have that.
    keepsPlace: ({ offer }) => (offer.references ?? []).some(({ isConfirmed }) => isConfirmed === true),
    pairOf: (offer) => ({ need, offer }),
    columns: { segments: index.segments, need },
  };
}
