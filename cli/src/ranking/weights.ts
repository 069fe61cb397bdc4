import { createHash } from 'node:crypto';
import { SmcError } from '@smc/contracts';
import { checkWeights, type RateTable, RankingInputError, type Weights } from '@smc/ranking';
import { z } from 'zod';
import { jsonFile } from '../commands/options.ts';

const features = z.record(z.string(), z.number());
const whole = z.strictObject({
  version: z.string().optional(),
  features,
  silenceShare: z.number().optional(),
  // What it may hold is checked with the weights, by field.
  floor: z.record(z.string(), z.unknown()).optional(),
});

/** `{features: {text: 3, ...}, version?, silenceShare?}`, or the features alone. Throws `VALIDATION_FAILED` naming what cannot be used. */
export async function readWeights(path: string): Promise<Weights> {
  const found = await jsonFile(path, 'weights');
  const parsed = 'features' in found ? whole.safeParse(found) : whole.safeParse({ features: found });
  if (!parsed.success) {
    const message = `${path} holds no weights; write it as in {"version": "mine-1", "features": {"text": 30, "requirements": 25}}.`;
    throw new SmcError('VALIDATION_FAILED', { field: 'weights', message });
  }
  const { version, ...rest } = parsed.data;
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 10);
  const weights = { version: version ?? `file-${digest}`, ...rest } as Weights;
  try {
    checkWeights(weights);
  } catch (error) {
    if (!(error instanceof RankingInputError)) throw error;
    throw new SmcError('VALIDATION_FAILED', { field: 'weights', message: error.message });
  }
  return weights;
}

const rateTable = z.object({
  base: z.string(),
  date: z.string(),
  rates: z.record(z.string(), z.number().positive()),
});

/** `{base, date, rates}`: how many units of each currency buy one of the base. */
export async function readRates(path: string): Promise<RateTable> {
  const parsed = rateTable.safeParse(await jsonFile(path, 'rates'));
  if (parsed.success) return parsed.data;
  const message = `${path} holds no exchange rates; write it as in {"base": "USD", "date": "2026-11-01", "rates": {"KRW": 1380}}.`;
  throw new SmcError('VALIDATION_FAILED', { field: 'rates', message });
}
