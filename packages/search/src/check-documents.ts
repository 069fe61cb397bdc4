import { SmcError } from '@smc/contracts';
import { fieldPattern } from './check-definition.ts';
import { limits } from './limits.ts';
import type { IndexDefinition, SearchDocument, SearchScalar } from './port.ts';

/** What an id may be; no engine holds another one. */
export const idPattern = /^[A-Za-z0-9_:.-]{1,200}$/;

/**
 * Frozen copies of the documents, without fields that are `undefined`, so that neither the caller's later changes nor
 * a reader's reach the index.
 * @throws SmcError `VALIDATION_FAILED` for the first bad document, naming its id and field.
 */
export function checkDocuments(
  documents: readonly SearchDocument[],
  definition: IndexDefinition,
): SearchDocument[] {
  return documents.map((document, position) => checkDocument(document, definition, position));
}

/** @param position place in the batch, to name a document that has no usable id. */
export function checkDocument(
  document: SearchDocument,
  definition: IndexDefinition,
  position: number,
): SearchDocument {
  const id: unknown = (document as SearchDocument | null | undefined)?.id;
  if (typeof id !== 'string' || !idPattern.test(id)) throw badId(id, position);
  const entries = Object.entries(document).filter(([, value]) => value !== undefined);
  for (const [field, value] of entries) {
    const problem = problemOf(field, value, definition);
    if (problem !== undefined) throw badField(id, field, problem);
  }
  return Object.freeze(
    Object.fromEntries(entries.map(([field, value]) => [field, frozen(value)])),
  ) as SearchDocument;
}

function problemOf(field: string, value: unknown, definition: IndexDefinition): string | undefined {
  if (!fieldPattern.test(field)) return `is not a field name (${fieldPattern.source})`;
  if (value === null) return undefined;
  if (Array.isArray(value) && definition.sortable.includes(field))
    return 'is sortable, so it holds one value';
  const isCode = definition.filterable.includes(field);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const entry of values) {
    const problem = scalarProblem(entry, isCode);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is wrong with a single value; `undefined` where nothing is. */
export function scalarProblem(value: unknown, isCode: boolean): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'is not a finite number';
  if (typeof value !== 'string') return 'is neither text, a number, true or false';
  if (!value.isWellFormed()) return 'holds half of a character';
  const isTooLong = isCode && Buffer.byteLength(value) > limits.filterableBytes;
  return isTooLong ? `is longer than the ${limits.filterableBytes} bytes of a filterable text` : undefined;
}

function frozen(value: unknown): unknown {
  return Array.isArray(value) ? Object.freeze([...(value as SearchScalar[])]) : value;
}

function badId(id: unknown, position: number): SmcError {
  const shown = typeof id === 'string' ? id.slice(0, 200) : null;
  return new SmcError('VALIDATION_FAILED', {
    field: `${position}.id`,
    message: `Document ${position} of the batch has no usable id (${idPattern.source}); no document was taken.`,
    details: { id: shown, field: 'id', position },
  });
}

function badField(id: string, field: string, problem: string): SmcError {
  return new SmcError('VALIDATION_FAILED', {
    field: `${id}.${field}`,
    message: `Field "${field}" of document "${id}" ${problem}; no document was taken.`,
    details: { id, field },
  });
}
