import { RankingInputError } from './errors.ts';
import type {
  CityFacts,
  DayRange,
  FairnessFloor,
  FeatureName,
  MoneyRange,
  Need,
  Offer,
  OfferReference,
  RankOptions,
  Weights,
} from './types.ts';

/** Longest text read, in UTF-16 units; longer ones are refused rather than cut in silence. */
const longestText = 2_000_000;

function fail(field: string, message: string): never {
  throw new RankingInputError(field, message);
}

function checkText(value: unknown, field: string, isRequired = false): void {
  if (value === undefined || value === null) {
    if (isRequired) fail(field, 'is missing');
    return;
  }
  if (typeof value !== 'string') fail(field, 'must be text');
  if (value.length > longestText) fail(field, `must have at most ${longestText} characters`);
}

const isShortText = (value: unknown) => typeof value === 'string' && value.length <= longestText;

function checkId(value: unknown, field: string): void {
  checkText(value, field, true);
  if (value === '') fail(field, 'must not be empty');
}

function checkNumber(value: unknown, field: string, low: number, high: number): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(field, 'must be a finite number');
  if (value < low || value > high) fail(field, `must lie between ${low} and ${high}`);
}

function checkList(value: unknown, field: string, checkOne: (value: unknown, field: string) => void): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) fail(field, 'must be a list');
  for (const [index, one] of value.entries()) checkOne(one, `${field}[${index}]`);
}

function checkRange(range: MoneyRange | DayRange | null | undefined, field: string): void {
  if (range === undefined || range === null) return;
  if (typeof range !== 'object') fail(field, 'must be a range');
  checkNumber(range.min, `${field}.min`, 0, Number.MAX_SAFE_INTEGER);
  checkNumber(range.max, `${field}.max`, 0, Number.MAX_SAFE_INTEGER);
  const { min, max } = range;
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    fail(field, 'has its minimum above its maximum');
}

function checkMoney(range: MoneyRange | null | undefined, field: string): void {
  checkRange(range, field);
  if (range === undefined || range === null) return;
  if (typeof range.currency !== 'string' || !/^[A-Z]{3}$/.test(range.currency))
    fail(`${field}.currency`, 'must be three capital letters');
}

/** Milliseconds since 1970 of an ISO 8601 day or instant. */
export function parseDay(value: string, field: string): number {
  const time = /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(time)) fail(field, 'must be a day or an instant in ISO 8601, for example 2026-11-21');
  return time;
}

function checkCity(city: CityFacts | null | undefined, field: string): void {
  if (city === undefined || city === null) return;
  if (typeof city !== 'object') fail(field, 'must be an object');
  checkText(city.name, `${field}.name`);
  checkText(city.country, `${field}.country`);
  checkText(city.incomeGroup, `${field}.incomeGroup`);
  checkText(city.timeZone, `${field}.timeZone`);
  checkNumber(city.population, `${field}.population`, 0, 100_000_000_000);
  checkList(city.regions, `${field}.regions`, checkText);
}

function checkSdg(value: unknown, field: string): void {
  if (typeof value !== 'number' && typeof value !== 'string') fail(field, 'must be a goal or a target');
}

function checkTexts(fields: Readonly<Record<string, unknown>>, path: string): void {
  for (const name in fields) {
    const value = fields[name];
    // The path is made only where it may be needed.
    if (value !== undefined && value !== null && !isShortText(value)) checkText(value, `${path}${name}`);
  }
}

function checkLists(fields: Readonly<Record<string, unknown>>, path: string): void {
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined || value === null || (Array.isArray(value) && value.every(isShortText))) continue;
    checkList(value, `${path}${name}`, (one, field) => checkText(one, field, true));
  }
}

/** Throws {@link RankingInputError} with the path of the first value that cannot be read. */
export function checkNeed(need: Need, path = ''): void {
  if (typeof need !== 'object' || need === null)
    fail(path === '' ? 'need' : path.slice(0, -1), 'must be an object');
  checkId(need.id, `${path}id`);
  checkText(need.title, `${path}title`, true);
  checkTexts(
    {
      summary: need.summary,
      description: need.description,
      language: need.language,
      organisationId: need.organisationId,
    },
    path,
  );
  checkLists(
    {
      themes: need.themes,
      languages: need.languages,
      standards: need.standards,
      excludedProviderKinds: need.excludedProviderKinds,
      requiredFlags: need.requiredFlags,
      barredFlags: need.barredFlags,
    },
    path,
  );
  checkList(need.sdgs, `${path}sdgs`, checkSdg);
  checkRequirements(need, path);
  checkCity(need.city, `${path}city`);
  checkMoney(need.budget, `${path}budget`);
  checkNumber(need.minimumReadiness, `${path}minimumReadiness`, 1, 9);
  if (need.deadline !== undefined && need.deadline !== null) parseDay(need.deadline, `${path}deadline`);
}

function checkRequirements(need: Need, path: string): void {
  checkList(need.requirements, `${path}requirements`, (one, field) => {
    if (typeof one !== 'object' || one === null) fail(field, 'must be an object');
    const requirement = one as Readonly<Record<string, unknown>>;
    checkText(requirement['text'], `${field}.text`, true);
    checkText(requirement['id'], `${field}.id`);
    const level = requirement['level'];
    if (level !== undefined && level !== 'must' && level !== 'should')
      fail(`${field}.level`, 'must be "must" or "should"');
  });
  const ids = (need.requirements ?? []).map(({ id }, index) => id ?? `r${index + 1}`);
  if (new Set(ids).size !== ids.length) fail(`${path}requirements`, 'has an id twice');
}

