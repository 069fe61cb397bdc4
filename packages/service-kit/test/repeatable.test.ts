import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { type ProcedureMeta, SmcError } from '@smc/contracts';
import { z } from 'zod';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  authentication,
  type CallContext,
  callId,
  createInProcessClient,
  repeatable,
  type Service,
} from '../src/index.ts';
import { createTestIdentity, errorOf, viewerOf } from '../src/testing/index.ts';

const title = z.strictObject({ title: z.string() });
const contract = {
  create: oc
    .$meta<ProcedureMeta>({ isCreation: true })
    .input(title)
    .output(z.object({ id: z.string(), title: z.string() })),
  note: oc.input(title).output(z.object({ id: z.string() })),
};

const identity = createTestIdentity();
const ana = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
const ben = viewerOf('ben', { organisationId: 'seoul', kind: 'CITY' });
let made: Map<string, string>;
let noted: number;
/** Answers by key; `undefined` while it is being worked on. */
let shelf: Map<string, { answer?: unknown }>;
let client: ReturnType<typeof createClient>;

function createClient() {
  const os = implement(contract)
    .$context<CallContext>()
    .use(authentication(identity.verifier))
    .use(
      repeatable<string>({
        begin: async (id) => {
          const present = shelf.get(id);
          if (present !== undefined && 'answer' in present)
            return { kind: 'answered', answer: present.answer };
          shelf.set(id, {});
          return { kind: present === undefined ? 'new' : 'resumed', record: id };
        },
        finish: async (id, answer) => void shelf.set(id, { answer }),
        drop: async (id) => void shelf.delete(id),
      }),
    );
  const router = os.router({
    create: os.create.handler(({ input, context: { call } }) => {
      call.wasChecked = true;
      if (input.title === '') throw new SmcError('VALIDATION_FAILED', { field: 'title' });
      const id = callId();
      if (made.has(id)) throw new SmcError('ALREADY_EXISTS', { field: 'id' });
      made.set(id, input.title);
      return { id, title: input.title };
    }),
    note: os.note.handler(({ context: { call } }) => {
      call.wasChecked = true;
      return { id: String((noted += 1)) };
    }),
  });
  return createInProcessClient(contract, { name: 'platform', contract, router } as unknown as Service);
}

beforeEach(() => {
  [made, noted, shelf] = [new Map(), 0, new Map()];
  client = createClient();
});

async function as(viewer: typeof ana, idempotencyKey?: string) {
  const { context } = await identity.as(viewer);
  return { context: { ...context, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) } };
}

describe('a creation with an idempotency key', () => {
  it('is done once for each person and key', async () => {
    const first = await client.create({ title: 'A' }, await as(ana, 'k1'));
    expect(await client.create({ title: 'A' }, await as(ana, 'k1'))).toEqual(first);
    const others = [
      await client.create({ title: 'A' }, await as(ana, 'k2')),
      await client.create({ title: 'A' }, await as(ben, 'k1')),
      await client.create({ title: 'A' }, await as(ana)),
      await client.create({ title: 'A' }, await as(ana)),
    ];
    expect(new Set([first.id, ...others.map(({ id }) => id)]).size).toBe(5);
    expect(made.size).toBe(5);
  });

  it('may be sent again after a refusal', async () => {
    expect((await errorOf(client.create({ title: '' }, await as(ana, 'k1')))).code).toBe('VALIDATION_FAILED');
    expect((await client.create({ title: 'A' }, await as(ana, 'k1'))).title).toBe('A');
  });

  it('makes nothing a second time where the process died before it answered', async () => {
    await client.create({ title: 'A' }, await as(ana, 'k1'));
    for (const id of shelf.keys()) shelf.set(id, {});
    const again = await errorOf(client.create({ title: 'A' }, await as(ana, 'k1')));
    expect([again.code, again.field, made.size]).toEqual(['ALREADY_EXISTS', 'Idempotency-Key', 1]);
  });

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('refuses the key %j', async (key) => {
    const { code, field } = await errorOf(client.create({ title: 'A' }, await as(ana, key)));
    expect([code, field, made.size]).toEqual(['VALIDATION_FAILED', 'Idempotency-Key', 0]);
  });

  it('is a matter of creations alone', async () => {
    await client.note({ title: 'A' }, await as(ana, 'k1'));
    await client.note({ title: 'A' }, await as(ana, 'k1'));
    expect(noted).toBe(2);
  });
});
