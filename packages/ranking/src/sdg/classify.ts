import { sdgGoals } from '@smc/taxonomy';
import { stemsOf } from '../text/analyse.ts';
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

function textVector(text: string): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const stem of stemsOf(text, 'en'))
    if (model.rarity.has(stem)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  for (const [stem, count] of frequencies)
    frequencies.set(stem, (1 + Math.log(count)) * (model.rarity.get(stem) ?? 0));
  return normalise(frequencies);
}

/** Cosine of an English text with each of the 17 goals, in [0, 1], by goal number less one. */
export function goalScores(text: string): number[] {
  const vector = textVector(text);
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

/** Goals that an English text speaks of, best first. */
export function suggestSdgs(text: string, limit = 3): readonly SdgSuggestion[] {
  return goalScores(text)
    .map((score, index) => ({ goal: index + 1, score }))
    .filter(({ score }) => score >= goalThreshold)
    .sort((a, b) => b.score - a.score || a.goal - b.goal)
    .slice(0, limit);
}
