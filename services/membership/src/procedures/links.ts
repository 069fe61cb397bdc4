import { SmcError } from '@smc/contracts';
import { allowEverybody, authorise, changeFacts } from '@smc/service-kit';
import { passwordResetQueue } from '../jobs.ts';
import type { MembershipParts } from '../parts.ts';
import { renewLink } from '../person.ts';
import { policy } from '../policy.ts';
import { createFirstAccounts } from '../sign-in/first-account.ts';
import { createLinkDesk } from '../sign-in/links.ts';
import { createSessionStarter, personByEmail } from '../sign-in/sign-in.ts';
import type { Implementer } from './implementer.ts';

/** Reset mails for one address; whether it is known or not. */
const resetLimit = { attempts: 5, windowSeconds: 3600 } as const;

export function linkProcedures(os: Implementer['links'], parts: MembershipParts) {
  const desk = createLinkDesk(parts);
  const startSession = createSessionStarter(parts);
  const firstAccount = createFirstAccounts(parts);

  return {
    inspect: os.inspect.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      const { person, link } = await desk.find(input.token);
      const organisation = await parts.organisations.get(person.organisationId);
      const isFirst = link.purpose === 'FIRST_ACCOUNT';
      return {
        purpose: link.purpose,
        email: person.email,
        organisationName: organisation?.name ?? null,
        name: isFirst ? null : person.name,
        expiresAt: link.expiresAt,
      };
    }),

    redeem: os.redeem.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      const person = await desk.redeem(call, input);
      if (person.email !== null) await parts.limiter.forgive('account', person.email);
      return startSession(person);
    }),

    /** Known or not, the same reads and one durable write: the job finds out what to do, and time tells nothing. */
    requestPasswordReset: os.requestPasswordReset.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      if (input.clientAddress !== undefined) {
        authorise(call, policy.platformOnly, undefined);
        await parts.limiter.count('client', input.clientAddress, parts.signInLimit);
      }
      await parts.limiter.count('reset', input.email, resetLimit);
      const person = await personByEmail(parts.people, input.email);
      const data = { personId: person?.id ?? null, requestId: call.requestId };
      await parts.jobs.enqueue(passwordResetQueue, data);
      return { accepted: true };
    }),

    createForPerson: os.createForPerson.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.platformOnly, undefined);
      const person = await parts.people.get(input.personId);
      if (person === undefined) throw new SmcError('NOT_FOUND', { field: 'personId' });
      const { document, link } = renewLink(person, changeFacts(call, parts));
      await parts.people.save(document);
      const token = parts.linkTokens.tokenOf(link.id);
      return { token, purpose: link.purpose, expiresAt: link.expiresAt };
    }),

    createFirstAccount: os.createFirstAccount.handler(({ input, context: { call } }) => {
      authorise(call, policy.platformOnly, undefined);
      return firstAccount(call, input);
    }),
  };
}
