import type { Query } from 'minisearch';
import { limits } from '../limits.ts';
import { pairTerm } from './index-terms.ts';
import { isKorean } from '../korean.ts';
import type { SynonymTable } from './synonyms.ts';
import { pairsOf, type Token, tokenise } from '../tokens.ts';
import { isFirstLetterForgiven, swaps, typosAllowed } from './typos.ts';

export interface WordQuery {
  readonly query: Query;
  /** Words that were looked for inside longer runs of letters. */
  readonly forms: readonly string[];
}

/** Share of a literal find's score: another word of the same meaning, letters inside a longer run, two letters swapped. */
const synonymWeight = 0.7;
const pairWeight = 0.2;
const swapWeight = 0.4;

/** What was typed as a MiniSearch query: all words, each in any of its shapes; `undefined` when there is no word. */
export function buildQuery(text: string, synonyms: SynonymTable): WordQuery | undefined {
  const typed = tokenise(text);
  const counted = typed.slice(0, limits.queryWords);
  if (counted.length === 0) return undefined;
  const parts: Query[] = [];
  for (let place = 0; place < counted.length; ) {
    const [longest] = synonyms.at(text, counted, place);
    const length = longest?.length ?? 1;
    const words = counted.slice(place, place + length).map((token, offset) => {
      const single = synonyms.at(text, counted, place + offset).filter((phrase) => phrase.length === 1);
      const isLast = token === typed.at(-1);
      return any([...shapes(token, isLast), ...single.flatMap((phrase) => phrase.terms).map(synonymTerm)]);
    });
    parts.push(length === 1 ? all(words) : any([all(words), ...(longest?.terms ?? []).map(synonymTerm)]));
    place += length;
  }
  return { query: all(parts), forms: counted.flatMap(joinedForms) };
}

function shapes(token: Token, isLast: boolean): Query[] {
  // Korean words carry their particle behind them, so each may be the beginning of a written word.
  const isPrefix = isLast || isKorean(token.word);
  const literal = token.forms.map((form) => word(form, isPrefix));
  const swapped = swapShapes(token.word, isPrefix);
  return [...literal, ...swapped, ...joinedForms(token).map((form) => all(pairsOf(form).map(pairOfLetters)))];
}

function joinedForms(token: Token): string[] {
  return token.run === undefined ? [] : token.forms.filter((form) => pairsOf(form).length > 0);
}

function word(term: string, isPrefix: boolean): Query {
  const typos = typosAllowed(term);
  const boostDocument = (_id: unknown, found: string) => (isFirstLetterForgiven(found, term) ? 1 : 0);
  return leaf(term, { prefix: isPrefix, fuzzy: typos, ...(typos > 0 && { boostDocument }) });
}

function swapShapes(typed: string, isPrefix: boolean): Query[] {
  if (typosAllowed(typed) !== 1) return [];
  return swaps(typed).map((term) => leaf(term, { prefix: isPrefix, boostTerm: () => swapWeight }));
}

function synonymTerm(term: string): Query {
  return leaf(term, { boostTerm: () => synonymWeight });
}

function pairOfLetters(letters: string): Query {
  return leaf(pairTerm(letters), { boostTerm: () => pairWeight });
}

function leaf(term: string, options: Partial<Exclude<Query, string | symbol>>): Query {
  return { combineWith: 'OR', prefix: false, fuzzy: false, ...options, queries: [term] };
}

function all(queries: Query[]): Query {
  return queries.length === 1 ? (queries[0] as Query) : { combineWith: 'AND', queries };
}

function any(queries: Query[]): Query {
  return queries.length === 1 ? (queries[0] as Query) : { combineWith: 'OR', queries };
}
