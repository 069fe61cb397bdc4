import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { SmcError } from '@smc/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  allowEverybody,
  authentication,
  type CallContext,
  createHttpClient,
  createInProcessClient,
  createLogger,
  type Service,
  type ServiceClient,
} from '../src/index.ts';
import { createTestIdentity, errorOf, testAppOf, viewerOf } from '../src/testing/index.ts';

const contract = {
  echo: oc
    .route({ method: 'POST', path: '/echo' })
    .input(z.strictObject({ value: z.unknown(), when: z.unknown().optional() }))
    .output(z.unknown()),
  who: oc
    .route({ method: 'GET', path: '/who' })
    .output(z.object({ personId: z.string().nullable(), requestId: z.string() })),
  fail: oc
    .route({ method: 'POST', path: '/fail' })
    .input(z.strictObject({ how: z.string() }))
    .output(z.unknown()),
  slow: oc.route({ method: 'POST', path: '/slow' }).output(z.unknown()),
  open: oc.route({ method: 'GET', path: '/open' }).output(z.unknown()),
};

const { verifier, as } = createTestIdentity();
const shared = { list: [1, 2] };
const os = implement(contract).$context<CallContext>().use(authentication(verifier));
const router = os.router({
  echo: os.echo.handler(({ input, context }) => {
    allowEverybody(context.call);
    return { ...input, shared, missing: undefined, at: new Date('2026-11-21T09:00:00.000Z') };
  }),
  who: os.who.handler(({ context }) => ({
    personId: allowEverybody(context.call)?.personId ?? null,
    requestId: context.requestId,
  })),
  fail: os.fail.handler(({ input, context }) => {
    allowEverybody(context.call);
    if (input.how === 'known')
      throw new SmcError('CLAIM_TAKEN', {
        field: 'slot',
        message: 'Taken by Seoul.',
        details: { claim: 'a' },
      });
    throw new Error('SQLITE_BUSY: /home/secret/path');
  }),
  slow: os.slow.handler(async ({ context }) => {
    allowEverybody(context.call);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
  }),
  open: os.open.handler(() => 'nobody asked the policy'),
});
const service: Service = {
  name: 'membership',
  contract,
  router,
  subscriptions: {},
  jobs: [],
  start: async () => {},
  stop: async () => {},
};
const limits = { timeoutMs: 300, maxInputBytes: 1_000 };

const server = createServer(testAppOf(service));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

const clients: Record<string, () => ServiceClient<typeof contract>> = {
  'in process': () => createInProcessClient(contract, service, limits),
  'over HTTP': () =>
    createHttpClient(contract, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, limits),
};

// One suite for both: the in-process client is the HTTP client without the socket.
describe.each(Object.keys(clients))('a client %s', (kind) => {
  const client = () => (clients[kind] as () => ServiceClient<typeof contract>)();

  it('gets a serialised copy: no shared references, no Date, no undefined', async () => {
    const input = { value: { deep: [1] } };
    const output = (await client().echo(input)) as {
      value: unknown;
      shared: { list: number[] };
      at: unknown;
    };
    expect(output).toEqual({
      value: { deep: [1] },
      shared: { list: [1, 2] },
      at: '2026-11-21T09:00:00.000Z',
    });
    expect(Object.hasOwn(output, 'missing')).toBe(false);
    expect(output.value).not.toBe(input.value);
    output.shared.list.push(3);
    expect(shared.list).toEqual([1, 2]);
  });

  it('carries the token and the request id', async () => {
    const { context } = await as(viewerOf('ana'));
    expect(await client().who(undefined, { context: { ...context, requestId: 'abc' } })).toEqual({
      personId: 'ana',
      requestId: 'abc',
    });
    expect(await client().who(undefined, { context: { requestId: 'abc' } })).toEqual({
      personId: null,
      requestId: 'abc',
    });
  });

  it('throws the errors of the table with field, message and details', async () => {
    await expect(client().fail({ how: 'known' })).rejects.toMatchObject({
      code: 'CLAIM_TAKEN',
      field: 'slot',
      message: 'Taken by Seoul.',
      details: { claim: 'a' },
    });
  });

  it('never tells what broke inside', async () => {
    const failure = (await client()
      .fail({ how: 'unknown' })
      .catch((error: unknown) => error)) as Error;
    expect([failure.message, (failure as SmcError).code]).toEqual([
      'Something went wrong on our side.',
      'INTERNAL',
    ]);
  });

  it('validates input', async () => {
    expect(await errorOf(client().fail({ how: 3 } as never))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'how',
    });
    expect(await errorOf(client().fail({ how: 'x', more: 1 } as never))).toEqual({
      code: 'UNKNOWN_FIELD',
      field: 'more',
    });
  });

  it('gives up in time and refuses what is too large', async () => {
    expect((await errorOf(client().slow())).code).toBe('TIMED_OUT');
    expect((await errorOf(client().echo({ value: 'x'.repeat(2_000) }))).code).toBe('TOO_LARGE');
  });

  it('refuses a broken token', async () => {
    expect((await errorOf(client().who(undefined, { context: { token: 'broken' } }))).code).toBe(
      'TOKEN_INVALID',
    );
  });

  it('fails a procedure that never asked its policy', async () => {
    expect((await errorOf(client().open())).code).toBe('INTERNAL');
  });
});

describe('the HTTP client', () => {
  it('says that a service cannot be reached', async () => {
    const nowhere = createHttpClient(contract, 'http://127.0.0.1:1', limits);
    expect((await errorOf(nowhere.who())).code).toBe('UNAVAILABLE');
  });
});

describe('the logger', () => {
  it('cuts secrets out, wherever they are', () => {
    const lines: string[] = [];
    const logger = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } });
    logger.info(
      {
        password: 'p1',
        input: { sessionToken: 'p2', deep: { secret: 'p3' } },
        headers: { authorization: 'p4', cookie: 'p5' },
        person: { email: 'p6' },
      },
      'x',
    );
    expect(lines.join('').match(/p[1-6]/g)).toBe(null);
    expect(lines.join('').match(/\[removed\]/g)?.length).toBe(6);
  });
});
