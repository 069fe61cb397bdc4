import { afterEach, beforeEach } from 'vitest';
import type { Collection, Store } from '../port.ts';
import { type Thing, things } from './things.ts';

/** A real engine with data of its own, as a contract test uses it. */
export interface StoreEngine {
  /** A store in that namespace; not yet migrated. */
  createStore(namespace: string): Store;
  /** Ends as a stopped process would and opens the same data again; stores made before are closed. */
  reopen(): Promise<void>;
  /** Closes it and removes its data. */
  dispose(): Promise<void>;
}

export interface StoreContract {
  /** The adapter's name, for the report. */
  readonly name: string;
  /** A fresh, empty engine. */
  readonly open: () => Promise<StoreEngine>;
}

export interface Bench {
  readonly engine: StoreEngine;
  readonly store: Store;
  readonly things: Collection<Thing>;
}

/** A fresh engine with a migrated collection of things for each test. */
export function useThings(open: StoreContract['open']): () => Bench {
  let bench: Bench | undefined;
  beforeEach(async () => {
    const engine = await open();
    const store = engine.createStore('city-challenge');
    bench = { engine, store, things: store.collection(things) };
    await store.migrate();
  });
  afterEach(async () => {
    await bench?.engine.dispose();
  });
  return () => bench as Bench;
}
