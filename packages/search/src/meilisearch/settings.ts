import type { Settings } from 'meilisearch';
import { limits } from '../limits.ts';
import type { IndexDefinition } from '../port.ts';
import { codesField, numbersField, orderField, sortField, wordsField } from './document.ts';
import type { Embedder } from './options.ts';
import { synonymSettings } from './synonyms.ts';

/** More than the port shows, so that which of the equally frequent values are shown is ours to say. */
const facetValues = 1_000;

/** Everything that the answers depend on, so that nothing set by somebody else stays in force. */
export function settingsFor(definition: IndexDefinition, embedder?: Embedder): Settings {
  const { searchable, filterable, sortable, synonyms } = definition;
  return {
    searchableAttributes: searchable.map(wordsField),
    displayedAttributes: ['*'],
    filterableAttributes: filterable.flatMap((field) => [codesField(field), numbersField(field)]),
    sortableAttributes: [orderField, ...sortable.map(sortField)],
    // `sort` does nothing unless a query asks for it; the id decides between equal hits.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', `${orderField}:asc`],
    synonyms: synonymSettings(synonyms),
    stopWords: [],
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    distinctAttribute: null,
    proximityPrecision: 'byWord',
    prefixSearch: 'indexingTime',
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: limits.oneTypoLetters, twoTypos: limits.twoTypoLetters },
      disableOnWords: [],
      disableOnAttributes: [],
    },
    faceting: { maxValuesPerFacet: facetValues, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: limits.reachableHits },
    embedders: embedder === undefined ? {} : { [embedder.name]: embedder.settings },
  };
}

const orderedLists = ['searchableAttributes', 'rankingRules'];
const wholeObjects = ['synonyms'];
/** The server shows these covered, so they cannot be compared. */
const secrets = ['apiKey', 'headers'];

/** The names of our settings that the server has otherwise. What it has beside ours is its own default. */
export function differences(ours: Settings, theirs: Settings): string[] {
  return Object.entries(ours)
    .filter(([name, value]) => !isSame(name, value, (theirs as Record<string, unknown>)[name]))
    .map(([name]) => name);
}

function isSame(name: string, ours: unknown, theirs: unknown): boolean {
  if (ours === null || ours === undefined) return theirs === null || theirs === undefined;
  if (Array.isArray(ours)) return isSameList(ours, theirs, orderedLists.includes(name));
  if (typeof ours !== 'object') return ours === theirs;
  return isSameObject(name, ours, (theirs ?? {}) as Record<string, unknown>);
}

function isSameList(ours: readonly unknown[], theirs: unknown, isOrdered: boolean): boolean {
  if (!Array.isArray(theirs) || theirs.length !== ours.length) return false;
  const written = (list: readonly unknown[]) => {
    const entries = list.map((entry) => JSON.stringify(entry));
    return JSON.stringify(isOrdered ? entries : entries.toSorted());
  };
  return written(ours) === written(theirs);
}

function isSameObject(name: string, ours: object, theirs: Record<string, unknown>): boolean {
  const entries = Object.entries(ours).filter(([key]) => !secrets.includes(key));
  const isWhole = wholeObjects.includes(name) || name === 'embedders';
  if (isWhole && Object.keys(theirs).length !== entries.length) return false;
  return entries.every(([key, value]) => Object.hasOwn(theirs, key) && isSame(key, value, theirs[key]));
}
