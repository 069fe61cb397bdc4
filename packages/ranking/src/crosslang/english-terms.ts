import type { ChannelSettings } from '../index-structures/channel.ts';
import { rarityOf } from '../index-structures/statistics.ts';
import type { TermStatistics } from '../index-structures/statistics.ts';
import { plainWord } from '../text/analyse.ts';
import { stemWord } from '../text/stem.ts';
import { fourGrams } from '../text/words.ts';
import type { Translation } from './translate.ts';

/** Less likely candidates lend no 4-grams: there would be more of them than of the others. */
const leastShareForGrams = 0.1;

/** A need of another language in the words of an English catalogue. */
export interface EnglishTerms {
  /** English stems with their weights. */
  readonly words: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
  /** For each stem, the word of the need that speaks most for it and the English word: "agua → water". */
  readonly forms: ReadonlyMap<string, string>;
}

const add = (weights: Map<string, number>, term: string, weight: number) =>
  weights.set(term, (weights.get(term) ?? 0) + weight);

/**
 * Weighs translations as a probabilistic structured query (Darwish and Oard 2003): candidates share one rarity, that of all the
 * documents that any of them would find, so that a rare wrong word does not outweigh the right one.
 *
 * @param statistics of the words of the catalogue
 */
export function weighTranslations(
  translations: readonly Translation[],
  statistics: TermStatistics,
  { rarityPower }: ChannelSettings,
): EnglishTerms {
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  const forms = new Map<string, { readonly form: string; readonly weight: number }>();
  const rarity = (holders: number) =>
    rarityOf(Math.min(holders, statistics.documents), statistics.documents) ** rarityPower;
  for (const { surface, weight, candidates } of translations) {
    const stems = candidates.map(({ word, share }) => {
      const stem = stemWord(word, 'en');
      return { word, share, stem, holders: statistics.frequencyOf(stem) };
    });
    const together = rarity(stems.reduce((sum, { share, holders }) => sum + share * holders, 0));
    for (const { word, share, stem, holders } of stems) {
      if (share >= leastShareForGrams)
        for (const gram of fourGrams(plainWord(word))) add(grams, gram, weight * share);
      if (holders === 0) continue;
      const own = (weight * share * together) / rarity(holders);
      add(words, stem, own);
      if (own > (forms.get(stem)?.weight ?? 0))
        forms.set(stem, { form: surface === word ? word : `${surface} → ${word}`, weight: own });
    }
  }
  return { words, grams, forms: new Map([...forms].map(([stem, { form }]) => [stem, form])) };
}
