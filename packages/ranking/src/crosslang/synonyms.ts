import { findGlossaryTerms } from '@smc/taxonomy';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { unitText } from './source-units.ts';
import type { Translation } from './translate.ts';

/** What the other spellings of a term count, of what the term itself does. */
const synonymShare = 0.4;

/**
 * Other English words for the glossary terms that an English text names: "clinic" for "health centre". The words of the text
 * itself are not repeated.
 */
export function synonymsIn(text: string): Translation[] {
  const plain = unitText(text);
  const stopWords = stopWordsOf('en');
  return findGlossaryTerms(plain, 'en').flatMap(({ start, end, terms }) => {
    const surface = plain.slice(start, end);
    const own = new Set(wordsOf(surface));
    const spellings = terms
      .flatMap((term) => term.en)
      .map((spelling) => wordsOf(spelling).filter((word) => !stopWords.has(word) && !own.has(word)))
      .filter((words) => words.length > 0);
    return spellings.flatMap((words) =>
      words.map((word) => ({
        surface,
        weight: synonymShare / spellings.length / Math.sqrt(words.length),
        candidates: [{ word, share: 1 }],
      })),
    );
  });
}
