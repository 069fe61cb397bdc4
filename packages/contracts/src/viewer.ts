import { z } from 'zod';
import { region } from './regions.ts';

export const organisationKind = z.enum(['CITY', 'CORPORATE', 'INSTITUTION']);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** What a person may be. `ORGANISATION_ADMIN` is for the person's own organisation; the staff roles are the organising body's. */
export const role = z.enum([
  'MEMBER',
  'ORGANISATION_ADMIN',
  'SECRETARIAT',
  'REGIONAL_STAFF',
  'REVIEWER',
  'EXECUTIVE_COMMITTEE',
  'OPERATOR',
]);
export type Role = z.infer<typeof role>;

/** What an API token may be limited to. `read` is what its person may see; the others name what it may change. */
export const scope = z.enum([
  'read',
  'challenges:write',
  'solutions:write',
  'matchmaking:write',
  'scheduling:write',
  'proposals:write',
  'membership:write',
  'operate',
]);
export type Scope = z.infer<typeof scope>;

/** Who asks. Signed into the token that every service checks. */
export const viewer = z.object({
  /** A person id, or `system` for the platform itself. */
  personId: z.string(),
  organisationId: z.string().nullable(),
  organisationKind: organisationKind.nullable(),
  roles: z.array(role),
  /** Regions a `REGIONAL_STAFF` person looks after. */
  regions: z.array(region),
  /** Limits of an API token; null for a browser session: everything the roles allow. */
  scopes: z.array(scope).nullable(),
  isSystem: z.boolean(),
});
export type Viewer = z.infer<typeof viewer>;

/** The platform acting for itself: the relay, rebuilding copies, the local command line. */
export const systemViewer: Viewer = {
  personId: 'system',
  organisationId: null,
  organisationKind: null,
  roles: [],
  regions: [],
  scopes: null,
  isSystem: true,
};
