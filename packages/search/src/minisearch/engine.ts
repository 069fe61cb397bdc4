import { IndexRegistry } from '../index-registry.ts';
import type { IndexDefinition, SearchEngine } from '../port.ts';
import { MiniSearchIndex } from './search-index.ts';

/**
 * The embedded search engine: every index lives in this process's memory and starts empty. Visible at once, lost at
 * the end; the owner of the data rebuilds.
 */
export function createMiniSearchEngine(): SearchEngine {
  return new MiniSearchEngine();
}

class MiniSearchEngine implements SearchEngine {
  readonly #indexes = new IndexRegistry((definition) => new MiniSearchIndex(definition));

  index(definition: IndexDefinition): MiniSearchIndex {
    return this.#indexes.open(definition);
  }

  async ping(): Promise<void> {
    this.#indexes.requireOpen();
  }

  async close(): Promise<void> {
    await this.#indexes.close();
  }
}
