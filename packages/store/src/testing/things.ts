import type { NewEvent } from '@smc/contracts';
import { isSmcError } from '@smc/contracts';
import { z } from 'zod';
import type { Collection, CollectionDefinition, FindOptions } from '../port.ts';

/** A document with a field of every sort that the store tells apart. */
const schema = z.object({
  id: z.string(),
  version: z.number().int().positive(),
  title: z.string(),
  state: z.enum(['draft', 'open', 'closed']),
  isPublic: z.boolean(),
  rank: z.number().nullish(),
  owner: z.object({ id: z.string().nullish() }).optional(),
  email: z.string().nullish(),
  tags: z.array(z.string()).optional(),
  levels: z.array(z.number()).optional(),
  body: z.string().optional(),
  extra: z.object({ note: z.string() }).optional(),
  claims: z.array(z.string()).optional(),
});

export type Thing = z.infer<typeof schema>;
export type NewThing = Omit<Thing, 'version'>;

export const things: CollectionDefinition<Thing> = {
  name: 'things',
  schema,
  indexes: [['title'], ['state', 'rank'], ['rank'], ['owner.id'], ['isPublic'], ['tags'], ['levels']],
  unique: ['email'],
};

export function thing(id: string, fields: Partial<NewThing> = {}): NewThing {
  return { id, title: `Thing ${id}`, state: 'draft', isPublic: false, ...fields };
}

export function eventOf(id: string, aggregateId: string, data: unknown = {}): NewEvent {
  return {
    id,
    type: 'thing-changed',
    aggregateId,
    occurredAt: '2026-03-01T08:00:00.000Z',
    actor: 'system',
    data,
  };
}

/** What became of a promise: `done`, or the code of the refusal. Other errors are thrown on. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'done';
  } catch (error) {
    if (isSmcError(error)) return error.code;
    throw error;
  }
}

export async function idsOf(things: Collection<Thing>, options?: FindOptions): Promise<readonly string[]> {
  const page = await things.find(options);
  return page.documents.map(({ id }) => id);
}

/** All ids, page by page; `between` runs after each page. */
export async function walk(
  things: Collection<Thing>,
  options: FindOptions,
  between: () => Promise<void> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await things.find(after === undefined ? options : { ...options, after });
    ids.push(...page.documents.map(({ id }) => id));
    await between();
    if (!page.hasMore) return ids;
    after = page.cursors.at(-1);
  }
}
