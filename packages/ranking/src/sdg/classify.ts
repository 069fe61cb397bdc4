import { sdgGoals } from '@smc/taxonomy';
import { expectedWords } from '../crosslang/expected-words.ts';
import { isTranslated } from '../crosslang/lexicon.ts';
import { translateText } from '../crosslang/translate.ts';
import { stemsOf } from '../text/analyse.ts';
import { detectNeedLanguage } from '../text/language.ts';
import { stemWord } from '../text/stem.ts';
import counts from './generated/stem-counts.json' with { type: 'json' };

/** Power of a stem's count in a goal's texts. */
const countPower = 0.7;
/** A text speaks of a goal from this cosine on; chosen on one corpus of judged texts (see docs/ranking.md). */
export const goalThreshold = 0.1;

interface GoalModel {
  /** Rarity of a stem among the goals. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Per goal, unit vectors: stem to weight. */
  readonly vectors: readonly ReadonlyMap<string, number>[];
}

function normalise(vector: Map<string, number>): Map<string, number> {
  const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (norm > 0) for (const [stem, weight] of vector) vector.set(stem, weight / norm);
  return vector;
}

function buildModel(): GoalModel {
  const rarity = new Map<string, number>();
  const vectors = sdgGoals.map(() => new Map<string, number>());
  for (const [stem, flat] of Object.entries(counts as Readonly<Record<string, readonly number[]>>)) {
    const weight = Math.log(1 + sdgGoals.length / (flat.length / 2));
    rarity.set(stem, weight);
    for (let at = 0; at < flat.length; at += 2)
      vectors[(flat[at] ?? 1) - 1]?.set(stem, (flat[at + 1] ?? 0) ** countPower * weight);
  }
  return { rarity, vectors: vectors.map(normalise) };
}

const model = buildModel();

/** How often a text uses each stem; a text in a language that is read as English by expectation. */
function stemCounts(text: string, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  const note = (stem: string, count: number) => {
    if (model.rarity.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  };
  if (isTranslated(language))
    for (const [word, count] of expectedWords(translateText(text, language)))
      note(stemWord(word, 'en'), count);
  else for (const stem of stemsOf(text, 'en')) note(stem, 1);
  return counts;
}

function textVector(text: string, language: string): Map<string, number> {
  const frequencies = stemCounts(text, language);
  for (const [stem, count] of frequencies)
    frequencies.set(stem, (count <= 1 ? count : 1 + Math.log(count)) * (model.rarity.get(stem) ?? 0));
  return normalise(frequencies);
}

/**
 * Cosine of a text with each of the 17 goals, in [0, 1], by goal number less one.
 *
 * @param language BCP 47 primary tag; detected where it is left out
 */
export function goalScores(text: string, language: string = detectNeedLanguage(text)): number[] {
  const vector = textVector(text, language);
  return model.vectors.map((goal) => {
    let product = 0;
    for (const [stem, weight] of vector) product += weight * (goal.get(stem) ?? 0);
    return product;
  });
}

/** A goal proposed for a text. */
export interface SdgSuggestion {
  readonly goal: number;
  readonly score: number;
}

/** Goals that a text speaks of, best first; in English or a language that is read as English. */
export function suggestSdgs(text: string, limit = 3, language?: string): readonly SdgSuggestion[] {
  return goalScores(text, language)
    .map((score, index) => ({ goal: index + 1, score }))
    .filter(({ score }) => score >= goalThreshold)
    .sort((a, b) => b.score - a.score || a.goal - b.goal)
    .slice(0, limit);
}
