import { ApiError, requireKnown } from './api-error.ts';
import { checkDocuments } from './documents.ts';
import type { Keys } from './keys.ts';
import type { Catalogue } from './catalogue.ts';
import { search } from './search.ts';
import { checkSettings } from './settings.ts';
import { shownTask, type TaskQueue } from './tasks.ts';

/** What a route needs to answer. */
export interface State {
  readonly keys: Keys;
  readonly tasks: TaskQueue;
  readonly catalogue: Catalogue;
}

export interface Call {
  readonly state: State;
  /** The index, key or task that the path names. */
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** The right that the key needs; none where anybody may ask. */
  readonly action?: string;
  /** True where `name` is an index that the key must cover. */
  readonly isOfIndex?: boolean;
  /** Parameters of the address. */
  readonly query?: readonly string[];
  readonly status: number;
  readonly answer: (call: Call) => unknown;
}

const index = '/indexes/([^/]+)';
const path = (text: string) => new RegExp(`^${text}$`);

const server: readonly Route[] = [
  { method: 'GET', path: path('/health'), status: 200, answer: () => ({ status: 'available' }) },
  {
    method: 'GET',
    path: path('/keys'),
    action: 'keys.get',
    query: ['offset', 'limit'],
    status: 200,
    answer: listKeys,
  },
  {
    method: 'POST',
    path: path('/keys'),
    action: 'keys.create',
    status: 201,
    answer: ({ state, body }) => state.keys.create(body),
  },
  {
    method: 'GET',
    path: path('/tasks'),
    action: 'tasks.get',
    query: ['limit', 'from', 'uids', 'statuses', 'types', 'indexUids'],
    status: 200,
    answer: listTasks,
  },
  { method: 'GET', path: path('/tasks/([^/]+)'), action: 'tasks.get', status: 200, answer: showTask },
  { method: 'POST', path: path('/swap-indexes'), action: 'indexes.swap', status: 202, answer: swapIndexes },
];

const indexes: readonly Route[] = [
  {
    method: 'GET',
    path: path('/indexes'),
    action: 'indexes.get',
    query: ['offset', 'limit'],
    status: 200,
    answer: ({ state, query }) => page(state.catalogue.list(), query),
  },
  {
    method: 'POST',
    path: path('/indexes'),
    action: 'indexes.create',
    status: 202,
    answer: ({ state, body }) => state.catalogue.create(body),
  },
  {
    method: 'GET',
    path: path(index),
    action: 'indexes.get',
    isOfIndex: true,
    status: 200,
    answer: ({ state, name }) => state.catalogue.show(name),
  },
  {
    method: 'DELETE',
    path: path(index),
    action: 'indexes.delete',
    isOfIndex: true,
    status: 202,
    answer: ({ state, name }) => state.catalogue.remove(name),
  },
  {
    method: 'GET',
    path: path(`${index}/stats`),
    action: 'stats.get',
    isOfIndex: true,
    status: 200,
    answer: ({ state, name }) => state.catalogue.stats(name),
  },
  {
    method: 'GET',
    path: path(`${index}/settings`),
    action: 'settings.get',
    isOfIndex: true,
    status: 200,
    answer: ({ state, name }) => state.catalogue.find(name).settings,
  },
  {
    method: 'PATCH',
    path: path(`${index}/settings`),
    action: 'settings.update',
    isOfIndex: true,
    status: 202,
    answer: ({ state, name, body }) => state.catalogue.changeSettings(name, checkSettings(body)),
  },
];

const documents: readonly Route[] = [
  {
    method: 'POST',
    path: path(`${index}/documents`),
    action: 'documents.add',
    isOfIndex: true,
    query: ['primaryKey'],
    status: 202,
    answer: (call) => addDocuments(call, false),
  },
  {
    method: 'PUT',
    path: path(`${index}/documents`),
    action: 'documents.add',
    isOfIndex: true,
    query: ['primaryKey'],
    status: 202,
    answer: (call) => addDocuments(call, true),
  },
  {
    method: 'POST',
    path: path(`${index}/documents/delete-batch`),
    action: 'documents.delete',
    isOfIndex: true,
    status: 202,
    answer: ({ state, name, body }) => state.catalogue.deleteDocuments(name, checkIds(body)),
  },
  {
    method: 'POST',
    path: path(`${index}/documents/delete`),
    action: 'documents.delete',
    isOfIndex: true,
    status: 202,
    answer: deleteByFilter,
  },
  {
    method: 'POST',
    path: path(`${index}/search`),
    action: 'search',
    isOfIndex: true,
    status: 200,
    answer: ({ state, name, body }) => search(state.catalogue.find(name), body),
  },
];

