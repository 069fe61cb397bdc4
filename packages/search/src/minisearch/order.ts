import { compareScalars } from '../compare-scalars.ts';
import { valueOf } from '../field-text.ts';
import { fold } from '../fold.ts';
import type { SearchQuery, SearchScalar } from '../port.ts';
import type { Candidate } from './candidate.ts';

export function byId(left: Candidate, right: Candidate): number {
  return left.document.id < right.document.id ? -1 : 1;
}

export function byRelevance(left: Candidate, right: Candidate): number {
  return right.score - left.score || byId(left, right);
}

/** Ordered by a field: missing values last in both directions, equal ones by id. */
export function sortCandidates(
  found: readonly Candidate[],
  sort: NonNullable<SearchQuery['sort']>,
): readonly Candidate[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return found
    .map((candidate) => ({ candidate, key: sortKey(candidate, sort.field) }))
    .sort((left, right) => compareKeys(left.key, right.key, sign) || byId(left.candidate, right.candidate))
    .map(({ candidate }) => candidate);
}

function sortKey({ document }: Candidate, field: string): SearchScalar | undefined {
  const value = valueOf(document, field);
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  return typeof value === 'string' ? fold(value) : value;
}

function compareKeys(left: SearchScalar | undefined, right: SearchScalar | undefined, sign: number): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return sign * compareScalars(left, right);
}
