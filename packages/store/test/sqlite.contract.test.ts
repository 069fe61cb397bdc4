import { join } from 'node:path';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { defineStoreContract } from '@smc/store/testing';
import { temporaryFolder } from './temporary-folder.ts';

defineStoreContract({
  name: 'sqlite',
  open: async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'smc.db');
    let database = openSqliteDatabase({ path });
    return {
      createStore: (namespace) => createSqliteStore({ database, namespace }),
      reopen: async () => {
        await database.close();
        database = openSqliteDatabase({ path });
      },
      dispose: async () => {
        await database.close();
        folder.remove();
      },
    };
  },
});
