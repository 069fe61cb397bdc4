import type { FacetCount, SearchScalar } from './port.ts';

const typeOrder = ['boolean', 'number', 'string'];

/** false, true, numbers, text by UTF-16 units. */
export function compareScalars(left: SearchScalar, right: SearchScalar): number {
  if (typeof left !== typeof right) return typeOrder.indexOf(typeof left) - typeOrder.indexOf(typeof right);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Most frequent first, equal counts by value. */
export function compareFacets(left: FacetCount, right: FacetCount): number {
  return right.count - left.count || compareScalars(left.value, right.value);
}
