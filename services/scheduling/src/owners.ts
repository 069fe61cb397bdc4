import type { Interest } from '@smc/contracts';

/** A published challenge or a listed solution, as far as planning goes by it. */
export interface OwnedThing {
  readonly id: string;
  readonly organisationId: string;
  readonly themes: readonly string[];
}

export interface RankedMatch {
  readonly id: string;
  readonly challengeOrganisationId: string;
  readonly solutionOrganisationId: string;
  readonly score: number;
}

/** What planning asks of the owners, page after page, at the moment a timetable is planned. */
export interface Owners {
  /** Published challenges of these organisations. */
  listChallenges(organisationIds: readonly string[]): AsyncIterable<OwnedThing>;
  /** Listed solutions of these organisations. */
  listSolutions(organisationIds: readonly string[]): AsyncIterable<OwnedThing>;
  /** All matches of these challenges. */
  listMatches(challengeIds: readonly string[]): AsyncIterable<RankedMatch>;
  /** Every interest in a match. */
  listInterests(): AsyncIterable<Interest>;
}
