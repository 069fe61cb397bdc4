import { isSmcError, type Membership, SmcError } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  type Permission,
  type RequestContext,
} from '@smc/service-kit';
import {
  activateMembership,
  applyForMembership,
  assessMembership,
  decideMembership,
  lapseMembership,
  type StoredMembership,
  toMembership,
} from '../membership.ts';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Implementer } from './implementer.ts';
import { visibleMembership } from './membership-queries.ts';

/** The claim on the organisation is held by another membership. */
async function oneOpen(write: Promise<StoredMembership>): Promise<Membership> {
  try {
    return toMembership(await write);
  } catch (error) {
    if (!isSmcError(error, 'CLAIM_TAKEN')) throw error;
    throw new SmcError('ALREADY_EXISTS', {
      field: 'organisationId',
      message: 'This organisation has an application or membership that is still open.',
    });
  }
}

export function membershipCommands(os: Implementer['memberships'], parts: MembershipParts) {
  const { memberships, organisations } = parts;

  async function change(
    call: RequestContext,
    input: { id: string; expectedVersion: number },
    permission: Permission<undefined>,
    domain: (membership: StoredMembership, facts: ChangeFacts) => Changed<StoredMembership>,
  ): Promise<Membership> {
    const membership = await visibleMembership(memberships, call, input.id);
    authorise(call, permission, undefined);
    expectVersion(membership, input.expectedVersion);
    const { document, events } = domain(membership, changeFacts(call, parts));
    return oneOpen(memberships.save(document, { events }));
  }

  return {
    apply: os.apply.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.apply, input);
      const organisation = await organisations.get(input.organisationId);
      if (organisation === undefined) throw new SmcError('NOT_FOUND', { field: 'organisationId' });
      const { document, events } = applyForMembership(
        parts.newId(),
        organisation,
        input.category,
        input.motivation,
        changeFacts(call, parts),
      );
      return oneOpen(memberships.insert(document, { events }));
    }),
    assess: os.assess.handler(({ input, context: { call } }) =>
      change(call, input, policy.assess, (membership, facts) =>
        assessMembership(membership, input.assessment, facts),
      ),
    ),
    decide: os.decide.handler(({ input, context: { call } }) =>
      change(call, input, policy.decide, (membership, facts) =>
        decideMembership(membership, input.approved, input.reason, facts),
      ),
    ),
    activate: os.activate.handler(({ input, context: { call } }) =>
      change(call, input, policy.settle, (membership, facts) => activateMembership(membership, input, facts)),
    ),
    lapse: os.lapse.handler(({ input, context: { call } }) =>
      change(call, input, policy.settle, (membership, facts) =>
        lapseMembership(membership, input.reason, facts),
      ),
    ),
  };
}
