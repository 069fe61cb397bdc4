import { locales, type RankingLocale, type Texts } from '../ranking.ts';

/** One sentence in every language. */
export type Sentence = Readonly<Record<RankingLocale, string>>;

/** Keeps each sentence once: many matches say the same. */
export class TextTable {
  readonly #places = new Map<string, number>();
  readonly #texts: Record<RankingLocale, string[]> = { en: [], ko: [], es: [], fr: [] };

  /** The place of the sentence in the lists. */
  add(sentence: Sentence): number {
    const key = JSON.stringify(locales.map((locale) => sentence[locale]));
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(key, place);
    for (const locale of locales) this.#texts[locale].push(sentence[locale]);
    return place;
  }

  texts(): Texts {
    return this.#texts;
  }
}

/** The same sentence read from each language's version of a result; English where one lacks it. */
export function sentenceOf<Version>(
  versions: Readonly<Record<RankingLocale, Version>>,
  read: (version: Version) => string | undefined,
): Sentence {
  const english = read(versions.en) ?? '';
  return {
    en: english,
    ko: read(versions.ko) ?? english,
    es: read(versions.es) ?? english,
    fr: read(versions.fr) ?? english,
  };
}
