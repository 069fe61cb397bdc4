import { readGlossaryTheme } from './glossary.ts';

/** What cities and providers look for. Words for doing, for people and for everyday things would tie too much together. */
const subjects = [
  'digital-services',
  'education',
  'farming-and-food',
  'government',
  'health',
  'housing-and-land',
  'safety-and-climate',
  'transport',
  'water-and-waste',
];

/** Shorter words of Latin and Cyrillic script are too often words of another language too ("red": a network, and a colour). */
const shortest = 4;
const isOfLetters = /^[\p{Script=Latin}\p{Script=Cyrillic}\s-]+$/u;
const isClear = (words: string) => !isOfLetters.test(words) || words.length >= shortest;

/** Of each language; what is said more rarely would make every list long. */
const usual = 2;

/**
 * Lists of words in eleven languages that find each other in the search: of each term of the glossary's subjects the most usual
 * words in each language. The same lists, in the same order, each time.
 */
export function searchSynonyms(): readonly (readonly string[])[] {
  return subjects
    .flatMap(readGlossaryTheme)
    .map((term) =>
      [...new Set(Object.values(term).flatMap((words) => words.slice(0, usual)))].filter(isClear),
    )
    .filter((list) => list.length > 1);
}
