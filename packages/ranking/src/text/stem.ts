import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  tr: turkish,
};

/** Words seen before, per language: texts repeat themselves. Emptied when it grows beyond {@link cacheLimit}. */
const caches = new Map<string, Map<string, string>>();
const cacheLimit = 100_000;

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');

function compute(word: string, language: string): string {
  if (/\d/.test(word)) return plain(word);
  const stemmed = stemmers[language]?.(word) ?? word;
  return language === 'ru' || language === 'ar' ? stemmed : plain(stemmed === '' ? word : stemmed);
}

/** The stem of a lower-case word with its accents: they tell many words apart (Turkish `kısa` short, `kişi` person). */
export function accentedStem(word: string, language: string): string {
  return stemmers[language]?.(word) || word;
}

/** The stem of a lower-case word, without accents; the word itself where the language has no stemmer. */
export function stemWord(word: string, language: string): string {
  let cache = caches.get(language);
  if (cache === undefined) caches.set(language, (cache = new Map()));
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const stem = compute(word, language);
  cache.set(word, stem);
  return stem;
}
