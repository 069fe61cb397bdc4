import { isSmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, eventOf, type Thing, thing } from './things.ts';

/** Adds one to the rank, again and again until nobody else was faster. */
async function addOne(things: Collection<Thing>, id: string, event?: string): Promise<void> {
  for (;;) {
    const present = (await things.get(id)) as Thing;
    try {
      const events = event === undefined ? [] : [eventOf(event, id)];
      await things.save({ ...present, rank: (present.rank ?? 0) + 1 }, { events });
      return;
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION')) throw error;
    }
  }
}

export function describeRaces(open: StoreContract['open']): void {
  describe('races', () => {
    const bench = useThings(open);

    it('counts each of 100 racing saves of one document, with its event', async () => {
      const { store, things } = bench();
      await things.insert(thing('a', { rank: 0 }));
      await Promise.all(Array.from({ length: 100 }, (_, index) => addOne(things, 'a', `e${index}`)));
      const { rank, version } = (await things.get('a')) as Thing;
      expect([rank, version, await store.outbox.count()]).toEqual([100, 101, 100]);
      const revisions = (await store.outbox.pending(200)).map(({ event }) => event.revision);
      expect(revisions).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
    });

    it('counts each of 5,000 racing saves of 500 documents', async () => {
      const { things } = bench();
      const ids = Array.from({ length: 500 }, (_, index) => `t${index}`);
      await Promise.all(ids.map((id) => things.insert(thing(id, { rank: 0 }))));
      await Promise.all(Array.from({ length: 5_000 }, (_, index) => addOne(things, `t${index % 500}`)));
      const stored = await things.getMany(ids);
      expect(stored.every((each) => each?.rank === 10 && each.version === 11)).toBe(true);
    }, 180_000);

    it('lets one of many racing inserts of an id win, and one of a unique value', async () => {
      const { things } = bench();
      const sameId = Array.from({ length: 50 }, (_, index) =>
        codeOf(things.insert(thing('a', { rank: index }))),
      );
      const sameEmail = Array.from({ length: 50 }, (_, index) =>
        codeOf(things.insert(thing(`t${index}`, { email: 'one@x.example' }))),
      );
      const won = async (attempts: Promise<string>[]) =>
        (await Promise.all(attempts)).filter((code) => code === 'done').length;
      expect([await won(sameId), await won(sameEmail)]).toEqual([1, 1]);
      expect(await things.count()).toBe(2);
    });

    it('undoes only the refused one among writes that go together', async () => {
      const { things } = bench();
      await things.insert(thing('a', { claims: ['k1'] }));
      const codes = await Promise.all([
        codeOf(things.insert(thing('b'))),
        codeOf(things.insert(thing('c', { claims: ['k2', 'k1'] }))),
        codeOf(things.insert(thing('d', { claims: ['k2'] }))),
        codeOf(things.insert(thing('a'))),
        codeOf(things.insert(thing('e'))),
      ]);
      expect(codes).toEqual(['done', 'CLAIM_TAKEN', 'done', 'ALREADY_EXISTS', 'done']);
      expect((await things.find()).documents.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
    });

    it('shows a write to a read that starts after it was acknowledged', async () => {
      const { things } = bench();
      const seen = await Promise.all(
        Array.from({ length: 200 }, async (_, index) => {
          await things.insert(thing(`t${index}`, { rank: index }));
          const page = await things.find({ filter: { rank: index } });
          return page.documents.length;
        }),
      );
      expect(seen).toEqual(seen.map(() => 1));
    });
  });
}
