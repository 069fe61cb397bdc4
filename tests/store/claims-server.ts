import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { isSmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from '@smc/store';

export interface Seat extends StoredDocument {
  readonly claims: readonly string[];
}

/** The least of a server around a store: `POST` a document with claims; 201, or the status of the refusal with its code and the claim. */
export async function serveClaims(seats: Collection<Seat>) {
  const take = async (request: IncomingMessage): Promise<[number, unknown]> => {
    try {
      const { id, claims } = (await json(request)) as { id: string; claims: string[] };
      return [201, await seats.insert({ id, claims })];
    } catch (error) {
      return isSmcError(error) ? [409, { code: error.code, ...error.details }] : [500, {}];
    }
  };
  const server = createServer((request, response) => {
    void take(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
