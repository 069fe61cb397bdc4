import { describe, expect, it } from 'vitest';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, idsOf, type NewThing, thing } from './things.ts';

const mebibyte = 1024 * 1024;

export function describeValues(open: StoreContract['open']): void {
  describe('values', () => {
    const bench = useThings(open);

    it('keeps texts of every script, also where they are filtered and sorted by', async () => {
      const { things } = bench();
      const titles = [
        'Straße',
        '서울특별시',
        'القاهرة',
        'Улаанбаатар',
        '👩🏽‍🚒 🇰🇷',
        'é',
        'e\u0301',
        "'; --",
        'tab\tline\nnul\0end',
      ];
      await Promise.all(titles.map((title, index) => things.insert(thing(`t${index}`, { title }))));
      const read = await things.getMany(titles.map((_, index) => `t${index}`));
      expect(read.map((each) => each?.title)).toEqual(titles);
      const found = await Promise.all(titles.map((title) => idsOf(things, { filter: { title } })));
      expect(found).toEqual(titles.map((_, index) => [`t${index}`]));
    });

    it('sorts texts by code point, not by UTF-16 unit or by language', async () => {
      const { things } = bench();
      const titles = ['B', 'a', 'Z', 'é', '\uffee', '\u{1f600}', '서울', 'ab', ''];
      await Promise.all(titles.map((title, index) => things.insert(thing(`t${index}`, { title }))));
      const page = await things.find({ sort: [{ field: 'title', direction: 'ascending' }] });
      const expected = [...titles].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(page.documents.map(({ title }) => title)).toEqual(expected);
    });

    it('keeps a document of one mebibyte', async () => {
      const { things } = bench();
      const body = '도시'.repeat(mebibyte / 6);
      await things.insert(thing('a', { body }));
      expect((await things.get('a'))?.body).toBe(body);
    });

    it('refuses a document above eight mebibytes', async () => {
      const { things } = bench();
      expect(await codeOf(things.insert(thing('a', { body: 'x'.repeat(8 * mebibyte) })))).toBe('TOO_LARGE');
      expect(await things.count()).toBe(0);
    });

    it('refuses half of a character, which no engine could give back', async () => {
      const { things } = bench();
      expect(await codeOf(things.insert(thing('a', { title: 'broken \ud83d' })))).toBe('VALIDATION_FAILED');
      const backslash = await things.insert(thing('b', { title: 'a backslash \\ud83d and 😀' }));
      expect(backslash.title).toBe('a backslash \\ud83d and 😀');
    });

    it('keeps numbers exactly', async () => {
      const { things } = bench();
      const ranks = [0, -1, 0.1, 1e21, -1e-7, Number.MAX_SAFE_INTEGER, 1.7976931348623157e308];
      await Promise.all(ranks.map((rank, index) => things.insert(thing(`t${index}`, { rank }))));
      const read = await things.getMany(ranks.map((_, index) => `t${index}`));
      expect(read.map((each) => each?.rank)).toEqual(ranks);
    });

    it('refuses ids that the field does not allow', async () => {
      const { things } = bench();
      const ids = ['', 'a:b', 'a b', 'a/b', '서울', 'مدينة', '🏙', 'x'.repeat(65), "a'b", 'a\0'];
      const codes = await Promise.all(ids.map((id) => codeOf(things.insert(thing(id)))));
      expect(codes).toEqual(ids.map(() => 'VALIDATION_FAILED'));
      expect(await codeOf(things.insert(thing('x'.repeat(64))))).toBe('done');
    });

    it('refuses unknown and wrong fields, names them, and stores nothing', async () => {
      const { things } = bench();
      const wrong: readonly (readonly [string, object])[] = [
        ['colour', { ...thing('a'), colour: 'red' }],
        ['extra.colour', { ...thing('a'), extra: { note: 'n', colour: 'red' } }],
        ['state', { ...thing('a'), state: 'lost' }],
        ['extra.note', { ...thing('a'), extra: {} }],
        ['tags.1', { ...thing('a'), tags: ['x', 2] }],
        ['rank', { ...thing('a'), rank: Number.NaN }],
        ['title', { id: 'a', state: 'draft', isPublic: true }],
      ];
      for (const [field, document] of wrong) {
        const attempt = things.insert(document as NewThing);
        await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field });
      }
      expect(await things.count()).toBe(0);
    });

    it('keeps empty objects and lists, nulls, and what is absent apart', async () => {
      const { things } = bench();
      const empty = { owner: {}, tags: [], rank: null, email: '' };
      const first = await things.insert(thing('a', empty));
      expect(await things.get('a')).toStrictEqual({ ...thing('a', empty), version: 1 });
      const second = await things.save({ ...first, owner: { id: null }, tags: undefined });
      expect(await things.get('a')).toStrictEqual(second);
      await things.save({ ...second, owner: {}, tags: [], claims: [] });
      const third = { ...thing('a', empty), claims: [], version: 3 };
      expect(await things.get('a')).toStrictEqual(third);
    });

    it('takes undefined for absence', async () => {
      const { things } = bench();
      await things.insert({ ...thing('a'), rank: undefined, body: undefined });
      expect(await things.get('a')).toStrictEqual({ ...thing('a'), version: 1 });
    });
  });
}
