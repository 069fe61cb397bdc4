import { fold } from '../fold.ts';
import type { SearchScalar } from '../port.ts';
import { fromBase32, fromOrderedHex, toBase32, toOrderedBytes, toOrderedHex } from './ordered-text.ts';

/** Bytes of a text that Meilisearch compares; it cuts what is longer. */
const comparedBytes = 468;
/** 468 letters of base32 hold 290 bytes and the type. */
const sortedUnits = 290;

/** A value that equals only itself, type included. At most 449 bytes, for a filterable text has at most 280. */
export function toCode(value: SearchScalar): string {
  return typeof value === 'string' ? `s${toBase32(Buffer.from(value))}` : plainCode(value);
}

export function fromCode(code: string): SearchScalar {
  const rest = code.slice(1);
  if (code.startsWith('s')) return Buffer.from(fromBase32(rest)).toString();
  return code.startsWith('n') ? fromOrderedHex(rest) : rest === '1';
}

/** A value to sort by: false, true, numbers, folded text. Texts that agree in about 290 letters count as equal. */
export function toSortKey(value: SearchScalar): string {
  if (typeof value !== 'string') return plainCode(value);
  return `s${toBase32(toOrderedBytes(fold(value).slice(0, sortedUnits)))}`.slice(0, comparedBytes);
}

function plainCode(value: number | boolean): string {
  return typeof value === 'number' ? `n${toOrderedHex(value)}` : `b${Number(value)}`;
}

/** An id as Meilisearch allows it (`A-Za-z0-9_-`, 511 bytes): at most 400 letters, and never two ids alike. */
export function toKey(id: string): string {
  return id.replaceAll('_', '__').replaceAll(':', '_c').replaceAll('.', '_d');
}
