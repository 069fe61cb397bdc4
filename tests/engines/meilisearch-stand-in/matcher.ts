import type { StoredDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { typosBetween } from './typos.ts';
import type { Occurrence, WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** How well a document answers; less is better in all of them. */
export interface Score {
  readonly typos: number;
  readonly proximity: number;
  readonly attribute: number;
  readonly position: number;
  /** Words that stand in the document not as they were typed. */
  readonly inexact: number;
}

export interface Match extends Score {
  readonly last: Occurrence | undefined;
}

export interface Found {
  readonly matches: ReadonlyMap<StoredDocument, Match>;
  readonly marks: Marks;
}

/** What is to be marked in a text: words, of some only a beginning, and phrases. */
export interface Marks {
  /** Letters to mark, by word. */
  readonly words: Map<string, number>;
  readonly phrases: (readonly string[])[];
}

interface Candidate {
  readonly at: Occurrence;
  readonly typos: number;
  readonly isExact: boolean;
}

const mostWords = 10;
/** Words in a row that may be one synonym. */
const longestSynonym = 3;

/** The documents that hold every word of the query; `undefined` where it has no word. */
export function matchWords(query: string, index: WordIndex, settings: Settings): Found | undefined {
  const typed = wordsOf(query);
  const counted = typed.slice(0, mostWords).map(({ word }) => word);
  if (counted.length === 0) return undefined;
  const endsOpen = typed.length <= mostWords && /[\p{L}\p{N}\p{M}]$/u.test(query);
  const marks: Marks = { words: new Map(), phrases: [] };
  let reached: (Map<StoredDocument, Match> | undefined)[] = [undefined];
  for (let end = 1; end <= counted.length; end += 1) {
    const here = new Map<StoredDocument, Match>();
    for (let length = 1; length <= Math.min(end, longestSynonym); length += 1) {
      const part = counted.slice(end - length, end);
      const isOpen = endsOpen && end === counted.length && settings.prefixSearch === 'indexingTime';
      const candidates = candidatesFor(part, isOpen, index, settings, marks);
      extend(reached[end - length], end - length === 0, candidates, here);
    }
    reached = [...reached, here];
  }
  return { matches: reached.at(-1) ?? new Map(), marks };
}

/** What may stand in a document for these words: themselves with typos (one word only), and their synonyms. */
function candidatesFor(
  part: readonly string[],
  isOpen: boolean,
  index: WordIndex,
  settings: Settings,
  marks: Marks,
): Candidate[] {
  const phrases = synonymsOf(part.join(' '), settings);
  marks.phrases.push(...phrases);
  const synonyms = phrases.flatMap((phrase) =>
    index.phrase(phrase).map((at) => ({ at, typos: 0, isExact: false })),
  );
  const [word] = part;
  return part.length === 1
    ? [...synonyms, ...spellings(word ?? '', isOpen, index, settings, marks)]
    : synonyms;
}

function synonymsOf(phrase: string, { synonyms }: Settings): string[][] {
  return Object.entries(synonyms)
    .filter(
      ([key]) =>
        wordsOf(key)
          .map(({ word }) => word)
          .join(' ') === phrase,
    )
    .flatMap(([, others]) => others.map((other) => wordsOf(other).map(({ word }) => word)));
}

function spellings(
  typed: string,
  isOpen: boolean,
  index: WordIndex,
  settings: Settings,
  marks: Marks,
): Candidate[] {
  const most = typosAllowed(typed, settings);
  const candidates: Candidate[] = [];
  for (const known of index.words()) {
    const typos = typosBetween(typed, known, most, isOpen);
    if (typos === undefined) continue;
    const isBeginning = isOpen && typos === 0;
    marks.words.set(known, isBeginning ? typed.length : known.length);
    for (const at of index.occurrences(known)) candidates.push({ at, typos, isExact: known === typed });
  }
  return candidates;
}

function typosAllowed(word: string, { typoTolerance }: Settings): number {
  const { enabled, disableOnWords, disableOnNumbers, minWordSizeForTypos } = typoTolerance;
  if (!enabled || disableOnWords.includes(word) || (disableOnNumbers && /^\d+$/.test(word))) return 0;
  const letters = Array.from(word).length;
  if (letters >= minWordSizeForTypos.twoTypos) return 2;
  return letters >= minWordSizeForTypos.oneTypo ? 1 : 0;
}

/** Keeps, of the ways to answer up to here, each document's best. */
function extend(
  before: ReadonlyMap<StoredDocument, Match> | undefined,
  isFirst: boolean,
  candidates: readonly Candidate[],
  here: Map<StoredDocument, Match>,
): void {
  for (const { at, typos, isExact } of candidates) {
    const so = isFirst ? nothingYet : before?.get(at.document);
    if (so === undefined) continue;
    const match: Match = {
      typos: so.typos + typos,
      proximity: so.proximity + distance(so.last, at),
      attribute: so.attribute + at.field,
      position: so.position + at.position,
      inexact: so.inexact + Number(!isExact),
      last: at,
    };
    const known = here.get(at.document);
    if (known === undefined || isBetter(match, known)) here.set(at.document, match);
  }
}

const nothingYet: Match = { typos: 0, proximity: 0, attribute: 0, position: 0, inexact: 0, last: undefined };
const farthest = 8;

function distance(from: Occurrence | undefined, to: Occurrence): number {
  if (from === undefined) return 0;
  if (from.field !== to.field) return farthest;
  const words = to.position - from.position;
  return Math.min(farthest, words > 0 ? words : 1 - words);
}

function isBetter(left: Match, right: Match): boolean {
  for (const part of ['typos', 'proximity', 'attribute', 'position', 'inexact'] as const) {
    if (left[part] !== right[part]) return left[part] < right[part];
  }
  return false;
}
