import { ApiError, requireKnown } from './api-error.ts';
import type { Formatting } from './formatting.ts';
import type { Settings } from './settings.ts';
import { wordsOf } from './words.ts';

/** A search as it is run. */
export interface SearchParameters {
  readonly q: string;
  readonly offset: number;
  readonly limit: number;
  /** From 1, where the caller counts pages. */
  readonly page: number | undefined;
  readonly filter: unknown;
  readonly facets: readonly string[] | undefined;
  readonly sort: readonly string[];
  readonly attributesToRetrieve: readonly string[];
  readonly formatting: Formatting | undefined;
}

const known = [
  'q',
  'offset',
  'limit',
  'page',
  'hitsPerPage',
  'attributesToRetrieve',
  'attributesToHighlight',
  'highlightPreTag',
  'highlightPostTag',
  'filter',
  'facets',
  'sort',
  'matchingStrategy',
  'hybrid',
  'showRankingScore',
];

/** @throws ApiError `bad_request` for an unknown parameter, `invalid_search_...` for a value that is not allowed. */
export function checkParameters(body: unknown, settings: Settings): SearchParameters {
  const given = (body ?? {}) as Record<string, unknown>;
  requireKnown(given, known);
  const q = text(given, 'q') ?? '';
  checkStrategy(given, q);
  checkHybrid(given, settings);
  const fields = texts(given, 'attributesToHighlight');
  return {
    q,
    ...checkPage(given),
    filter: given.filter,
    facets: checkFacets(texts(given, 'facets'), settings),
    sort: checkSort(texts(given, 'sort') ?? [], settings),
    attributesToRetrieve: texts(given, 'attributesToRetrieve') ?? ['*'],
    formatting: fields && {
      fields,
      preTag: text(given, 'highlightPreTag') ?? '<em>',
      postTag: text(given, 'highlightPostTag') ?? '</em>',
    },
  };
}

function checkPage(given: Record<string, unknown>): Pick<SearchParameters, 'offset' | 'limit' | 'page'> {
  const offset = whole(given, 'offset') ?? 0;
  const limit = whole(given, 'limit') ?? 20;
  if (given.page === undefined && given.hitsPerPage === undefined) return { offset, limit, page: undefined };
  const page = whole(given, 'page') ?? 1;
  const hitsPerPage = whole(given, 'hitsPerPage') ?? 20;
  return { offset: Math.max(0, page - 1) * hitsPerPage, limit: page === 0 ? 0 : hitsPerPage, page };
}

/** The server's own default, `last`, drops words until enough is found; the stand-in does not know how. */
function checkStrategy({ matchingStrategy }: Record<string, unknown>, q: string): void {
  if (matchingStrategy === 'all' || (matchingStrategy === undefined && wordsOf(q).length < 2)) return;
  const message = 'Unknown value at `.matchingStrategy`: the stand-in knows only `all`.';
  throw new ApiError('invalid_search_matching_strategy', message);
}

/** The embedder must be there; the stand-in then goes by the words alone. */
function checkHybrid({ hybrid }: Record<string, unknown>, settings: Settings): void {
  if (hybrid === undefined || hybrid === null) return;
  const given = hybrid as Record<string, unknown>;
  requireKnown(given, ['embedder', 'semanticRatio']);
  const { embedder, semanticRatio = 0.5 } = given;
  if (typeof embedder !== 'string' || !Object.hasOwn(settings.embedders, embedder)) {
    throw new ApiError('invalid_search_embedder', `Cannot find embedder with name \`${String(embedder)}\`.`);
  }
  if (typeof semanticRatio === 'number' && semanticRatio >= 0 && semanticRatio <= 1) return;
  throw new ApiError('invalid_search_semantic_ratio', 'Invalid value at `.hybrid.semanticRatio`.');
}

function checkFacets(facets: readonly string[] | undefined, { filterableAttributes }: Settings) {
  const unknown = facets?.find((name) => !filterableAttributes.includes(name));
  if (unknown === undefined) return facets;
  const message = `Invalid facet distribution: Attribute \`${unknown}\` is not filterable.`;
  throw new ApiError('invalid_search_facets', message);
}

function checkSort(
  sort: readonly string[],
  { sortableAttributes, rankingRules }: Settings,
): readonly string[] {
  for (const rule of sort) {
    const [, name] = /^(.+):(asc|desc)$/.exec(rule) ?? [];
    if (name === undefined || !sortableAttributes.includes(name)) {
      const message = `Attribute \`${name ?? rule}\` is not sortable.`;
      throw new ApiError('invalid_search_sort', message);
    }
  }
  if (sort.length === 0 || rankingRules.includes('sort')) return sort;
  const message =
    'You must specify where `sort` is listed in the rankingRules setting to use the sort parameter.';
  throw new ApiError('invalid_search_sort', message);
}

function whole(given: Record<string, unknown>, name: string): number | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (Number.isInteger(value) && (value as number) >= 0) return value as number;
  throw invalid(name, 'a positive integer');
}

function text(given: Record<string, unknown>, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw invalid(name, 'a string');
}

function texts(given: Record<string, unknown>, name: string): readonly string[] | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw invalid(name, 'an array of strings');
}

function invalid(name: string, expected: string): ApiError {
  const code = `invalid_search_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  return new ApiError(code, `Invalid value at \`.${name}\`: expected ${expected}.`);
}
