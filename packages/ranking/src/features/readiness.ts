import { unit } from './outcome.ts';
import type { Pair } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { Offer } from '../types.ts';
import type { Feature, FeatureOutcome, StatementReader } from './outcome.ts';

/** Levels below what is asked at which nothing is left. */
const levelsToNothing = 3;

const reached = (level: number, asked: number) => unit(1 - (asked - level) / levelsToNothing);

/** Readiness by the level alone. */
export function readinessReader({
  need: { minimumReadiness: asked },
}: PreparedNeed): StatementReader<Offer['readiness']> {
  if (asked === undefined || asked === null) return undefined;
  return (level) => (level === undefined || level === null ? null : reached(level, asked));
}

function measure({ need, offer }: Pair): FeatureOutcome {
  const asked = need.need.minimumReadiness;
  const level = offer.offer.readiness;
  if (asked === undefined || asked === null)
    return { state: 'not asked', message: { key: 'readiness.notAsked' } };
  if (level === undefined || level === null)
    return { state: 'silent', message: { key: 'readiness.silent', values: { asked } } };
  const value = reached(level, asked);
  return {
    state: 'known',
    value,
    message: { key: level >= asked ? 'readiness.reached' : 'readiness.below', values: { level, asked } },
  };
}

/** Technology readiness (1-9) against what the city asks: 1 where it is reached, a third less per level missing. */
export const readiness: Feature = { name: 'readiness', measure };
