import { challenge, id, instant, organisation, region, solution } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const copyFields = {
  id,
  version: z.number().int(),
  /** The owner's version that this copy shows: an older event that arrives later changes nothing. */
  revision: z.number().int(),
  /** When this service wrote it: in-memory views follow the collection by it. */
  changedAt: instant,
};

const challengeCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  region,
  contentRevision: z.number().int(),
  isPublished: z.boolean(),
  /** Null once it has ended: the rest stays as a tombstone, so that a late event cannot revive it. */
  challenge: z.strictObject(challenge.shape).nullable(),
});
export type ChallengeCopy = z.infer<typeof challengeCopy>;

export const challengeCopyCollection: CollectionDefinition<ChallengeCopy> = {
  name: 'challenge-copies',
  schema: challengeCopy,
  indexes: [['changedAt'], ['organisationId']],
};

const solutionCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  isListed: z.boolean(),
  /** Null once it is no longer listed: a tombstone. */
  solution: z.strictObject(solution.shape).nullable(),
});
export type SolutionCopy = z.infer<typeof solutionCopy>;

export const solutionCopyCollection: CollectionDefinition<SolutionCopy> = {
  name: 'solution-copies',
  schema: solutionCopy,
  indexes: [['changedAt'], ['organisationId']],
};

const { kind, name, country, timeZone, languages, networks, city, employees } = organisation.shape;
const organisationCopy = z.strictObject({
  ...copyFields,
  kind,
  name,
  country,
  region,
  timeZone,
  languages,
  networks,
  city,
  // Missing in copies made before it was kept; filling the copies anew brings it.
  employees: employees.optional(),
});
export type OrganisationCopy = z.infer<typeof organisationCopy>;

export const organisationCopyCollection: CollectionDefinition<OrganisationCopy> = {
  name: 'organisation-copies',
  schema: organisationCopy,
  indexes: [['changedAt']],
};
