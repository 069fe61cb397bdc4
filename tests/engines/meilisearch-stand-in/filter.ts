import { ApiError } from './api-error.ts';
import { fieldValues, hasField, type StoredDocument } from './documents.ts';
import { type FilterNode, parseFilter } from './filter-parser.ts';
import { foldWord } from './words.ts';

export type Predicate = (document: StoredDocument) => boolean;

/** Compared texts are cut after these bytes. */
const comparedBytes = 468;

/**
 * A filter (an expression, or a list: all hold, any of an inner list) as a question to a document.
 * @throws ApiError `invalid_search_filter`
 */
export function compileFilter(filter: unknown, filterable: readonly string[]): Predicate {
  if (filter === undefined || filter === null) return () => true;
  const node = nodeOf(filter, true);
  requireFilterable(node, filterable);
  return (document) => isMet(node, document);
}

function nodeOf(filter: unknown, isOuter: boolean): FilterNode {
  if (typeof filter === 'string') {
    return filter.trim() === '' ? { kind: 'and', parts: [] } : parseFilter(filter);
  }
  if (!Array.isArray(filter)) {
    throw new ApiError(
      'invalid_search_filter',
      'Invalid syntax for the filter parameter: expected a string or an array.',
    );
  }
  if (!isOuter) return { kind: 'or', parts: filter.map((entry) => parseFilter(String(entry))) };
  return { kind: 'and', parts: filter.map((entry) => nodeOf(entry, false)) };
}

function requireFilterable(node: FilterNode, filterable: readonly string[]): void {
  if ('parts' in node) for (const part of node.parts) requireFilterable(part, filterable);
  else if ('part' in node) requireFilterable(node.part, filterable);
  else if (!filterable.includes(node.field)) {
    const message = `Attribute \`${node.field}\` is not filterable. Available filterable attributes are: \`${filterable.join(', ')}\`.`;
    throw new ApiError('invalid_search_filter', message);
  }
}

function isMet(node: FilterNode, document: StoredDocument): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => isMet(part, document));
    case 'or':
      return node.parts.some((part) => isMet(part, document));
    case 'not':
      return !isMet(node.part, document);
    case 'equal':
      return fieldValues(document, node.field).some((value) =>
        node.values.some((wanted) => isEqual(value, wanted)),
      );
    case 'range':
      return fieldValues(document, node.field).some((value) => typeof value === 'number' && node.test(value));
    default:
      return isState(node.kind, document, node.field);
  }
}

function isState(kind: 'exists' | 'null' | 'empty', document: StoredDocument, field: string): boolean {
  if (!hasField(document, field)) return false;
  if (kind === 'exists') return true;
  const value = document[field];
  if (kind === 'null') return value === null;
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** Without case and accents; `5` also finds `"5"`. */
function isEqual(value: string | number | boolean, wanted: string): boolean {
  if (typeof value === 'number') return wanted.trim() !== '' && Number(wanted) === value;
  return comparedText(String(value)) === comparedText(wanted);
}

export function comparedText(text: string): string {
  const folded = foldWord(text);
  if (folded.length * 3 <= comparedBytes) return folded;
  return Buffer.from(folded).subarray(0, comparedBytes).toString();
}
