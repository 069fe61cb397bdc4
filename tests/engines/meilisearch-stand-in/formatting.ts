import type { StoredDocument } from './documents.ts';
import type { Marks } from './matcher.ts';
import { type Word, wordsOf } from './words.ts';

export interface Formatting {
  readonly fields: readonly string[];
  readonly preTag: string;
  readonly postTag: string;
}

/** `_formatted`: every value as text, found words between the tags, nothing escaped. */
export function formatDocument(
  document: StoredDocument,
  marks: Marks | undefined,
  formatting: Formatting,
): object {
  const isMarked = (name: string) => formatting.fields.includes('*') || formatting.fields.includes(name);
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [
      name,
      formatValue(value, (text) =>
        marks !== undefined && isMarked(name) ? markText(text, marks, formatting) : text,
      ),
    ]),
  );
}

function formatValue(value: unknown, mark: (text: string) => string): unknown {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'number') return mark(String(value));
  if (Array.isArray(value)) return value.map((entry) => formatValue(entry, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, formatValue(entry, mark)]));
}

function markText(text: string, marks: Marks, { preTag, postTag }: Formatting): string {
  const words = wordsOf(text);
  const inPhrase = phraseWords(words, marks);
  let formatted = '';
  let end = 0;
  for (const word of words) {
    const letters = inPhrase.has(word) ? word.end - word.start : marks.words.get(word.word);
    if (letters === undefined) continue;
    const markEnd = Math.min(word.end, word.start + letters);
    formatted += `${text.slice(end, word.start)}${preTag}${text.slice(word.start, markEnd)}${postTag}`;
    end = markEnd;
  }
  return formatted + text.slice(end);
}

function phraseWords(words: readonly Word[], { phrases }: Marks): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const [place, first] of words.entries()) {
    for (const phrase of phrases) {
      const part = words.slice(place, place + phrase.length);
      const isHere =
        part.length === phrase.length &&
        part.every(
          ({ word, position }, offset) => word === phrase[offset] && position === first.position + offset,
        );
      if (isHere) for (const word of part) found.add(word);
    }
  }
  return found;
}
