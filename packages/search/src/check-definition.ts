import { SmcError } from '@smc/contracts';
import type { IndexDefinition } from './port.ts';

const namePattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A letter first, so that a field is never `__proto__` and never one of an engine's own names. */
export const fieldPattern = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/**
 * Refuses a definition that no engine could keep.
 * @throws SmcError `VALIDATION_FAILED` naming the part of the definition.
 */
export function checkDefinition(definition: IndexDefinition): void {
  if (!namePattern.test(definition.name) || definition.name.length > 64) {
    throw refusal('name', 'The name of an index is kebab-case, at most 64 characters.');
  }
  if (definition.searchable.length === 0) throw refusal('searchable', 'An index needs a searchable field.');
  for (const part of ['searchable', 'filterable', 'sortable'] as const) checkFields(part, definition[part]);
  if (definition.synonyms?.flat().some((word) => word.trim() === '') === true) {
    throw refusal('synonyms', 'A synonym is empty.');
  }
}

/** Two definitions of one name must say the same, whatever the order of the object's keys. */
export function isSameDefinition(left: IndexDefinition, right: IndexDefinition): boolean {
  return canonical(left) === canonical(right);
}

function canonical(definition: IndexDefinition): string {
  const { name, searchable, filterable, sortable, synonyms = [] } = definition;
  return JSON.stringify([name, searchable, filterable, sortable, synonyms]);
}

function checkFields(part: string, fields: readonly string[]): void {
  const wrong = fields.find((field) => !fieldPattern.test(field) || field === 'id');
  if (wrong !== undefined) throw refusal(part, `"${wrong}" is not a field name (${fieldPattern.source}).`);
  if (new Set(fields).size < fields.length) throw refusal(part, 'A field is named twice.');
}

function refusal(field: string, message: string): SmcError {
  return new SmcError('VALIDATION_FAILED', { field, message });
}
