import type { IndexDefinition } from '../port.ts';
import { plainText } from './plain-words.ts';

/** Meilisearch's synonyms go one way, so each word of a list gets all the others. */
export function synonymSettings(lists: IndexDefinition['synonyms'] = []): Record<string, string[]> {
  const meanings = new Map<string, Set<string>>();
  for (const list of lists) {
    const phrases = list.map((written) => plainText(written).text).filter((phrase) => phrase !== '');
    for (const phrase of phrases) {
      const others = meanings.get(phrase) ?? new Set();
      for (const other of phrases) if (other !== phrase) others.add(other);
      meanings.set(phrase, others);
    }
  }
  return Object.fromEntries(
    [...meanings].filter(([, others]) => others.size > 0).map(([phrase, others]) => [phrase, [...others]]),
  );
}
