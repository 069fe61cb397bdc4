import { createHash, randomUUID } from 'node:crypto';
import { ApiError, requireKnown } from './api-error.ts';

export interface ApiKey {
  readonly uid: string;
  readonly key: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const actions = [
  '*',
  'search',
  'documents.*',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.*',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'indexes.delete',
  'indexes.swap',
  'tasks.*',
  'tasks.get',
  'settings.*',
  'settings.get',
  'settings.update',
  'stats.*',
  'stats.get',
  'version',
  'keys.get',
  'keys.create',
  'keys.update',
  'keys.delete',
];

const fields = ['uid', 'name', 'description', 'actions', 'indexes', 'expiresAt'];

/** The master key, which may do everything, and the keys made with it. */
export class Keys {
  readonly #master: string;
  readonly #keys = new Map<string, ApiKey>();

  constructor(master: string) {
    this.#master = master;
  }

  list(): readonly ApiKey[] {
    return [...this.#keys.values()].reverse();
  }

  create(body: unknown): ApiKey {
    const given = checkKey(body);
    const uid = randomUUID();
    const key = createHash('sha256').update(`${this.#master}${uid}`).digest('hex');
    const now = new Date().toISOString();
    const { name = null, description = null, expiresAt } = given;
    const made = { uid, key, name, description, ...given, expiresAt, createdAt: now, updatedAt: now };
    this.#keys.set(key, made);
    return made;
  }

  clear(): void {
    this.#keys.clear();
  }

  /** @throws ApiError for a header that does not name a key with that right on that index. */
  require(authorization: string | undefined, action: string, index: string | undefined): void {
    if (authorization === undefined) {
      const message = 'The Authorization header is missing. It must use the bearer authorization method.';
      throw new ApiError('missing_authorization_header', message);
    }
    const given = authorization.replace(/^Bearer /, '');
    if (given === this.#master || this.#isAllowed(given, action, index)) return;
    throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
  }

  #isAllowed(given: string, action: string, index: string | undefined): boolean {
    const key = this.#keys.get(given);
    if (key === undefined || (key.expiresAt !== null && Date.parse(key.expiresAt) <= Date.now()))
      return false;
    const [group] = action.split('.');
    const isAction = key.actions.some((known) => known === '*' || known === action || known === `${group}.*`);
    const isIndex = index === undefined || key.indexes.some((pattern) => isCovered(pattern, index));
    return isAction && isIndex;
  }
}

function isCovered(pattern: string, index: string): boolean {
  return pattern.endsWith('*') ? index.startsWith(pattern.slice(0, -1)) : pattern === index;
}

interface KeyRequest {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
}

function checkKey(body: unknown): KeyRequest {
  const given = (body ?? {}) as Record<string, unknown>;
  requireKnown(given, fields);
  for (const field of ['actions', 'indexes', 'expiresAt']) {
    const code = `missing_api_key_${field === 'expiresAt' ? 'expires_at' : field}`;
    if (!(field in given)) throw new ApiError(code, `Missing field \`${field}\``);
  }
  if (!isList(given.actions) || given.actions.some((action) => !actions.includes(action))) {
    throw new ApiError('invalid_api_key_actions', 'Unknown value at `.actions[0]`');
  }
  if (!isList(given.indexes) || given.indexes.some((index) => !/^[A-Za-z0-9_-]*\*?$/.test(index))) {
    throw new ApiError('invalid_api_key_indexes', 'Invalid value at `.indexes[0]`');
  }
  const { expiresAt } = given;
  if (expiresAt !== null && (typeof expiresAt !== 'string' || Number.isNaN(Date.parse(expiresAt)))) {
    throw new ApiError('invalid_api_key_expires_at', 'Invalid value at `.expiresAt`');
  }
  return given as unknown as KeyRequest;
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
