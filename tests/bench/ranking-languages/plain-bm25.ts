import type { Corpus } from '../../../packages/ranking/src/index.ts';
import { stemsOf } from '../../../packages/ranking/src/text/analyse.ts';
import { detectLanguage } from '../../../packages/ranking/src/text/language.ts';

const k1 = 0.9;
const b = 0.4;

interface Counted {
  readonly id: string;
  readonly length: number;
  readonly counts: ReadonlyMap<string, number>;
}

function counted({ id, title = '', text }: Corpus['docs'][number]): Counted {
  const whole = `${title} ${text}`;
  const stems = stemsOf(whole, detectLanguage(whole));
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { id, length: stems.length, counts };
}

/**
 * Plain Okapi BM25 (Robertson and Zaragoza 2009) over one field: k1 0.9, b 0.4, stems of each text's own language, stop words
 * dropped. Written apart from the product's index, so that the two have nothing but the stemmers in common.
 */
export function plainBm25(docs: Corpus['docs']): (text: string) => string[] {
  const documents = docs.map(counted);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const frequencies = new Map<string, number>();
  for (const { counts } of documents)
    for (const stem of counts.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => {
    const frequency = frequencies.get(stem) ?? 0;
    return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
  };
  const score = ({ counts, length }: Counted, stems: readonly string[]) =>
    stems.reduce((sum, stem) => {
      const times = counts.get(stem) ?? 0;
      return sum + (rarity(stem) * times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average));
    }, 0);
  return (text) => {
    const stems = stemsOf(text, detectLanguage(text));
    return documents
      .map((document) => ({ id: document.id, score: score(document, stems) }))
      .filter((found) => found.score > 0)
      .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
      .map(({ id }) => id);
  };
}
