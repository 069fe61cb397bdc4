import { parseDay } from './check.ts';
import { money, named } from './explain/message.ts';
import type { Message } from './explain/message.ts';
import { convertRange } from './money.ts';
import type { AmountRange } from './money.ts';
import type { Pair, RunContext } from './pair.ts';
import type { PreparedNeed } from './prepare.ts';
import type { CityFacts, ExclusionCode, Exclusion, Offer } from './types.ts';

/** Why an offer cannot serve a need at all. */
export interface ExclusionFinding {
  readonly code: ExclusionCode;
  readonly message: Message;
  /** What would bring it back into consideration. */
  readonly change: Message;
  readonly facts: Exclusion['facts'];
}

/** What the rules read of an offer itself. */
export type RuledOffer = Pick<
  Offer,
  'regionsServed' | 'regionsNotServed' | 'providerKind' | 'flags' | 'lackedFlags' | 'price' | 'deliveryDays'
>;

/** What the rules read of a pair. */
export interface RuledPair extends Pick<Pair, 'need' | 'context' | 'requirementFindings'> {
  readonly offer: { readonly offer: RuledOffer };
}

/** An offer whose lowest price is more than this many times the highest budget is out of the question. */
export const priceLimit = 2;
const dayLength = 86_400_000;

/** A code in one spelling. */
export const normalCode = (code: string) =>
  code
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
const worldwide = new Set(['WORLDWIDE', 'WORLD', 'GLOBAL', '*']);
/** Whether a code, in its one spelling, means every place. */
export const isWorldwide = (code: string): boolean => worldwide.has(code);

/** A city's country and regions, in one spelling. */
export function placesOf(city: CityFacts): string[] {
  const country = city.country ?? '';
  return [country, ...(city.regions ?? [])].filter((code) => code.trim() !== '').map(normalCode);
}

/** Where an offer serves and where it does not, in one spelling. */
export interface ServedPlaces {
  readonly served: readonly string[];
  readonly notServed: readonly string[];
}

export const servedPlacesOf = ({
  regionsServed,
  regionsNotServed,
}: Pick<Offer, 'regionsServed' | 'regionsNotServed'>): ServedPlaces => ({
  served: (regionsServed ?? []).map(normalCode),
  notServed: (regionsNotServed ?? []).map(normalCode),
});

/**
 * Excludes only on what is stated: a country that is named as not served, or a list of countries without this one.
 * Where regions are listed and the city's regions are not known, nobody is excluded.
 *
 * @param places the city's own, see {@link placesOf}
 */
export function isUnserved(
  places: readonly string[],
  city: CityFacts | null | undefined,
  { served, notServed }: ServedPlaces,
): boolean {
  if (places.length === 0) return false;
  const isRefused = notServed.some((code) => places.includes(code));
  const isServed = served.length === 0 || served.some((code) => isWorldwide(code) || places.includes(code));
  const isRegionUnknown = (city?.regions ?? []).length === 0 && served.some((code) => code.length !== 2);
  return isRefused || !(isServed || isRegionUnknown);
}

function region({ need, offer }: RuledPair): ExclusionFinding | undefined {
  const city = need.need.city;
  const places = city === undefined || city === null ? [] : placesOf(city);
  if (!isUnserved(places, city, servedPlacesOf(offer.offer))) return undefined;
  const place = city?.country ?? places[0] ?? '';
  return {
    code: 'REGION_NOT_SERVED',
    message: { key: 'excluded.region', values: { place: named('places', [place]) } },
    change: { key: 'return.region', values: { place: named('places', [place]) } },
    facts: { place, served: offer.offer.regionsServed ?? [], notServed: offer.offer.regionsNotServed ?? [] },
  };
}

function isKindExcluded({ need }: PreparedNeed): StatementTest<Offer['providerKind']> {
  const excluded = new Set((need.excludedProviderKinds ?? []).map(normalCode));
  if (excluded.size === 0) return undefined;
  return (kind) => (kind ?? '') !== '' && excluded.has(normalCode(kind ?? ''));
}

