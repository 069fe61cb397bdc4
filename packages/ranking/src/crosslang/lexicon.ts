import ar from './generated/ar.json' with { type: 'json' };
import de from './generated/de.json' with { type: 'json' };
import es from './generated/es.json' with { type: 'json' };
import fr from './generated/fr.json' with { type: 'json' };
import id from './generated/id.json' with { type: 'json' };
import it from './generated/it.json' with { type: 'json' };
import ko from './generated/ko.json' with { type: 'json' };
import pt from './generated/pt.json' with { type: 'json' };
import ru from './generated/ru.json' with { type: 'json' };
import tr from './generated/tr.json' with { type: 'json' };
import vi from './generated/vi.json' with { type: 'json' };
import zh from './generated/zh.json' with { type: 'json' };

/** Made by `scripts/build-crosslang-model.ts`; one string each, taken apart with the first question in the language. */
const sources: Readonly<Record<string, string>> = { ar, de, es, fr, id, it, ko, pt, ru, tr, vi, zh };

/** An English word that a foreign one may stand for, and how likely, in (0, 1]. */
export interface Candidate {
  readonly word: string;
  readonly share: number;
}

export type Lexicon = ReadonlyMap<string, string>;
const read = new Map<string, Lexicon>();

/** True where texts of the language can be read as English words. */
export const isTranslated = (language: string): boolean => language in sources;

/** Keys of a language with what they stand for, not yet taken apart. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = read.get(language);
  if (lexicon === undefined) {
    const lines = (sources[language] ?? '').split('\n').map((line) => line.split('\t'));
    lexicon = new Map(lines.map(([key = '', targets = '']) => [key, targets]));
    read.set(language, lexicon);
  }
  return lexicon;
}

/** What a key stands for, the most likely first; `undefined` for one that is not known. */
export function candidatesOf(lexicon: Lexicon, key: string): Candidate[] | undefined {
  const targets = lexicon.get(key)?.split(' ');
  if (targets === undefined) return undefined;
  const candidates: Candidate[] = [];
  for (let at = 0; at + 1 < targets.length; at += 2)
    candidates.push({ word: targets[at] ?? '', share: Number(targets[at + 1]) / 100 });
  return candidates;
}

let vocabulary: ReadonlySet<string> | undefined;
/** English words that any lexicon knows. */
export function englishVocabulary(): ReadonlySet<string> {
  if (vocabulary !== undefined) return vocabulary;
  const words = new Set<string>();
  for (const language of Object.keys(sources))
    for (const targets of lexiconOf(language).values())
      for (const [at, word] of targets.split(' ').entries()) if (at % 2 === 0 && word !== '') words.add(word);
  return (vocabulary = new Set([...words].sort()));
}
