import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { challengeContract, SmcError } from '@smc/contracts';
import { afterEach, describe, expect, it } from 'vitest';
import { createCircuitBreaker, createHttpBreaker, createHttpClient } from '../src/index.ts';
import { errorOf } from '../src/testing/index.ts';

describe('a circuit breaker', () => {
  const down = new Error('down');
  const fail = () => Promise.reject(down);

  function breaker() {
    let now = 0;
    let calls = 0;
    const circuit = createCircuitBreaker({
      name: 'membership',
      isFailure: (error) => error === down,
      failures: 3,
      openMs: 100,
      maximumOpenMs: 300,
      now: () => now,
    });
    const call = async (operation: () => Promise<string>) => {
      try {
        return await circuit.run(() => {
          calls += 1;
          return operation();
        });
      } catch (error) {
        return error === down ? 'down' : (error as SmcError).code;
      }
    };
    return { circuit, call, calls: () => calls, pass: (ms: number) => (now += ms) };
  }

  it('refuses without calling after failures in a row, and tries again later, less and less often', async () => {
    const { call, calls, pass } = breaker();
    expect([await call(fail), await call(fail), await call(fail), await call(fail)]).toEqual([
      'down',
      'down',
      'down',
      'UNAVAILABLE',
    ]);
    expect(calls()).toBe(3);
    for (const open of [100, 200, 300, 300]) {
      pass(open - 1);
      expect(await call(fail)).toBe('UNAVAILABLE');
      pass(1);
      expect(await call(fail)).toBe('down');
    }
    expect(calls()).toBe(7);
  });

  it('lets one call at a time try, and all when it succeeds', async () => {
    const { circuit, call, pass } = breaker();
    await Promise.all([call(fail), call(fail), call(fail)]);
    pass(100);
    const { promise, resolve } = Promise.withResolvers<string>();
    const trial = call(() => promise);
    expect(await call(() => Promise.resolve('second'))).toBe('UNAVAILABLE');
    resolve('first');
    expect(await trial).toBe('first');
    expect([circuit.isOpen, await call(() => Promise.resolve('third'))]).toEqual([false, 'third']);
  });

  it('takes an error that the target answered with as a sign of life', async () => {
    const { circuit, call } = breaker();
    const answered = () => Promise.reject(new SmcError('NOT_FOUND'));
    for (const operation of [fail, fail, answered, fail, fail]) await call(operation);
    expect(circuit.isOpen).toBe(false);
  });
});

describe('the HTTP client', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener) {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      listener(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const options = {
      name: 'city-challenge',
      breaker: createHttpBreaker('city-challenge'),
      timeoutMs: 2_000,
    };
    const client = createHttpClient(challengeContract, `http://127.0.0.1:${port}`, options);
    return { client, seen, options, port };
  }

  it('sends a query again whose connection broke, whatever its method', async () => {
    let count = 0;
    const { client, seen } = await serve((request, response) => {
      count += 1;
      if (count % 3 !== 0) request.socket.destroy();
      else response.setHeader('content-type', 'application/json').end('[]');
    });
    expect(await client.getMany({ ids: [] })).toEqual([]);
    expect(seen.length).toBe(3);
  });

  it('never sends a change again, and says that its outcome is not known', async () => {
    const { client, seen } = await serve((request) => request.socket.destroy());
    const change = client.create({ organisationId: 'goyang', content: { title: 'Floods' } });
    await expect(change).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message:
        'The service city-challenge cannot be reached now, and whether the change was made is not known.',
      details: { service: 'city-challenge' },
    });
    expect(seen).toEqual(['POST /challenges']);
  });

  it('asks a service no more that does not answer, and again when it is there', async () => {
    const { client, options, port, seen } = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json').end('[]');
    });
    servers.splice(0).forEach((server) => server.close());
    for (let failures = 0; failures < 5; ) {
      failures += (await errorOf(client.getMany({ ids: [] }))).code === 'UNAVAILABLE' ? 3 : 0;
    }
    expect(options.breaker.isOpen).toBe(true);
    const began = performance.now();
    expect((await errorOf(client.getMany({ ids: [] }))).code).toBe('UNAVAILABLE');
    expect(performance.now() - began).toBeLessThan(50);
    const again = createServer((_request, response) => {
      seen.push('again');
      response.setHeader('content-type', 'application/json').end('[]');
    });
    servers.push(again);
    await new Promise<void>((resolve) => void again.listen(port, '127.0.0.1', resolve));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await client.getMany({ ids: [] })).toEqual([]);
    expect(seen).toEqual(['again']);
  });

  it('does not repeat what was refused', async () => {
    const { client, seen } = await serve((_request, response) => {
      response.statusCode = 503;
      response.setHeader('content-type', 'application/json');
      const body = {
        defined: true,
        code: 'UNAVAILABLE',
        status: 503,
        message: 'The store is away.',
        data: {},
      };
      response.end(JSON.stringify(body));
    });
    await expect(client.getMany({ ids: [] })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The store is away.',
    });
    expect(seen.length).toBe(1);
  });
});
