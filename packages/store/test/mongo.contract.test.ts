import { createMongoStore } from '@smc/store/mongo';
import { defineStoreContract } from '@smc/store/testing';
import { afterAll } from 'vitest';
import { findMongoDatabases } from '../../../tests/engines/mongo/databases.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';
import type { Store } from '../src/port.ts';

withEngine({
  name: 'mongo',
  title: 'MongoDB protocol',
  found: await findMongoDatabases(),
  suite: (databases) => {
    defineStoreContract({
      name: `mongo (${databases.name})`,
      open: async () => {
        const uri = databases.create();
        let stores: Store[] = [];
        const closeAll = () => Promise.all(stores.map((store) => store.close()));
        return {
          createStore: (namespace) => {
            const store = createMongoStore({ uri, namespace });
            stores.push(store);
            return store;
          },
          reopen: async () => {
            await closeAll();
            stores = [];
          },
          dispose: async () => {
            await closeAll();
            await databases.drop(uri);
          },
        };
      },
    });
    afterAll(() => databases.close());
  },
});
