import { buildAutomaton, findPhrases } from './automaton.ts';
import type { Hit, Phrase } from './automaton.ts';
import { taxonomyLanguages, themeSources, topics } from './catalogue.ts';
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

function allPhrases(): Phrase[] {
  return topics.flatMap(({ code }, topic) =>
    taxonomyLanguages.flatMap((language) =>
      synonymsOf(code, language).flatMap((words) =>
        spellings(words, language).map((text) => ({ text, language, topic })),
      ),
    ),
  );
}

let built: ReturnType<typeof buildAutomaton> | undefined;
/** Built with the first text: a process that only checks codes need not hold 14,000 phrases. */
function automaton(): ReturnType<typeof buildAutomaton> {
  built ??= buildAutomaton(allPhrases());
  return built;
}

/** Single words of fewer letters mislead outside their language ("su" is water in Turkish). */
const shortestForeignWord = 5;

const isLatin = /^[\p{Script=Latin}\d]+$/u;

function isHeard(phrase: Phrase, language: string | undefined): boolean {
  if (phrase.language === 'en' || phrase.language === language) return true;
  if (language !== undefined)
    return !isLatin.test(phrase.text.replaceAll(' ', '').normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  return phrase.text.includes(' ') || phrase.text.length >= shortestForeignWord || !isLatin.test(phrase.text);
}

const heardCache = new Map<string, WeakMap<Phrase, boolean>>();
function isHeardCached(phrase: Phrase, language: string | undefined): boolean {
  const key = language ?? '';
  let cache = heardCache.get(key);
  if (cache === undefined) heardCache.set(key, (cache = new WeakMap<Phrase, boolean>()));
  let known = cache.get(phrase);
  if (known === undefined) cache.set(phrase, (known = isHeard(phrase, language)));
  return known;
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
  const byTopic = new Map<number, Hit[]>();
  for (const hit of heardIn(text, language)) {
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

function heardIn(text: string, language: string | undefined): Hit[] {
  const primary = language?.toLowerCase().split('-')[0];
  return findPhrases(text, automaton()).filter(({ phrase }) => isHeardCached(phrase, primary));
}

/** Codes of the topics that {@link findConcepts} finds, in the same order, without the words that say so. */
export function findConceptCodes(text: string, language?: string): readonly string[] {
  const found = new Set(heardIn(text, language).map(({ phrase }) => phrase.topic));
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
 * Topics proposed for a text while it is written, best first; several different words weigh more than one repeated.
 *
 * @param limit most suggestions, default 5
 */
export function suggestThemes(text: string, limit = 5, language?: string): readonly ThemeSuggestion[] {
  const found = findConcepts(text, language).map((concept) => ({ concept, ...supportOf(concept) }));
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
