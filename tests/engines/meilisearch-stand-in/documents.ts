import { ApiError } from './api-error.ts';

export type StoredDocument = Readonly<Record<string, unknown>>;

const longestId = 511;

/** @throws ApiError `malformed_payload` for anything but an object or a list of objects. */
export function checkDocuments(body: unknown): readonly StoredDocument[] {
  const documents: readonly unknown[] = Array.isArray(body) ? body : [body];
  const isFine = documents.every(
    (document) => typeof document === 'object' && document !== null && !Array.isArray(document),
  );
  if (isFine) return documents as readonly StoredDocument[];
  throw new ApiError('malformed_payload', 'The `json` payload provided is malformed: expected objects.');
}

/** The documents by id. @throws ApiError for the first one that has no usable id: none is taken then. */
export function keyedDocuments(
  documents: readonly StoredDocument[],
  primaryKey: string,
): Map<string, StoredDocument> {
  return new Map(documents.map((document) => [documentId(document, primaryKey), document]));
}

function documentId(document: StoredDocument, primaryKey: string): string {
  if (!hasField(document, primaryKey)) {
    const message = `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`;
    throw new ApiError('missing_document_id', message);
  }
  const id = document[primaryKey];
  if (typeof id === 'number' && Number.isInteger(id)) return String(id);
  if (typeof id === 'string' && /^[A-Za-z0-9_-]+$/.test(id) && id.length <= longestId) return id;
  const message = `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`;
  throw new ApiError('invalid_document_id', message);
}

/** The one field whose name ends in `id`, where nobody has named the primary key. */
export function inferPrimaryKey(document: StoredDocument, index: string): string {
  const candidates = Object.keys(document).filter((name) => name.toLowerCase().endsWith('id'));
  if (candidates.length === 1) return candidates[0] as string;
  const [code, count] =
    candidates.length === 0
      ? ['index_primary_key_no_candidate_found', 'did not find any']
      : [
          'index_primary_key_multiple_candidates_found',
          `found ${candidates.length} fields ending with \`id\``,
        ];
  throw new ApiError(code, `Index \`${index}\`: The primary key inference failed as the engine ${count}.`);
}

export function hasField(document: StoredDocument, field: string): boolean {
  return Object.hasOwn(document, field) && document[field] !== undefined;
}

/** A field's values one by one; none where it is missing, null or an object. */
export function fieldValues(document: StoredDocument, field: string): readonly (string | number | boolean)[] {
  if (!hasField(document, field)) return [];
  const value = document[field];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry) => ['string', 'number', 'boolean'].includes(typeof entry)) as (
    | string
    | number
    | boolean
  )[];
}

/** A field as the text that is searched. */
export function fieldText(document: StoredDocument, field: string): string {
  return fieldValues(document, field).join('. ');
}
