import type { Phrase } from './automaton.ts';
import { themeSources } from './catalogue.ts';
import type { Half } from './near.ts';
import type { TaxonomyLanguage } from './types.ts';

/** One entry: words of which one must stand, or two lists of which one word each must stand near each other. */
type Entry = readonly (readonly string[])[];

const readEntry = (entry: string): Entry =>
  entry.split(' + ').map((side) => side.split('|').map((words) => words.trim()));

/** What a clerk says of one topic in one language; see {@link TopicSource.everyday}. */
export function everydayOf(topicCode: string, language: TaxonomyLanguage): readonly Entry[] {
  const source = themeSources.flatMap((theme) => theme.topics).find((topic) => topic.code === topicCode);
  return source === undefined ? [] : source.everyday[language].split(',').map(readEntry);
}

/** Halves speak for no topic by themselves. */
const noTopic = -1;

/** Collects what the entries look for: whole phrases, and halves that know their other halves. */
export class EverydayPhrases {
  readonly phrases: Phrase[] = [];
  readonly #halves = new Map<string, Half>();

  add(entry: Entry, language: TaxonomyLanguage, topic: number): void {
    const [words = [], others] = entry;
    if (others === undefined) {
      for (const text of words) this.phrases.push({ text, language, topic, isCommon: !/\s/.test(text) });
      return;
    }
    for (const one of words)
      for (const other of others)
        this.#pair(this.#half(one, language), this.#half(other, language), { language, topic });
  }

  #pair(one: Half, other: Half, { language, topic }: Pick<Phrase, 'language' | 'topic'>): void {
    const phrase = { text: `${one.text} ${other.text}`, language, topic };
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = from.partners.get(to);
      if (known === undefined) from.partners.set(to, [phrase]);
      else known.push(phrase);
    }
  }

  #half(text: string, language: TaxonomyLanguage): Half {
    const key = `${language}:${text}`;
    let half = this.#halves.get(key);
    if (half === undefined) {
      half = { text, language, topic: noTopic, partners: new Map() };
      this.#halves.set(key, half);
      this.phrases.push(half);
    }
    return half;
  }
}
