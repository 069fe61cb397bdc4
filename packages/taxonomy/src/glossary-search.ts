import { buildAutomaton, findPhrases } from './automaton.ts';
import type { Automaton, Hit, Phrase } from './automaton.ts';
import { taxonomyLanguages } from './catalogue.ts';
import { glossaryTerms, isCommonTerm } from './glossary.ts';
import { indonesianForms } from './indonesian-forms.ts';
import { inflect } from './inflection.ts';
import { tokenise } from './tokenise.ts';
import { turkishForms } from './turkish-endings.ts';
import type { GlossaryMention, TaxonomyLanguage } from './types.ts';

const automata = new Map<TaxonomyLanguage, Automaton>();

/** Korean compounds are written with and without spaces; Indonesian verbs change where they begin, Turkish nouns where they end. */
function spellings(words: string, language: TaxonomyLanguage): readonly string[] {
  if (language === 'ko' && words.includes(' ')) return [words, words.replaceAll(' ', '')];
  if (language === 'id') return indonesianForms(words);
  return language === 'tr' ? turkishForms(words) : [words];
}

function automatonOf(language: TaxonomyLanguage): Automaton {
  const known = automata.get(language);
  if (known !== undefined) return known;
  const phrases = glossaryTerms().flatMap((term, topic): Phrase[] =>
    language === 'en' && isCommonTerm(term)
      ? []
      : term[language].flatMap((words) =>
          spellings(words, language).map((text) => ({ text, language, topic })),
        ),
  );
  const made = buildAutomaton(phrases);
  automata.set(language, made);
  return made;
}

/** Latin and Cyrillic words of fewer letters stand for too many things. */
const shortestWord = 3;
const isUnspaced = /[\p{Script=Han}\p{Script=Hangul}]/u;
const isLongEnough = ({ phrase: { text } }: Hit) => text.length >= shortestWord || isUnspaced.test(text);

const stemLengths = new WeakMap<Phrase, number>();
/** Letters of a phrase that its endings leave alone: of two words that an inflected one may be of, the longer is meant. */
function stemLength(phrase: Phrase): number {
  let length = stemLengths.get(phrase);
  if (length === undefined) {
    length = tokenise(phrase.text).reduce(
      (sum, { text }) => sum + inflect(text, phrase.language).stem.length,
      0,
    );
    stemLengths.set(phrase, length);
  }
  return length;
}

const longestFirst = (a: Hit, b: Hit) =>
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  stemLength(b.phrase) - stemLength(a.phrase) ||
  a.phrase.topic - b.phrase.topic;

const isTaxonomyLanguage = (language: string): language is TaxonomyLanguage =>
  (taxonomyLanguages as readonly string[]).includes(language);

/**
 * Glossary terms that a text names, in the order of the text; of overlapping ones the longest. Words that stand in several
 * rows of the glossary give all of them.
 *
 * @param language BCP 47 primary tag; the glossary's others find nothing
 */
export function findGlossaryTerms(text: string, language: string): readonly GlossaryMention[] {
  if (!isTaxonomyLanguage(language)) return [];
  const isTaken = new Uint8Array(text.length);
  const kept = new Map<number, { start: number; end: number; letters: number; rows: Set<number> }>();
  for (const hit of findPhrases(text, automatonOf(language)).filter(isLongEnough).sort(longestFirst)) {
    const { start, end, phrase } = hit;
    const same = kept.get(start);
    if (same?.end === end) {
      if (stemLength(phrase) === same.letters) same.rows.add(phrase.topic);
    } else if (!isTaken.subarray(start, end).includes(1)) {
      isTaken.fill(1, start, end);
      kept.set(start, { start, end, letters: stemLength(phrase), rows: new Set([phrase.topic]) });
    }
  }
  const terms = glossaryTerms();
  return [...kept.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, rows }) => ({
      start,
      end,
      terms: [...rows].sort((a, b) => a - b).flatMap((row) => terms[row] ?? []),
    }));
}
