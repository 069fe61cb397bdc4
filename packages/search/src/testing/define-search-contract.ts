import { afterEach, beforeEach, describe } from 'vitest';
import type { SearchEngine } from '../port.ts';
import { changesContract } from './changes.ts';
import { engineContract } from './engine.ts';
import { facetsContract } from './facets.ts';
import { filtersContract } from './filters.ts';
import { highlightsContract } from './highlights.ts';
import { languagesContract } from './languages.ts';
import { orderContract } from './order.ts';
import { pagesContract } from './pages.ts';
import { randomContract } from './random.ts';
import { rebuildContract } from './rebuild.ts';
import { refusalsContract } from './refusals.ts';
import { synonymsContract } from './synonyms.ts';
import { wordsContract } from './words.ts';

export interface SearchContractOptions {
  /** The adapter's name, for the report. */
  readonly name: string;
  /** An engine that holds no index yet; the suite closes it. Called once a test. */
  readonly open: () => Promise<SearchEngine>;
  /** Random document sets of the property test; 200 where absent. Slow engines take fewer. */
  readonly randomRuns?: number;
}

/** The engine of the running test. */
export type CurrentEngine = () => SearchEngine;

/** What every adapter of the search port must do; each calls this once from `<adapter>.contract.test.ts`. */
export function defineSearchContract({ name, open, randomRuns = 200 }: SearchContractOptions): void {
  describe(`search contract: ${name}`, () => {
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await open();
    });
    afterEach(() => engine.close());
    const current: CurrentEngine = () => engine;

    engineContract(current);
    wordsContract(current);
    languagesContract(current);
    synonymsContract(current);
    filtersContract(current);
    facetsContract(current);
    orderContract(current);
    pagesContract(current);
    highlightsContract(current);
    changesContract(current);
    rebuildContract(current);
    refusalsContract(current);
    randomContract(current, randomRuns);
  });
}
