import type { Proposal, ProposalState, Region, Viewer } from '@smc/contracts';
import { authorise, isAllowed, toGroupedPages, toPage } from '@smc/service-kit';
import type { Filter, FindPage } from '@smc/store';
import { isEligible } from '../eligibility/evaluate.ts';
import { checkFunding } from '../funding-check.ts';
import type { ProjectProposalParts } from '../parts.ts';
import { suggestPartners } from '../partner-suggestions.ts';
import { policy } from '../policy.ts';
import type { StoredProposal } from '../proposal.ts';
import type { ProposalAccess } from '../proposal-access.ts';
import { listedSources, solutionsFor } from '../suggestion-sources.ts';
import type { Implementation } from './context.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

interface Wanted {
  readonly state?: ProposalState | undefined;
  readonly programmeId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly challengeId?: string | undefined;
  readonly region?: Region | undefined;
}

/** Nobody lists what `get` would hide: staff everything, regional staff their regions, others what their organisation has a part in. */
function visibilityFilter(viewer: Viewer): Filter {
  if (isAllowed(viewer, policy.listAllProposals, undefined)) return {};
  if (isAllowed(viewer, policy.listRegionalProposals, undefined)) return { region: { in: viewer.regions } };
  return { visibleTo: { contains: viewer.organisationId ?? '-' } };
}

function listFilter(viewer: Viewer, { region, ...wanted }: Wanted, toReview: boolean): Filter {
  const seen: Filter = toReview ? { reviewerIds: { contains: viewer.personId } } : visibilityFilter(viewer);
  const asked = Object.entries(wanted).filter(([, value]) => value !== undefined);
  // Both may speak of the region: then only what both allow.
  const isRegional = 'region' in seen;
  const narrowed: Filter =
    region === undefined
      ? {}
      : { region: isRegional ? { in: viewer.regions.filter((one) => one === region) } : region };
  return { ...seen, ...Object.fromEntries(asked), ...narrowed };
}

export function proposalQueries(os: Implementation, access: ProposalAccess, parts: ProjectProposalParts) {
  const { proposals } = parts;
  const shownPage = (viewer: Viewer, found: FindPage<StoredProposal>): FindPage<Proposal> => ({
    ...found,
    documents: found.documents.map((proposal) => access.shown(viewer, proposal)),
  });

  async function groups(
    viewer: Viewer,
    by: 'programmeId' | 'organisationId',
    values: string[],
    first: number,
  ) {
    const found = await proposals.findGrouped({
      by,
      values,
      filter: visibilityFilter(viewer),
      sort: newestFirst,
      limit: first,
    });
    return toGroupedPages(
      values,
      found.map((page) => shownPage(viewer, page)),
    );
  }

  return {
    get: os.proposals.get.handler(async ({ input, context: { call } }) =>
      access.shown(call.viewer, await access.visible(call, input.id)),
    ),
    getMany: os.proposals.getMany.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const found = await proposals.getMany(input.ids);
      return found.map((one) =>
        one !== undefined && access.canSee(viewer, one) ? access.shown(viewer, one) : null,
      );
    }),
    list: os.proposals.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const { first, after, toReview, isFollowUpDue, ...wanted } = input;
      const due: Filter = isFollowUpDue ? { nextFollowUpAt: { lte: parts.clock.now().toISOString() } } : {};
      const found = await proposals.find({
        filter: { ...listFilter(viewer, wanted, toReview), ...due },
        sort: newestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage(shownPage(viewer, found));
    }),
    listByProgrammes: os.proposals.listByProgrammes.handler(({ input, context: { call } }) =>
      groups(authorise(call, policy.use, undefined), 'programmeId', input.parentIds, input.first),
    ),
    listByOrganisations: os.proposals.listByOrganisations.handler(({ input, context: { call } }) =>
      groups(authorise(call, policy.use, undefined), 'organisationId', input.parentIds, input.first),
    ),
    checkEligibility: os.proposals.checkEligibility.handler(async ({ input, context: { call } }) => {
      const proposal = await access.visible(call, input.id);
      const findings = await access.eligibilityOf(proposal, await access.programmeOf(proposal));
      return { proposalId: proposal.id, isEligible: isEligible(findings), findings };
    }),
    suggestions: os.proposals.suggestions.handler(async ({ input, context: { call } }) => {
      const proposal = await access.visible(call, input.id);
      authorise(call, policy.seeSuggestions, proposal);
      const { locale, first } = input;
      const at = parts.clock.now().toISOString();
      const solutions = await solutionsFor(parts, proposal.themes);
      const sources = await listedSources(parts);
      const checks = sources.map((source) => checkFunding(source, proposal, { at, locale }));
      return {
        proposalId: proposal.id,
        partners: suggestPartners(proposal, solutions, { count: first, locale }),
        fundingSources: checks.filter((check) => check.isEligible).slice(0, first),
      };
    }),
  };
}
