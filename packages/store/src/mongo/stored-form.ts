import type { CheckedDocument } from '../checked-document.ts';
import type { CollectionContext } from './context.ts';
import { pathOf } from './names.ts';

/** A document as MongoDB has it. */
export type StoredForm = Record<string, unknown>;

/**
 * Keys of free records may hold what MongoDB or mongoose does not take in a key. They are stored percent-encoded, only
 * where needed; declared fields never are.
 */
const unusual = /[%.$\0]/g;
const special = new Set(['__proto__', 'constructor', 'prototype']);

/** The fields of a document that has passed its schema, without `id` and `version`, as they are stored. */
export function toStored({ fields, hasFreeKeys }: CollectionContext, next: CheckedDocument): StoredForm {
  const document = JSON.parse(next.json) as Record<string, unknown>;
  const state: StoredForm = {};
  for (const field of fields) {
    if (field !== 'id' && field !== 'version' && Object.hasOwn(document, field)) {
      state[field] = hasFreeKeys ? withKeys(document[field], encodeKey) : document[field];
    }
  }
  return state;
}

/** The document, its fields in the order of its schema whatever order MongoDB has them in; fields of an older shape follow. */
export function fromStored({ fields, hasFreeKeys }: CollectionContext, stored: StoredForm): StoredForm {
  const document: StoredForm = {};
  const add = (field: string, path: string) => {
    if (!Object.hasOwn(stored, path)) return;
    document[field] = hasFreeKeys ? withKeys(stored[path], decodeKey) : stored[path];
  };
  for (const field of fields) add(field, pathOf(field));
  for (const path of Object.keys(stored)) {
    if (!path.startsWith('_') && !Object.hasOwn(document, path)) add(path, path);
  }
  return document;
}

function withKeys(value: unknown, rename: (key: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withKeys(each, rename));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [rename(key), withKeys(each, rename)]),
  );
}

function encodeKey(key: string): string {
  if (special.has(key)) return percent(key.slice(0, 1)) + key.slice(1);
  return key.replace(unusual, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function decodeKey(key: string): string {
  if (!key.includes('%')) return key;
  return key.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
