import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import mongoose from 'mongoose';

/** An entry of the diary as it lies in the storage. Read past the store and its claims. */
export interface StoredEntry {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string | null;
  readonly eventId: string | null;
  readonly runId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly personIds: readonly string[];
  readonly meeting: {
    readonly table: number | null;
    readonly sides: readonly { readonly organisationId: string; readonly personIds: readonly string[] }[];
    readonly exchange: object | null;
  } | null;
}

export interface Storage {
  readonly engine: string;
  diary(): Promise<readonly StoredEntry[]>;
  exchanges(): Promise<readonly { readonly id: string; readonly state: string }[]>;
}

/** The file itself, read only, beside the server that has it open. */
export function sqliteStorage(folder: string): Storage {
  const read = (table: string): unknown[] => {
    const database = new DatabaseSync(join(folder, 'smc.db'), { readOnly: true });
    try {
      const rows = database.prepare(`SELECT doc, version FROM "${table}"`).all();
      return rows.map(({ doc, version }) => ({ ...(JSON.parse(String(doc)) as object), version }));
    } finally {
      database.close();
    }
  };
  return {
    engine: 'SQLite',
    diary: () => Promise.resolve(read('scheduling__diary') as StoredEntry[]),
    exchanges: () => Promise.resolve(read('scheduling__exchanges') as { id: string; state: string }[]),
  };
}

/** The collections themselves, through the driver alone. */
export function mongoStorage(url: string): Storage {
  const read = async (name: string): Promise<unknown[]> => {
    const connection = await mongoose.createConnection(url).asPromise();
    try {
      const found = await connection.collection(name).find({ _erased: null }).toArray();
      return found.map(({ _id, ...rest }) => ({ id: String(_id), ...rest }));
    } finally {
      await connection.close();
    }
  };
  return {
    engine: 'MongoDB protocol',
    diary: async () => (await read('scheduling__diary')) as StoredEntry[],
    exchanges: async () => (await read('scheduling__exchanges')) as { id: string; state: string }[],
  };
}
