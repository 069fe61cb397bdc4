import type { MoneyRange, RateTable } from './types.ts';

/** Both ends of a range in one currency, in minor units. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/** Currencies without cents, and those with thousandths; all others have hundredths (ISO 4217). */
const zeroDigits = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));
const threeDigits = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Minor units per unit of a currency: 100 for USD, 1 for KRW. */
export function minorUnits(currency: string): number {
  if (zeroDigits.has(currency)) return 1;
  return threeDigits.has(currency) ? 1000 : 100;
}

function rateOf(rates: RateTable, currency: string): number | undefined {
  return currency === rates.base ? 1 : rates.rates[currency];
}

/** How many minor units of `to` one minor unit of `from` is; `undefined` without a rate. */
export function conversionFactor(
  from: string,
  to: string,
  rates: RateTable | null | undefined,
): number | undefined {
  if (from === to) return 1;
  if (rates === undefined || rates === null) return undefined;
  const fromRate = rateOf(rates, from);
  const toRate = rateOf(rates, to);
  if (fromRate === undefined || toRate === undefined) return undefined;
  return (toRate / fromRate) * (minorUnits(to) / minorUnits(from));
}

/** A price range in another currency; an open end is taken as the stated one. `undefined` where nothing is stated or no rate is known. */
export function convertRange(
  range: MoneyRange,
  to: string,
  rates: RateTable | null | undefined,
): AmountRange | undefined {
  const factor = conversionFactor(range.currency, to, rates);
  const low = range.min ?? range.max;
  const high = range.max ?? range.min;
  if (factor === undefined || low === undefined || low === null || high === undefined || high === null)
    return undefined;
  return { low: Math.round(low * factor), high: Math.round(high * factor) };
}
