import { limits } from '../limits.ts';

/** Typos forgiven in a folded word: 0, 1 or 2. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  const letters = Array.from(word).length;
  if (letters >= limits.twoTypoLetters) return 2;
  return letters >= limits.oneTypoLetters ? 1 : 0;
}

/**
 * A typo in the first letter counts as two. Given a term within the distance that `typosAllowed` says, tells whether
 * it still is when that is counted.
 */
export function isFirstLetterForgiven(term: string, word: string): boolean {
  if (term[0] === word[0]) return true;
  if (typosAllowed(word) < 2) return false;
  const isWrong = term.slice(1) === word.slice(1);
  const isMissing = term.slice(1) === word;
  const isAdded = term === word.slice(1);
  const isSwapped = term[0] === word[1] && term[1] === word[0] && term.slice(2) === word.slice(2);
  return isWrong || isMissing || isAdded || isSwapped;
}

/**
 * The words that a swap of two neighbouring letters makes, the first letter kept. MiniSearch counts a swap as two
 * typos, so words that are forgiven one look for these by themselves.
 */
export function swaps(word: string): string[] {
  const letters = Array.from(word);
  const made = new Set<string>();
  for (let place = 1; place < letters.length - 1; place += 1) {
    const swapped = letters
      .with(place, letters[place + 1] as string)
      .with(place + 1, letters[place] as string);
    made.add(swapped.join(''));
  }
  made.delete(word);
  return [...made];
}
