import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';

/** The browser's own session goes on after a change of password; an API token is none. */
function sessionTokenOf(credential: string | undefined): { sessionToken?: string } {
  return credential === undefined || credential.startsWith('smct_') ? {} : { sessionToken: credential };
}

/** Signing in and out, passwords, links and API tokens. Attempts are counted before anything is looked up. */
export const signInMutations: MutationResolvers = {
  signIn: async (_root, { input }, { clients, door }) => {
    await door.countAttempt(input.email);
    return payload('session', async () => {
      const session = await clients.membership.sessions.signIn(
        { ...input, clientAddress: door.address },
        await door.platformCall(),
      );
      door.begin(session.sessionToken, session.expiresAt);
      return session;
    });
  },
  signOut: (_root, _arguments, { clients, call, door }) =>
    payload('signedOut', async () => {
      if (door.credential !== undefined) {
        await clients.membership.sessions.signOut({ sessionToken: door.credential }, call);
      }
      door.end();
      return true;
    }),
  changePassword: async (_root, { input }, { clients, call, door, viewer }) => {
    await door.countAttempt(viewer?.personId);
    return payload('changed', async () => {
      const session = sessionTokenOf(door.credential);
      const { changed } = await clients.membership.sessions.changePassword({ ...input, ...session }, call);
      door.forgetAll();
      return changed;
    });
  },
  inspectLink: async (_root, { input }, { clients, call, door }) => {
    await door.countAttempt();
    return payload('link', () => clients.membership.links.inspect(input, call));
  },
  redeemLink: async (_root, { input }, { clients, call, door }) => {
    await door.countAttempt(input.email ?? undefined);
    return payload('session', async () => {
      const session = await clients.membership.links.redeem(given(input), call);
      door.forgetAll();
      door.begin(session.sessionToken, session.expiresAt);
      return session;
    });
  },
  requestPasswordReset: async (_root, { input }, { clients, door }) => {
    await door.countAttempt(input.email);
    return payload('accepted', async () => {
      const wish = { ...input, clientAddress: door.address };
      return (await clients.membership.links.requestPasswordReset(wish, await door.platformCall())).accepted;
    });
  },
  createApiToken: (_root, { input }, { clients, call }) =>
    payload('apiToken', () => clients.membership.apiTokens.create(given(input), call)),
  revokeApiToken: (_root, { input }, { clients, call, door }) =>
    payload('apiToken', async () => {
      const token = await clients.membership.apiTokens.revoke(input, call);
      door.forgetAll();
      return token;
    }),
};
