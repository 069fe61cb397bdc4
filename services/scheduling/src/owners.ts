import type { Interest } from '@smc/contracts';

/** A published challenge or a listed solution, as far as planning goes by it. */
export interface OwnedThing {
  readonly id: string;
  readonly organisationId: string;
  readonly themes: readonly string[];
}

export interface RankedMatch {
  readonly id: string;
  readonly challengeId: string;
  readonly solutionId: string;
  readonly challengeOrganisationId: string;
  readonly solutionOrganisationId: string;
  readonly score: number;
}

/** What is asked of the owners of challenges, solutions, matches and interests: for planning page after page, at that moment. */
export interface Owners {
  /** Published challenges of these organisations. */
  listChallenges(organisationIds: readonly string[]): AsyncIterable<OwnedThing>;
  /** Listed solutions of these organisations. */
  listSolutions(organisationIds: readonly string[]): AsyncIterable<OwnedThing>;
  /** All matches of these challenges. */
  listMatches(challengeIds: readonly string[]): AsyncIterable<RankedMatch>;
  /** Every interest in a match. */
  listInterests(): AsyncIterable<Interest>;
  /** Titles by id, of at most 100 challenges; those that are not there (any longer) are left out. */
  challengeTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Names by id, of at most 100 solutions. */
  solutionNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
