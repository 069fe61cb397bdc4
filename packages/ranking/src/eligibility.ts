import { parseDay } from './check.ts';
import { money } from './explain/message.ts';
import type { Message } from './explain/message.ts';
import { convertRange } from './money.ts';
import type { Pair } from './pair.ts';
import type { CityFacts, ExclusionCode, Exclusion } from './types.ts';

/** Why an offer cannot serve a need at all. */
export interface ExclusionFinding {
  readonly code: ExclusionCode;
  readonly message: Message;
  /** What would bring it back into consideration. */
  readonly change: Message;
  readonly facts: Exclusion['facts'];
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

/**
 * Excludes only on what is stated: a country that is named as not served, or a list of countries without this one.
 * Where regions are listed and the city's regions are not known, nobody is excluded.
 */
function region({ need, offer }: Pair): ExclusionFinding | undefined {
  const city = need.need.city;
  const places = city === undefined || city === null ? [] : placesOf(city);
  if (places.length === 0) return undefined;
  const served = (offer.offer.regionsServed ?? []).map(normalCode);
  const notServed = (offer.offer.regionsNotServed ?? []).map(normalCode);
  const isRefused = notServed.some((code) => places.includes(code));
  const isServed = served.length === 0 || served.some((code) => isWorldwide(code) || places.includes(code));
  const isRegionUnknown = (city?.regions ?? []).length === 0 && served.some((code) => code.length !== 2);
  if (!isRefused && (isServed || isRegionUnknown)) return undefined;
  const place = city?.country ?? places[0] ?? '';
  return {
    code: 'REGION_NOT_SERVED',
    message: { key: 'excluded.region', values: { place } },
    change: { key: 'return.region', values: { place } },
    facts: { place, served: offer.offer.regionsServed ?? [], notServed: offer.offer.regionsNotServed ?? [] },
  };
}

function providerKind({ need, offer }: Pair): ExclusionFinding | undefined {
  const kind = offer.offer.providerKind ?? '';
  const isExcluded =
    kind !== '' &&
    (need.need.excludedProviderKinds ?? []).some((excluded) => normalCode(excluded) === normalCode(kind));
  return isExcluded
    ? {
        code: 'PROVIDER_KIND_EXCLUDED',
        message: { key: 'excluded.kind', values: { kind } },
        change: { key: 'return.kind', values: { kind } },
        facts: { kind },
      }
    : undefined;
}

function flags({ need, offer }: Pair): ExclusionFinding | undefined {
  const held = new Set((offer.offer.flags ?? []).map(normalCode));
  const lacked = new Set((offer.offer.lackedFlags ?? []).map(normalCode));
  const barred = (need.need.barredFlags ?? []).find((flag) => held.has(normalCode(flag)));
  const missing = (need.need.requiredFlags ?? []).find((flag) => lacked.has(normalCode(flag)));
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

function contradicted({ requirementFindings }: Pair): ExclusionFinding | undefined {
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

function price({ need, offer, context }: Pair): ExclusionFinding | undefined {
  const budget = need.need.budget;
  const stated = offer.offer.price;
  const most = budget?.max ?? budget?.min;
  if (budget === undefined || budget === null || stated === undefined || stated === null) return undefined;
  const converted = convertRange(stated, budget.currency, context.rates);
  if (converted === undefined || most === undefined || most === null || converted.low <= priceLimit * most)
    return undefined;
  const { currency } = budget;
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
export function daysAvailable({ need, context }: Pair): number | undefined {
  const { deadline } = need.need;
  if (deadline === undefined || deadline === null) return undefined;
  const days = Math.floor((parseDay(deadline, 'deadline') - context.today) / dayLength);
  return days >= 0 ? days : undefined;
}

function delivery(pair: Pair): ExclusionFinding | undefined {
  const available = daysAvailable(pair);
  const range = pair.offer.offer.deliveryDays;
  const earliest = range?.min ?? range?.max;
  if (available === undefined || earliest === undefined || earliest === null || earliest <= available)
    return undefined;
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

type Rule = (pair: Pair) => ExclusionFinding | undefined;

/** Rules that read one thing an offer states each, in their order, but for the first (regions) and the last (requirements). */
export const statedRules = {
  providerKind,
  flags,
  price,
  delivery,
} as const satisfies Readonly<Record<string, Rule>>;
const rules: readonly Rule[] = [region, ...Object.values(statedRules), contradicted];

/** The first rule that an offer breaks, in a fixed order (cheap rules first); `undefined` where it may be ranked. */
export function findExclusion(pair: Pair): ExclusionFinding | undefined {
  for (const rule of rules) {
    const finding = rule(pair);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
