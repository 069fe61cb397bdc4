import type { CollectionShape } from '../collection-shape.ts';

/**
 * What a stored document has beside its own fields, all beginning with `_`:
 * `_id` the id; `_keys` what it alone may hold (see claims.ts); `_shape` how many migrations it has been through;
 * `_outbox` its events that are still to be handed on, `_pending` the sequence of the oldest, both absent where there are
 * none; `_erased` on a tombstone, which holds nothing else but `_id`, `_keys` and its events.
 */
export const internalFields = ['_keys', '_shape', '_outbox', '_pending', '_erased'] as const;

/** Leaves out what readers of documents do not need. */
export const documentsOnly = { _keys: 0, _shape: 0, _outbox: 0, _pending: 0 } as const;

/** Tombstones are invisible to every read. */
export const alive = { _erased: null } as const;

/** As in SQLite: the collections of all services may share one database. */
export function collectionName(namespace: string, collection: string): string {
  return `${namespace}__${collection}`;
}

/** How far the documents of each collection have been brought. No collection of a service begins with a dash. */
export function migrationsName(namespace: string): string {
  return `${namespace}__-migrations`;
}

/** The stored path of a declared field. */
export function pathOf(field: string): string {
  return field === 'id' ? '_id' : field;
}

/** Only indexes whose names begin so are ours to drop; an operator's own are left alone. */
const indexPrefix = 'smc:';

export interface DeclaredIndex {
  readonly name: string;
  /** The declared fields, for the operator's log. */
  readonly fields: readonly string[];
  readonly key: Readonly<Record<string, 1>>;
  readonly unique?: true;
  readonly sparse?: true;
}

export function isOurIndex(name: string): boolean {
  return name.startsWith(indexPrefix);
}

/** Every index of a collection but the one on `_id`, which MongoDB makes itself. */
export function declaredIndexes(shape: CollectionShape): readonly DeclaredIndex[] {
  const lists = [...shape.indexes, ...[...shape.arrays, ...shape.unique].map((field) => [field])];
  const declared = lists.map((fields) => {
    const isArray = shape.fields.get(fields[0] ?? '')?.isArray === true;
    return indexOn(fields, isArray ? fields : [...fields, 'id']);
  });
  const all = [
    { ...indexOn(['_keys'], ['_keys']), unique: true as const },
    { ...indexOn(['_pending'], ['_pending']), sparse: true as const },
    { ...indexOn(['_outbox.id'], ['_outbox.id']), sparse: true as const },
    ...declared.filter(({ key }) => Object.keys(key)[0] !== '_id'),
  ];
  return [...new Map(all.map((index) => [index.name, index])).values()];
}

function indexOn(fields: readonly string[], indexed: readonly string[]): DeclaredIndex {
  const key = Object.fromEntries(indexed.map((field) => [pathOf(field), 1 as const]));
  return { name: `${indexPrefix}${fields.join(',')}`, fields, key };
}
