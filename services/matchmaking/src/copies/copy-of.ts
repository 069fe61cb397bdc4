import type { Challenge, Organisation, Solution } from '@smc/contracts';
import type { ChallengeCopy, OrganisationCopy, SolutionCopy } from './collections.ts';

/** A copy before it is stored. */
export type NewCopy<Copy> = Omit<Copy, 'version'>;

/** The owner's snapshot as it is kept here; a tombstone where it is not published. */
export function challengeCopyOf(challenge: Challenge, revision: number, at: string): NewCopy<ChallengeCopy> {
  const isPublished = challenge.state === 'PUBLISHED';
  return {
    id: challenge.id,
    revision,
    changedAt: at,
    organisationId: challenge.organisationId,
    region: challenge.region,
    contentRevision: challenge.contentRevision,
    isPublished,
    challenge: isPublished ? challenge : null,
  };
}

/** The owner's snapshot as it is kept here; a tombstone where it is not listed. */
export function solutionCopyOf(solution: Solution, revision: number, at: string): NewCopy<SolutionCopy> {
  const isListed = solution.state === 'LISTED';
  return {
    id: solution.id,
    revision,
    changedAt: at,
    organisationId: solution.organisationId,
    isListed,
    solution: isListed ? solution : null,
  };
}

export function organisationCopyOf(
  organisation: Organisation,
  revision: number,
  at: string,
): NewCopy<OrganisationCopy> {
  const { id, kind, name, country, region, timeZone, languages, networks, city, employees } = organisation;
  const facts = { kind, name, country, region, timeZone, languages, networks, city, employees };
  return { id, revision, changedAt: at, ...facts };
}
