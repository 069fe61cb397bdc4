import { fieldText, type StoredDocument } from './documents.ts';
import { wordsOf } from './words.ts';

export interface Occurrence {
  readonly document: StoredDocument;
  /** Place of the field in the searchable attributes. */
  readonly field: number;
  readonly position: number;
}

/** Where each word of the searchable fields stands. */
export class WordIndex {
  readonly #occurrences = new Map<string, Occurrence[]>();

  constructor(documents: Iterable<StoredDocument>, searchable: readonly string[]) {
    for (const document of documents) {
      const fields = searchable.includes('*') ? Object.keys(document) : searchable;
      for (const [field, name] of fields.entries()) this.#add(document, field, name);
    }
  }

  words(): Iterable<string> {
    return this.#occurrences.keys();
  }

  occurrences(word: string): readonly Occurrence[] {
    return this.#occurrences.get(word) ?? [];
  }

  /** Where the words stand one directly after another; the place of the first. */
  phrase(words: readonly string[]): Occurrence[] {
    const [first = '', ...rest] = words;
    return this.occurrences(first).filter(({ document, field, position }) =>
      rest.every((word, offset) =>
        this.occurrences(word).some(
          (other) =>
            other.document === document && other.field === field && other.position === position + offset + 1,
        ),
      ),
    );
  }

  #add(document: StoredDocument, field: number, name: string): void {
    for (const { word, position } of wordsOf(fieldText(document, name))) {
      const known = this.#occurrences.get(word);
      if (known === undefined) this.#occurrences.set(word, [{ document, field, position }]);
      else known.push({ document, field, position });
    }
  }
}
