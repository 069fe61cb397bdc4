import { createHash } from 'node:crypto';
import { fold } from './fold.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The row's own id made valid: letters, digits, `-` and `_`, at most 64. Where something had to be altered, a short hash of
 * the original follows, so that two different originals never meet in one id.
 */
export function validId(original: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(original)) return original;
  const readable = original
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 52);
  return [readable, digest(original).slice(0, 10)].filter((part) => part !== '').join('-');
}

/** For a row without an id: the same organisation and title always give the same one. */
export function idFromContent(kind: string, organisation: string, title: string): string {
  return `${kind}-${digest(JSON.stringify([fold(organisation), fold(title)])).slice(0, 20)}`;
}
