import { type Challenge, challengeContract, SmcError } from '@smc/contracts';
import {
  authentication,
  authorise,
  type Changed,
  type CallContext,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  outputChecks,
  type RequestContext,
  toGroupedPages,
  toPage,
} from '@smc/service-kit';
import { implement } from '@orpc/server';
import {
  draftChallenge,
  endChallenge,
  publishChallenge,
  removeTranslation,
  reviseChallenge,
  translateChallenge,
} from './challenge.ts';
import { listFilter } from './list-filter.ts';
import type { CityChallengeParts } from './parts.ts';
import { policy } from './policy.ts';

/** The contract's implementation: load, policy, one domain function, save. */
export function createProcedures(parts: CityChallengeParts) {
  const { challenges } = parts;
  const os = implement(challengeContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
  const canSee = (call: RequestContext, challenge: Challenge) =>
    isAllowed(call.viewer, policy.see, challenge);

  async function visible(call: RequestContext, id: string): Promise<Challenge> {
    authorise(call, policy.list, undefined);
    const challenge = await challenges.get(id);
    // Whether a draft exists is nobody else's business: the same answer as for an id that does not.
    if (challenge === undefined || !canSee(call, challenge)) throw new SmcError('NOT_FOUND', { field: 'id' });
    return challenge;
  }

  async function change(
    call: RequestContext,
    input: { id: string; expectedVersion: number },
    domain: (challenge: Challenge, facts: ChangeFacts) => Changed<Challenge>,
  ): Promise<Challenge> {
    const challenge = await visible(call, input.id);
    authorise(call, policy.change, challenge);
    expectVersion(challenge, input.expectedVersion);
    const { document, events } = domain(challenge, changeFacts(call, parts));
    return challenges.save(document, { events });
  }

  return os.router({
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
    get: os.get.handler(({ input, context }) => visible(context.call, input.id)),
    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await challenges.getMany(input.ids);
      return found.map((challenge) =>
        challenge !== undefined && canSee(call, challenge) ? challenge : null,
      );
    }),
    list: os.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, ...wanted } = input;
      return toPage(
        await challenges.find({
          filter: listFilter(viewer, wanted),
          sort: [{ field: 'createdAt', direction: 'descending' }],
          limit: first,
          ...(after === undefined ? {} : { after }),
        }),
      );
    }),
    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const groups = await challenges.findGrouped({
        by: 'organisationId',
        values: input.parentIds,
        filter: listFilter(
          viewer,
          input.parentIds.length === 1 ? { organisationId: input.parentIds[0] } : {},
        ),
        sort: [{ field: 'createdAt', direction: 'descending' }],
        limit: input.first,
      });
      return toGroupedPages(input.parentIds, groups);
    }),
  });
}
