import type { FairnessFloor, FloorRule, Need, Offer } from '../types.ts';

/** A place given to one that the floor protects. */
export interface Raised {
  /** Number of the candidate. */
  readonly candidate: number;
  /** Its place before and after, 1 is best. */
  readonly from: number;
  readonly to: number;
}

export interface FloorResult {
  readonly order: readonly number[];
  readonly raised: readonly Raised[];
  /** Protected ones among the first places before, and as many as there could be. */
  readonly present: number;
  readonly possible: number;
  /** Points that the first places lost together: what those who gave way had, less what those who came have. */
  readonly cost: number;
}

/** Population below which a city counts as small, where the rule names none. */
export const smallCityPopulation = 100_000;

/** A first-time provider: no city has confirmed one of the solution's references. */
export const isFirstTime = ({ references }: Pick<Offer, 'references'>): boolean =>
  (references ?? []).every(({ isConfirmed }) => isConfirmed !== true);

export function isSmallCity({ city }: Pick<Need, 'city'>, limit = smallCityPopulation): boolean {
  const population = city?.population;
  return population !== null && population !== undefined && population < limit;
}

/** The rule of a set of weights for one side, and whom it protects. */
export function offerFloor(floor: FairnessFloor | undefined) {
  const rule = floor?.firstTimeProviders;
  return rule === undefined
    ? undefined
    : { name: 'firstTimeProviders' as const, rule, isProtected: isFirstTime };
}

export function needFloor(floor: FairnessFloor | undefined) {
  const rule = floor?.smallCities;
  if (rule === undefined) return undefined;
  const isProtected = (need: Pick<Need, 'city'>) => isSmallCity(need, rule.population);
  return { name: 'smallCities' as const, rule, isProtected };
}

/**
 * Gives protected candidates at least `places` of the first `first` places, as far as there are any: the best of those further down
 * come in at the end of the first places, and the lowest unprotected ones give way to just below. Two protected ones, or two
 * unprotected ones, never change places; scores do not change, and where the floor is reached already nothing moves.
 *
 * @param order numbers of the candidates as they would be shown
 * @param scoreOf a candidate's score in points
 */
export function applyFloor(
  order: readonly number[],
  { places, first = 10 }: FloorRule,
  isProtected: (candidate: number) => boolean,
  scoreOf: (candidate: number) => number,
): FloorResult {
  const head = order.slice(0, first);
  const tail = order.slice(first);
  const present = head.filter(isProtected).length;
  const waiting = tail.filter(isProtected);
  const wanted = Math.min(places, head.length);
  const coming = waiting.slice(0, Math.max(0, wanted - present));
  const unprotected = head.filter((candidate) => !isProtected(candidate));
  const leaving = new Set(unprotected.slice(unprotected.length - coming.length));
  const arriving = new Set(coming);
  const result = [
    ...head.filter((candidate) => !leaving.has(candidate)),
    ...coming,
    ...head.filter((candidate) => leaving.has(candidate)),
    ...tail.filter((candidate) => !arriving.has(candidate)),
  ];
  const sum = (candidates: Iterable<number>) => [...candidates].reduce((left, one) => left + scoreOf(one), 0);
  return {
    order: result,
    raised: coming.map((candidate) => ({
      candidate,
      from: order.indexOf(candidate) + 1,
      to: result.indexOf(candidate) + 1,
    })),
    present,
    possible: Math.min(wanted, present + waiting.length),
    cost: sum(leaving) - sum(coming),
  };
}
