import type {
  Challenge,
  ConflictOfInterest,
  Membership,
  Organisation,
  Person,
  Solution,
} from '@smc/contracts';
import type {
  ChallengeCopy,
  ConflictCopy,
  MembershipCopy,
  OrganisationCopy,
  PersonCopy,
  SolutionCopy,
} from './collections.ts';

/** A copy before it is stored. */
export type NewCopy<Copy> = Omit<Copy, 'version'>;

export function organisationCopyOf(
  { id, kind, country, region, city }: Organisation,
  revision: number,
): NewCopy<OrganisationCopy> {
  const facts = kind === 'CITY' ? city : null;
  return {
    id,
    revision,
    kind,
    country,
    region,
    incomeGroup: facts?.incomeGroup ?? null,
    population: facts?.population ?? null,
  };
}

/** Neither name nor address: only what says whether somebody may review. */
export function personCopyOf(
  { id, organisationId, roles, state }: Person,
  revision: number,
): NewCopy<PersonCopy> {
  return { id, revision, organisationId, roles, isDisabled: state === 'DISABLED' };
}

export function membershipCopyOf(membership: Membership, revision: number): NewCopy<MembershipCopy> {
  const { id, organisationId, category, state, activeFrom, activeUntil } = membership;
  return { id, revision, organisationId, category, isActive: state === 'ACTIVE', activeFrom, activeUntil };
}

export function challengeCopyOf(
  { id, organisationId, state }: Challenge,
  revision: number,
): NewCopy<ChallengeCopy> {
  return { id, revision, organisationId, isPublished: state === 'PUBLISHED' };
}

export function solutionCopyOf(solution: Solution, revision: number): NewCopy<SolutionCopy> {
  const { id, organisationId, state, themes } = solution;
  const { regionsServed, countriesServed, countriesNotServed } = solution;
  const isListed = state === 'LISTED';
  return {
    id,
    revision,
    organisationId,
    isListed,
    themes,
    regionsServed,
    countriesServed,
    countriesNotServed,
  };
}

export function conflictCopyOf(
  { id, personId, organisationId, withdrawnAt }: ConflictOfInterest,
  revision: number,
): NewCopy<ConflictCopy> {
  return { id, revision, personId, organisationId, isStanding: withdrawnAt === null };
}
