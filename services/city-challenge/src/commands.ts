import { SmcError } from '@smc/contracts';
import { authorise, changeFacts } from '@smc/service-kit';
import type { Access, Implementer } from './access.ts';
import type { CityChallengeParts } from './parts.ts';
import { policy } from './policy.ts';
import {
  draftChallenge,
  endChallenge,
  publishChallenge,
  removeTranslation,
  reviseChallenge,
  translateChallenge,
} from './challenge.ts';

/** What changes something: load, policy, one domain function, save. */
export function createCommands(os: Implementer, { change }: Access, parts: CityChallengeParts) {
  const { challenges } = parts;
  return {
    create: os.create.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const organisationId = input.organisationId ?? call.viewer?.organisationId;
      if (organisationId == null)
        throw new SmcError('VALIDATION_FAILED', {
          field: 'organisationId',
          message: 'Say which city this is for.',
        });
      const organisation = await parts.findOrganisation(organisationId);
      authorise(call, policy.create, {
        organisationId,
        region: organisation.region,
        kind: organisation.kind,
      });
      if (input.id !== undefined) authorise(call, policy.createWithId, undefined);
      if (organisation.kind !== 'CITY') {
        throw new SmcError('VALIDATION_FAILED', {
          field: 'organisationId',
          message: 'Only a local government posts challenges.',
        });
      }
      const facts = changeFacts(call, parts);
      return challenges.insert(
        draftChallenge(input.id ?? parts.newId(), organisation, input.content, parts, facts),
      );
    }),
    update: os.update.handler(({ input, context }) =>
      change(context.call, input, (challenge, facts) =>
        reviseChallenge(challenge, input.content, parts, facts),
      ),
    ),
    publish: os.publish.handler(({ input, context }) => change(context.call, input, publishChallenge)),
    withdraw: os.withdraw.handler(({ input, context }) =>
      change(context.call, input, (challenge, facts) =>
        endChallenge(challenge, 'withdraw', input.reason, facts),
      ),
    ),
    close: os.close.handler(({ input, context }) =>
      change(context.call, input, (challenge, facts) =>
        endChallenge(challenge, 'close', input.reason, facts),
      ),
    ),
    setTranslation: os.setTranslation.handler(({ input, context }) =>
      change(context.call, input, (challenge, facts) =>
        translateChallenge(challenge, input.translation, facts),
      ),
    ),
    removeTranslation: os.removeTranslation.handler(({ input, context }) =>
      change(context.call, input, (challenge, facts) => removeTranslation(challenge, input.language, facts)),
    ),
  };
}
