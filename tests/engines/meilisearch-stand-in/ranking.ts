import { fieldValues, type StoredDocument } from './documents.ts';
import { comparedText } from './filter.ts';
import type { Score } from './matcher.ts';

export interface Candidate {
  readonly document: StoredDocument;
  /** `undefined` where no word was looked for. */
  readonly score: Score | undefined;
}

type Comparison = (left: Candidate, right: Candidate) => number;

/** The ranking rules one after another; what is equal in all stays in the order of the documents' arrival. */
export function sortCandidates(
  candidates: readonly Candidate[],
  rules: readonly string[],
  sort: readonly string[],
): Candidate[] {
  const comparisons = rules.flatMap((rule) => comparisonsFor(rule, sort));
  return candidates.toSorted((left, right) => {
    for (const compare of comparisons) {
      const difference = compare(left, right);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const parts: Readonly<Record<string, readonly (keyof Score)[]>> = {
  typo: ['typos'],
  proximity: ['proximity'],
  attribute: ['attribute', 'position'],
  attributeRank: ['attribute'],
  wordPosition: ['position'],
  exactness: ['inexact'],
  words: [],
};

function comparisonsFor(rule: string, sort: readonly string[]): Comparison[] {
  if (rule === 'sort') return sort.map(byField);
  if (rule.includes(':')) return [byField(rule)];
  return (parts[rule] ?? []).map(
    (part) => (left, right) => (left.score?.[part] ?? 0) - (right.score?.[part] ?? 0),
  );
}

/** Numbers before texts, in both directions; documents without the field last. */
function byField(rule: string): Comparison {
  const place = rule.lastIndexOf(':');
  const field = rule.slice(0, place);
  const sign = rule.endsWith(':asc') ? 1 : -1;
  const keys = new WeakMap<StoredDocument, readonly [number, string | number]>();
  const keyOf = ({ document }: Candidate) => {
    const key = keys.get(document) ?? sortKey(document, field, sign);
    keys.set(document, key);
    return key;
  };
  return (left, right) => {
    const [leftKind, leftValue] = keyOf(left);
    const [rightKind, rightValue] = keyOf(right);
    if (leftKind !== rightKind) return leftKind - rightKind;
    if (leftValue === rightValue) return 0;
    return leftValue < rightValue ? -sign : sign;
  };
}

function sortKey(document: StoredDocument, field: string, sign: number): readonly [number, string | number] {
  const values = fieldValues(document, field);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length > 0) return [0, sign > 0 ? Math.min(...numbers) : Math.max(...numbers)];
  const texts = values.map((value) => comparedText(String(value))).sort();
  const text = sign > 0 ? texts[0] : texts.at(-1);
  return text === undefined ? [2, 0] : [1, text];
}
