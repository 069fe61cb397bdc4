import { cutPieces } from '../pieces.ts';
import type { HighlightPiece } from '../port.ts';
import type { SynonymTable } from './synonyms.ts';
import { type Token, tokenise } from '../tokens.ts';

export interface Search {
  /** The indexed terms by which the document was found. */
  readonly terms: ReadonlySet<string>;
  /** Words that were looked for inside longer runs of letters. */
  readonly forms: readonly string[];
  readonly synonyms: SynonymTable;
}

/** The text in pieces; the words that the search found are marked, whole and as they are written. */
export function markWords(text: string, search: Search): HighlightPiece[] {
  return cutPieces(text, foundTokens(text, search));
}

function foundTokens(text: string, search: Search): Token[] {
  if (search.terms.size === 0) return [];
  const tokens = tokenise(text);
  const inPhrase = new Set<Token>();
  for (const place of tokens.keys()) {
    for (const phrase of search.synonyms.at(text, tokens, place)) {
      const isFound = phrase.terms.some((term) => search.terms.has(term));
      if (isFound) for (const token of tokens.slice(place, place + phrase.length)) inPhrase.add(token);
    }
  }
  return tokens.filter((token) => inPhrase.has(token) || isFoundWord(token, search));
}

function isFoundWord({ word, run }: Token, { terms, forms }: Search): boolean {
  if (terms.has(word)) return true;
  if (run === undefined) return false;
  return forms.some((form) => run.includes(form) && (word.includes(form) || form.includes(word)));
}
