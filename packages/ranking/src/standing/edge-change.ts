import type { OfferIndex } from '../indexes.ts';
import type { CandidateEdge, EdgeOffer } from './candidate-edge.ts';
import { placeOfOffer } from './kept-offers.ts';

/** Who is looked at by all channels; the edge is known where not all are looked at alike. */
export interface Edge {
  readonly holds: (offer: EdgeOffer) => boolean | undefined;
  readonly known: CandidateEdge | undefined;
}

/** The candidates' edge before and after a change. */
export interface EdgeChange {
  readonly from: Edge;
  readonly to: Edge;
}

const everybody: Edge = { holds: () => true, known: undefined };
const nobody: Edge = { holds: () => false, known: undefined };
const isEverybodyIn: EdgeChange = { from: everybody, to: everybody };
const isNobodyIn: EdgeChange = { from: nobody, to: nobody };

/**
 * What becomes of the candidates' edge when offers go and come; `undefined` where that cannot be told.
 *
 * @param edge left out where all offers are looked at alike
 */
export function edgeChange(
  edge: CandidateEdge | undefined,
  went: readonly EdgeOffer[],
  came: readonly EdgeOffer[],
  next: OfferIndex,
): EdgeChange | undefined {
  if (edge === undefined) return next.text.model.isSmall ? isEverybodyIn : isNobodyIn;
  const { inside } = edge;
  const isBeyond = (offer: EdgeOffer) => edge.isBeyond(offer);
  if (inside !== undefined && went.every(isBeyond) && came.every(isBeyond)) {
    const same = { holds: () => false, known: edge };
    return { from: same, to: same };
  }
  const to = edge.without(went)?.with(came, (id) => placeOfOffer(next, id));
  if (to === undefined || inside === undefined || to.inside === undefined) return undefined;
  return {
    from: { holds: (offer) => edge.holds(offer), known: edge },
    to: { holds: (offer) => to.holds(offer), known: to },
  };
}
