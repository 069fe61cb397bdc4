import type { MutationResolvers, RegistrationContentInput } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';

function registrationContent({ delegates, ...rest }: RegistrationContentInput) {
  return { ...given(rest), delegates: delegates.map(given) };
}

export const registrationMutations: MutationResolvers = {
  register: (_root, { input: { content, ...rest } }, { clients, call }) =>
    payload('registration', () =>
      clients.scheduling.registrations.register(
        { ...given(rest), content: registrationContent(content) },
        call,
      ),
    ),
  updateRegistration: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('registration', () =>
      clients.scheduling.registrations.update({ ...change, content: registrationContent(content) }, call),
    ),
  confirmRegistration: (_root, { input }, { clients, call }) =>
    payload('registration', () => clients.scheduling.registrations.confirm(input, call)),
  declineRegistration: (_root, { input }, { clients, call }) =>
    payload('registration', () => clients.scheduling.registrations.decline(input, call)),
  cancelRegistration: (_root, { input }, { clients, call }) =>
    payload('registration', () => clients.scheduling.registrations.cancel(input, call)),
  stateParticipantInterest: (_root, { input }, { clients, call }) =>
    payload('interest', () => clients.scheduling.registrations.stateInterest(given(input), call)),
  withdrawParticipantInterest: (_root, { input }, { clients, call }) =>
    payload(
      'withdrawn',
      async () => (await clients.scheduling.registrations.withdrawInterest(given(input), call)).withdrawn,
    ),
};
