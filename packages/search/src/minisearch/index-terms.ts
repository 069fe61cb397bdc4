import type { SynonymTable } from './synonyms.ts';
import { tokenise } from '../tokens.ts';

/** A private-use letter, which no word contains, begins the term of a pair of letters. */
const pair = '\ue000';
/** Between the terms of one word. */
const separator = '\u0000';

export function pairTerm(letters: string): string {
  return `${pair}${letters}`;
}

/**
 * A text's words for MiniSearch, each with the other terms that lead to it: pairs of letters, meanings. They travel
 * in one string, so that the length of a field, which the score needs, stays its number of words.
 */
export function indexTokens(text: string, synonyms: SynonymTable): string[] {
  const tokens = tokenise(text);
  return tokens.map((token, place) => {
    const meanings = synonyms.at(text, tokens, place).flatMap((phrase) => phrase.terms);
    if (token.pairs.length === 0 && meanings.length === 0) return token.word;
    return [token.word, ...token.pairs.map(pairTerm), ...meanings].join(separator);
  });
}

export function splitTerms(token: string): string | string[] {
  return token.includes(separator) ? token.split(separator) : token;
}
