import { weighTranslations } from '../crosslang/english-terms.ts';
import { isTranslated } from '../crosslang/lexicon.ts';
import { synonymsIn } from '../crosslang/synonyms.ts';
import { translateText } from '../crosslang/translate.ts';
import { nativeTerm } from '../index-structures/document-terms.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { analyseField } from '../text/analyse.ts';
import { withoutFigures } from '../text/figures.ts';
import { fillerWordsOf } from '../text/filler-words.ts';
import type { AnalysedField, TermCounts } from '../text/analyse.ts';

/** A need as the channels of an index see it. */
export interface AnalysedNeed extends AnalysedField {
  /** Words of a language that is read as English, for documents in the same language. */
  readonly native: TermCounts | undefined;
  /** The form in which a term stands in the need, for reasons. */
  readonly formOf: (term: string) => string;
}

const sumInto = (into: Map<string, number>, from: TermCounts, share = 1) => {
  for (const [term, count] of from) into.set(term, (into.get(term) ?? 0) + share * count);
};

/** An English need of more words says enough without the synonyms of its terms. */
const longestForSynonyms = 80;
/** From here on synonyms count less and less: the more a need says itself, the less they add. */
const fadingFrom = 20;
const synonymShare = (size: number) =>
  size > longestForSynonyms ? 0 : Math.min(1, Math.sqrt(fadingFrom / size));

function sizeOf(terms: TermCounts): number {
  let size = 0;
  for (const count of terms.values()) size += count;
  return size;
}

interface Reading {
  readonly own: AnalysedField;
  readonly ownForm: (term: string) => string;
}

function readEnglish(text: string, { own, ownForm }: Reading, index: TextIndex): AnalysedNeed {
  const share = synonymShare(sizeOf(own.words));
  if (share === 0) return { ...own, native: undefined, formOf: ownForm };
  const other = weighTranslations(synonymsIn(text), index.words.statistics, index.words.settings);
  const words = new Map(own.words);
  sumInto(words, other.words, share);
  const formOf = (term: string) => (own.words.has(term) ? ownForm(term) : (other.forms.get(term) ?? term));
  return { words, grams: own.grams, native: undefined, formOf };
}

function readForeign(
  text: string,
  language: string,
  { own, ownForm }: Reading,
  index: TextIndex,
): AnalysedNeed {
  const { statistics, settings } = index.words;
  const english = weighTranslations(translateText(text, language), statistics, settings);
  const grams = new Map(english.grams);
  if (index.model.hasNative.has(language)) sumInto(grams, own.grams);
  const prefix = nativeTerm('', language);
  return {
    words: english.words,
    grams,
    native: new Map([...own.words].map(([term, count]) => [nativeTerm(term, language), count])),
    formOf: (term) =>
      term.startsWith(prefix) ? ownForm(term.slice(prefix.length)) : (english.forms.get(term) ?? term),
  };
}

/**
 * Reads a need for an index: an English one with synonyms of its terms, one in a language that is read as English in both its
 * own words and English ones, and any other in its own words.
 */
export function analyseNeed(full: string, language: string, index: TextIndex): AnalysedNeed {
  const text = withoutFigures(full, language);
  const forms = new Map<string, string>();
  const own = analyseField(text, language, index.grams !== undefined, fillerWordsOf(language), forms);
  const ownForm = (term: string) => forms.get(term) ?? term;
  const { translation } = index.model.parts;
  if (translation && language === 'en') return readEnglish(text, { own, ownForm }, index);
  if (translation && isTranslated(language)) return readForeign(text, language, { own, ownForm }, index);
  return { ...own, native: undefined, formOf: ownForm };
}
