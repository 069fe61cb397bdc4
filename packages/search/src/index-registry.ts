import { SmcError } from '@smc/contracts';
import { checkDefinition, isSameDefinition } from './check-definition.ts';
import type { IndexDefinition, SearchIndex } from './port.ts';

/** An engine's open indexes by name. */
export class IndexRegistry<Index extends SearchIndex & { close(): Promise<void> }> {
  readonly #indexes = new Map<string, { definition: IndexDefinition; index: Index }>();
  readonly #create: (definition: IndexDefinition) => Index;
  #isClosed = false;

  /** @param create opens an index that is not open yet; its definition is a copy that nobody else holds. */
  constructor(create: (definition: IndexDefinition) => Index) {
    this.#create = create;
  }

  /** @throws SmcError `VALIDATION_FAILED` for a definition that is wrong or not the one the name is open with. */
  open(definition: IndexDefinition): Index {
    this.requireOpen();
    checkDefinition(definition);
    const known = this.#indexes.get(definition.name);
    if (known === undefined) return this.#add(structuredClone(definition));
    if (isSameDefinition(known.definition, definition)) return known.index;
    throw new SmcError('VALIDATION_FAILED', {
      field: 'definition',
      message: `The index "${definition.name}" is open with another definition.`,
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#indexes.values()].map(({ index }) => index.close()));
    this.#indexes.clear();
  }

  requireOpen(): void {
    if (this.#isClosed) throw new SmcError('UNAVAILABLE', { message: 'The search engine is closed.' });
  }

  #add(definition: IndexDefinition): Index {
    const index = this.#create(definition);
    this.#indexes.set(definition.name, { definition, index });
    return index;
  }
}
