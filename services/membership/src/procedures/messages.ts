import { type MessageChoice, type MessagePreferences, SmcError } from '@smc/contracts';
import { allowEverybody, authorise, retryStale } from '@smc/service-kit';
import { mailboxesOf } from '../messages/mailboxes.ts';
import { chooseMessages, shownPreferences } from '../messages/message-preferences.ts';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Implementer } from './implementer.ts';

/** How people get mail, and for the services that write to them: where it goes. */
export function messageProcedures(os: Implementer['messages'], parts: MembershipParts) {
  const { people, messagePreferences, messageTokens, clock } = parts;

  async function shown(personId: string): Promise<MessagePreferences> {
    if ((await people.get(personId)) === undefined) throw new SmcError('NOT_FOUND', { field: 'personId' });
    return shownPreferences(personId, await messagePreferences.get(personId));
  }

  /** Two who choose at once both get what they named: each choice is for its kind alone. */
  function choose(personId: string, choices: readonly MessageChoice[], by: string) {
    return retryStale(async () => {
      const present = await messagePreferences.get(personId);
      const at = clock.now().toISOString();
      const { version, ...next } = chooseMessages(personId, present, choices, { at, by });
      const saved = await (present === undefined
        ? messagePreferences.insert(next)
        : messagePreferences.save({ ...next, version }));
      return shownPreferences(personId, saved);
    });
  }

  /** Whoever got the mail. A token that is not ours, or of somebody who is gone, is `NOT_FOUND`. */
  async function personOf(token: string): Promise<string> {
    const personId = messageTokens.read(token);
    const person = personId === undefined ? undefined : await people.get(personId);
    if (person === undefined || person.state === 'DISABLED')
      throw new SmcError('NOT_FOUND', { field: 'token' });
    return person.id;
  }

  return {
    preferences: os.preferences.handler(({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const id = input.personId ?? viewer.personId;
      authorise(call, policy.seeMessagePreferences, { id });
      return shown(id);
    }),
    choose: os.choose.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const id = input.personId ?? viewer.personId;
      authorise(call, policy.chooseMessages, { id });
      await shown(id);
      return choose(id, input.choices, viewer.personId);
    }),
    preferencesByToken: os.preferencesByToken.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      return shown(await personOf(input.token));
    }),
    chooseByToken: os.chooseByToken.handler(async ({ input, context: { call } }) => {
      allowEverybody(call);
      return choose(await personOf(input.token), input.choices, 'link');
    }),
    mailboxes: os.mailboxes.handler(({ input, context: { call } }) => {
      authorise(call, policy.platformOnly, undefined);
      return mailboxesOf(parts, input.personIds);
    }),
  };
}
