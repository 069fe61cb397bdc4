import { readFileSync } from 'node:fs';
import { currencyCode, localDate, SmcError } from '@smc/contracts';
import { z } from 'zod';

const exchangeRates = z.strictObject({
  /** The currency that the rates are per one unit of. */
  base: currencyCode,
  date: localDate,
  rates: z.record(currencyCode, z.number().positive()),
  note: z.string().optional(),
});
export type ExchangeRates = z.infer<typeof exchangeRates>;

function parsed(text: string): ExchangeRates | undefined {
  try {
    return exchangeRates.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The rates of the configured file; null without one. Throws `BAD_CONFIGURATION` where it cannot be read. */
export function readExchangeRates(path: string | undefined): ExchangeRates | null {
  if (path === undefined) return null;
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Told below: a file that is not there and one that is broken need the same remedy.
  }
  const rates = parsed(text);
  if (rates !== undefined) return rates;
  const message = `SMC_EXCHANGE_RATES is ${JSON.stringify(path)}; it must be a JSON file as {"base":"USD","date":"2026-11-01","rates":{"KRW":1380}}.`;
  throw new SmcError('BAD_CONFIGURATION', { field: 'SMC_EXCHANGE_RATES', message });
}
