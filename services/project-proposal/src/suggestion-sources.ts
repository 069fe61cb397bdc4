import type { FundingSource } from '@smc/contracts';
import type { Collection, Filter, StoredDocument } from '@smc/store';
import type { SolutionCopy } from './copies/collections.ts';
import { withThemes } from './eligibility/theme-codes.ts';
import type { ProjectProposalParts } from './parts.ts';

const pageSize = 500;

async function everyOne<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  filter: Filter,
): Promise<Doc[]> {
  const all: Doc[] = [];
  let after: string | undefined;
  do {
    const found = await collection.find({
      filter,
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...found.documents);
    after = found.hasMore ? found.cursors.at(-1) : undefined;
  } while (after !== undefined);
  return all;
}

/** Listed solutions with one of the themes, each once, by id. A proposal has at most 12 themes: so many look-ups, doubled by their parents. */
export async function solutionsFor(
  { copies }: Pick<ProjectProposalParts, 'copies'>,
  themes: readonly string[],
): Promise<SolutionCopy[]> {
  const found = await Promise.all(
    withThemes(themes).map((theme) =>
      everyOne(copies.solutions, { themes: { contains: theme }, isListed: true }),
    ),
  );
  const byId = new Map(found.flat().map((solution) => [solution.id, solution]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Listed funding sources, by id. There are tens of them, rarely hundreds. */
export function listedSources({
  fundingSources,
}: Pick<ProjectProposalParts, 'fundingSources'>): Promise<FundingSource[]> {
  return everyOne(fundingSources, { state: 'LISTED' });
}
