import { daysAvailable } from '../eligibility.ts';
import { named } from '../explain/message.ts';
import type { Pair, RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import { languageOfTag } from '../text/language.ts';
import type { Offer } from '../types.ts';
import { unit } from './outcome.ts';
import type { Feature, FeatureOutcome, StatementReader } from './outcome.ts';
import { overlapHours, workingHours } from './time-zones.ts';

/** Worth of a common language that is not the city's first. */
export const secondLanguage = 0.75;

const sharedOf = (asked: readonly string[], offered: readonly string[]) =>
  asked.filter((language) => offered.includes(language));
const worthOfShared = (shared: readonly string[], asked: readonly string[]) =>
  shared.length === 0 ? 0 : shared[0] === asked[0] ? 1 : secondLanguage;

/** The languages of lists that stand in columns, which are read for need after need. */
const knownLanguages = new WeakMap<readonly string[], readonly string[]>();

function languagesOf(tags: readonly string[]): readonly string[] {
  let languages = knownLanguages.get(tags);
  if (languages === undefined) knownLanguages.set(tags, (languages = tags.map(languageOfTag)));
  return languages;
}

/** Language of work by the languages alone. */
export function languageReader({ need }: PreparedNeed): StatementReader<Offer['languages']> {
  const asked = (need.languages ?? []).map(languageOfTag);
  if (asked.length === 0) return undefined;
  return (languages) => {
    const offered = languagesOf(languages ?? []);
    return offered.length === 0 ? null : worthOfShared(sharedOf(asked, offered), asked);
  };
}

function measureLanguage({ need, offer }: Pair): FeatureOutcome {
  const asked = (need.need.languages ?? []).map(languageOfTag);
  const offered = (offer.offer.languages ?? []).map(languageOfTag);
  if (asked.length === 0) return { state: 'not asked', message: { key: 'language.notAsked' } };
  if (offered.length === 0)
    return {
      state: 'silent',
      message: { key: 'language.silent', values: { asked: named('languages', asked) } },
    };
  const shared = sharedOf(asked, offered);
  const value = worthOfShared(shared, asked);
  const message = {
    key: shared.length === 0 ? 'language.none' : 'language.shared',
    values: { shared: named('languages', shared), asked: named('languages', asked) },
  } as const;
  return { state: 'known', value, message, matched: () => shared };
}

/** Language of work: 1 for the city's first language, less for another of its languages. */
export const language: Feature = { name: 'language', measure: measureLanguage };

/** Days from the earliest to the latest delivery; `undefined` where none is stated. */
function daysOf(range: Offer['deliveryDays']): { earliest: number; latest: number } | undefined {
  const earliest = range?.min ?? range?.max;
  const latest = range?.max ?? range?.min;
  if (earliest === undefined || earliest === null || latest === undefined || latest === null)
    return undefined;
  return { earliest, latest };
}

function timelyShare({ earliest, latest }: { earliest: number; latest: number }, available: number): number {
  if (latest <= available) return 1;
  const share = unit((available - earliest) / Math.max(1, latest - earliest));
  return earliest > available ? 0 : 0.5 + 0.5 * share;
}

/** Delivery by the days alone. */
export function deliveryReader(
  need: PreparedNeed,
  context: RunContext,
): StatementReader<Offer['deliveryDays']> {
  const available = daysAvailable({ need, context });
  if (available === undefined) return undefined;
  return (range) => {
    const days = daysOf(range);
    return days === undefined ? null : timelyShare(days, available);
  };
}

function measureDelivery(pair: Pair): FeatureOutcome {
  const { deadline } = pair.need.need;
  if (deadline === undefined || deadline === null)
    return { state: 'not asked', message: { key: 'delivery.notAsked' } };
  const available = daysAvailable(pair);
  if (available === undefined)
    return {
      state: 'not asked',
      message: { key: 'delivery.passed', values: { deadline: deadline.slice(0, 10) } },
    };
  const days = daysOf(pair.offer.offer.deliveryDays);
  if (days === undefined) return { state: 'silent', message: { key: 'delivery.silent' } };
  const { earliest, latest } = days;
  const value = timelyShare(days, available);
  if (latest <= available)
    return { state: 'known', value, message: { key: 'delivery.intime', values: { latest, available } } };
  return {
    state: 'known',
    value,
    message: { key: 'delivery.tight', values: { earliest, latest, available } },
  };
}

/** Delivery time against the days left. */
export const delivery: Feature = { name: 'delivery', measure: measureDelivery };

/** Standards by the normalised names alone. */
export function standardsReader({ standards: asked }: PreparedNeed): StatementReader<readonly string[]> {
  if (asked.length === 0) return undefined;
  return (offered) =>
    offered.length === 0 ? null : asked.filter((code) => offered.includes(code)).length / asked.length;
}

function measureStandards({ need, offer }: Pair): FeatureOutcome {
  if (need.standards.length === 0) return { state: 'not asked', message: { key: 'standards.notAsked' } };
  if (offer.standards.length === 0)
    return {
      state: 'silent',
      message: { key: 'standards.silent', values: { asked: need.need.standards ?? [] } },
    };
  const shared = need.askedStandards
    .filter(({ codes }) => codes.some((code) => offer.standards.includes(code)))
    .map(({ name }) => name);
  const matchedCodes = need.standards.filter((code) => offer.standards.includes(code)).length;
  const key = shared.length === 0 ? 'standards.none' : 'standards.shared';
  return {
    state: 'known',
    value: matchedCodes / need.standards.length,
    message: { key, values: { shared, asked: need.need.standards ?? [] } },
    matched: () => shared,
  };
}

/** Standards and interoperability: the share of the standards asked for that the offer names. */
export const standards: Feature = { name: 'standards', measure: measureStandards };

/** Most working hours in common with one of the zones; `undefined` where none is known. */
function hoursInCommon(zone: string, zones: Offer['timeZones'], day: number): number | undefined {
  const hours = (zones ?? [])
    .map((other) => overlapHours(zone, other, day))
    .filter((value) => value !== undefined);
  return hours.length === 0 ? undefined : Math.max(...hours);
}

/** Working hours in common by the zones alone. */
export function timeZoneReader(
  { need }: PreparedNeed,
  { today }: RunContext,
): StatementReader<Offer['timeZones']> {
  const zone = need.city?.timeZone ?? '';
  if (zone === '') return undefined;
  return (zones) => {
    const most = hoursInCommon(zone, zones, today);
    return most === undefined ? null : unit(most / workingHours);
  };
}

function measureTimeZone({ need, offer, context }: Pair): FeatureOutcome {
  const zone = need.need.city?.timeZone ?? '';
  if (zone === '') return { state: 'not asked', message: { key: 'timezone.notAsked' } };
  const most = hoursInCommon(zone, offer.offer.timeZones, context.today);
  if (most === undefined) return { state: 'silent', message: { key: 'timezone.silent' } };
  return {
    state: 'known',
    value: unit(most / workingHours),
    message: { key: 'timezone.overlap', values: { hours: most } },
  };
}

/** Working hours in common, for remote work: the best of the team's zones. */
export const timezone: Feature = { name: 'timezone', measure: measureTimeZone };
