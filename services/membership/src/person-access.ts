import { type Person, type Region, type Role, SmcError, type Viewer } from '@smc/contracts';
import { authorise, isAllowed, type RequestContext } from '@smc/service-kit';
import type { MembershipParts } from './parts.ts';
import { type StoredPerson, toPerson } from './person.ts';
import { needsRegion, type PersonSubject, policy } from './policy.ts';

/** What a viewer may see of people. */
export interface PersonAccess {
  /** The person, or `NOT_FOUND` where there is none or the viewer may not see them. */
  visible(call: RequestContext, id: string): Promise<{ person: StoredPerson; subject: PersonSubject }>;
  /** Each as the viewer may see them, null where not at all. One look-up for all organisations. */
  show(viewer: Viewer, people: readonly (StoredPerson | undefined)[]): Promise<(Person | null)[]>;
  /** One as the caller may see it, or `NOT_FOUND`. */
  showOne(call: RequestContext, person: StoredPerson): Promise<Person>;
  /** Regions by organisation id, for those viewers to whom they matter; empty for the others. */
  regionsOf(viewer: Viewer, organisationIds: readonly string[]): Promise<ReadonlyMap<string, Region>>;
}

export function subjectOf(
  person: StoredPerson,
  region: Region | undefined,
  newRoles: readonly Role[] = [],
): PersonSubject {
  const { id, organisationId, state } = person;
  return { id, organisationId, state, region, roles: [...person.roles, ...newRoles] };
}

export function createPersonAccess({
  people,
  organisations,
}: Pick<MembershipParts, 'people' | 'organisations'>): PersonAccess {
  async function regionsOf(viewer: Viewer, organisationIds: readonly string[]) {
    const regions = new Map<string, Region>();
    if (!needsRegion(viewer)) return regions;
    const found = await organisations.getMany([...new Set(organisationIds)]);
    for (const organisation of found) {
      if (organisation !== undefined) regions.set(organisation.id, organisation.region);
    }
    return regions;
  }

  async function show(viewer: Viewer, found: readonly (StoredPerson | undefined)[]) {
    const known = found.filter((person) => person !== undefined);
    const regions = await regionsOf(
      viewer,
      known.map((person) => person.organisationId),
    );
    return found.map((person) => {
      if (person === undefined) return null;
      const subject = subjectOf(person, regions.get(person.organisationId));
      if (!isAllowed(viewer, policy.seePerson, subject)) return null;
      return toPerson(person, isAllowed(viewer, policy.seeEmail, subject));
    });
  }

  return {
    regionsOf,
    async visible(call, id) {
      const viewer = authorise(call, policy.signedIn, undefined);
      const person = await people.get(id);
      if (person !== undefined) {
        const regions = await regionsOf(viewer, [person.organisationId]);
        const subject = subjectOf(person, regions.get(person.organisationId));
        if (isAllowed(viewer, policy.seePerson, subject)) return { person, subject };
      }
      throw new SmcError('NOT_FOUND', { field: 'id' });
    },
    show,
    async showOne(call, person) {
      const [seen] = await show(authorise(call, policy.signedIn, undefined), [person]);
      if (seen == null) throw new SmcError('NOT_FOUND', { field: 'id' });
      return seen;
    },
  };
}
