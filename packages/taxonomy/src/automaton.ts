import { hasAccentsOf } from './accents.ts';
import { classOf, foldUnit, unitClass } from './fold.ts';
import { arabicStarts, endingRules, inflect } from './inflection.ts';
import { longestRun, tokenise } from './tokenise.ts';
import type { TaxonomyLanguage } from './types.ts';
import { WordTable } from './word-table.ts';

/** A phrase to look for. */
export interface Phrase {
  readonly text: string;
  readonly language: TaxonomyLanguage;
  /** Number of the topic it speaks for. */
  readonly topic: number;
  /** Of common words, which may be others in another language: found only in texts known to be in its language. */
  readonly isCommon?: boolean;
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
  /** Those heard by a listener, by its key; made when one first comes here. */
  heard: Map<string, readonly Phrase[]> | undefined;
}

/** Which phrases count: the same key always stands for the same choice. */
export interface Listener {
  readonly key: string;
  hears(phrase: Phrase): boolean;
}
const everyone: Listener = { key: '*', hears: () => true };
interface State {
  readonly node: PhraseNode;
  readonly start: number;
}

/** Two tries: letters lead to stems, stems lead to phrases. A text is read once, whatever the number of phrases. */
export interface Automaton {
  readonly letters: LetterNode;
  readonly phrases: PhraseNode;
  /** Stems of words read lately. */
  readonly seen: SeenWords;
}

const letterNode = (): LetterNode => ({ next: new Map(), stems: [] });
const phraseNode = (): PhraseNode => ({ next: new Map(), phrases: [], heard: undefined });

function child<Node extends { next: Map<number, Node> }>(node: Node, key: number, create: () => Node): Node {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = create();
  node.next.set(key, made);
  return made;
}

/** Builds the tries. Linear in the letters of the phrases. */
export function buildAutomaton(phrases: readonly Phrase[]): Automaton {
  const automaton = { letters: letterNode(), phrases: phraseNode(), seen: new SeenWords() };
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

/** A run of letters of one class, folded. */
interface Run {
  readonly text: string;
  readonly kind: number;
}

/** Words whose stems are kept; emptied when there are more. */
const mostSeen = 200_000;

/** Stems of the words read, by number of the word: most words hold none, and most have been seen before. */
class SeenWords {
  words = new WordTable();
  #stems: (readonly StemHit[])[] = [];

  /** Stems of the run whose class and letters have been handed over to {@link words}. */
  end(letters: LetterNode): readonly StemHit[] {
    const number = this.words.end();
    let stems = this.#stems[number];
    if (stems === undefined) {
      const word = this.words.wordAt(number);
      stems = stemsOf({ kind: word.charCodeAt(0), text: word.slice(1) }, letters);
      this.#stems[number] = stems;
      if (number >= mostSeen) this.#forget();
    }
    return stems;
  }

  #forget(): void {
    this.words = new WordTable();
    this.#stems = [];
  }
}

/** Stems that begin at `from` in the token. Unspaced scripts may go on with anything; others must end as the rule says. */
function stemsAt(token: Run, from: number, letters: LetterNode, hits: StemHit[]): void {
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

function stemsOf(token: Run, letters: LetterNode): StemHit[] {
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

const nothing: readonly Phrase[] = [];

function heardAt(node: PhraseNode, { key, hears }: Listener): readonly Phrase[] {
  if (node.phrases.length === 0) return nothing;
  node.heard ??= new Map();
  let heard = node.heard.get(key);
  if (heard === undefined) {
    heard = node.phrases.filter(hears);
    node.heard.set(key, heard);
  }
  return heard;
}

const nowhere: readonly State[] = [];

/** Offsets in the text of the letters of the run being read, and behind the last one its end. Reused from run to run. */
const offsets = new Uint32Array(longestRun + 1);

/** What a text has been searched for. */
interface Search {
  readonly text: string;
  readonly phrases: PhraseNode;
  readonly listener: Listener;
  readonly hits: Hit[];
}

/** Follows one phrase by one more stem; finished phrases are added to the hits. */
function advance(from: PhraseNode, stem: StemHit, start: number, search: Search): State | undefined {
  const node = from.next.get(stem.id);
  if (node === undefined) return undefined;
  const { text, hits } = search;
  const end = offsets[stem.end] ?? text.length;
  for (const phrase of heardAt(node, search.listener)) {
    const hit = { start, end, phrase };
    if (isMeant(hit, text)) hits.push(hit);
  }
  return node.next.size > 0 ? { node, start } : undefined;
}

/** Where phrases may go on behind a run that holds stems. */
function follow(stems: readonly StemHit[], states: readonly State[], search: Search): readonly State[] {
  let following: State[] | undefined;
  const keep = (state: State | undefined) => {
    if (state !== undefined) (following ??= []).push(state);
  };
  for (const stem of stems) {
    for (const state of states) keep(advance(state.node, stem, state.start, search));
    keep(advance(search.phrases, stem, offsets[stem.start] ?? 0, search));
  }
  return following ?? nowhere;
}

/**
 * Finds every phrase in a text, run by run as {@link tokenise} cuts them, but without making anything of a run that has been
 * seen before. Time: linear in the text, for texts that match little.
 *
 * @param listener leaves phrases aside, default none
 */
export function findPhrases(text: string, automaton: Automaton, listener = everyone): Hit[] {
  const { seen, letters } = automaton;
  const hits: Hit[] = [];
  const search = { text, phrases: automaton.phrases, listener, hits };
  let states = nowhere;
  let kind: number = unitClass.separator;
  let length = 0;
  const close = (end: number) => {
    if (length === 0) return;
    offsets[length] = end;
    const stems = seen.end(letters);
    states = stems.length === 0 ? nowhere : follow(stems, states, search);
    length = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const found = classOf(unit);
    if (found === unitClass.skipped) continue;
    if (found !== kind || length >= longestRun) close(index);
    kind = found;
    if (found === unitClass.separator) continue;
    if (length === 0) seen.words.add(kind);
    seen.words.add(foldUnit(unit));
    offsets[length++] = index;
  }
  close(text.length);
  return hits;
}
