import { afterAll, beforeAll } from 'vitest';
import { createMeilisearchEngine } from '../src/meilisearch/index.ts';
import { defineSearchContract } from '../src/testing/index.ts';
import { isRealServer, openServer, serverName, type TestServer } from './meilisearch-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

defineSearchContract({
  name: `meilisearch on ${serverName}`,
  open: async () => createMeilisearchEngine({ ...server.access, indexPrefix: server.newPrefix() }),
  // A real server takes about half a second for each of a rebuild's five tasks.
  randomRuns: isRealServer ? 10 : 30,
});
