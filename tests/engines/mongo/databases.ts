import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { Found } from '../require-engine.ts';
import { findMongoProtocolServer } from './server.ts';

/** A running MongoDB, or what speaks its protocol, that hands out databases to tests. */
export interface MongoDatabases {
  /** Names the server, for the report. */
  readonly name: string;
  /** The address of a new, empty database. */
  create(): string;
  drop(uri: string): Promise<void>;
  /** Drops what is left and ends a server that was started here. */
  close(): Promise<void>;
}

/** MongoDB itself where `MONGODB_URI` names one, otherwise the MongoDB-protocol server, started for the caller. */
export async function findMongoDatabases(): Promise<Found<MongoDatabases>> {
  const uri = process.env['MONGODB_URI'];
  if (uri !== undefined && uri !== '') {
    return { engine: databasesOf(uri, `MongoDB ${await versionOf(uri)} at MONGODB_URI`, async () => {}) };
  }
  const found = await findMongoProtocolServer();
  if (!('engine' in found)) return found;
  const server = found.engine;
  await server.start();
  return { engine: databasesOf(server.uri, server.name, () => server.stop()) };
}

function databasesOf(uri: string, name: string, stop: () => Promise<void>): MongoDatabases {
  const made = new Set<string>();
  const drop = async (each: string) => {
    made.delete(each);
    const connection = await mongoose.createConnection(each).asPromise();
    await connection.dropDatabase();
    await connection.destroy();
  };
  return {
    name,
    create: () => {
      const each = withDatabase(uri, `smc-test-${randomUUID().slice(0, 8)}`);
      made.add(each);
      return each;
    },
    drop,
    close: async () => {
      for (const each of made) await drop(each);
      await stop();
    },
  };
}

/** The same address with another database; the user is still looked up where it was. */
export function withDatabase(uri: string, database: string): string {
  const [, server = '', former = '', options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri) ?? [];
  const query = new URLSearchParams(options);
  if (server.includes('@') && !query.has('authSource')) query.set('authSource', former || 'admin');
  return `${server}/${database}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

async function versionOf(uri: string): Promise<string> {
  const connection = await mongoose.createConnection(uri).asPromise();
  const info = await connection.db?.admin().serverInfo();
  await connection.destroy();
  return String(info?.['version']);
}
