import { membershipContract } from '@smc/contracts';
import { createSendOnce, sentMailCollection } from '@smc/mail';
import type { Service } from '@smc/service-kit';
import { createJobs, sweepEveryMs, sweepQueue } from './jobs.ts';
import { membershipCollection } from './membership-collection.ts';
import { messagePreferencesCollection } from './messages/message-preferences.ts';
import { organisationCollection } from './organisation-collection.ts';
import type { MembershipDeps, MembershipParts } from './parts.ts';
import { createPasswordHasher } from './password/password-hasher.ts';
import { personCollection } from './person-collection.ts';
import { createProcedures } from './procedures.ts';
import { createSecretariatGuard, guardCollection } from './secretariat-guard.ts';
import { apiTokenCollection } from './sign-in/api-token.ts';
import { createAttemptLimiter } from './sign-in/attempt-limiter.ts';
import { attemptsCollection } from './sign-in/attempts.ts';
import { createLinkTokens } from './sign-in/secrets.ts';
import { sessionCollection } from './sign-in/session.ts';
import { createSubscriptions } from './subscriptions.ts';

function createParts(deps: MembershipDeps): MembershipParts {
  const people = deps.store.collection(personCollection);
  const attempts = deps.store.collection(attemptsCollection);
  const sentMails = deps.store.collection(sentMailCollection);
  const guards = deps.store.collection(guardCollection);
  return {
    ...deps,
    people,
    attempts,
    sentMails,
    messagePreferences: deps.store.collection(messagePreferencesCollection),
    organisations: deps.store.collection(organisationCollection),
    memberships: deps.store.collection(membershipCollection),
    sessions: deps.store.collection(sessionCollection),
    apiTokens: deps.store.collection(apiTokenCollection),
    limiter: createAttemptLimiter(attempts, deps.clock),
    hasher: createPasswordHasher(deps.passwordCost),
    guard: createSecretariatGuard(guards, people, deps.clock),
    linkTokens: createLinkTokens(deps.linkSecret),
    messageTokens: createLinkTokens(deps.linkSecret, 'smc-messages'),
    sendOnce: createSendOnce(sentMails, deps.clock),
  };
}

/** Organisations, people, roles, sign-in, API tokens, memberships and their fees. */
export function createMembership(deps: MembershipDeps): Service {
  const parts = createParts(deps);
  return {
    name: 'membership',
    contract: membershipContract,
    router: createProcedures(parts),
    subscriptions: createSubscriptions(parts),
    jobs: createJobs(parts),
    start: () => deps.jobs.schedule(sweepQueue, 'hourly', { everyMs: sweepEveryMs }, {}),
    stop: async () => {},
  };
}
