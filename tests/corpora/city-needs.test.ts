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
    expect(
      [...judgements(), ...judgements('city-needs-2')].filter(({ document }) => !known.has(document)),
    ).toEqual([]);
  });
});

describe('the second set of city needs', () => {
  const second = needsIn('en', 'city-needs-2').map(({ id }) => id);

  test('has the same ten needs in every language, none of the first set', () => {
    expect(second).toHaveLength(10);
    for (const language of languages)
      expect(needsIn(language, 'city-needs-2').map(({ id }) => id)).toEqual(second);
    const texts = languages.flatMap((language) => needsIn(language, 'city-needs-2').map(({ text }) => text));
    expect(new Set(texts).size).toBe(110);
    expect(second.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('judges every need, with two solutions at least, one of them made for it, and no pair twice', () => {
    const qrels = judgements('city-needs-2');
    const made = qrels.filter(({ grade }) => grade === 2).map(({ query }) => query);
    expect([...new Set(made)].sort()).toEqual(second);
    expect(qrels.filter(({ grade }) => grade !== 1 && grade !== 2)).toEqual([]);
    expect(new Set(qrels.map(({ query, document }) => `${query} ${document}`)).size).toBe(qrels.length);
    for (const id of second) expect(qrels.filter(({ query }) => query === id).length).toBeGreaterThan(1);
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
