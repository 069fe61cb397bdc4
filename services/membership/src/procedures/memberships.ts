import type { MembershipParts } from '../parts.ts';
import type { Implementer } from './implementer.ts';
import { membershipCommands } from './membership-commands.ts';
import { membershipQueries } from './membership-queries.ts';

export function membershipProcedures(os: Implementer['memberships'], parts: MembershipParts) {
  return { ...membershipQueries(os, parts), ...membershipCommands(os, parts) };
}
