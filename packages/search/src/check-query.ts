import { SmcError } from '@smc/contracts';
import { scalarProblem } from './check-documents.ts';
import { limits } from './limits.ts';
import type { IndexDefinition, SearchCondition, SearchQuery } from './port.ts';

/** A query that any engine can run as it is: every default filled in, every field known. */
export interface CheckedQuery {
  /** Well-formed Unicode without space around it. */
  readonly text: string;
  readonly filter: readonly (readonly [field: string, condition: SearchCondition])[];
  readonly facets: readonly string[];
  readonly sort: SearchQuery['sort'];
  /** First and, exclusive, last position of the hits to return; at most 1,000. */
  readonly from: number;
  readonly to: number;
  readonly highlight: readonly string[];
}

/**
 * Checks a query against its index, so that all engines refuse the same with the same words.
 * @throws SmcError `VALIDATION_FAILED` for a wrong value, `BAD_FILTER` for a field that cannot be used, with `field`.
 */
export function checkQuery(query: SearchQuery, definition: IndexDefinition): CheckedQuery {
  const offset = wholeNumber('offset', query.offset ?? 0, 0, limits.reachableHits);
  const limit = wholeNumber('limit', query.limit ?? limits.defaultLimit, 1, limits.maximumLimit);
  return {
    text: checkText(query.text),
    filter: checkFilter(query.filter ?? {}, definition.filterable),
    facets: checkNames('facets', query.facets ?? [], definition.filterable),
    sort: checkSort(query.sort, definition.sortable),
    from: offset,
    to: Math.min(offset + limit, limits.reachableHits),
    highlight: checkNames('highlight', query.highlight ?? [], definition.searchable),
  };
}

function checkText(text: unknown): string {
  if (typeof text !== 'string') throw invalid('text', 'The text is missing.');
  if (text.length > limits.textLength) {
    throw invalid(
      'text',
      `The text has ${text.length} characters; at most ${limits.textLength} are allowed.`,
    );
  }
  return text.toWellFormed().trim();
}

function wholeNumber(field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid(field, `${field} is a whole number from ${least} to ${most}.`);
}

function checkNames(part: string, names: readonly string[], allowed: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw unusable(part, unknown, allowed);
  return [...new Set(names)];
}

function checkSort(sort: SearchQuery['sort'], allowed: readonly string[]): SearchQuery['sort'] {
  if (sort === undefined) return undefined;
  if (!allowed.includes(sort.field)) throw unusable('sort', sort.field, allowed);
  if (sort.direction === 'ascending' || sort.direction === 'descending') return sort;
  throw invalid('sort.direction', 'The direction is ascending or descending.');
}

function checkFilter(filter: NonNullable<SearchQuery['filter']>, allowed: readonly string[]) {
  const conditions = Object.entries(filter);
  for (const [field, condition] of conditions) {
    if (!allowed.includes(field)) throw unusable(`filter.${field}`, field, allowed);
    const problem = conditionProblem(condition);
    if (problem !== undefined) throw invalid(`filter.${field}`, `The condition on "${field}" ${problem}.`);
  }
  return conditions;
}

/** An `undefined` condition is refused rather than ignored: a filter that vanishes would show what it should hide. */
function conditionProblem(condition: unknown): string | undefined {
  if (typeof condition !== 'object' || condition === null) return scalarProblem(condition, true);
  const keys = Object.keys(condition);
  if (keys.length === 1 && keys[0] === 'in') return listProblem((condition as { in: unknown }).in);
  return rangeProblem(keys, condition);
}

function listProblem(values: unknown): string | undefined {
  if (!Array.isArray(values)) return 'needs a list of values';
  if (values.length > limits.inValues) return `has more than ${limits.inValues} values`;
  return values.map((value) => scalarProblem(value, true)).find((problem) => problem !== undefined);
}

function rangeProblem(keys: readonly string[], range: { gte?: unknown; lte?: unknown }): string | undefined {
  const isRange = keys.length > 0 && keys.every((key) => key === 'gte' || key === 'lte');
  const bounds = [range.gte, range.lte].filter((bound) => bound !== undefined);
  if (!isRange || bounds.length === 0) return 'is a value, { in: [...] } or { gte, lte }';
  return bounds.every(Number.isFinite) ? undefined : 'needs finite numbers as bounds';
}

function invalid(field: string, message: string): SmcError {
  return new SmcError('VALIDATION_FAILED', { field, message });
}

function unusable(field: string, name: string, allowed: readonly string[]): SmcError {
  const message = `"${name}" cannot be used here; usable: ${allowed.join(', ') || 'none'}.`;
  return new SmcError('BAD_FILTER', { field, message, details: { allowed: [...allowed] } });
}
