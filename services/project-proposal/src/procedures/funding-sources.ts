import { type FundingSource, SmcError } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  type RequestContext,
  toPage,
} from '@smc/service-kit';
import { checkFunding } from '../funding-check.ts';
import { archiveFundingSource, listFundingSource, reviseFundingSource } from '../funding-source.ts';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { ProposalAccess } from '../proposal-access.ts';
import type { Implementation } from './context.ts';

export function fundingProcedures(os: Implementation, access: ProposalAccess, parts: ProjectProposalParts) {
  const { fundingSources, find } = parts;

  async function present(id: string): Promise<FundingSource> {
    const source = await fundingSources.get(id);
    if (source === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    return source;
  }

  async function change(
    call: RequestContext,
    input: { readonly id: string; readonly expectedVersion: number },
    domain: (source: FundingSource, facts: ChangeFacts) => Changed<FundingSource>,
  ): Promise<FundingSource> {
    authorise(call, policy.use, undefined);
    const source = await present(input.id);
    const { kind } = await find.organisation(source.organisationId, 'organisationId');
    authorise(call, policy.changeFundingSource, { ...source, kind });
    expectVersion(source, input.expectedVersion);
    const { document, events } = domain(source, changeFacts(call, parts));
    return fundingSources.save(document, { events });
  }

  return {
    create: os.fundingSources.create.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const organisationId = input.organisationId ?? viewer.organisationId;
      if (organisationId === null)
        throw new SmcError('VALIDATION_FAILED', { field: 'organisationId', message: 'Say who funds.' });
      const { kind } = await find.organisation(organisationId, 'organisationId');
      authorise(call, policy.createFundingSource, { organisationId, kind });
      if (input.id !== undefined) authorise(call, policy.createWithId, undefined);
      const facts = changeFacts(call, parts);
      const id = input.id ?? parts.newId();
      const { document, events } = listFundingSource(id, organisationId, input.content, facts);
      return fundingSources.insert(document, { events });
    }),
    update: os.fundingSources.update.handler(({ input, context }) =>
      change(context.call, input, (source, facts) => reviseFundingSource(source, input.content, facts)),
    ),
    archive: os.fundingSources.archive.handler(({ input, context }) =>
      change(context.call, input, archiveFundingSource),
    ),
    getMany: os.fundingSources.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      return (await fundingSources.getMany(input.ids)).map((source) => source ?? null);
    }),
    list: os.fundingSources.list.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      const { first, after, theme, region, ...scalars } = input;
      const asked = Object.entries(scalars).filter(([, value]) => value !== undefined);
      return toPage(
        await fundingSources.find({
          filter: {
            ...Object.fromEntries(asked),
            ...(theme === undefined ? {} : { themes: { contains: theme } }),
            ...(region === undefined ? {} : { regions: { contains: region } }),
          },
          sort: [{ field: 'createdAt', direction: 'descending' }],
          limit: first,
          ...(after === undefined ? {} : { after }),
        }),
      );
    }),
    check: os.fundingSources.check.handler(async ({ input, context: { call } }) => {
      const proposal = await access.visible(call, input.proposalId, 'proposalId');
      authorise(call, policy.seeSuggestions, proposal);
      const at = parts.clock.now().toISOString();
      return checkFunding(await present(input.id), proposal, { at, locale: input.locale });
    }),
  };
}
