import { buildAutomaton, findPhrases } from './automaton.ts';
import type { Automaton, Hit, Listener, Phrase } from './automaton.ts';
import { taxonomyLanguages, themeSources, topics } from './catalogue.ts';
import { EverydayPhrases, everydayOf } from './everyday.ts';
import { isHalf, joinHalves } from './near.ts';
import type { FoundConcept, Mention, TaxonomyLanguage, ThemeSuggestion } from './types.ts';

/** Synonyms of one topic in one language. */
export function synonymsOf(topicCode: string, language: TaxonomyLanguage): readonly string[] {
  const source = themeSources.flatMap((theme) => theme.topics).find((topic) => topic.code === topicCode);
  return source === undefined ? [] : source.synonyms[language].split(',').map((words) => words.trim());
}

/** Korean compounds are written with and without spaces. */
function spellings(words: string, language: TaxonomyLanguage): string[] {
  const joined = words.replaceAll(' ', '');
  return language === 'ko' && joined !== words && /^\p{Script=Hangul}+$/u.test(joined)
    ? [words, joined]
    : [words];
}

function synonymPhrases(): Phrase[] {
  return topics.flatMap(({ code }, topic) =>
    taxonomyLanguages.flatMap((language) =>
      synonymsOf(code, language).flatMap((words) =>
        spellings(words, language).map((text) => ({ text, language, topic })),
      ),
    ),
  );
}

function everydayPhrases(): Phrase[] {
  const collected = new EverydayPhrases();
  for (const [topic, { code }] of topics.entries())
    for (const language of taxonomyLanguages)
      for (const entry of everydayOf(code, language))
        collected.add(
          entry.map((side) => side.flatMap((words) => spellings(words, language))),
          language,
          topic,
        );
  return collected.phrases;
}

let conceptAutomaton: Automaton | undefined;
/** Built with the first text: a process that only checks codes need not hold 14,000 phrases. */
function concepts(): Automaton {
  conceptAutomaton ??= buildAutomaton(synonymPhrases());
  return conceptAutomaton;
}

let suggestionAutomaton: Automaton | undefined;
/** What is proposed is looked at by whoever types; what the ranking finds is not: everyday words are only proposed. */
function suggestions(): Automaton {
  suggestionAutomaton ??= buildAutomaton([...synonymPhrases(), ...everydayPhrases()]);
  return suggestionAutomaton;
}

/** Single words of fewer letters mislead outside their language ("su" is water in Turkish). */
const shortestForeignWord = 5;

const isLatin = /^[\p{Script=Latin}\d]+$/u;

function isHeard(phrase: Phrase, language: string | undefined): boolean {
  if (phrase.language === 'en' || phrase.language === language) return true;
  if (language !== undefined)
    return !isLatin.test(phrase.text.replaceAll(' ', '').normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  if (isHalf(phrase)) return true;
  if (phrase.isCommon === true && isLatin.test(phrase.text)) return false;
  return phrase.text.includes(' ') || phrase.text.length >= shortestForeignWord || !isLatin.test(phrase.text);
}

const listenerOf = (key: string, language: string | undefined): Listener => ({
  key,
  hears: (phrase) => isHeard(phrase, language),
});
const listeners = new Map(taxonomyLanguages.map((language) => [language, listenerOf(language, language)]));
const unknown = listenerOf('unknown', undefined);
/** Languages without synonyms are all the same to the matcher. */
const other = listenerOf('other', 'other');

function listenerFor(language: string | undefined): Listener {
  if (language === undefined) return unknown;
  return listeners.get((language.toLowerCase().split('-')[0] ?? '') as TaxonomyLanguage) ?? other;
}

/** Keeps the longest of overlapping hits of one topic. */
function longest(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort(
    (a, b) => a.start - b.start || b.end - a.end || compareText(a.phrase.language, b.phrase.language),
  );
  const kept: Hit[] = [];
  for (const hit of ordered) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const mentionOf = (text: string, { start, end, phrase }: Hit): Mention => ({
  start,
  end,
  words: text.slice(start, end),
  language: phrase.language,
});

/**
 * Topics that a text speaks of, in the taxonomy's order, each with the words that say so.
 * Case and accents do not matter; plurals and cases are found by rule; unspaced scripts are searched inside words.
 *
 * @param language BCP 47 tag of the text where it is known: words of other languages in the same script are then
 *   left aside, but English ones are always heard. Without it all eleven languages are tried.
 */
export function findConcepts(text: string, language?: string): readonly FoundConcept[] {
  return conceptsOf(text, heardIn(text, concepts(), language));
}

function conceptsOf(text: string, found: readonly Hit[]): readonly FoundConcept[] {
  const byTopic = new Map<number, Hit[]>();
  for (const hit of found) {
    const list = byTopic.get(hit.phrase.topic);
    if (list === undefined) byTopic.set(hit.phrase.topic, [hit]);
    else list.push(hit);
  }
  return topics.flatMap(({ code, theme }, index) => {
    const hits = byTopic.get(index);
    return hits === undefined
      ? []
      : [{ code, theme, mentions: longest(hits).map((hit) => mentionOf(text, hit)) }];
  });
}

const heardIn = (text: string, automaton: Automaton, language: string | undefined): Hit[] =>
  findPhrases(text, automaton, listenerFor(language));

/** Codes of the topics that {@link findConcepts} finds, in the same order, without the words that say so. */
export function findConceptCodes(text: string, language?: string): readonly string[] {
  const found = new Set(heardIn(text, concepts(), language).map(({ phrase }) => phrase.topic));
  return [...found].sort((a, b) => a - b).map((topic) => topics[topic]?.code ?? '');
}

/** A phrase of several words says more than a single word. */
const weightOf = (words: string) => (/\s/.test(words) || words.length >= 12 ? 1.5 : 1);

function supportOf(concept: FoundConcept): { readonly support: number; readonly words: readonly string[] } {
  const counts = new Map<string, number>();
  for (const { words } of concept.mentions) {
    const key = words.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const support = [...counts].reduce(
    (sum, [words, count]) => sum + weightOf(words) * (1 + Math.log(count)),
    0,
  );
  return { support, words: [...counts.keys()] };
}

/**
 * Topics proposed for a text while it is written, best first, by the words of {@link findConcepts} and by everyday ones;
 * several different words weigh more than one repeated.
 *
 * @param limit most suggestions, default 5
 */
export function suggestThemes(text: string, limit = 5, language?: string): readonly ThemeSuggestion[] {
  const hits = joinHalves(text, heardIn(text, suggestions(), language));
  const found = conceptsOf(text, hits).map((concept) => ({ concept, ...supportOf(concept) }));
  const best = Math.max(...found.map(({ support }) => support), 0);
  return found
    .sort((a, b) => b.support - a.support || compareText(a.concept.code, b.concept.code))
    .slice(0, limit)
    .map(({ concept, support, words }) => ({
      code: concept.code,
      theme: concept.theme,
      score: support / best,
      words,
    }));
}
