/** Shares of a need's words, by their rarity, in [0, 1]. */
export interface Shares {
  /** Words that an offer holds anywhere. */
  readonly held: number;
  /** Those that it holds outside of passages which it repeats word for word. */
  readonly own: number;
}

/** What is left of the worth of a match where the offer repeats the need; 1: all of it. */
export interface Discount {
  /** Of words in common. */
  readonly text: number;
  /** Of themes, goals, requirements and an embedder's similarity: here the need's own requirements may be repeated. */
  readonly claims: number;
}
export const noDiscount: Discount = { text: 1, claims: 1 };

/** Share of a need that may be repeated: a phrase that is quoted. */
const quoted = 0.1;
/** Of what it tells beyond its requirements: a sentence. */
const quotedTelling = 0.2;
/** Who has not read a need holds fewer of its words (docs/ranking.md, "Copying"). */
const mostOwn = 0.42;
/** From so much more on nothing of it counts as an offer's own. */
const ownRamp = 0.13;
/** Whole steps, so that it is the same number however it was come by. */
const steps = 1024;

/**
 * How sure it is, in [0, 1], that a need was taken apart and put together again without a passage: an offer holds nearly all of its words.
 *
 * @param own share of all that the need says; it must be long enough that nobody holds so much of it by chance
 */
export const scrambledBy = (own: number): number => Math.min(1, Math.max(0, (own - mostOwn) / ownRamp));

/**
 * What words in common are worth: those in passages that are repeated count as one quoted phrase, however many they are.
 *
 * @param scrambled how far the offer's own words are the need's, taken apart
 */
export function discountOf(all: Shares, telling: Shares, scrambled: number): Discount {
  const worth = ({ held, own }: Shares, free: number) => {
    const kept = own * (1 - scrambled) + free;
    return kept >= held ? 1 : Math.round((kept / held) * steps) / steps;
  };
  return { text: worth(all, quoted), claims: worth(telling, quotedTelling) };
}
