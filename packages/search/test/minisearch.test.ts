import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMiniSearchEngine } from '../src/minisearch/index.ts';
import type { IndexDefinition, SearchDocument, SearchIndex } from '../src/port.ts';

const definition: IndexDefinition = {
  name: 'solutions',
  searchable: ['title', 'summary'],
  filterable: ['region'],
  sortable: [],
  synonyms: [['스마트시티', 'smart city']],
};

async function indexOf(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = createMiniSearchEngine().index(definition);
  await index.upsert(documents);
  return index;
}

async function found(title: string, text: string): Promise<string[]> {
  const index = await indexOf([{ id: 'a', title }]);
  const { hits } = await index.search({ text, highlight: ['title'] });
  return hits.flatMap((hit) =>
    (hit.highlights.title ?? []).filter((piece) => piece.isMatch).map((piece) => piece.text),
  );
}

describe('what only this adapter promises', () => {
  it.each([
    ['a particle in the query', '도시 교통', '도시에서', ['도시']],
    ['a particle on both sides', '도시의 교통', '도시에서', ['도시의']],
    ['a part of a longer Korean word', '대중교통망 개선', '교통', ['대중교통망']],
    ['two Korean words of one', '스마트도시 개발', '도시 스마트', ['스마트도시']],
    ['a synonym with a particle', '스마트시티의 안전', 'smart city', ['스마트시티의']],
    ['Chinese words cut another way', '公共交通系统', '公共交通', ['公共', '交通'].join('')],
    ['Japanese', '東京のゴミ収集', 'ゴミ', ['ゴミ']],
    ['Thai', 'ระบบขนส่งสาธารณะ', 'ขนส่ง', ['ขนส่ง']],
    ['Khmer', 'ប្រព័ន្ធដឹកជញ្ជូន', 'ដឹកជញ្ជូន', ['ដឹកជញ្ជូន']],
    ['Hebrew without points', 'שָׁלוֹם עיר', 'שלום', ['שָׁלוֹם']],
    ['an emoji', 'Share 🚲 now', '🚲', ['🚲']],
    ['an elision', 'Réseau d’eau', "l'eau", ['eau']],
    ['a swap in a beginning', 'Transportation', 'trasn', ['Transportation']],
  ])('finds %s', async (_case, title, text, words) => {
    expect(await found(title, text)).toEqual([words].flat());
  });

  it.each([
    ['a Korean word that only shares syllables', '교육 통신', '교통'],
    ['a Chinese word that only shares letters', '城乡市场', '城市'],
  ])('does not find %s', async (_case, title, text) => {
    expect(await found(title, text)).toEqual([]);
  });

  it('shows a change as soon as it resolves', async () => {
    const index = await indexOf([{ id: 'a', title: 'lamp' }]);
    expect((await index.search({ text: 'lamp' })).total).toBe(1);
    await index.remove(['a']);
    expect((await index.search({ text: 'lamp' })).total).toBe(0);
  });

  it('gives documents that cannot be changed', async () => {
    const index = await indexOf([{ id: 'a', title: 'lamp', region: ['asia'] }]);
    const [hit] = (await index.search({ text: '' })).hits;
    expect(Object.isFrozen(hit?.document)).toBe(true);
    expect(Object.isFrozen(hit?.document.region)).toBe(true);
  });

  it('stops a rebuild that is reading when the engine closes', async () => {
    const engine = createMiniSearchEngine();
    const index = engine.index(definition);
    let isReleased = false;
    async function* endless(): AsyncGenerator<SearchDocument> {
      try {
        for (let place = 0; ; place += 1) yield { id: `d${place}`, title: 'lamp' };
      } finally {
        isReleased = true;
      }
    }
    const rebuilding = index.rebuild(endless());
    const refused = expect(rebuilding).rejects.toEqual(expect.objectContaining({ code: 'UNAVAILABLE' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await engine.close();
    await refused;
    expect(isReleased).toBe(true);
  });

  it('lets other work run while it indexes', async () => {
    const index = createMiniSearchEngine().index(definition);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await index.upsert(
      Array.from({ length: 2_000 }, (_, place) => ({ id: `d${place}`, title: `lamp ${place}` })),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('after many changes', () => {
  const words = ['lamp', 'light', 'traffic', 'trafic', '교통', '城市', 'água', 'smart city'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((chosen) => chosen.join(' '));
  const id = fc.integer({ min: 0, max: 12 }).map((number) => `d${number}`);
  const change = fc.oneof(
    fc.record({ id }),
    fc.record({ id, title: text }),
    fc.record({ id, title: text, summary: text }),
    id,
  );

  it('answers as an index that was filled at once', async () => {
    const property = fc.asyncProperty(fc.array(change, { maxLength: 60 }), async (changes) => {
      const worn = await indexOf([]);
      const content = new Map<string, SearchDocument>();
      for (const next of changes) {
        if (typeof next === 'string') await worn.remove([next]);
        else await worn.upsert([next]);
        if (typeof next === 'string') content.delete(next);
        else content.set(next.id, next);
      }
      const fresh = await indexOf([...content.values()]);
      for (const word of ['', ...words]) {
        const query = { text: word, highlight: ['title', 'summary'], limit: 100 };
        expect((await worn.search(query)).hits).toEqual((await fresh.search(query)).hits);
      }
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