function providerKind({ need, offer }: RuledPair): ExclusionFinding | undefined {
  const kind = offer.offer.providerKind ?? '';
  return isKindExcluded(need)?.(kind) === true
    ? {
        code: 'PROVIDER_KIND_EXCLUDED',
        message: { key: 'excluded.kind', values: { kind: named('kinds', [kind]) } },
        change: { key: 'return.kind', values: { kind: named('kinds', [kind]) } },
        facts: { kind },
      }
    : undefined;
}

type Flags = Pick<Offer, 'flags' | 'lackedFlags'>;

/** The flag that bars an offer, or the one that it lacks. */
function flagsAgainst({ need }: PreparedNeed, { flags: stated, lackedFlags }: Flags) {
  const held = new Set((stated ?? []).map(normalCode));
  const lacked = new Set((lackedFlags ?? []).map(normalCode));
  return {
    barred: (need.barredFlags ?? []).find((flag) => held.has(normalCode(flag))),
    missing: (need.requiredFlags ?? []).find((flag) => lacked.has(normalCode(flag))),
  };
}

function areFlagsAgainst(need: PreparedNeed): StatementTest<Flags> {
  const { barredFlags, requiredFlags } = need.need;
  if ((barredFlags ?? []).length === 0 && (requiredFlags ?? []).length === 0) return undefined;
  return (stated) => {
    const { barred, missing } = flagsAgainst(need, stated);
    return (barred ?? missing) !== undefined;
  };
}

function flags({ need, offer }: RuledPair): ExclusionFinding | undefined {
  const { barred, missing } = flagsAgainst(need, offer.offer);
  const flag = barred ?? missing;
  if (flag === undefined) return undefined;
  const key = barred === undefined ? 'excluded.flagMissing' : 'excluded.flagBarred';
  const change = barred === undefined ? 'return.flagMissing' : 'return.flagBarred';
  return {
    code: 'NOT_ELIGIBLE',
    message: { key, values: { flag } },
    change: { key: change, values: { flag } },
    facts: { flag },
  };
}

function contradicted({ requirementFindings }: RuledPair): ExclusionFinding | undefined {
  const finding = requirementFindings().find(
    ({ level, verdict }) => level === 'must' && verdict === 'contradicted',
  );
  if (finding === undefined) return undefined;
  const evidence = finding.evidence ?? '';
  return {
    code: 'MUST_CONTRADICTED',
    message: { key: 'excluded.must', values: { requirement: finding.text, evidence } },
    change: { key: 'return.must', values: { requirement: finding.text } },
    facts: { requirement: finding.id, evidence },
  };
}

/** The highest budget and its currency. */
function limitOf({ need: { budget } }: PreparedNeed): { most: number; currency: string } | undefined {
  const most = budget?.max ?? budget?.min;
  if (budget === undefined || budget === null || most === undefined || most === null) return undefined;
  return { most, currency: budget.currency };
}

/** A price far above the highest budget, in the budget's currency; `undefined` for every other one. */
function priceAbove(
  stated: Offer['price'],
  { most, currency }: { most: number; currency: string },
  rates: RunContext['rates'],
): AmountRange | undefined {
  if (stated === undefined || stated === null) return undefined;
  const converted = convertRange(stated, currency, rates);
  return converted !== undefined && converted.low > priceLimit * most ? converted : undefined;
}

function isPriceAbove(need: PreparedNeed, { rates }: RunContext): StatementTest<Offer['price']> {
  const limit = limitOf(need);
  return limit && ((stated) => priceAbove(stated, limit, rates) !== undefined);
}

