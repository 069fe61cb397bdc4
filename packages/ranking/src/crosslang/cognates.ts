import { englishVocabulary } from './lexicon.ts';
import type { Candidate } from './lexicon.ts';
import { soundKey } from './sound.ts';

/** Least likeness of two words that may be one, and how much less than the best another may have. */
const leastLikeness = 0.5;
const leastOfBest = 0.1;
const mostCognates = 4;
/** Shorter words are alike by chance. */
const shortestKey = 4;

/** Pairs and triples of letters of `^key$`, each once. */
export function pieces(key: string): ReadonlySet<string> {
  const framed = `^${key}$`;
  const found = new Set<string>();
  for (const length of [2, 3])
    for (let at = 0; at + length <= framed.length; at++) found.add(framed.slice(at, at + length));
  return found;
}

interface SoundIndex {
  readonly words: readonly string[];
  readonly sizes: readonly number[];
  /** Words that hold a piece. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** Words by the pieces of their sound. */
export function buildSoundIndex(words: Iterable<string>): SoundIndex {
  const holders = new Map<string, number[]>();
  const kept: string[] = [];
  const sizes: number[] = [];
  for (const word of words) {
    const key = soundKey(word);
    if (key.length < shortestKey || /\d/.test(key)) continue;
    const found = pieces(key);
    for (const piece of found) {
      const list = holders.get(piece);
      if (list === undefined) holders.set(piece, [kept.length]);
      else list.push(kept.length);
    }
    kept.push(word);
    sizes.push(found.size);
  }
  return { words: kept, sizes, holders };
}

/** Words that sound alike, by Dice's coefficient over pieces: those of at least .5 and within .1 of the best, at most four. */
export function soundsLike(
  index: SoundIndex,
  word: string,
): { readonly word: string; readonly likeness: number }[] {
  const key = soundKey(word);
  if (key.length < shortestKey) return [];
  const asked = pieces(key);
  const shared = new Map<number, number>();
  for (const piece of asked)
    for (const holder of index.holders.get(piece) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  const alike = [...shared]
    .map(([at, count]) => ({
      word: index.words[at] ?? '',
      likeness: (2 * count) / (asked.size + (index.sizes[at] ?? 0)),
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
  const best = alike[0]?.likeness ?? 0;
  return alike.filter(({ likeness }) => likeness >= best - leastOfBest).slice(0, mostCognates);
}

let english: SoundIndex | undefined;
const cache = new Map<string, Candidate[]>();
const cacheLimit = 50_000;

/** English words that a word may share its origin with; shares add up to the square of the best likeness. */
export function cognatesOf(word: string): readonly Candidate[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  english ??= buildSoundIndex(englishVocabulary());
  const alike = soundsLike(english, word);
  const best = alike[0]?.likeness ?? 0;
  const total = alike.reduce((sum, { likeness }) => sum + likeness ** 4, 0);
  const candidates = alike.map((one) => ({
    word: one.word,
    share: (one.likeness ** 4 / total) * best * best,
  }));
  cache.set(word, candidates);
  return candidates;
}
