import type { CheckedQuery } from '../check-query.ts';
import type { SearchCondition } from '../port.ts';
import { toCode } from './codes.ts';
import { codesField, numbersField } from './document.ts';

/** The conditions in Meilisearch's grammar, one text each; all must hold. Codes hold no quote, so nothing escapes. */
export function filterExpressions(filter: CheckedQuery['filter']): string[] {
  return filter.map(([field, condition]) => expression(field, condition));
}

function expression(field: string, condition: SearchCondition): string {
  if (typeof condition !== 'object') return `${codesField(field)} = "${toCode(condition)}"`;
  if ('in' in condition) {
    return `${codesField(field)} IN [${condition.in.map((value) => `"${toCode(value)}"`).join(', ')}]`;
  }
  return range(numbersField(field), condition);
}

/** Both bounds in one condition: two conditions would be met by two values of a list. */
function range(field: string, { gte, lte }: { readonly gte?: number; readonly lte?: number }): string {
  if (gte === undefined) return `${field} <= "${lte}"`;
  if (lte === undefined) return `${field} >= "${gte}"`;
  return gte > lte ? `${field} IN []` : `${field} "${gte}" TO "${lte}"`;
}
