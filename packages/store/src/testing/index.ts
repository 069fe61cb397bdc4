import { describe } from 'vitest';
import { describeClaims } from './claims.ts';
import { describeDocuments } from './documents.ts';
import type { StoreContract } from './engine.ts';
import { describeFilters } from './filters.ts';
import { describeGroups } from './groups.ts';
import { describeLifecycle } from './lifecycle.ts';
import { describeMigrations } from './migrations.ts';
import { describeOracle } from './oracle.ts';
import { describeOutbox } from './outbox.ts';
import { describePages } from './pages.ts';
import { describeRaces } from './races.ts';
import { describeValues } from './values.ts';

export type { StoreContract, StoreEngine } from './engine.ts';

/** The store's contract. Every adapter calls it in `test/<adapter>.contract.test.ts`; the tests and their names are the same for all. */
export function defineStoreContract({ name, open }: StoreContract): void {
  describe(`the store contract on ${name}`, () => {
    describeDocuments(open);
    describeValues(open);
    describeFilters(open);
    describePages(open);
    describeGroups(open);
    describeClaims(open);
    describeOutbox(open);
    describeMigrations(open);
    describeLifecycle(open);
    describeRaces(open);
    describeOracle(open);
  });
}
