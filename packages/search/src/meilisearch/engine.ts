import { IndexRegistry } from '../index-registry.ts';
import type { IndexDefinition, SearchEngine } from '../port.ts';
import { Connection } from './connection.ts';
import { checkOptions, type MeilisearchOptions } from './options.ts';
import { MeilisearchIndex } from './search-index.ts';

export interface MeilisearchEngine extends SearchEngine {
  index(definition: IndexDefinition): MeilisearchIndex;
  /** The key that this engine searches with: another process that holds it can search and nothing else. */
  searchKey(): Promise<string>;
}

/**
 * Search on a Meilisearch server. Nothing is asked of the server before the first use. While it cannot be reached,
 * every call throws `UNAVAILABLE` and nothing is kept: whoever changed a document tries again or rebuilds. It is used
 * again as soon as it answers. `ping` also checks the key.
 * @throws SmcError `BAD_CONFIGURATION` for an option that cannot be used.
 */
export function createMeilisearchEngine(options: MeilisearchOptions): MeilisearchEngine {
  return new ServerEngine(new Connection(checkOptions(options)));
}

class ServerEngine implements MeilisearchEngine {
  readonly #connection: Connection;
  readonly #indexes: IndexRegistry<MeilisearchIndex>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#indexes = new IndexRegistry((definition) => new MeilisearchIndex(definition, connection));
  }

  index(definition: IndexDefinition): MeilisearchIndex {
    return this.#indexes.open(definition);
  }

  async searchKey(): Promise<string> {
    this.#indexes.requireOpen();
    return this.#connection.readerKey();
  }

  async ping(): Promise<void> {
    this.#indexes.requireOpen();
    await this.#connection.ping();
  }

  async close(): Promise<void> {
    await this.#indexes.close();
  }
}
