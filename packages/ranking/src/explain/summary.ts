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
export function summarise(found: readonly ExclusionCode[], locale: Locale): ExclusionSummary {
  const counts = codes
    .map((code) => ({ code, count: found.filter((other) => other === code).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (counts.length === 0) return { total: 0, counts, text: '' };
  const parts = counts
    .map(({ code, count }) =>
      template(`summary.${code}.${count === 1 ? 'one' : 'many'}`, locale).replace('{count}', String(count)),
    )
    .join(', ');
  const frame = template(found.length === 1 ? 'summary.one' : 'summary.many', locale);
  return {
    total: found.length,
    counts,
    text: frame.replace('{total}', String(found.length)).replace('{parts}', parts),
  };
}
