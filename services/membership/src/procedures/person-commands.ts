import { authorise, changeFacts, expectVersion } from '@smc/service-kit';
import { createInviter } from '../inviter.ts';
import type { MembershipParts } from '../parts.ts';
import { disablePerson, setRoles, updatePerson } from '../person.ts';
import { createPersonAccess, subjectOf } from '../person-access.ts';
import { policy } from '../policy.ts';
import type { Implementer } from './implementer.ts';

export function personCommands(os: Implementer['people'], parts: MembershipParts) {
  const { people, guard } = parts;
  const access = createPersonAccess(parts);
  const invite = createInviter(parts);

  return {
    invite: os.invite.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.invite, input);
      return access.showOne(call, await invite(call, input));
    }),

    update: os.update.handler(async ({ input, context: { call } }) => {
      const { person, subject } = await access.visible(call, input.id);
      authorise(call, policy.updatePerson, subject);
      expectVersion(person, input.expectedVersion);
      const { document, events } = updatePerson(person, input, changeFacts(call, parts));
      return access.showOne(call, await people.save(document, { events }));
    }),

    setRoles: os.setRoles.handler(async ({ input, context: { call } }) => {
      const { person, subject } = await access.visible(call, input.id);
      authorise(call, policy.setRoles, subjectOf(person, subject.region, input.roles));
      expectVersion(person, input.expectedVersion);
      const { document, events } = setRoles(person, input.roles, input.regions, changeFacts(call, parts));
      const save = () => people.save(document, { events });
      const staysSecretariat = input.roles.includes('SECRETARIAT');
      return access.showOne(call, await (staysSecretariat ? save() : guard.removing(person, save)));
    }),

    disable: os.disable.handler(async ({ input, context: { call } }) => {
      const { person, subject } = await access.visible(call, input.id);
      authorise(call, policy.disable, subject);
      expectVersion(person, input.expectedVersion);
      const { document, events } = disablePerson(person, changeFacts(call, parts));
      const disabled = await guard.removing(person, () => people.save(document, { events }));
      return access.showOne(call, disabled);
    }),
  };
}
