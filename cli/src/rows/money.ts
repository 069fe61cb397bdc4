import { jsonIn, numberIn } from './plain-cells.ts';
import { misunderstood, type Reading, understood } from './reading.ts';

const symbols: Readonly<Record<string, string>> = {
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₱': 'PHP',
  '₦': 'NGN',
  '₹': 'INR',
};
const multiples: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6 };

/** Decimals of a currency (ISO 4217): 2 for USD, 0 for KRW. `undefined` for what is no currency. */
function decimalsOf(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency) || !Intl.supportedValuesOf('currency').includes(currency))
    return undefined;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
}

/** From units as people write them to the integer minor units that are stored; `undefined` for an unknown currency. */
export function toMinorUnits(amount: number, currency: string): number | undefined {
  const decimals = decimalsOf(currency);
  return decimals === undefined ? undefined : Math.round(amount * 10 ** decimals);
}

/** The other way round, for people: `1000` or `12.5`. */
export function toMajorUnits(amount: number, currency: string): number {
  return amount / 10 ** (decimalsOf(currency) ?? 0);
}

/** `1,000.50`, `1.000,50` (a point before three digits parts thousands: no currency has three decimals here), `50k`. */
function amountIn(words: string): number | undefined {
  const unit = words.slice(-1);
  const digits = multiples[unit] === undefined ? words : words.slice(0, -1).trim();
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits;
  const amount = numberIn(plain);
  return amount === undefined ? undefined : amount * (multiples[unit] ?? 1);
}

function currencyIn(words: string): { currency: string | undefined; rest: string } {
  for (const [symbol, code] of Object.entries(symbols))
    if (words.includes(symbol)) return { currency: code, rest: words.replaceAll(symbol, '') };
  const currency = /\b[A-Za-z]{3}\b/.exec(words.replaceAll(/\b(?:min|max)\b/gi, ''))?.[0];
  return {
    currency: currency?.toUpperCase(),
    rest: currency === undefined ? words : words.replace(currency, ''),
  };
}

interface Amounts {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

type SingleAmount = 'maximum' | 'both';

function amountsIn(words: string, single: SingleAmount): Amounts | undefined {
  const upTo = /^(?:up to|at most|max\.?|<=?|≤|hasta|jusqu'à|최대)\s*(.+)$/i.exec(words)?.[1];
  const from = /^(?:from|at least|min\.?|>=?|≥|desde|à partir de|최소)\s*(.+)$/i.exec(words)?.[1];
  const range =
    upTo === undefined && from === undefined ? /^(.+?)\s*(?:-|–|—|~|\bto\b)\s*(.+)$/.exec(words) : null;
  const [low, high] = range === null ? [from, upTo] : [range[1], range[2]];
  const amount = (part: string | undefined) => (part === undefined ? null : amountIn(part.trim()));
  const [minimum, maximum] = [amount(low), amount(high)];
  if (minimum === undefined || maximum === undefined) return undefined;
  if (minimum !== null || maximum !== null) return { minimum, maximum };
  const one = amountIn(words);
  return one === undefined ? undefined : { minimum: single === 'both' ? one : null, maximum: one };
}

const example = 'write it as in 1000-5000 USD';

function rangeFrom({ minimum, maximum }: Amounts, currency: string): Reading {
  const minor = (amount: number | null) => (amount === null ? null : toMinorUnits(amount, currency));
  const range = { minimum: minor(minimum), maximum: minor(maximum), currency };
  return range.minimum === undefined || range.maximum === undefined
    ? misunderstood(`"${currency}" is not a currency; use its ISO 4217 code, as in USD.`)
    : understood(range);
}

function rangeFromText(words: string, single: SingleAmount, currencyCell: string | undefined): Reading {
  const { currency = currencyCell, rest } = currencyIn(words.trim());
  const amounts = amountsIn(rest.trim(), single);
  if (amounts === undefined) return misunderstood(`"${words}" is not a range of money; ${example}.`);
  if (currency === undefined) return misunderstood(`"${words}" names no currency; ${example}.`);
  return rangeFrom(amounts, currency);
}

/** `{amount, currency}` and `{min, max, currency}` are in whole units; `{minimum, maximum, currency}` is the API's, in minor units. */
function rangeFromObject(value: Readonly<Record<string, unknown>>, single: SingleAmount): Reading {
  const { amount, min, max, currency } = value;
  if ('minimum' in value || 'maximum' in value) {
    return understood({ minimum: value['minimum'] ?? null, maximum: value['maximum'] ?? null, currency });
  }
  if (typeof currency !== 'string') return misunderstood(`A range of money names its currency; ${example}.`);
  if (typeof amount === 'number')
    return rangeFrom({ minimum: single === 'both' ? amount : null, maximum: amount }, currency);
  const [low, high] = [min ?? null, max ?? null];
  const isAmount = (one: unknown): one is number | null => one === null || typeof one === 'number';
  if (!isAmount(low) || !isAmount(high)) return misunderstood(`A range of money holds numbers; ${example}.`);
  return rangeFrom({ minimum: low, maximum: high }, currency);
}

/**
 * Reads `1000-5000 USD`, `up to 5000 USD`, `€50k`, JSON ranges.
 * @param single what one amount alone means: the most a city spends, or the price.
 */
export function moneyRangeReader(single: SingleAmount): (value: unknown, currencyCell?: string) => Reading {
  return (value, currencyCell) => {
    const found = jsonIn(value) ?? value;
    if (typeof found === 'string' || typeof found === 'number')
      return rangeFromText(String(found), single, currencyCell);
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
      return rangeFromObject(found as Record<string, unknown>, single);
    return misunderstood(`This is not a range of money; ${example}.`);
  };
}
