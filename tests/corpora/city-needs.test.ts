import { describe, expect, test } from 'vitest';
import { halves, judgements, languages, needsIn, registryRows } from '../bench/ranking-languages/corpus.ts';
import { plainBm25 } from '../bench/ranking-languages/plain-bm25.ts';

const ids = needsIn('en').map(({ id }) => id);

describe('the corpus of city needs', () => {
  test('has the same twenty needs in every language', () => {
    expect(ids).toHaveLength(20);
    for (const language of languages) expect(needsIn(language).map(({ id }) => id)).toEqual(ids);
  });

  test('has 220 different texts, the English ones of 40 to 90 words', () => {
    const texts = languages.flatMap((language) => needsIn(language).map(({ text }) => text));
    expect(new Set(texts).size).toBe(220);
    const lengths = needsIn('en').map(({ text }) => text.split(/\s+/).length);
    expect(lengths.filter((length) => length < 40 || length > 90)).toEqual([]);
  });

  test('splits into two halves of ten without a rest', () => {
    const { choosing, reporting } = halves();
    expect([choosing.length, reporting.length]).toEqual([10, 10]);
    expect([...choosing, ...reporting].sort()).toEqual(ids);
  });

  test('judges every need, with one solution at least that is made for it, and no pair twice', () => {
    const qrels = judgements();
    const made = qrels.filter(({ grade }) => grade === 2).map(({ query }) => query);
    expect([...new Set(made)].sort()).toEqual(ids);
    expect(qrels.filter(({ grade }) => grade !== 1 && grade !== 2)).toEqual([]);
    expect(new Set(qrels.map(({ query, document }) => `${query} ${document}`)).size).toBe(qrels.length);
  });

  test('names solutions that exist, where the shared data lies beside the checkout', ({ skip }) => {
    const rows = registryRows();
    if (rows === undefined) return skip('../shared/data is not there');
    const known = new Set(rows.map(({ id }) => id));
    expect(known.size).toBe(730);
    const judged = [...judgements(), ...judgements('city-needs-2'), ...judgements('city-needs-3')];
    expect(judged.filter(({ document }) => !known.has(document))).toEqual([]);
  });
});

describe.each([
  ['second', 'city-needs-2', 10],
  ['third', 'city-needs-3', 12],
] as const)('the %s set of city needs', (_, set, size) => {
  const later = needsIn('en', set).map(({ id }) => id);
  const others = (['city-needs', 'city-needs-2', 'city-needs-3'] as const).filter((other) => other !== set);

  test('has the same needs in every language, none of the other sets', () => {
    expect(later).toHaveLength(size);
    for (const language of languages) expect(needsIn(language, set).map(({ id }) => id)).toEqual(later);
    const texts = languages.flatMap((language) => needsIn(language, set).map(({ text }) => text));
    expect(new Set(texts).size).toBe(size * languages.length);
    const elsewhere = others.flatMap((other) => needsIn('en', other).map(({ id }) => id));
    expect(later.filter((id) => elsewhere.includes(id))).toEqual([]);
  });

  test('judges every need, with two solutions at least, one of them made for it, and no pair twice', () => {
    const qrels = judgements(set);
    const made = qrels.filter(({ grade }) => grade === 2).map(({ query }) => query);
    expect([...new Set(made)].sort()).toEqual(later);
    expect(qrels.filter(({ grade }) => grade !== 1 && grade !== 2)).toEqual([]);
    expect(new Set(qrels.map(({ query, document }) => `${query} ${document}`)).size).toBe(qrels.length);
    for (const id of later) expect(qrels.filter(({ query }) => query === id).length).toBeGreaterThan(1);
  });
});

test('plain BM25 puts the document with the rarer word first, and leaves out those without any', () => {
  const search = plainBm25([
    { id: 'a', text: 'water meters for the water company' },
    { id: 'b', text: 'water and buses' },
    { id: 'c', text: 'buses' },
    { id: 'd', text: 'schools' },
  ]);
  expect(search('buses and water meters')).toEqual(['a', 'b', 'c']);
});
