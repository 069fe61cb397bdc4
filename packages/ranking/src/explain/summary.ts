import type { ExclusionCode, ExclusionSummary, Locale } from '../types.ts';
import { template } from './render.ts';

/** Reasons in the order in which they are counted where numbers are equal. */
const codes: readonly ExclusionCode[] = [
  'REGION_NOT_SERVED',
  'PRICE_ABOVE_BUDGET',
  'DELIVERY_AFTER_DEADLINE',
  'MUST_CONTRADICTED',
  'PROVIDER_KIND_EXCLUDED',
  'NOT_ELIGIBLE',
];

/** "12 more excluded: 7 do not serve the region, 5 cost over twice the budget." Each offer is counted once. */
export function summarise(found: (code: ExclusionCode) => number, locale: Locale): ExclusionSummary {
  const counts = codes
    .map((code) => ({ code, count: found(code) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { total: 0, counts, text: '' };
  const parts = counts
    .map(({ code, count }) =>
      template(`summary.${code}.${count === 1 ? 'one' : 'many'}`, locale).replace('{count}', String(count)),
    )
    .join(', ');
  const frame = template(total === 1 ? 'summary.one' : 'summary.many', locale);
  return {
    total,
    counts,
    text: frame.replace('{total}', String(total)).replace('{parts}', parts),
  };
}
