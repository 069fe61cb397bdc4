import { join } from 'node:path';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { defineJobQueueContract } from '@smc/jobs/testing';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { temporaryFolder } from './temporary-folder.ts';

defineJobQueueContract({
  name: 'sqlite',
  open: async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'smc.db');
    let database = openSqliteDatabase({ path });
    return {
      openQueue: async () => createSqliteJobQueue({ database }),
      crash: async () => {
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
