import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createHttpBreaker } from '@smc/service-kit';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { createServiceProxy } from '../src/processes/rest-proxy.ts';

interface Seen {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A service that remembers what reached it, and a door in front of it. */
async function open() {
  const seen: Seen[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    response.setHeader('set-cookie', 'a=b').setHeader('content-type', 'application/json');
    response.statusCode = 201;
    response.end('{"ok":true}');
  };
  const service = createServer((request, response) => void answer(request, response));
  const api = `http://127.0.0.1:${await portOf(service)}/api/membership`;
  const name = 'membership' as const;
  const peer = { name, url: api, api, breaker: createHttpBreaker(name) };
  const app = express().use('/api/membership', createServiceProxy(peer));
  return { seen, service, port: await portOf(createServer(app)) };
}

/** Sends these bytes as they are and reads until the connection closes. */
function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

describe('the way to a service of another process', () => {
  it('takes method, path, query, body and the answer along, and no cookie in either direction', async () => {
    const { seen, port } = await open();
    const response = await fetch(`http://127.0.0.1:${port}/api/membership/people/a%2Fb?first=3`, {
      method: 'POST',
      headers: { cookie: 'smc_session=x', authorization: 'Bearer t', 'content-type': 'application/json' },
      body: '{"name":"고양"}',
    });
    expect([response.status, await response.json(), response.headers.get('set-cookie')]).toEqual([
      201,
      { ok: true },
      null,
    ]);
    expect(seen.map(({ line, body }) => [line, body])).toEqual([
      ['POST /api/membership/people/a%2Fb?first=3', '{"name":"고양"}'],
    ]);
    const { cookie, authorization } = seen[0]?.headers ?? {};
    expect([cookie, authorization]).toEqual([undefined, 'Bearer t']);
  });

  it.each(['DELETE', 'GET', 'POST'])(
    'never lets a body of %s become a request of its own',
    async (method) => {
      const { seen, port } = await open();
      const hidden = 'GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n';
      await sendRaw(
        port,
        `${method} /api/membership/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
      );
      await fetch(`http://127.0.0.1:${port}/api/membership/next`);
      expect(seen.map(({ line }) => line)).toEqual([
        `${method} /api/membership/x`,
        'GET /api/membership/next',
      ]);
      expect(seen[0]?.body).toBe(hidden);
    },
  );

  it('says that the service is away, and not whether a change was made that was cut off', async () => {
    const { service, port } = await open();
    service.removeAllListeners('request');
    service.on('request', (request) => request.socket.destroy());
    const address = `http://127.0.0.1:${port}/api/membership/people`;
    const told = async (method: string) =>
      ((await (await fetch(address, { method })).json()) as { code: string; message: string }).message;
    expect(await told('GET')).toBe('The service membership cannot be reached now.');
    expect(await told('POST')).toBe(
      'The service membership cannot be reached now, and whether the change was made is not known.',
    );
  });
});
