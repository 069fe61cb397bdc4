import { hasAccentsOf } from './accents.ts';
import { unitClass } from './fold.ts';
import { arabicStarts, endingRules, inflect } from './inflection.ts';
import { tokenise } from './tokenise.ts';
import type { Token } from './tokenise.ts';
import type { TaxonomyLanguage } from './types.ts';

/** A phrase to look for. */
export interface Phrase {
  readonly text: string;
  readonly language: TaxonomyLanguage;
  /** Number of the topic it speaks for. */
  readonly topic: number;
}

/** A phrase found: original offsets and the phrase. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}

interface LetterNode {
  readonly next: Map<number, LetterNode>;
  /** Stems that end here: rule and number. */
  stems: { readonly rule: number; readonly id: number }[];
}
interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  phrases: Phrase[];
}
interface State {
  readonly node: PhraseNode;
  readonly start: number;
}

/** Two tries: letters lead to stems, stems lead to phrases. A text is read once, whatever the number of phrases. */
export interface Automaton {
  readonly letters: LetterNode;
  readonly phrases: PhraseNode;
}

const letterNode = (): LetterNode => ({ next: new Map(), stems: [] });
const phraseNode = (): PhraseNode => ({ next: new Map(), phrases: [] });

function child<Node extends { next: Map<number, Node> }>(node: Node, key: number, create: () => Node): Node {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = create();
  node.next.set(key, made);
  return made;
}

/** Builds the tries. Linear in the letters of the phrases. */
export function buildAutomaton(phrases: readonly Phrase[]): Automaton {
  const automaton = { letters: letterNode(), phrases: phraseNode() };
  const ids = new Map<string, number>();
  const stemId = (word: string, language: TaxonomyLanguage): number => {
    const { stem, rule } = inflect(word, language);
    const key = `${rule}:${stem}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    let node = automaton.letters;
    for (let index = 0; index < stem.length; index++) node = child(node, stem.charCodeAt(index), letterNode);
    node.stems.push({ rule, id: ids.size });
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  for (const phrase of phrases) {
    let node = automaton.phrases;
    for (const token of tokenise(phrase.text))
      node = child(node, stemId(token.text, phrase.language), phraseNode);
    node.phrases.push(phrase);
  }
  return automaton;
}

interface StemHit {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Stems that begin at `from` in the token. Unspaced scripts may go on with anything; others must end as the rule says. */
function stemsAt(token: Token, from: number, letters: LetterNode, hits: StemHit[]): void {
  let node: LetterNode | undefined = letters;
  for (let index = from; index < token.text.length; index++) {
    node = node.next.get(token.text.charCodeAt(index));
    if (node === undefined) return;
    for (const { rule, id } of node.stems) {
      const isAccepted = endingRules[rule]?.(token.text.slice(index + 1)) ?? false;
      if (!isAccepted) continue;
      const end =
        token.kind === unitClass.unspaced || token.kind === unitClass.hangul ? index + 1 : token.text.length;
      hits.push({ id, start: from, end });
    }
  }
}

/** Shortest Korean stem that may stand inside a longer word, in syllables. */
const shortestInnerHangul = 3;

function stemsOf(token: Token, letters: LetterNode): StemHit[] {
  const hits: StemHit[] = [];
  const isUnspaced = token.kind === unitClass.unspaced;
  if (isUnspaced || token.kind === unitClass.hangul) {
    for (let from = 0; from < token.text.length; from++) stemsAt(token, from, letters, hits);
    return isUnspaced
      ? hits
      : hits.filter((hit) => hit.start === 0 || hit.end - hit.start >= shortestInnerHangul);
  }
  const starts = token.kind === unitClass.arabic ? arabicStarts(token.text) : [0];
  for (const from of starts) stemsAt(token, from, letters, hits);
  return hits;
}

const isMeant = ({ start, end, phrase }: Hit, text: string) =>
  phrase.language !== 'vi' || hasAccentsOf(phrase.text, text.slice(start, end));

/** Finds every phrase in a text. Time: linear in the text, for texts that match little. */
export function findPhrases(text: string, automaton: Automaton): Hit[] {
  const hits: Hit[] = [];
  let states: State[] = [];
  for (const token of tokenise(text)) {
    const following: State[] = [];
    for (const stem of stemsOf(token, automaton.letters)) {
      const end = token.offsets[stem.end] ?? text.length;
      const begin = { node: automaton.phrases, start: token.offsets[stem.start] ?? 0 };
      for (const state of [...states, begin]) {
        const node = state.node.next.get(stem.id);
        if (node === undefined) continue;
        for (const phrase of node.phrases) {
          const hit = { start: state.start, end, phrase };
          if (isMeant(hit, text)) hits.push(hit);
        }
        if (node.next.size > 0) following.push({ node, start: state.start });
      }
    }
    states = following;
  }
  return hits;
}
