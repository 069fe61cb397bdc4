import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { challengeContent, challengeTranslation } from '../inputs.ts';
import { payload } from '../user-errors.ts';

export const challengeMutations: MutationResolvers = {
  createChallenge: (_root, { input: { content, ...rest } }, { clients, call }) =>
    payload('challenge', () =>
      clients.cityChallenge.create({ ...given(rest), content: challengeContent(content) }, call),
    ),
  updateChallenge: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('challenge', () =>
      clients.cityChallenge.update({ ...change, content: challengeContent(content) }, call),
    ),
  publishChallenge: (_root, { input }, { clients, call }) =>
    payload('challenge', () => clients.cityChallenge.publish(input, call)),
  withdrawChallenge: (_root, { input }, { clients, call }) =>
    payload('challenge', () => clients.cityChallenge.withdraw(input, call)),
  closeChallenge: (_root, { input }, { clients, call }) =>
    payload('challenge', () => clients.cityChallenge.close(input, call)),
  setChallengeTranslation: (_root, { input: { translation, ...change } }, { clients, call }) =>
    payload('challenge', () =>
      clients.cityChallenge.setTranslation(
        { ...change, translation: challengeTranslation(translation) },
        call,
      ),
    ),
  removeChallengeTranslation: (_root, { input }, { clients, call }) =>
    payload('challenge', () => clients.cityChallenge.removeTranslation(input, call)),
};
