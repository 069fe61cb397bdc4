import type { Discount } from './copying/discount.ts';
import type { ConceptWeights, PreparedNeed, PreparedOffer } from './prepare.ts';
import type { RateTable, RequirementFinding } from './types.ts';

/** What holds for a whole run. */
export interface RunContext {
  /** Start of the day of the run, milliseconds since 1970. */
  readonly today: number;
  /** Its year. */
  readonly year: number;
  readonly rates: RateTable | null | undefined;
  /** Rarity of a concept in the index, above zero. */
  readonly rarity: (concept: string) => number;
  /** Squared length of a concept vector under it. */
  readonly conceptNorm: (concepts: ConceptWeights) => number;
  readonly hasSimilarities: boolean;
}

/** A need and an offer, and what was computed for the two. */
export interface Pair {
  readonly need: PreparedNeed;
  readonly offer: PreparedOffer;
  readonly context: RunContext;
  /** Text relevance in [0, 1]. */
  readonly textRelevance: number;
  /** Where the offer repeats the need: what that leaves of its worth. */
  readonly discount: Discount | undefined;
  /** Words of the need that stand in the offer, strongest first. */
  readonly matchedWords: () => readonly string[];
  /** Similarity from an embedder, where one is configured. */
  readonly similarity: number | undefined;
  /** Each requirement's verdict; computed on first use. */
  readonly requirementFindings: () => readonly RequirementFinding[];
}
