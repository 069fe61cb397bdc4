import { type Organisation, SmcError } from '@smc/contracts';
import { authorise, changeFacts, expectVersion } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { addOrganisation, regionOfCountry, reviseOrganisation } from '../organisation.ts';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { type Implementer, toPage } from './implementer.ts';

const asItIs = (organisation: Organisation) => organisation;

function listFilter(wanted: { kind?: string; country?: string; region?: string }): Filter {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

export function organisationProcedures(os: Implementer['organisations'], parts: MembershipParts) {
  const { organisations } = parts;

  async function existing(id: string): Promise<Organisation> {
    const organisation = await organisations.get(id);
    if (organisation === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    return organisation;
  }

  return {
    create: os.create.handler(({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      const region = regionOfCountry(input.content.country, 'content.country');
      authorise(call, policy.addOrganisation, { region });
      if (input.id !== undefined) authorise(call, policy.addOrganisationWithId, undefined);
      const id = input.id ?? parts.newId();
      const { document, events } = addOrganisation(id, input.content, changeFacts(call, parts));
      return organisations.insert(document, { events });
    }),

    update: os.update.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      const organisation = await existing(input.id);
      const subject = { organisationId: organisation.id, region: organisation.region };
      authorise(call, policy.changeOrganisation, subject);
      const region = regionOfCountry(input.content.country, 'content.country');
      // Nobody moves an organisation into a region they may not act in.
      authorise(call, policy.changeOrganisation, { ...subject, region });
      if (input.content.kind !== organisation.kind) authorise(call, policy.changeOrganisationKind, undefined);
      expectVersion(organisation, input.expectedVersion);
      const { document, events } = reviseOrganisation(organisation, input.content, changeFacts(call, parts));
      return organisations.save(document, { events });
    }),

    get: os.get.handler(({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      return existing(input.id);
    }),

    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      return (await organisations.getMany(input.ids)).map((organisation) => organisation ?? null);
    }),

    list: os.list.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      const { first, after, ...wanted } = input;
      const found = await organisations.find({
        filter: listFilter(wanted),
        sort: [{ field: 'name', direction: 'ascending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage(found, asItIs);
    }),
  };
}
