import type { Translation } from './translate.ts';

/** Less of a use than this is chance, in the words of a document. */
const leastUse = 0.25;

/** What a text of another language says in English words: how often each is meant, by expectation. */
export function expectedWords(translations: readonly Translation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { weight, candidates } of translations)
    for (const { word, share } of candidates) counts.set(word, (counts.get(word) ?? 0) + weight * share);
  for (const [word, count] of counts) if (count < leastUse) counts.delete(word);
  return counts;
}
