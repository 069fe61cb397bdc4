import type { ExclusionCode } from '../types.ts';
import { CandidateEdge } from './candidate-edge.ts';
import type { EdgeOffer } from './candidate-edge.ts';
import { KeptOffers } from './kept-offers.ts';
import type { KeptOffer } from './kept-offers.ts';
import type { Basis } from './standing-need.ts';

/**
 * What is kept of a ranking beside what its need and the index tell, in plain values that JSON holds: some 8 KB. Numbers are written as JSON
 * writes them, which gives back the same bits.
 */
export interface StandingState {
  readonly firstBests: Basis['marks']['firstBests'];
  readonly bests: Basis['marks']['bests'];
  readonly highest: number;
  /** Null: none. */
  readonly leaningFloor: number | null;
  readonly widened: { readonly terms: [string, number][]; readonly believedFloor: number } | null;
  readonly textStrength: number;
  readonly bestTextScore: number;
  readonly eligible: number;
  readonly counts: [ExclusionCode, number][];
  readonly kept: { readonly list: readonly KeptOffer[]; readonly isWhole: boolean };
  readonly edge: {
    readonly above: number;
    readonly list: readonly EdgeOffer[];
    readonly isEnd: boolean;
  } | null;
}

export function stateOf({ marks, kept, edge, counts, ...basis }: Basis): StandingState {
  const { firstBests, bests, highest, leaningFloor, widened } = marks;
  return {
    firstBests,
    bests,
    highest,
    leaningFloor: Number.isFinite(leaningFloor) ? leaningFloor : null,
    widened: widened === undefined ? null : { ...widened, terms: [...widened.terms] },
    textStrength: basis.textStrength,
    bestTextScore: basis.bestTextScore,
    eligible: basis.eligible,
    counts: [...counts],
    kept: { list: kept.list, isWhole: kept.isWhole },
    edge:
      edge === undefined
        ? null
        : { above: edge.above, list: edge.list.map(({ id, words }) => ({ id, words })), isEnd: edge.isEnd },
  };
}

/** The parts of a basis that a state holds. */
export function partsOf(
  state: StandingState,
): Pick<Basis, 'marks' | 'textStrength' | 'bestTextScore' | 'eligible' | 'counts' | 'kept' | 'edge'> {
  const { firstBests, bests, highest, leaningFloor, widened, kept, edge, counts } = state;
  return {
    marks: {
      firstBests,
      bests,
      highest,
      leaningFloor: leaningFloor ?? Number.POSITIVE_INFINITY,
      edge: undefined,
      widened: widened === null ? undefined : { ...widened, terms: new Map(widened.terms) },
    },
    textStrength: state.textStrength,
    bestTextScore: state.bestTextScore,
    eligible: state.eligible,
    counts: new Map(counts),
    kept: new KeptOffers(kept.list, kept.isWhole),
    edge: edge === null ? undefined : new CandidateEdge(edge.above, edge.list, edge.isEnd),
  };
}
