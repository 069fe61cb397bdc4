import { money } from '../explain/message.ts';
import { convertRange } from '../money.ts';
import type { AmountRange } from '../money.ts';
import type { Pair, RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { Offer } from '../types.ts';
import { unit } from './outcome.ts';
import type { Feature, FeatureOutcome, StatementReader } from './outcome.ts';

/** Worth of a price whose lowest end is exactly the highest budget. */
const worthAtLimit = 0.5;

/**
 * 1 where the whole price range is within the budget; down to 0.5 where only its lowest end is (by the share of the range on a log
 * scale); from there to 0 at twice the budget. A price below the budget's lower end is no fault.
 */
export function budgetFit(price: AmountRange, most: number): number {
  if (price.high <= most) return 1;
  const low = Math.log(Math.max(price.low, 1));
  const limit = Math.log(Math.max(most, 1));
  if (price.low <= most)
    return worthAtLimit + worthAtLimit * unit((limit - low) / (Math.log(price.high) - low));
  return unit(worthAtLimit * (1 - (low - limit) / Math.log(2)));
}

/** Budget fit by the price alone. */
export function budgetReader(
  { need: { budget } }: PreparedNeed,
  { rates }: RunContext,
): StatementReader<Offer['price']> {
  const most = budget?.max ?? budget?.min;
  if (budget === undefined || budget === null || most === undefined || most === null) return undefined;
  return (stated) => {
    const price =
      stated === undefined || stated === null ? undefined : convertRange(stated, budget.currency, rates);
    return price === undefined ? null : budgetFit(price, most);
  };
}

function measure({ need, offer, context }: Pair): FeatureOutcome {
  const { budget } = need.need;
  const most = budget?.max ?? budget?.min;
  if (budget === undefined || budget === null || most === undefined || most === null)
    return { state: 'not asked', message: { key: 'budget.notAsked' } };
  const stated = offer.offer.price;
  const hasPrice = (stated?.min ?? stated?.max ?? undefined) !== undefined;
  if (stated === undefined || stated === null || !hasPrice)
    return { state: 'silent', message: { key: 'budget.silent' } };
  const price = convertRange(stated, budget.currency, context.rates);
  if (price === undefined) {
    return {
      state: 'silent',
      message: { key: 'budget.noRate', values: { from: stated.currency, to: budget.currency } },
    };
  }
  const value = budgetFit(price, most);
  const key =
    price.high === 0
      ? 'budget.free'
      : price.high <= most
        ? 'budget.within'
        : price.low <= most
          ? 'budget.partly'
          : 'budget.above';
  const date = stated.currency === budget.currency ? '' : (context.rates?.date ?? '');
  return {
    state: 'known',
    value,
    message: {
      key,
      values: {
        low: money(price.low, budget.currency),
        high: money(price.high, budget.currency),
        most: money(most, budget.currency),
        date,
      },
    },
  };
}

/** Budget fit, compared in the city's currency at the stated rates. */
export const budget: Feature = { name: 'budget', measure };
