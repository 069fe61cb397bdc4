import type { Money, Proposal } from '@smc/contracts';
import type { TableShape } from '../files/write-table.ts';
import { joinList } from '../rows/list-text.ts';
import { toMajorUnits } from '../rows/money.ts';

const amountCell = (money: Money | undefined) =>
  money === undefined ? '' : `${toMajorUnits(money.amount, money.currency)} ${money.currency}`;

/** JSON Lines hold the proposals whole; tables what a list for a meeting of the committee needs. */
export const proposalShape: TableShape<Proposal> = {
  json: (proposal) => proposal,
  columns: [
    { header: 'id', cell: ({ id }) => id },
    { header: 'programmeId', cell: ({ programmeId }) => programmeId },
    { header: 'organisationId', cell: ({ organisationId }) => organisationId },
    { header: 'country', cell: ({ country }) => country },
    { header: 'state', cell: ({ state }) => state },
    { header: 'title', cell: ({ title }) => title },
    { header: 'summary', cell: ({ summary }) => summary },
    { header: 'themes', cell: ({ themes }) => joinList(themes) },
    { header: 'challengeId', cell: ({ challengeId }) => challengeId },
    { header: 'partners', cell: ({ partnerIds }) => joinList(partnerIds) },
    { header: 'budget', cell: ({ budget }) => amountCell(budget?.total) },
    { header: 'ownContribution', cell: ({ budget }) => amountCell(budget?.ownContribution) },
    { header: 'origin', cell: ({ origin }) => origin.kind },
    { header: 'submittedAt', cell: ({ submittedAt }) => submittedAt },
    { header: 'score', cell: ({ decisions }) => decisions.at(-1)?.score ?? null },
    {
      header: 'decisions',
      cell: ({ decisions }) => joinList(decisions.map(({ kind, reason }) => `${kind}: ${reason}`)),
    },
    { header: 'consultantId', cell: ({ consultant }) => consultant?.organisationId ?? null },
    { header: 'outcomes', cell: ({ outcomes }) => joinList(outcomes.map(({ kind }) => kind)) },
  ],
};