function price({ need, offer, context }: RuledPair): ExclusionFinding | undefined {
  const limit = limitOf(need);
  const converted = limit && priceAbove(offer.offer.price, limit, context.rates);
  if (limit === undefined || converted === undefined) return undefined;
  const { most, currency } = limit;
  return {
    code: 'PRICE_ABOVE_BUDGET',
    message: {
      key: 'excluded.price',
      values: { price: money(converted.low, currency), budget: money(most, currency) },
    },
    change: {
      key: 'return.price',
      values: {
        price: money(priceLimit * most, currency),
        budget: money(Math.ceil(converted.low / priceLimit), currency),
      },
    },
    facts: { priceFrom: converted.low, budgetMax: most, currency },
  };
}

/** Days between today and the deadline; `undefined` where there is none or it has passed. */
export function daysAvailable({ need, context }: Pick<Pair, 'need' | 'context'>): number | undefined {
  const { deadline } = need.need;
  if (deadline === undefined || deadline === null) return undefined;
  const days = Math.floor((parseDay(deadline, 'deadline') - context.today) / dayLength);
  return days >= 0 ? days : undefined;
}

const earliestOf = (range: Offer['deliveryDays']) => range?.min ?? range?.max ?? undefined;

function isDeliveryLate(need: PreparedNeed, context: RunContext): StatementTest<Offer['deliveryDays']> {
  const available = daysAvailable({ need, context });
  return available === undefined ? undefined : (range) => (earliestOf(range) ?? available) > available;
}

function delivery(pair: RuledPair): ExclusionFinding | undefined {
  const available = daysAvailable(pair);
  const earliest = earliestOf(pair.offer.offer.deliveryDays);
  if (available === undefined || earliest === undefined || earliest <= available) return undefined;
  return {
    code: 'DELIVERY_AFTER_DEADLINE',
    message: { key: 'excluded.delivery', values: { days: earliest, available } },
    change: { key: 'return.delivery', values: { available, days: earliest - available } },
    facts: { deliveryDays: earliest, daysAvailable: available },
  };
}

/** What each rule says, in the order of the rules. */
export const exclusionCodes: readonly ExclusionCode[] = [
  'REGION_NOT_SERVED',
  'PROVIDER_KIND_EXCLUDED',
  'NOT_ELIGIBLE',
  'PRICE_ABOVE_BUDGET',
  'DELIVERY_AFTER_DEADLINE',
  'MUST_CONTRADICTED',
];
/** Number of a code, from 1 on, to be kept in a byte. */
export const exclusionNumber = (code: ExclusionCode): number => exclusionCodes.indexOf(code) + 1;

type Rule = (pair: RuledPair) => ExclusionFinding | undefined;

/** Whether a rule excludes whoever states a thing; made once per need, `undefined` where it can exclude nobody. */
type StatementTest<Stated> = ((stated: Stated) => boolean) | undefined;

/** Rules that read one thing an offer states each, in their order, but for the first (regions) and the last (requirements). */
export const statedRules = {
  providerKind,
  flags,
  price,
  delivery,
} as const satisfies Readonly<Record<string, Rule>>;
/** The same rules as tests of the statement alone. */
export const statementTests = {
  providerKind: { code: 'PROVIDER_KIND_EXCLUDED', testOf: isKindExcluded },
  flags: { code: 'NOT_ELIGIBLE', testOf: areFlagsAgainst },
  price: { code: 'PRICE_ABOVE_BUDGET', testOf: isPriceAbove },
  delivery: { code: 'DELIVERY_AFTER_DEADLINE', testOf: isDeliveryLate },
} as const satisfies Readonly<Record<keyof typeof statedRules, { code: ExclusionCode; testOf: unknown }>>;
const rules: readonly Rule[] = [region, ...Object.values(statedRules), contradicted];

/** What a rule says of a pair of which it is known to be the first one broken, by the number of its code. */
export const exclusionUnder = (number: number, pair: RuledPair): ExclusionFinding | undefined =>
  rules[number - 1]?.(pair);

/** The first rule that an offer breaks, in a fixed order (cheap rules first); `undefined` where it may be ranked. */
export function findExclusion(pair: RuledPair): ExclusionFinding | undefined {
  for (const rule of rules) {
    const finding = rule(pair);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
