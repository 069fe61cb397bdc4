import type { SearchDocument, SearchValue } from './port.ts';

/** A document's own value; `constructor` is a field name like any other and must not find what objects inherit. */
export function valueOf(document: SearchDocument, field: string): SearchValue {
  return Object.hasOwn(document, field) ? document[field] : undefined;
}

/** A field's value as the text that is searched and highlighted; `undefined` where there is none. */
export function fieldText(document: SearchDocument, field: string): string | undefined {
  const value = valueOf(document, field);
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? value.join(', ') : String(value);
}