function checkReference(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null) fail(field, 'must be an object');
  const reference = value as OfferReference;
  checkCity(reference.city, `${field}.city`);
  checkNumber(reference.year, `${field}.year`, 1800, 2200);
  checkTexts({ outcome: reference.outcome, description: reference.description }, `${field}.`);
}

/** Throws {@link RankingInputError} with the path of the first value that cannot be read. */
export function checkOffer(offer: Offer, path = ''): void {
  if (typeof offer !== 'object' || offer === null)
    fail(path === '' ? 'offer' : path.slice(0, -1), 'must be an object');
  checkId(offer.id, `${path}id`);
  checkText(offer.title, `${path}title`, true);
  checkTexts(
    {
      summary: offer.summary,
      description: offer.description,
      language: offer.language,
      organisationId: offer.organisationId,
      organisationName: offer.organisationName,
      providerKind: offer.providerKind,
    },
    path,
  );
  checkLists(
    {
      capabilities: offer.capabilities,
      limitations: offer.limitations,
      themes: offer.themes,
      regionsServed: offer.regionsServed,
      regionsNotServed: offer.regionsNotServed,
      languages: offer.languages,
      standards: offer.standards,
      timeZones: offer.timeZones,
      flags: offer.flags,
      lackedFlags: offer.lackedFlags,
    },
    path,
  );
  checkList(offer.sdgs, `${path}sdgs`, checkSdg);
  checkList(offer.references, `${path}references`, checkReference);
  checkMoney(offer.price, `${path}price`);
  checkRange(offer.deliveryDays, `${path}deliveryDays`);
  checkNumber(offer.readiness, `${path}readiness`, 1, 9);
}

export const featureNames: readonly FeatureName[] = [
  'text',
  'semantic',
  'concepts',
  'requirements',
  'budget',
  'readiness',
  'evidence',
  'language',
  'delivery',
  'standards',
  'timezone',
];

/** Throws where weights cannot be used: negative, not finite, all zero, or for a feature that does not exist. */
export function checkWeights(weights: Weights): void {
  if (typeof weights !== 'object' || weights === null) fail('weights', 'must be an object');
  checkId(weights.version, 'weights.version');
  const entries = Object.entries(weights.features ?? fail('weights.features', 'is missing'));
  for (const [name, value] of entries) {
    if (!featureNames.some((feature) => feature === name))
      fail(`weights.features.${name}`, 'is not a feature');
    if (value === undefined) continue;
    checkNumber(value, `weights.features.${name}`, 0, 1_000_000_000);
  }
  if (entries.every(([, value]) => (value ?? 0) === 0))
    fail('weights.features', 'must have one weight above zero');
  checkNumber(weights.silenceShare, 'weights.silenceShare', 0, 1);
  checkFloor(weights.floor);
}

const floorRules = ['firstTimeProviders', 'smallCities'] as const;

function checkFloor(floor: FairnessFloor | undefined): void {
  for (const name of Object.keys(floor ?? {}))
    if (!floorRules.some((known) => known === name)) fail(`weights.floor.${name}`, 'is not a rule');
  for (const name of floorRules) {
    const rule = floor?.[name];
    if (rule === undefined) continue;
    checkWhole(rule.places, `weights.floor.${name}.places`, 0, 100);
    checkWhole(rule.first ?? 10, `weights.floor.${name}.first`, 1, 100);
  }
  checkNumber(floor?.smallCities?.population, 'weights.floor.smallCities.population', 1, 1_000_000_000);
}

function checkWhole(value: number, field: string, lowest: number, highest: number): void {
  checkNumber(value, field, lowest, highest);
  if (!Number.isInteger(value)) fail(field, 'must be a whole number');
}

/** Throws where options cannot be used. */
export function checkOptions(options: RankOptions): void {
  if (typeof options !== 'object' || options === null) fail('options', 'must be an object');
  checkText(options.today, 'options.today', true);
  parseDay(options.today, 'options.today');
  checkNumber(options.top, 'options.top', 0, 10_000_000);
  checkNumber(options.maxExclusions, 'options.maxExclusions', 0, 10_000_000);
  if (!['content', 'id', undefined].includes(options.exclusionsBy))
    fail('options.exclusionsBy', 'must be "content" or "id"');
  if (options.weights !== undefined) checkWeights(options.weights);
  if (options.diversify !== undefined && options.diversify !== false) {
    checkNumber(options.diversify.lambda, 'options.diversify.lambda', 0, 1);
    checkNumber(options.diversify.first, 'options.diversify.first', 0, 10_000);
  }
  for (const name of ['organisationCap', 'textCap'] as const) {
    const cap = options[name];
    if (cap === undefined || cap === false) continue;
    checkNumber(cap.limit, `options.${name}.limit`, 1, 10_000);
    checkNumber(cap.first, `options.${name}.first`, 0, 10_000);
  }
  checkRates(options);
}

function checkRates({ rates, similarities }: RankOptions): void {
  if (rates !== undefined && rates !== null) {
    parseDay(rates.date, 'options.rates.date');
    for (const [currency, rate] of Object.entries(rates.rates))
      checkNumber(rate, `options.rates.rates.${currency}`, Number.MIN_VALUE, Number.MAX_VALUE);
  }
  for (const [id, value] of Object.entries(similarities ?? {}))
    checkNumber(value, `options.similarities.${id}`, 0, 1);
}
