import { SmcError } from '@smc/contracts';
import { checkDefinition, isSameDefinition } from '../check-definition.ts';
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
  readonly #indexes = new Map<string, MiniSearchIndex>();
  #isClosed = false;

  index(definition: IndexDefinition): MiniSearchIndex {
    this.#requireOpen();
    checkDefinition(definition);
    const known = this.#indexes.get(definition.name);
    if (known === undefined) return this.#open(definition);
    if (isSameDefinition(known.definition, definition)) return known;
    throw new SmcError('VALIDATION_FAILED', {
      field: 'definition',
      message: `The index "${definition.name}" is open with another definition.`,
    });
  }

  async ping(): Promise<void> {
    this.#requireOpen();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#indexes.values()].map((index) => index.close()));
    this.#indexes.clear();
  }

  #open(definition: IndexDefinition): MiniSearchIndex {
    const index = new MiniSearchIndex(structuredClone(definition));
    this.#indexes.set(definition.name, index);
    return index;
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new SmcError('UNAVAILABLE', { message: 'The search engine is closed.' });
  }
}
