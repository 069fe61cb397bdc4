import type { MembershipParts } from '../parts.ts';
import type { Implementer } from './implementer.ts';
import { personCommands } from './person-commands.ts';
import { personQueries } from './person-queries.ts';

export function personProcedures(os: Implementer['people'], parts: MembershipParts) {
  return { ...personQueries(os, parts), ...personCommands(os, parts) };
}
