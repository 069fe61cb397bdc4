import type { JobDefinition } from '@smc/service-kit';
import { type Collection, type Copy, keepNewest } from '@smc/store';
import type { ProjectProposalParts } from '../parts.ts';
import {
  challengeCopyOf,
  conflictCopyOf,
  membershipCopyOf,
  type NewCopy,
  organisationCopyOf,
  solutionCopyOf,
} from './copy-of.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

interface Snapshot {
  readonly version: number;
}

/**
 * Pages through the owners' lists and keeps what is newer than the own copies: for an installation that was there before
 * this service. What events bring meanwhile wins by its revision.
 */
export async function rebuildCopies(
  parts: ProjectProposalParts,
  { signal, progress }: JobContext,
): Promise<{ read: number }> {
  let read = 0;
  async function take<Owned extends Snapshot, Stored extends Copy>(
    list: AsyncIterable<Owned>,
    copies: Collection<Stored>,
    copyOf: (owned: Owned, revision: number) => NewCopy<Stored> & { id: string; revision: number },
  ): Promise<void> {
    for await (const owned of list) {
      signal.throwIfAborted();
      await keepNewest(copies, copyOf(owned, owned.version));
      read += 1;
      if (read % 100 === 0) progress({ done: read, total: read });
    }
  }
  const { owners, copies } = parts;
  await take(owners.listOrganisations(), copies.organisations, organisationCopyOf);
  await take(owners.listMemberships(), copies.memberships, membershipCopyOf);
  await take(owners.listConflicts(), copies.conflicts, conflictCopyOf);
  await take(owners.listChallenges(), copies.challenges, challengeCopyOf);
  await take(owners.listSolutions(), copies.solutions, solutionCopyOf);
  return { read };
}
