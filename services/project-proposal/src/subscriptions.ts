import type { Challenge, ConflictOfInterest, Solution } from '@smc/contracts';
import type { Subscriptions } from '@smc/service-kit';
import { keepNewest } from '@smc/store';
import {
  challengeCopyOf,
  conflictCopyOf,
  membershipCopyOf,
  organisationCopyOf,
  personCopyOf,
  solutionCopyOf,
} from './copies/copy-of.ts';
import type { Copies } from './parts.ts';

interface Told<Data> {
  readonly data: Data;
  readonly revision: number;
}

/** Every handler keeps the newest copy: the same event again, or an older one later, changes nothing. */
export function createSubscriptions(copies: Copies): Subscriptions {
  const takeChallenge = async ({ data, revision }: Told<{ challenge: Challenge }>) => {
    await keepNewest(copies.challenges, challengeCopyOf(data.challenge, revision));
  };
  const takeSolution = async ({ data, revision }: Told<{ solution: Solution }>) => {
    await keepNewest(copies.solutions, solutionCopyOf(data.solution, revision));
  };
  const takeConflict = async ({ data, revision }: Told<{ conflict: ConflictOfInterest }>) => {
    await keepNewest(copies.conflicts, conflictCopyOf(data.conflict, revision));
  };
  return {
    'organisation.changed': async ({ data, revision }) => {
      await keepNewest(copies.organisations, organisationCopyOf(data.organisation, revision));
    },
    'person.changed': async ({ data, revision }) => {
      await keepNewest(copies.people, personCopyOf(data.person, revision));
    },
    'membership.changed': async ({ data, revision }) => {
      await keepNewest(copies.memberships, membershipCopyOf(data.membership, revision));
    },
    'challenge.published': takeChallenge,
    'challenge.ended': takeChallenge,
    'solution.listed': takeSolution,
    'solution.unlisted': takeSolution,
    'conflict.declared': takeConflict,
    'conflict.withdrawn': takeConflict,
  };
}
