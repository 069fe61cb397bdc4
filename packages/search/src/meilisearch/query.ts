import type { SearchParams } from 'meilisearch';
import type { CheckedQuery } from '../check-query.ts';
import { limits } from '../limits.ts';
import { plainText } from './plain-words.ts';
import { codesField, orderField, sortField, sourceField, wordsField } from './document.ts';
import { filterExpressions } from './filter.ts';
import { markEnd, markStart } from './highlight.ts';
import type { Embedder } from './options.ts';

/** What was typed and how, in the words of the server's search route. */
export interface ServerQuery {
  readonly words: string;
  readonly parameters: SearchParams;
}

export function buildQuery(query: CheckedQuery, embedder?: Embedder): ServerQuery {
  const words = typedWords(query.text);
  const marked = words === '' ? [] : query.highlight.map(wordsField);
  return {
    words,
    parameters: {
      offset: query.from,
      limit: query.to - query.from,
      matchingStrategy: 'all',
      attributesToRetrieve: [sourceField, ...marked],
      ...(query.filter.length > 0 && { filter: filterExpressions(query.filter) }),
      ...(query.facets.length > 0 && { facets: query.facets.map(codesField) }),
      ...(query.sort !== undefined && { sort: sortRules(query.sort) }),
      ...(marked.length > 0 && {
        attributesToHighlight: marked,
        highlightPreTag: markStart,
        highlightPostTag: markEnd,
      }),
      ...(words !== '' && embedder !== undefined && { hybrid: hybrid(embedder) }),
    },
  };
}

/** The first ten words. A space at the end says that the last of them is whole, for the beginning came later. */
function typedWords(text: string): string {
  const plain = plainText(text);
  const tenth = plain.words[limits.queryWords - 1];
  if (tenth === undefined || plain.words.length === limits.queryWords) return plain.text;
  return `${plain.text.slice(0, tenth.plain.end)} `;
}

function sortRules({ field, direction }: NonNullable<CheckedQuery['sort']>): string[] {
  const suffix = direction === 'ascending' ? 'asc' : 'desc';
  return [`${sortField(field)}:${suffix}`, `${orderField}:asc`];
}

/** Characters compared; embedders read no more than that. */
const mostCompared = 8_000;

/** Everything by nearness of meaning alone. */
export function buildMeaningQuery(text: string, embedder: Embedder): ServerQuery {
  return {
    words: plainText(text.slice(0, mostCompared)).text,
    parameters: {
      limit: limits.reachableHits,
      attributesToRetrieve: [sourceField],
      showRankingScore: true,
      hybrid: hybrid({ ...embedder, semanticRatio: 1 }),
    },
  };
}

function hybrid({ name, semanticRatio = 0.5 }: Embedder) {
  return { embedder: name, semanticRatio };
}
