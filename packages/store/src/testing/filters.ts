import { describe, expect, it } from 'vitest';
import type { Filter } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, idsOf, type NewThing, thing, things as definition } from './things.ts';

const stored: readonly NewThing[] = [
  thing('absent'),
  thing('null', { rank: null, owner: { id: null }, email: null }),
  thing('zero', { rank: 0, title: '0', isPublic: false }),
  thing('one', { rank: 1, title: '1', isPublic: true, owner: { id: 'p1' }, email: 'one@x.example' }),
  thing('ten', {
    rank: 10,
    title: '10',
    state: 'open',
    owner: { id: '' },
    tags: ['a', 'b', 'a'],
    levels: [1, 2],
  }),
  thing('minus', { rank: -1.5, title: '', state: 'closed', tags: [], levels: [2] }),
];

/** The filter, and the ids it finds in the order of ids. */
const cases: readonly (readonly [string, Filter, readonly string[]])[] = [
  ['nothing filters nothing', {}, ['absent', 'minus', 'null', 'one', 'ten', 'zero']],
  ['null is null and missing', { rank: null }, ['absent', 'null']],
  ['null is null and missing below the top', { 'owner.id': null }, ['absent', 'minus', 'null', 'zero']],
  ['zero is not null', { rank: 0 }, ['zero']],
  ['the empty text is not null', { 'owner.id': '' }, ['ten']],
  ['false is not missing', { isPublic: false, state: 'draft' }, ['absent', 'null', 'zero']],
  ['true', { isPublic: true }, ['one']],
  ['not null is present', { rank: { not: null } }, ['minus', 'one', 'ten', 'zero']],
  [
    'not a value finds null and missing too',
    { rank: { not: 1 } },
    ['absent', 'minus', 'null', 'ten', 'zero'],
  ],
  ['not false', { isPublic: { not: false } }, ['one']],
  ['one of several', { rank: { in: [1, 10, 99] } }, ['one', 'ten']],
  ['one of several or null', { rank: { in: [1, null] } }, ['absent', 'null', 'one']],
  ['one of true and false', { isPublic: { in: [true, false] }, rank: 1 }, ['one']],
  ['one of none finds nothing', { rank: { in: [] } }, []],
  ['one of several ids', { id: { in: ['ten', 'one', 'nobody'] } }, ['one', 'ten']],
  ['greater never finds null', { rank: { gt: -100 } }, ['minus', 'one', 'ten', 'zero']],
  ['less never finds null', { rank: { lt: 1 } }, ['minus', 'zero']],
  ['bounds included', { rank: { gte: 0, lte: 1 } }, ['one', 'zero']],
  ['bounds excluded', { rank: { gt: 0, lt: 10 } }, ['one']],
  ['a range of texts goes by code point', { title: { gte: '1', lt: '2' } }, ['one', 'ten']],
  ['a range of texts from the least', { title: { lte: '0' } }, ['minus', 'zero']],
  ['a range of ids', { id: { gt: 'null', lte: 'ten' } }, ['one', 'ten']],
  ['a range of texts never finds null', { email: { lt: 'z' } }, ['one']],
  ['a range of texts below the top never finds null', { 'owner.id': { lte: 'p1' } }, ['one', 'ten']],
  ['a unique field', { email: 'one@x.example' }, ['one']],
  ['a unique field, one of several', { email: { in: ['one@x.example', 'two@x.example'] } }, ['one']],
  ['a unique field that is absent', { email: null, rank: { not: null } }, ['minus', 'ten', 'zero']],
  ['a list that contains', { tags: { contains: 'a' } }, ['ten']],
  ['a list of numbers that contains', { levels: { contains: 2 } }, ['minus', 'ten']],
  ['a list that contains nothing such', { tags: { contains: 'z' } }, []],
  ['all conditions hold', { state: 'open', tags: { contains: 'b' }, rank: { gt: 5 } }, ['ten']],
  ['version', { version: 1, rank: 10 }, ['ten']],
];

const refused: readonly (readonly [string, string, unknown])[] = [
  ['a field that is not declared', 'body', 'x'],
  ['a field that does not exist', 'nope', 1],
  ['a part of a declared field', 'owner', null],
  ['a field of every object', 'constructor', 'x'],
  ['a value of another kind', 'rank', '1'],
  ['a number for a boolean', 'isPublic', 1],
  ['an infinite number', 'rank', Number.POSITIVE_INFINITY],
  ['equality on a list', 'tags', 'a'],
  ['contains on a scalar', 'title', { contains: 'a' }],
  ['contains null', 'tags', { contains: null }],
  ['a range of null', 'rank', { gt: null }],
  ['a range of booleans', 'isPublic', { gt: false }],
  ['an empty condition', 'rank', {}],
  ['an unknown condition', 'rank', { $gt: 1 }],
  ['two conditions that do not go together', 'rank', { gt: 1, not: 2 }],
  ['an undefined condition', 'rank', undefined],
  ['in without a list', 'rank', { in: 1 }],
];

export function describeFilters(open: StoreContract['open']): void {
  describe('filters', () => {
    const bench = useThings(open);

    it.each(cases)('%s', async (_, filter, expected) => {
      const { things } = bench();
      await Promise.all(stored.map((each) => things.insert(each)));
      expect(await idsOf(things, { filter })).toEqual(expected);
      expect(await things.count(filter)).toBe(expected.length);
    });

    it.each(refused)('refuses %s', async (_, field, condition) => {
      const { things } = bench();
      const filter = { [field]: condition } as Filter;
      await expect(things.find({ filter })).rejects.toMatchObject({ code: 'BAD_FILTER', field });
      expect(await codeOf(things.count(filter))).toBe('BAD_FILTER');
    });

    it('follows every change of a list', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a', { tags: ['x', 'y'] }));
      const second = await things.save({ ...first, tags: ['y', 'z'] });
      const containing = (tag: string) => idsOf(things, { filter: { tags: { contains: tag } } });
      expect([await containing('x'), await containing('y'), await containing('z')]).toEqual([
        [],
        ['a'],
        ['a'],
      ]);
      await things.erase('a', second.version);
      expect([await containing('y'), await containing('z')]).toEqual([[], []]);
    });

    it('keeps the stores of two services apart', async () => {
      const { engine, things } = bench();
      await things.insert(thing('a', { email: 'a@x.example', claims: ['seat:1'] }));
      const other = engine.createStore('solution-catalog');
      const others = other.collection(definition);
      await other.migrate();
      await others.insert(thing('a', { email: 'a@x.example', claims: ['seat:1'] }));
      await others.insert(thing('b'));
      expect([await things.count(), await others.count()]).toEqual([1, 2]);
    });
  });
}
