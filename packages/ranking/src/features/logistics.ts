import { daysAvailable } from '../eligibility.ts';
import type { Pair } from '../pair.ts';
import { normaliseStandards } from '../prepare.ts';
import { unit } from './outcome.ts';
import type { Feature, FeatureOutcome } from './outcome.ts';
import { overlapHours, workingHours } from './time-zones.ts';

const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
/** Worth of a common language that is not the city's first. */
const secondLanguage = 0.75;

function measureLanguage({ need, offer }: Pair): FeatureOutcome {
  const asked = (need.need.languages ?? []).map(primary);
  const offered = (offer.offer.languages ?? []).map(primary);
  if (asked.length === 0) return { state: 'not asked', message: { key: 'language.notAsked' } };
  if (offered.length === 0)
    return { state: 'silent', message: { key: 'language.silent', values: { asked } } };
  const shared = asked.filter((language) => offered.includes(language));
  const value = shared.length === 0 ? 0 : shared[0] === asked[0] ? 1 : secondLanguage;
  const message = {
    key: shared.length === 0 ? 'language.none' : 'language.shared',
    values: { shared, asked },
  } as const;
  return { state: 'known', value, message, matched: () => shared };
}

/** Language of work: 1 for the city's first language, less for another of its languages. */
export const language: Feature = { name: 'language', measure: measureLanguage };

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
  const range = pair.offer.offer.deliveryDays;
  const earliest = range?.min ?? range?.max;
  const latest = range?.max ?? range?.min;
  if (earliest === undefined || earliest === null || latest === undefined || latest === null)
    return { state: 'silent', message: { key: 'delivery.silent' } };
  if (latest <= available)
    return { state: 'known', value: 1, message: { key: 'delivery.intime', values: { latest, available } } };
  const share = unit((available - earliest) / Math.max(1, latest - earliest));
  return {
    state: 'known',
    value: earliest > available ? 0 : 0.5 + 0.5 * share,
    message: { key: 'delivery.tight', values: { earliest, latest, available } },
  };
}

/** Delivery time against the days left. */
export const delivery: Feature = { name: 'delivery', measure: measureDelivery };

function measureStandards({ need, offer }: Pair): FeatureOutcome {
  if (need.standards.length === 0) return { state: 'not asked', message: { key: 'standards.notAsked' } };
  if (offer.standards.length === 0)
    return {
      state: 'silent',
      message: { key: 'standards.silent', values: { asked: need.need.standards ?? [] } },
    };
  const shared = (need.need.standards ?? []).filter((name) =>
    normaliseStandards([name]).some((code) => offer.standards.includes(code)),
  );
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

function measureTimeZone({ need, offer, context }: Pair): FeatureOutcome {
  const zone = need.need.city?.timeZone ?? '';
  if (zone === '') return { state: 'not asked', message: { key: 'timezone.notAsked' } };
  const hours = (offer.offer.timeZones ?? [])
    .map((other) => overlapHours(zone, other, context.today))
    .filter((value) => value !== undefined);
  if (hours.length === 0) return { state: 'silent', message: { key: 'timezone.silent' } };
  const most = Math.max(...hours);
  return {
    state: 'known',
    value: unit(most / workingHours),
    message: { key: 'timezone.overlap', values: { hours: most } },
  };
}

/** Working hours in common, for remote work: the best of the team's zones. */
export const timezone: Feature = { name: 'timezone', measure: measureTimeZone };
