import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { assessment, organisationContent } from '../inputs.ts';
import { payload } from '../user-errors.ts';

/** Organisations, people and memberships. */
export const membershipMutations: MutationResolvers = {
  createOrganisation: (_root, { input: { id, content } }, { clients, call }) =>
    payload('organisation', () =>
      clients.membership.organisations.create(
        { ...given({ id }), content: organisationContent(content) },
        call,
      ),
    ),
  updateOrganisation: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('organisation', () =>
      clients.membership.organisations.update({ ...change, content: organisationContent(content) }, call),
    ),
  invitePerson: (_root, { input }, { clients, call }) =>
    payload('person', () => clients.membership.people.invite(given(input), call)),
  updatePerson: (_root, { input }, { clients, call }) =>
    payload('person', () => clients.membership.people.update(input, call)),
  setPersonRoles: (_root, { input }, { clients, call, door }) =>
    payload('person', async () => {
      const person = await clients.membership.people.setRoles(given(input), call);
      door.forgetAll();
      return person;
    }),
  disablePerson: (_root, { input }, { clients, call, door }) =>
    payload('person', async () => {
      const person = await clients.membership.people.disable(input, call);
      door.forgetAll();
      return person;
    }),
  applyForMembership: (_root, { input }, { clients, call }) =>
    payload('membership', () => clients.membership.memberships.apply(given(input), call)),
  assessMembership: (_root, { input: { assessment: facts, ...change } }, { clients, call }) =>
    payload('membership', () =>
      clients.membership.memberships.assess({ ...change, assessment: assessment(facts) }, call),
    ),
  decideMembership: (_root, { input }, { clients, call }) =>
    payload('membership', () => clients.membership.memberships.decide(input, call)),
  activateMembership: (_root, { input }, { clients, call }) =>
    payload('membership', () => clients.membership.memberships.activate(input, call)),
  lapseMembership: (_root, { input }, { clients, call }) =>
    payload('membership', () => clients.membership.memberships.lapse(input, call)),
};
