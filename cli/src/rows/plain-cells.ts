import { fold } from './fold.ts';
import { splitList } from './list-text.ts';
import { type CellReader, misunderstood, type Reading, understood } from './reading.ts';

/** A cell of JSON text in a table, as our own export writes what has no plainer form; `undefined` for other cells. */
export function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A spreadsheet makes numbers and truths of what somebody typed as words. */
export const text: CellReader = (value, origin) =>
  understood(origin === 'table' && isScalar(value) ? String(value) : value);

/** Handed on as it is; JSON text in a cell is parsed. */
export const json: CellReader = (value) => understood(jsonIn(value) ?? value);

/** Items of a cell, or of a JSON list, as texts. */
export function itemsOf(value: unknown): string[] | undefined {
  const found = jsonIn(value) ?? value;
  if (isScalar(found)) return splitList(String(found));
  if (Array.isArray(found) && found.every(isScalar))
    return found.map((item) => String(item).trim()).filter((item) => item !== '');
  return undefined;
}

export const list: CellReader = (value) => understood(itemsOf(value) ?? value);

/** Codes never hold a comma, so that people may part them with one. */
export function codesOf(value: unknown): string[] | undefined {
  return itemsOf(value)
    ?.flatMap((item) => item.split(',').map((code) => code.trim()))
    .filter((code) => code !== '');
}

const grouped = /^-?\d{1,3}(?:[, \u00a0\u202f']\d{3})+(?:\.\d+)?$/;

/** A number as people write it: `1,250,000`, `TRL 7`, `12 weeks`; `undefined` where it is none. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const words = value
    .trim()
    .replace(/^(?:TRL|SDG|ODS|ODD)\s*/i, '')
    .replace(/\s*(?:weeks?|주|semanas?|semaines?)$/i, '');
  const plain = grouped.test(words) ? words.replaceAll(/[, \u00a0\u202f']/g, '') : words;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export const number: CellReader = (value, origin) => {
  const found = origin === 'table' ? numberIn(value) : value;
  return found === undefined ? misunderstood(`"${String(value)}" is not a number.`) : understood(found);
};

const truths: Readonly<Record<string, boolean>> = Object.fromEntries([
  ...['true', 'yes', 'y', '1', '예', '네', 'si', 'oui', 'vrai', 'x'].map(
    (word) => [fold(word), true] as const,
  ),
  ...['false', 'no', 'n', '0', '아니요', '아니오', 'non', 'faux'].map((word) => [fold(word), false] as const),
]);

export const truth: CellReader = (value, origin) => {
  if (origin === 'json' || typeof value === 'boolean') return understood(value);
  const found = truths[fold(String(value))];
  return found === undefined ? misunderstood(`"${String(value)}" is neither yes nor no.`) : understood(found);
};

const isRealDay = (day: string) =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A day as `2026-11-21`, or an instant that begins with one. Other customs cannot be told apart, so they are not guessed. */
export const day: CellReader = (value, origin): Reading => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/.exec(String(value).trim())?.[1];
  if (found !== undefined && isRealDay(found)) return understood(found);
  const problem = `"${String(value)}" is not a date; write it as in 2026-11-21.`;
  return origin === 'table' ? misunderstood(problem) : understood(undefined, [`${problem} It was left out.`]);
};

/** One of the codes, however it is written: `open tender`, `Open-Tender`; other words by `synonyms` (code -> words). */
export function oneOf(codes: readonly string[], synonyms: Readonly<Record<string, string>> = {}): CellReader {
  const known = new Map<string, string>([
    ...codes.map((code): [string, string] => [fold(code), code]),
    ...Object.entries(synonyms).flatMap(([code, words]) =>
      words.split(',').map((word): [string, string] => [fold(word), code]),
    ),
  ]);
  return (value) => {
    const code = known.get(fold(String(value)));
    return code === undefined
      ? misunderstood(`"${String(value)}" is not one of ${codes.join(', ')}.`)
      : understood(code);
  };
}

export function listOf(one: CellReader): CellReader {
  return (value, origin) => {
    const codes = codesOf(value);
    if (codes === undefined) return understood(value);
    const readings = codes.map((code) => one(code, origin));
    const wrong = readings.find((reading) => 'problem' in reading);
    if (wrong !== undefined) return wrong;
    return understood([
      ...new Set(readings.map((reading) => ('value' in reading ? reading.value : undefined))),
    ]);
  };
}
