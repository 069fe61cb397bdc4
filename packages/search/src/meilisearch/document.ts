import { fieldText, valueOf } from '../field-text.ts';
import type { IndexDefinition, SearchDocument, SearchScalar } from '../port.ts';
import { toCode, toKey, toSortKey } from './codes.ts';
import { plainText } from './plain-words.ts';

/** The field that identifies a document on the server, and the one that holds what was given to us. */
export const keyField = 'key';
export const sourceField = 'source';
/** The id, to order equal hits by; as a code it compares by case too. */
export const orderField = 'order';

/** The server's names for a field's parts; the port's names never reach it but inside `source`. */
export const wordsField = (field: string) => `words_${field}`;
export const codesField = (field: string) => `codes_${field}`;
export const numbersField = (field: string) => `numbers_${field}`;
export const sortField = (field: string) => `sort_${field}`;

/** A document as it is sent, in JSON. */
export function encodeDocument(document: SearchDocument, definition: IndexDefinition): string {
  const stored: Record<string, unknown> = {
    [keyField]: toKey(document.id),
    [orderField]: toCode(document.id),
    [sourceField]: document,
  };
  for (const field of definition.searchable) {
    const text = fieldText(document, field);
    if (text !== undefined) stored[wordsField(field)] = plainText(text).text;
  }
  for (const field of definition.filterable) {
    const values = scalarsOf(document, field);
    stored[codesField(field)] = [...new Set(values.map(toCode))];
    stored[numbersField(field)] = values.filter((value) => typeof value === 'number');
  }
  for (const field of definition.sortable) {
    const [value] = scalarsOf(document, field);
    if (value !== undefined) stored[sortField(field)] = toSortKey(value);
  }
  return JSON.stringify(stored);
}

function scalarsOf(document: SearchDocument, field: string): readonly SearchScalar[] {
  const value = valueOf(document, field);
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}
