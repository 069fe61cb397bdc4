import type { Span } from '../pieces.ts';
import { type Token, tokenise } from '../tokens.ts';

/** Words of one thought; anything else between two words ends a phrase. */
const joint = /^[\s\-_'\u2019/]*$/;

/** A text as it is given to the server. */
export interface PlainText {
  readonly text: string;
  /** Each word: its place in `text`, and in the original. */
  readonly words: readonly { readonly plain: Span; readonly original: Span }[];
}

/**
 * A text's words as both engines read them: folded, without articles, apart by spaces, or by a full stop where a
 * phrase ends. So Meilisearch need not know how a language is cut or folded, and no sign in a text means anything to it.
 */
export function plainText(original: string): PlainText {
  const words: { plain: Span; original: Span }[] = [];
  let text = '';
  let last: Token | undefined;
  for (const token of tokenise(original)) {
    if (last !== undefined) text += joint.test(original.slice(last.end, token.start)) ? ' ' : '. ';
    const plain = { start: text.length, end: text.length + token.word.length };
    words.push({ plain, original: { start: token.start, end: token.end } });
    text += token.word;
    last = token;
  }
  return { text, words };
}
