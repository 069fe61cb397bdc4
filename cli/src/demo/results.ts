import { type Exclusion, type ExclusionSummary, type Match, SmcError } from '@smc/contracts';
import { collected, everyItem, inParts } from '../access/pages.ts';
import type { ExpectedExclusions } from './demo-data.ts';
import type { DoorClients } from './door-client.ts';

/** How many matches of each challenge the report shows. */
const shownMatches = 3;
/** A page of grouped matches is large; ten challenges at a time stay well within the limits of the door. */
const challengesAtATime = 10;

export interface ChallengeResult {
  readonly challengeId: string;
  readonly matchCount: number;
  readonly best: readonly Match[];
  readonly exclusions: ExclusionSummary;
}

async function resultsOf(
  parentIds: string[],
  { matchmaking, call }: DoorClients,
): Promise<ChallengeResult[]> {
  const [groups, statuses, summaries] = await Promise.all([
    matchmaking.matches.listByChallenges({ parentIds, first: shownMatches }, call),
    matchmaking.rankings.statusByChallenges({ parentIds }, call),
    matchmaking.rankings.exclusionSummaries({ parentIds }, call),
  ]);
  return parentIds.map((challengeId, index) => {
    const [status, exclusions] = [statuses[index], summaries[index]];
    if (status?.state !== 'CURRENT' || exclusions === undefined)
      throw new SmcError('INTERNAL', { message: `The challenge ${challengeId} was not ranked.` });
    return { challengeId, matchCount: status.matchCount, best: groups[index]?.page.items ?? [], exclusions };
  });
}

/** What came out for each challenge, asked through the door. */
export async function readResults(
  challengeIds: readonly string[],
  clients: DoorClients,
): Promise<ChallengeResult[]> {
  const results: ChallengeResult[] = [];
  for (const part of inParts(challengeIds, challengesAtATime))
    results.push(...(await resultsOf(part, clients)));
  return results;
}

export interface ExclusionCheck {
  readonly challenges: number;
  readonly checked: number;
  readonly nearMisses: number;
  /** Sentences; empty where all is as expected. */
  readonly differences: readonly string[];
}

function differencesOf(
  expected: ExpectedExclusions['challenges'][number],
  exclusions: readonly Exclusion[],
): string[] {
  const reasons = new Map(exclusions.map(({ solutionId, reason }) => [solutionId, reason as string]));
  const wrong = expected.excluded
    .filter(({ solution, reason }) => reasons.get(solution) !== reason)
    .map(
      ({ solution, reason }) =>
        `${expected.challenge}: ${solution} should be excluded by ${reason}; it is ${reasons.get(solution) ?? 'not excluded'}.`,
    );
  const lost = expected.notExcluded
    .filter(({ solution }) => reasons.has(solution))
    .map(
      ({ solution }) =>
        `${expected.challenge}: ${solution} should stay in; it is excluded by ${reasons.get(solution)}.`,
    );
  return [...wrong, ...lost];
}

/** Compares the exclusions with those that were checked by hand. */
export async function checkExclusions(
  { challenges }: ExpectedExclusions,
  { matchmaking, call }: DoorClients,
): Promise<ExclusionCheck> {
  const differences: string[] = [];
  for (const expected of challenges) {
    const { challenge: challengeId } = expected;
    const found = await collected(
      everyItem<Exclusion>((page) => matchmaking.rankings.exclusions({ ...page, challengeId }, call)),
    );
    differences.push(...differencesOf(expected, found));
  }
  const count = (of: (one: ExpectedExclusions['challenges'][number]) => number) =>
    challenges.reduce((sum, one) => sum + of(one), 0);
  return {
    challenges: challenges.length,
    checked: count(({ excluded }) => excluded.length),
    nearMisses: count(({ notExcluded }) => notExcluded.length),
    differences,
  };
}
