import { type Region, type Role, SmcError, type Viewer } from '@smc/contracts';

const everyRole: readonly Role[] = [
  'MEMBER',
  'ORGANISATION_ADMIN',
  'SECRETARIAT',
  'REGIONAL_STAFF',
  'REVIEWER',
  'EXECUTIVE_COMMITTEE',
  'OPERATOR',
];

/** Which roles a holder of a role may grant and take away; within the own organisation for its admin, see policy.ts. */
export const grantableRoles: Readonly<Record<Role, readonly Role[]>> = {
  MEMBER: [],
  ORGANISATION_ADMIN: ['MEMBER', 'ORGANISATION_ADMIN'],
  SECRETARIAT: everyRole,
  REGIONAL_STAFF: [],
  REVIEWER: [],
  EXECUTIVE_COMMITTEE: [],
  OPERATOR: [],
};

/** Nobody grants, takes away or governs a role above the own. Pure. */
export function mayGovernRoles(viewer: Viewer, roles: readonly Role[]): boolean {
  if (viewer.isSystem) return true;
  const grantable = new Set(viewer.roles.flatMap((role) => grantableRoles[role]));
  return roles.every((role) => grantable.has(role));
}

/** Roles and regions as they are stored: each once, in the order of the tables. Throws `VALIDATION_FAILED`. */
export function checkedRoles(
  roles: readonly Role[],
  regions: readonly Region[],
): { roles: Role[]; regions: Region[] } {
  const isRegional = roles.includes('REGIONAL_STAFF');
  if (isRegional !== regions.length > 0) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'regions',
      message: isRegional
        ? 'Say which regions the regional staff looks after.'
        : 'Regions are for the role REGIONAL_STAFF alone.',
    });
  }
  return {
    roles: everyRole.filter((role) => roles.includes(role)),
    regions: [...new Set(regions)].sort(),
  };
}