/** Everything that the stand-in knows; all else is an unknown route. */
export const routes: readonly Route[] = [...server, ...indexes, ...documents];

function listKeys({ state, query }: Call): object {
  return page(state.keys.list(), query);
}

function page(entries: readonly object[], query: Call['query']): object {
  const offset = wholeNumber(query, 'offset') ?? 0;
  const limit = wholeNumber(query, 'limit') ?? 20;
  return { results: entries.slice(offset, offset + limit), offset, limit, total: entries.length };
}

function listTasks({ state, query }: Call): object {
  const limit = wholeNumber(query, 'limit') ?? 20;
  const wanted = (name: string) => query[name]?.split(',');
  const uids = wanted('uids');
  if (uids?.some((uid) => !/^\d+$/.test(uid)) === true) {
    throw new ApiError('invalid_task_uids', 'Invalid value in parameter `uids`.');
  }
  const from = wholeNumber(query, 'from') ?? Number.POSITIVE_INFINITY;
  const found = state.tasks
    .all()
    .filter(
      (task) =>
        task.uid <= from &&
        (uids?.includes(String(task.uid)) ?? true) &&
        (wanted('statuses')?.includes(task.status) ?? true) &&
        (wanted('types')?.includes(task.type) ?? true) &&
        (wanted('indexUids')?.includes(String(task.indexUid)) ?? true),
    )
    .toReversed();
  const results = found.slice(0, limit);
  const [first] = results;
  return {
    results: results.map(shownTask),
    total: found.length,
    limit,
    from: first?.uid ?? null,
    next: found[limit]?.uid ?? null,
  };
}

function showTask({ state, name }: Call): object {
  if (!/^\d+$/.test(name)) throw new ApiError('invalid_task_uids', `Task uid \`${name}\` is invalid.`);
  const task = state.tasks.all()[Number(name)];
  if (task === undefined) throw new ApiError('task_not_found', `Task \`${name}\` not found.`);
  return shownTask(task);
}

function swapIndexes({ state, body }: Call): object {
  if (!Array.isArray(body)) throw new ApiError('bad_request', 'Invalid value type: expected an array');
  const swaps = body.map((entry: Record<string, unknown>) => {
    requireKnown(entry, ['indexes', 'rename']);
    const { indexes, rename = false } = entry;
    const isPair =
      Array.isArray(indexes) && indexes.length === 2 && indexes.every((uid) => typeof uid === 'string');
    if (!isPair) throw new ApiError('invalid_swap_indexes', 'Two indexes must be given for each swap.');
    if (rename !== false) throw new ApiError('invalid_swap_rename', 'The stand-in does not rename.');
    return [indexes[0], indexes[1]] as [string, string];
  });
  const names = swaps.flat();
  if (new Set(names).size < names.length) {
    throw new ApiError(
      'invalid_swap_duplicate_index_found',
      'Indexes must be declared only once during a swap.',
    );
  }
  return state.catalogue.swap(swaps);
}

function addDocuments({ state, name, query, body }: Call, isMerged: boolean): object {
  return state.catalogue.addDocuments(name, checkDocuments(body), query.primaryKey, isMerged);
}

function checkIds(body: unknown): string[] {
  const isFine = Array.isArray(body) && body.every((id) => typeof id === 'string' || Number.isInteger(id));
  if (isFine) return body.map(String);
  throw new ApiError('bad_request', 'Invalid value type: expected an array of ids');
}

function deleteByFilter({ state, name, body }: Call): object {
  const given = (body ?? {}) as Record<string, unknown>;
  requireKnown(given, ['filter']);
  if (given.filter === undefined) throw new ApiError('missing_document_filter', 'Missing field `filter`');
  return state.catalogue.deleteBy(name, given.filter);
}

function wholeNumber(query: Call['query'], name: string): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new ApiError(
    `invalid_${name}`,
    `Invalid value in parameter \`${name}\`: could not parse as an integer.`,
  );
}
