import {
  conflictOfInterest,
  countryCode,
  id,
  incomeGroup,
  localDate,
  membershipCategory,
  organisationKind,
  region,
  role,
  solution,
  themeCodes,
} from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** The owner's version that a copy shows: an older event that arrives later changes nothing. */
const copyFields = { id, version: z.number().int(), revision: z.number().int() };

const organisationCopy = z.strictObject({
  ...copyFields,
  kind: organisationKind,
  country: countryCode,
  region,
  incomeGroup: incomeGroup.nullable(),
  population: z.number().int().nullable(),
});
export type OrganisationCopy = z.infer<typeof organisationCopy>;
export const organisationCopies: CollectionDefinition<OrganisationCopy> = {
  name: 'organisation-copies',
  schema: organisationCopy,
  indexes: [],
};

const personCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  roles: z.array(role),
  isDisabled: z.boolean(),
});
export type PersonCopy = z.infer<typeof personCopy>;
export const personCopies: CollectionDefinition<PersonCopy> = {
  name: 'person-copies',
  schema: personCopy,
  indexes: [['organisationId'], ['isDisabled']],
};

const membershipCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  category: membershipCategory,
  isActive: z.boolean(),
  activeFrom: localDate.nullable(),
  activeUntil: localDate.nullable(),
});
export type MembershipCopy = z.infer<typeof membershipCopy>;
export const membershipCopies: CollectionDefinition<MembershipCopy> = {
  name: 'membership-copies',
  schema: membershipCopy,
  indexes: [['organisationId']],
};

const challengeCopy = z.strictObject({ ...copyFields, organisationId: id, isPublished: z.boolean() });
export type ChallengeCopy = z.infer<typeof challengeCopy>;
export const challengeCopies: CollectionDefinition<ChallengeCopy> = {
  name: 'challenge-copies',
  schema: challengeCopy,
  indexes: [],
};

const { regionsServed, countriesServed, countriesNotServed } = solution.shape;
const solutionCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  isListed: z.boolean(),
  themes: themeCodes,
  regionsServed,
  countriesServed,
  countriesNotServed,
});
export type SolutionCopy = z.infer<typeof solutionCopy>;
export const solutionCopies: CollectionDefinition<SolutionCopy> = {
  name: 'solution-copies',
  schema: solutionCopy,
  indexes: [['themes'], ['isListed']],
};

const { personId, organisationId } = conflictOfInterest.shape;
const conflictCopy = z.strictObject({ ...copyFields, personId, organisationId, isStanding: z.boolean() });
export type ConflictCopy = z.infer<typeof conflictCopy>;
export const conflictCopies: CollectionDefinition<ConflictCopy> = {
  name: 'conflict-copies',
  schema: conflictCopy,
  indexes: [['personId', 'isStanding']],
};
