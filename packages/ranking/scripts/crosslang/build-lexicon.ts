import { sourceUnits, unitText } from '../../src/crosslang/source-units.ts';
import { fillerWordsOf } from '../../src/text/filler-words.ts';
import { stopWordsOf } from '../../src/text/stop-words.ts';
import { stemWord } from '../../src/text/stem.ts';
import { wordsOf } from '../../src/text/words.ts';
import { learnLexicon } from './ibm-model.ts';
import type { KeyPair } from './ibm-model.ts';
import type { TextPair } from './sources.ts';

const isWord = /^\p{L}[\p{L}\p{N}]+$/u;

/** English stems of a text; each stem's written forms are counted, so that the most usual one can stand for it. */
function englishStems(text: string, forms: Map<string, Map<string, number>>): string[] {
  return wordsOf(text)
    .filter((word) => isWord.test(word))
    .map((word) => {
      const stem = stemWord(word, 'en');
      const known = forms.get(stem) ?? new Map<string, number>();
      known.set(word, (known.get(word) ?? 0) + 1);
      forms.set(stem, known);
      return stem;
    });
}

const keysOf = (text: string, language: string): string[] => [
  ...new Set(
    sourceUnits(unitText(text), language).flatMap(({ key, parts, roots }) => [key, ...parts, ...roots]),
  ),
];

function mostUsual(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** A pair of syllables or characters is kept where it was met more than once: most others are no words. */
const leastWeightOfPair = 1.5;

function weightsOfKeys(pairs: readonly KeyPair[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { source, weight } of pairs)
    for (const key of source) weights.set(key, (weights.get(key) ?? 0) + weight);
  return weights;
}

const isPair = (key: string) => key.includes(' ') || /^\p{Script=Han}{2}$/u.test(key);

/** English words that say nothing of a subject: learned, so that what stands for them is known to say nothing, and not written. */
const sayingNothing = new Set([...stopWordsOf('en'), ...fillerWordsOf('en')]);

function lineOf(
  [key, targets]: readonly [string, readonly (readonly [string, number])[]],
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  const words = targets
    .map(([stem, share]) => ({ word: mostUsual(forms.get(stem) ?? new Map([[stem, 1]])), share }))
    .filter(({ word }) => !sayingNothing.has(word));
  return `${key}\t${words.map(({ word, share }) => `${word} ${Math.round(share * 100)}`).join(' ')}`;
}

/** One line for each key: the key, a tab, and English words with their shares in percent. */
export function buildLexicon(texts: readonly TextPair[], language: string): string {
  const forms = new Map<string, Map<string, number>>();
  const pairs: KeyPair[] = texts
    .map(({ english, other, weight }) => ({
      source: keysOf(other, language),
      target: [...new Set(englishStems(english, forms))],
      weight,
    }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
  const weights = weightsOfKeys(pairs);
  return [...learnLexicon(pairs)]
    .filter(([key]) => !/^\d+$/.test(key) && (!isPair(key) || (weights.get(key) ?? 0) >= leastWeightOfPair))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => lineOf(entry, forms))
    .join('\n');
}

const keyOf = (line: string) => line.slice(0, line.indexOf('\t'));

/** A lexicon with the lines of another whose keys it does not know. */
export function withNewKeys(lexicon: string, other: string): string {
  const lines = lexicon.split('\n');
  const known = new Set(lines.map(keyOf));
  const added = other.split('\n').filter((line) => !known.has(keyOf(line)));
  return [...lines, ...added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).join('\n');
}
