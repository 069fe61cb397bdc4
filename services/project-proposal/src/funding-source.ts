import {
  type FundingSource,
  fundingSource,
  type FundingSourceContent,
  type FundingSourceState,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, checkThemeCodes, eventOf, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { isThemeOrTopic } from '@smc/taxonomy';
import { z } from 'zod';

type Action = 'update' | 'archive';

/** Listed -> archived. */
export const fundingSourceTransitions: Readonly<
  Record<FundingSourceState, Readonly<Partial<Record<Action, FundingSourceState>>>>
> = {
  LISTED: { update: 'LISTED', archive: 'ARCHIVED' },
  ARCHIVED: {},
};

/** Stored as the contract shows it. */
export const fundingSourceCollection: CollectionDefinition<FundingSource> = {
  name: 'funding-sources',
  schema: z.strictObject(fundingSource.shape),
  indexes: [
    ['createdAt'],
    ['state', 'createdAt'],
    ['organisationId', 'createdAt'],
    ['instrument', 'createdAt'],
    ['themes'],
    ['regions'],
  ],
};

function checkContent({ themes }: FundingSourceContent): void {
  checkThemeCodes(themes, { isThemeCode: isThemeOrTopic }, 'content.themes');
}

const told = (facts: ChangeFacts, id: string, fundingSource: FundingSource) => [
  eventOf(facts, 'funding-source.changed', id, { fundingSource }),
];

export function listFundingSource(
  id: string,
  organisationId: string,
  content: FundingSourceContent,
  facts: ChangeFacts,
): Changed<Omit<FundingSource, 'version'>> {
  checkContent(content);
  const document = {
    ...content,
    id,
    organisationId,
    state: 'LISTED' as const,
    createdAt: facts.at,
    updatedAt: facts.at,
  };
  return { document, events: told(facts, id, { ...document, version: 1 }) };
}

export function reviseFundingSource(
  present: FundingSource,
  content: FundingSourceContent,
  facts: ChangeFacts,
): Changed<FundingSource> {
  const state = transition(fundingSourceTransitions, present.state, 'update');
  checkContent(content);
  const document = { ...present, ...content, state, updatedAt: facts.at };
  return { document, events: told(facts, present.id, { ...document, version: document.version + 1 }) };
}

export function archiveFundingSource(present: FundingSource, facts: ChangeFacts): Changed<FundingSource> {
  const state = transition(fundingSourceTransitions, present.state, 'archive');
  const document = { ...present, state, updatedAt: facts.at };
  return { document, events: told(facts, present.id, { ...document, version: document.version + 1 }) };
}
