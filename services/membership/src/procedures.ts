import type { MembershipParts } from './parts.ts';
import { apiTokenProcedures } from './procedures/api-tokens.ts';
import { createImplementer } from './procedures/implementer.ts';
import { linkProcedures } from './procedures/links.ts';
import { membershipProcedures } from './procedures/memberships.ts';
import { messageProcedures } from './procedures/messages.ts';
import { organisationProcedures } from './procedures/organisations.ts';
import { personProcedures } from './procedures/people.ts';
import { sessionProcedures } from './procedures/sessions.ts';

/** The contract's implementation, one file per area. */
export function createProcedures(parts: MembershipParts) {
  const os = createImplementer(parts);
  return os.router({
    organisations: organisationProcedures(os.organisations, parts),
    people: personProcedures(os.people, parts),
    sessions: sessionProcedures(os.sessions, parts),
    links: linkProcedures(os.links, parts),
    apiTokens: apiTokenProcedures(os.apiTokens, parts),
    messages: messageProcedures(os.messages, parts),
    memberships: membershipProcedures(os.memberships, parts),
  });
}
