import { ApiError, requireKnown } from './api-error.ts';
import type { StoredDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { StoredIndex } from './stored-index.ts';
import type { Task, TaskQueue } from './tasks.ts';

const uidPattern = /^[A-Za-z0-9_-]{1,512}$/;

/** All indexes by name. What changes one is a task; only the shape of a request is refused at once. */
export class Catalogue {
  readonly #indexes = new Map<string, StoredIndex>();
  readonly #tasks: TaskQueue;

  constructor(tasks: TaskQueue) {
    this.#tasks = tasks;
  }

  list(): object[] {
    return [...this.#indexes.keys()].sort().map((uid) => this.show(uid));
  }

  /** @throws ApiError `index_not_found` */
  find(uid: string): StoredIndex {
    const index = this.#indexes.get(uid);
    if (index !== undefined) return index;
    throw new ApiError('index_not_found', `Index \`${uid}\` not found.`);
  }

  show(uid: string): object {
    const { primaryKey, createdAt } = this.find(uid);
    return { uid, primaryKey, createdAt, updatedAt: createdAt };
  }

  stats(uid: string): object {
    const { size } = this.find(uid);
    return { numberOfDocuments: size, isIndexing: false, fieldDistribution: {} };
  }

  create(body: unknown): object {
    const given = (body ?? {}) as Record<string, unknown>;
    requireKnown(given, ['uid', 'primaryKey']);
    const { uid, primaryKey = null } = given;
    if (uid === undefined) throw new ApiError('missing_index_uid', 'Missing field `uid`');
    checkUid(uid);
    if (primaryKey !== null && typeof primaryKey !== 'string') {
      throw new ApiError('invalid_index_primary_key', 'Invalid value type at `.primaryKey`');
    }
    return this.#tasks.add('indexCreation', uid, { primaryKey }, () => {
      if (this.#indexes.has(uid))
        throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
      this.#indexes.set(uid, new StoredIndex(uid, primaryKey));
      return { primaryKey };
    });
  }

  remove(uid: string): object {
    return this.#tasks.add('indexDeletion', uid, {}, () => {
      const { size } = this.find(uid);
      this.#indexes.delete(uid);
      return { deletedDocuments: size };
    });
  }

  changeSettings(uid: string, settings: Partial<Settings>): object {
    checkUid(uid);
    return this.#tasks.add('settingsUpdate', uid, settings, () => {
      this.#findOrCreate(uid).change(settings);
      return settings;
    });
  }

  addDocuments(
    uid: string,
    documents: readonly StoredDocument[],
    primaryKey: string | undefined,
    isMerged: boolean,
  ): object {
    checkUid(uid);
    const details = { receivedDocuments: documents.length, indexedDocuments: null };
    return this.#tasks.add('documentAdditionOrUpdate', uid, details, () => {
      this.#findOrCreate(uid).add(documents, primaryKey, isMerged);
      return { receivedDocuments: documents.length, indexedDocuments: documents.length };
    });
  }

  deleteDocuments(uid: string, ids: readonly string[]): object {
    const details = { providedIds: ids.length, deletedDocuments: null, originalFilter: null };
    return this.#tasks.add('documentDeletion', uid, details, () => {
      const deletedDocuments = this.find(uid).delete(ids);
      return { ...details, deletedDocuments };
    });
  }

  deleteBy(uid: string, filter: unknown): object {
    const details = { providedIds: 0, deletedDocuments: null, originalFilter: JSON.stringify(filter) };
    return this.#tasks.add('documentDeletion', uid, details, () => {
      const deletedDocuments = this.find(uid).deleteBy(filter);
      return { ...details, deletedDocuments };
    });
  }

  /** All swaps or none; the earlier tasks of an index go with its content. */
  swap(swaps: readonly (readonly [string, string])[]): object {
    const details = { swaps: swaps.map((indexes) => ({ indexes, rename: false })) };
    return this.#tasks.add('indexSwap', null, details, (task) => {
      for (const uid of swaps.flat()) this.find(uid);
      for (const [one, other] of swaps) this.#swapTwo(one, other, task);
      return details;
    });
  }

  clear(): void {
    this.#indexes.clear();
  }

  #swapTwo(one: string, other: string, swap: Task): void {
    const [left, right] = [this.find(one), this.find(other)];
    this.#indexes.set(one, right).set(other, left);
    for (const task of this.#tasks.all()) {
      if (task.uid >= swap.uid) continue;
      if (task.indexUid === one) task.indexUid = other;
      else if (task.indexUid === other) task.indexUid = one;
    }
  }

  /** A write makes the index that it names. */
  #findOrCreate(uid: string): StoredIndex {
    const index = this.#indexes.get(uid) ?? new StoredIndex(uid, null);
    this.#indexes.set(uid, index);
    return index;
  }
}

function checkUid(uid: unknown): asserts uid is string {
  if (typeof uid === 'string' && uidPattern.test(uid)) return;
  throw new ApiError('invalid_index_uid', `\`${String(uid)}\` is not a valid index uid.`);
}
