import { isSmcError, SmcError } from '@smc/contracts';
import { authorise, type RequestContext } from '@smc/service-kit';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import {
  isUsable,
  maximumTokens,
  newApiToken,
  type StoredApiToken,
  toApiToken,
} from '../sign-in/api-token.ts';
import { apiTokenPrefix, hashOf, newSecret } from '../sign-in/secrets.ts';
import type { Implementer } from './implementer.ts';

export function apiTokenProcedures(os: Implementer['apiTokens'], parts: MembershipParts) {
  const { apiTokens, clock } = parts;

  /** The newest ones; ended tokens are cleared away after a while. */
  async function newestOf(personId: string): Promise<readonly StoredApiToken[]> {
    const found = await apiTokens.find({
      filter: { personId },
      sort: [{ field: 'createdAt', direction: 'descending' }],
      limit: 500,
    });
    return found.documents;
  }

  async function revoke(call: RequestContext, id: string): Promise<StoredApiToken> {
    const viewer = authorise(call, policy.changeApiTokens, undefined);
    const token = await apiTokens.get(id);
    if (token?.personId !== viewer.personId) throw new SmcError('NOT_FOUND', { field: 'id' });
    if (token.isRevoked) return token;
    try {
      return await apiTokens.save({ ...token, isRevoked: true });
    } catch (error) {
      // The token was used at the same moment, which noted the hour: revoke it all the same.
      if (isSmcError(error, 'STALE_VERSION')) return revoke(call, id);
      throw error;
    }
  }

  return {
    create: os.create.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.changeApiTokens, undefined);
      const beyond = input.scopes.find((scope) => viewer.scopes !== null && !viewer.scopes.includes(scope));
      if (beyond !== undefined) {
        throw new SmcError('NOT_ALLOWED', {
          field: 'scopes',
          message: `This token lacks the scope ${beyond}, so it cannot give it on.`,
        });
      }
      const at = clock.now().toISOString();
      const living = (await newestOf(viewer.personId)).filter((token) => isUsable(token, at));
      if (living.length >= maximumTokens)
        throw new SmcError('TOO_MANY', { details: { maximum: maximumTokens } });
      const secret = newSecret(apiTokenPrefix);
      const token = newApiToken(parts.newId(), hashOf(secret), viewer.personId, input, at);
      return { token: toApiToken(await apiTokens.insert(token)), secret };
    }),

    list: os.list.handler(async ({ context: { call } }) => {
      const viewer = authorise(call, policy.listApiTokens, undefined);
      return (await newestOf(viewer.personId)).map(toApiToken);
    }),

    revoke: os.revoke.handler(async ({ input, context: { call } }) =>
      toApiToken(await revoke(call, input.id)),
    ),
  };
}
