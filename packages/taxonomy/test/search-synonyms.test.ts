import { describe, expect, it } from 'vitest';
import { searchSynonyms } from '../src/index.ts';

describe('the synonyms of the search', () => {
  const lists = searchSynonyms();
  const listsWith = (word: string) => lists.filter((list) => list.includes(word));

  it('put the usual words of eleven languages together', () => {
    expect(listsWith('leak')).toContainEqual(expect.arrayContaining(['fuga', 'fuite', '누수', 'rò rỉ']));
    expect(listsWith('waste').flat()).toEqual(expect.arrayContaining(['residuos']));
  });

  it('hold no list of one, nothing twice and nothing empty', () => {
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(1);
      expect(new Set(list).size).toBe(list.length);
      expect(list.every((words) => words.trim() !== '')).toBe(true);
    }
  });

  it('leave out short words that another language may mean otherwise', () => {
    const short = lists.flat().filter((words) => /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(words));
    expect(short).toEqual([]);
  });

  it('are the same in every process', () => {
    expect(searchSynonyms()).toEqual(lists);
  });
});
