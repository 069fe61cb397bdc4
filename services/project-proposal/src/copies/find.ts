import { SmcError } from '@smc/contracts';
import { keepNewest } from '@smc/store';
import type { Copies, Owners } from '../parts.ts';
import type { ChallengeCopy, OrganisationCopy, PersonCopy } from './collections.ts';
import { challengeCopyOf, organisationCopyOf, personCopyOf } from './copy-of.ts';

/** Finds a thing of another service: the own copy, or the owner's answer where its event has not arrived yet. */
export interface Finders {
  organisation(id: string, field: string): Promise<OrganisationCopy>;
  person(id: string, field: string): Promise<PersonCopy>;
  challenge(id: string, field: string): Promise<ChallengeCopy>;
}

const missing = (what: string, id: string, field: string) =>
  new SmcError('NOT_FOUND', { field, message: `There is no ${what} "${id}".` });

/** Each throws `NOT_FOUND` naming the caller's field. */
export function createFinders(copies: Copies, owners: Owners): Finders {
  return {
    async organisation(id, field) {
      const known = await copies.organisations.get(id);
      if (known !== undefined) return known;
      const owned = await owners.askOrganisation(id);
      if (owned === undefined) throw missing('organisation', id, field);
      return (await keepNewest(copies.organisations, organisationCopyOf(owned, owned.version))).stored;
    },
    async person(id, field) {
      const known = await copies.people.get(id);
      if (known !== undefined) return known;
      const owned = await owners.askPerson(id);
      if (owned === undefined) throw missing('person', id, field);
      return (await keepNewest(copies.people, personCopyOf(owned, owned.version))).stored;
    },
    async challenge(id, field) {
      const known = await copies.challenges.get(id);
      if (known !== undefined) return known;
      const owned = await owners.askChallenge(id);
      if (owned === undefined) throw missing('challenge', id, field);
      return (await keepNewest(copies.challenges, challengeCopyOf(owned, owned.version))).stored;
    },
  };
}
