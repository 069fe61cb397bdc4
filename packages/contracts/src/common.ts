import { z } from 'zod';

/** Made by us or given by an import; never with `:` (the job queue refuses it). */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'Use 1 to 64 letters, digits, hyphens or underscores.');

/** Two ids joined: `<challenge>_<solution>`. */
export const pairId = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);

export const instant = z.iso.datetime({ message: 'Use an instant in UTC, as in 2026-11-21T09:30:00.000Z.' });
export const localDate = z.iso.date('Use a date as in 2026-11-21.');

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code, as in KR.');
/** BCP 47, the primary language alone or with script or region: `en`, `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'Use a language tag, as in en or pt-BR.');
/** ISO 4217. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'Use a three-letter currency code, as in USD.');

/** Making a format takes a tenth of a millisecond, and every document that names a zone is checked. */
const knownTimeZones = new Set<string>();
/** There are some 600; more are the same in other letter cases. */
const mostTimeZones = 1_000;

function isTimeZone(value: string): boolean {
  if (knownTimeZones.has(value)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    if (knownTimeZones.size < mostTimeZones) knownTimeZones.add(value);
    return true;
  } catch {
    return false;
  }
}
export const timeZone = z.string().max(64).refine(isTimeZone, 'Use an IANA time zone, as in Asia/Seoul.');

export const httpUrl = z
  .url({ protocol: /^https?$/, message: 'Use an address that starts with https:// or http://.' })
  .max(2000);
export const email = z
  .email('Use an e-mail address, as in name@city.example.')
  .max(254)
  .transform((value) => value.toLowerCase());

/** One line: trimmed, no control characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Remove line breaks and control characters.');

/** Several lines: trimmed; line breaks and tabs are kept. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'Remove control characters.');

/** Integer minor units: 1,234.50 USD is 123450. */
export const minorUnits = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const money = z.strictObject({ amount: minorUnits, currency: currencyCode });
export type Money = z.infer<typeof money>;

export const moneyRange = z
  .strictObject({ minimum: minorUnits.nullable(), maximum: minorUnits.nullable(), currency: currencyCode })
  .refine((range) => range.minimum !== null || range.maximum !== null, {
    message: 'Give a minimum, a maximum or both.',
    path: ['minimum'],
  })
  .refine((range) => range.minimum === null || range.maximum === null || range.minimum <= range.maximum, {
    message: 'The minimum is above the maximum.',
    path: ['minimum'],
  });
export type MoneyRange = z.infer<typeof moneyRange>;

/** SDG targets by number: `11.2`, `17.a`. */
export const sdgTarget = z
  .string()
  .regex(/^(?:[1-9]|1[0-7])\.(?:[1-9]|1\d|[a-d])$/, 'Use the number of an SDG target, as in 11.2.');
export const sdgGoal = z.number().int().min(1).max(17);

export const pageInput = z.object({
  /** At most how many. */
  first: z.number().int().min(1).max(100).default(20),
  after: z.string().max(2000).optional(),
});

export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), cursors: z.array(z.string()), hasNextPage: z.boolean() });
export interface Page<Item> {
  items: Item[];
  cursors: string[];
  hasNextPage: boolean;
}

export const groupedPages = <Item extends z.ZodType>(item: Item) =>
  z.array(z.object({ parentId: z.string(), page: page(item) }));

/** Parents of a grouped list; one group comes back for each, in this order. */
export const parentIds = z.array(id).min(1).max(100);
export const ids = z.array(id).min(1).max(100);

/** What the caller saw last; another version in the store refuses the change. */
export const expectedVersion = z.number().int().positive();
