import { afterEach, beforeEach } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../index.ts';

export const masterKey = 'a master key of the stand-in';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** A stand-in for each test, and plain requests to it. */
export function useStandIn(options: Partial<StandInOptions> = {}) {
  let current: StandIn;
  beforeEach(async () => {
    current = await startStandIn({ masterKey, ...options });
  });
  afterEach(() => current.stop());

  async function ask(
    method: string,
    path: string,
    body?: unknown,
    key: string | null = masterKey,
  ): Promise<Answer> {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (key !== null) headers.set('authorization', `Bearer ${key}`);
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${current.url}${path}`, { method, headers, body: sent ?? null });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
  }

  /** Writes, waits for the task, and gives it as it ended. */
  async function write(method: string, path: string, body?: unknown): Promise<Answer['body']> {
    const { taskUid } = (await ask(method, path, body)).body;
    for (;;) {
      const task = (await ask('GET', `/tasks/${String(taskUid)}`)).body;
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** An index with these settings and documents. */
  async function fill(settings: object, documents: readonly object[]): Promise<void> {
    await write('POST', '/indexes', { uid: 'things', primaryKey: 'key' });
    await write('PATCH', '/indexes/things/settings', settings);
    await write('POST', '/indexes/things/documents', documents);
  }

  async function search(query: object): Promise<Answer> {
    return ask('POST', '/indexes/things/search', query);
  }

  /** The keys of the hits in order. */
  async function found(query: object): Promise<unknown[]> {
    const { hits } = (await search(query)).body as { hits: { key: unknown }[] };
    return hits.map((hit) => hit.key);
  }

  return { standIn: () => current, ask, write, fill, search, found };
}
