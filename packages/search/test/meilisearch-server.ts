import { Meilisearch } from 'meilisearch';
import { startStandIn } from '../../../tests/engines/meilisearch-stand-in/index.ts';

/** A server for tests: the one that MEILI_URL names (with the master key in MEILI_KEY), or the local stand-in. */
export interface TestServer {
  readonly access: { readonly url: string; readonly apiKey: string };
  /** Indexes of this prefix are nobody else's. */
  newPrefix(): string;
  /** Removes what was made with the prefixes. */
  close(): Promise<void>;
}

const { MEILI_URL: url, MEILI_KEY: apiKey = '' } = process.env;

export const isRealServer = url !== undefined;

/** For the report: which server the tests met. */
export const serverName = isRealServer ? 'the server at MEILI_URL' : 'the local stand-in (not a real server)';

export async function openServer(): Promise<TestServer> {
  const run = `test-${process.pid}-${Date.now().toString(36)}-`;
  let count = 0;
  const newPrefix = () => `${run}${(count += 1)}-`;
  if (url !== undefined) return { access: { url, apiKey }, newPrefix, close: () => removeIndexes(url, run) };
  const masterKey = 'a master key of the stand-in';
  const standIn = await startStandIn({ masterKey });
  return { access: { url: standIn.url, apiKey: masterKey }, newPrefix, close: () => standIn.stop() };
}

async function removeIndexes(host: string, run: string): Promise<void> {
  const client = new Meilisearch({ host, apiKey });
  const { results } = await client.getRawIndexes({ limit: 10_000 });
  for (const { uid } of results) if (uid.startsWith(run)) await client.deleteIndex(uid);
  const keys = await client.getKeys({ limit: 10_000 });
  for (const key of keys.results) if (key.name?.includes(run) === true) await client.deleteKey(key.uid);
}
