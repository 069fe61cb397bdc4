import { randomUUID } from 'node:crypto';
import type { StoredDocument } from './documents.ts';
import { facetDistribution, facetStats } from './facets.ts';
import { compileFilter } from './filter.ts';
import { formatDocument } from './formatting.ts';
import { type Marks, matchWords } from './matcher.ts';
import { type Candidate, sortCandidates } from './ranking.ts';
import { checkParameters, type SearchParameters } from './search-parameters.ts';
import type { StoredIndex } from './stored-index.ts';

/** @throws ApiError for a parameter that the server or this index does not allow. */
export function search(index: StoredIndex, body: unknown): object {
  const started = performance.now();
  const { settings } = index;
  const asked = checkParameters(body, settings);
  const isWanted = compileFilter(asked.filter, settings.filterableAttributes);
  const found = matchWords(asked.q, index.words(), settings);
  const candidates: Candidate[] =
    found === undefined
      ? index.documents().map((document) => ({ document, score: undefined }))
      : [...found.matches].map(([document, score]) => ({ document, score }));
  const wanted = candidates.filter(({ document }) => isWanted(document));
  const sorted = sortCandidates(wanted, settings.rankingRules, asked.sort);
  const { maxTotalHits } = settings.pagination;
  const reachable = sorted.slice(0, maxTotalHits);
  const page = reachable.slice(asked.offset, asked.offset + asked.limit);
  const all = wanted.map(({ document }) => document);
  return {
    hits: page.map(({ document }) => shownHit(document, asked, found?.marks)),
    query: asked.q,
    processingTimeMs: Math.round(performance.now() - started),
    ...pagination(asked, reachable.length),
    ...(asked.facets !== undefined && {
      facetDistribution: facetDistribution(all, asked.facets, settings),
      facetStats: facetStats(all, asked.facets),
    }),
    requestUid: randomUUID(),
  };
}

function pagination({ page, offset, limit }: SearchParameters, total: number): object {
  if (page === undefined) return { limit, offset, estimatedTotalHits: total };
  return {
    hitsPerPage: limit,
    page,
    totalPages: limit === 0 ? 0 : Math.ceil(total / limit),
    totalHits: total,
  };
}

function shownHit(document: StoredDocument, asked: SearchParameters, marks: Marks | undefined): object {
  const retrieved = pick(document, asked.attributesToRetrieve);
  const { formatting } = asked;
  if (formatting === undefined) return retrieved;
  const shown = pick(document, [...asked.attributesToRetrieve, ...formatting.fields]);
  return { ...retrieved, _formatted: formatDocument(shown, marks, formatting) };
}

function pick(document: StoredDocument, names: readonly string[]): StoredDocument {
  if (names.includes('*')) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));
}
