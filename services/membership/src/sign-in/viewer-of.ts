import type { Organisation, Scope, Viewer } from '@smc/contracts';
import type { StoredPerson } from '../person.ts';

/** Who asks, as it is signed into the token between the door and the services. */
export function viewerOf(
  person: StoredPerson,
  organisation: Pick<Organisation, 'kind'> | undefined,
  scopes: readonly Scope[] | null,
): Viewer {
  return {
    personId: person.id,
    organisationId: person.organisationId,
    organisationKind: organisation?.kind ?? null,
    roles: [...person.roles],
    regions: [...person.regions],
    scopes: scopes === null ? null : [...scopes],
    isSystem: false,
  };
}
