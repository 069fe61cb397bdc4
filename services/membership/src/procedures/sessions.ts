import { isSmcError } from '@smc/contracts';
import { allowEverybody, authorise } from '@smc/service-kit';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { createPasswordChange } from '../sign-in/password-change.ts';
import { createResolver } from '../sign-in/resolve.ts';
import { hashOf } from '../sign-in/secrets.ts';
import { createPasswordSignIn, createSessionStarter } from '../sign-in/sign-in.ts';
import type { Implementer } from './implementer.ts';

export function sessionProcedures(os: Implementer['sessions'], parts: MembershipParts) {
  const signIn = createPasswordSignIn(parts);
  const startSession = createSessionStarter(parts);
  const resolve = createResolver(parts);
  const changePassword = createPasswordChange(parts);

  async function end(sessionToken: string): Promise<boolean> {
    const session = await parts.sessions.get(hashOf(sessionToken));
    if (session === undefined) return false;
    try {
      await parts.sessions.erase(session.id, session.version);
      return true;
    } catch (error) {
      // The session was used, or ended, at the same moment: look again.
      if (isSmcError(error, 'STALE_VERSION') || isSmcError(error, 'NOT_FOUND')) return end(sessionToken);
      throw error;
    }
  }

  return {
    signIn: os.signIn.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      if (input.clientAddress !== undefined) authorise(call, policy.platformOnly, undefined);
      return startSession(await signIn(call, input.email, input.password, input.clientAddress));
    }),

    /** Whoever holds the secret may end it. */
    signOut: os.signOut.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      return { ended: await end(input.sessionToken) };
    }),

    resolve: os.resolve.handler(({ input, context: { call } }) => {
      authorise(call, policy.platformOnly, undefined);
      return resolve(input.credential);
    }),

    changePassword: os.changePassword.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.changePassword, undefined);
      await changePassword(call, viewer.personId, input);
      return { changed: true };
    }),
  };
}
