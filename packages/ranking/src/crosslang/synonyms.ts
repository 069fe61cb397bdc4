import { findGlossaryTerms } from '@smc/taxonomy';
import { fillerWordsOf } from '../text/filler-words.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { unitText } from './source-units.ts';
import type { Translation } from './translate.ts';

/**
 * Other English words for the glossary terms that an English text names: "clinic" for "health centre". They count by the share
 * of the text's words that the glossary knows: much in a city's need, little in a question that is none of the glossary's.
 * The words of the text itself are not repeated.
 */
export function synonymsIn(text: string): Translation[] {
  const plain = unitText(text);
  const stopWords = stopWordsOf('en');
  const fillers = fillerWordsOf('en');
  const wordsIn = (part: string) =>
    wordsOf(part).filter((word) => !stopWords.has(word) && !fillers.has(word));
  const mentions = findGlossaryTerms(plain, 'en').map(({ start, end, terms }) => {
    const surface = plain.slice(start, end);
    return { surface, own: wordsIn(surface), terms };
  });
  const covered = mentions.reduce((sum, { own }) => sum + own.length, 0);
  const share = Math.min(1, covered / Math.max(1, wordsIn(plain).length));
  return mentions
    .filter(({ own }) => own.length > 0)
    .flatMap(({ surface, own, terms }) => {
      const spellings = terms
        .flatMap((term) => term.en)
        .map((spelling) => wordsIn(spelling).filter((word) => !own.includes(word)))
        .filter((words) => words.length > 0);
      return spellings.flatMap((words) => {
        const weight = share / spellings.length / Math.sqrt(words.length);
        return words.map((word) => ({ surface, weight, candidates: [{ word, share: 1 }] }));
      });
    });
}
