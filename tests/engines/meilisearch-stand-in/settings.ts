import { ApiError, requireKnown } from './api-error.ts';

export interface TypoTolerance {
  readonly enabled: boolean;
  readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number };
  readonly disableOnWords: readonly string[];
  readonly disableOnAttributes: readonly string[];
  readonly disableOnNumbers: boolean;
}

export interface Settings {
  readonly displayedAttributes: readonly string[];
  readonly searchableAttributes: readonly string[];
  readonly filterableAttributes: readonly string[];
  readonly sortableAttributes: readonly string[];
  readonly rankingRules: readonly string[];
  readonly stopWords: readonly string[];
  readonly nonSeparatorTokens: readonly string[];
  readonly separatorTokens: readonly string[];
  readonly dictionary: readonly string[];
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly distinctAttribute: string | null;
  readonly proximityPrecision: string;
  readonly typoTolerance: TypoTolerance;
  readonly faceting: {
    readonly maxValuesPerFacet: number;
    readonly sortFacetValuesBy: Readonly<Record<string, string>>;
  };
  readonly pagination: { readonly maxTotalHits: number };
  readonly embedders: Readonly<Record<string, object>>;
  readonly searchCutoffMs: number | null;
  readonly localizedAttributes: readonly object[] | null;
  readonly facetSearch: boolean;
  readonly prefixSearch: string;
}

export const defaults: Settings = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1_000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isWhole: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const isMapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
/** An object of some of these fields; an unknown one is a `bad_request`, as everywhere. */
const isPartOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isObject(value)) return false;
    requireKnown(value, Object.keys(fields));
    return Object.entries(value).every(([name, entry]) => fields[name]?.(entry) === true);
  };

const rules = [
  'words',
  'typo',
  'proximity',
  'attribute',
  'attributeRank',
  'wordPosition',
  'sort',
  'exactness',
];
const isRule: Check = (value) =>
  typeof value === 'string' && (rules.includes(value) || /^[A-Za-z0-9_.-]+:(asc|desc)$/.test(value));
const sources = ['openAi', 'huggingFace', 'ollama', 'userProvided', 'rest', 'composite'];

const checks: Readonly<Record<keyof Settings, Check>> = {
  displayedAttributes: isTexts,
  searchableAttributes: isTexts,
  filterableAttributes: isTexts,
  sortableAttributes: isTexts,
  rankingRules: (value) => Array.isArray(value) && value.every(isRule),
  stopWords: isTexts,
  nonSeparatorTokens: isTexts,
  separatorTokens: isTexts,
  dictionary: isTexts,
  synonyms: isMapOf(isTexts),
  distinctAttribute: isText,
  proximityPrecision: oneOf('byWord', 'byAttribute'),
  typoTolerance: isPartOf({
    enabled: isFlag,
    minWordSizeForTypos: isPartOf({ oneTypo: isWhole, twoTypos: isWhole }),
    disableOnWords: isTexts,
    disableOnAttributes: isTexts,
    disableOnNumbers: isFlag,
  }),
  faceting: isPartOf({
    maxValuesPerFacet: isWhole,
    sortFacetValuesBy: isMapOf(oneOf('alpha', 'count')),
  }),
  pagination: isPartOf({ maxTotalHits: isWhole }),
  embedders: isMapOf((value) => isObject(value) && sources.includes(String(value.source))),
  searchCutoffMs: isWhole,
  localizedAttributes: Array.isArray,
  facetSearch: isFlag,
  prefixSearch: oneOf('indexingTime', 'disabled'),
};

/** @throws ApiError at once for a field or a value that the server does not know. */
export function checkSettings(body: unknown): Partial<Settings> {
  if (!isObject(body)) throw new ApiError('bad_request', 'Invalid value type: expected an object');
  requireKnown(body, Object.keys(checks));
  for (const [name, value] of Object.entries(body)) {
    if (value === null || checks[name as keyof Settings](value)) continue;
    const code = `invalid_settings_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    throw new ApiError(code, `Invalid value at \`.${name}\`.`);
  }
  return body;
}

/** A new value replaces the old one, `null` brings the default back, objects merge; synonyms and lists do not. */
export function changeSettings(settings: Settings, change: Partial<Settings>): Settings {
  const entries = Object.entries(change).map(([name, value]) => {
    const known = name as keyof Settings;
    if (value === null) return [name, defaults[known]];
    const isMerged = isObject(value) && name !== 'synonyms';
    return [name, isMerged ? { ...(settings[known] as object), ...value } : sorted(name, value)];
  });
  return { ...settings, ...Object.fromEntries(entries) };
}

/** The server keeps these as sets and shows them in order. */
function sorted(name: string, value: unknown): unknown {
  const isSet = ['filterableAttributes', 'sortableAttributes', 'stopWords'].includes(name);
  return isSet ? [...new Set(value as string[])].sort() : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
