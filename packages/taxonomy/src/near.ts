import type { Hit, Phrase } from './automaton.ts';

/** A word that says something only near another one: "pipe" and "leak". */
export interface Half extends Phrase {
  readonly partners: Map<Half, Phrase[]>;
}

/** Whether the phrase is one of two halves. */
export const isHalf = (phrase: Phrase): phrase is Half => 'partners' in phrase;

/** Words that may stand between two halves. */
const mostBetween = 3;
/** Longer gaps need not be read. */
const longestGap = 48;

const sentenceEnd = /[.!?;:\n。！？；：؟]/;
/** Two characters of Chinese are about a word. */
const words = /\p{Script=Han}{1,2}|[\p{L}\p{M}\p{N}]+/gu;

/** Whether halves that stand around this gap belong together: in one sentence, with few words between. */
function isShort(gap: string): boolean {
  return !sentenceEnd.test(gap) && (gap.match(words)?.length ?? 0) <= mostBetween;
}

/**
 * Puts halves found near each other, in either order, together to hits of their phrases, and leaves lone ones out.
 * Time: linear in the hits, as only those within a gap's length are compared.
 */
export function joinHalves(text: string, hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  const halves: { readonly hit: Hit; readonly half: Half }[] = [];
  for (const hit of hits) {
    if (!isHalf(hit.phrase)) {
      joined.push(hit);
      continue;
    }
    const half = hit.phrase;
    for (let index = halves.length - 1; index >= 0; index--) {
      const before = halves[index];
      if (before === undefined || hit.start - before.hit.end > longestGap) break;
      const phrases = half.partners.get(before.half);
      if (phrases === undefined || before.hit.end > hit.start) continue;
      if (!isShort(text.slice(before.hit.end, hit.start))) continue;
      for (const phrase of phrases) joined.push({ start: before.hit.start, end: hit.end, phrase });
    }
    halves.push({ hit, half });
  }
  return joined;
}
