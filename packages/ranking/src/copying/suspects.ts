import { weightOfTerm } from '../index-structures/channel.ts';
import { frequencyBits } from '../index-structures/document-terms.ts';
import type { DocumentTerms } from '../index-structures/document-terms.ts';
import { documentsReaching } from '../index-structures/scan.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import type { TermCounts } from '../text/analyse.ts';
import { fewestWords } from './repeated-text.ts';

/** Share of what a need's words could give by which a document is looked at closer: one in thousands reaches it. */
const leastScore = 0.2;
/** Share of a need's words, by their rarity, that it has to hold. */
const leastHeld = 0.2;

/** A need's terms with what each weighs. */
interface WeighedTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
}

function weigh(terms: TermCounts, { words: { statistics, settings } }: TextIndex): WeighedTerms {
  const weights = [...terms].map(([term, count]) => count * weightOfTerm(term, statistics, settings));
  return { terms: [...terms.keys()], weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

const lengthOf = (terms: TermCounts) => [...terms.values()].reduce((sum, count) => sum + count, 0);

/** In the order of the need, so that it is the same sum however a document is read. */
function isHeld({ weights, total }: WeighedTerms, holds: (place: number) => boolean): boolean {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) if (holds(place)) sum += weights[place] as number;
  return sum >= leastHeld * total;
}

/**
 * Tells, from what the index holds of them, which documents may repeat a need: those of which nothing is to be feared need not be read.
 * What it says of a document depends on the need, the model and that document alone.
 */
export class Suspects {
  readonly #lists: readonly WeighedTerms[];
  /** In single precision, as scores are; none reaches it where the need is too short to be guarded. */
  readonly #least: number;

  constructor(index: TextIndex, { words, native }: AnalysedNeed) {
    const isLong = lengthOf(native ?? words) >= fewestWords;
    this.#lists = isLong
      ? [words, ...(native === undefined ? [] : [native])].map((one) => weigh(one, index))
      : [];
    const total = this.#lists[0]?.total ?? 0;
    this.#least = total > 0 ? Math.fround(leastScore * total) : Number.POSITIVE_INFINITY;
  }

  /** @param score by the need's own words */
  includes(score: number, counts: TermCounts): boolean {
    if (score < this.#least) return false;
    return this.#lists.some((list) => isHeld(list, (place) => counts.has(list.terms[place] as string)));
  }

  /** @param scores by the need's own words, of all documents of an index under the model */
  among({ sources }: TextIndex, scores: Float32Array): number[] {
    if (this.#least === Number.POSITIVE_INFINITY) return [];
    const found = Array.from(documentsReaching(scores, this.#least));
    let base = 0;
    return sources.flatMap(({ words }) => {
      const end = base + words.lengths.length;
      const ofPart = found.filter((document) => document >= base && document < end);
      const holding = ofPart.length === 0 ? [] : this.#holding(words, base, ofPart);
      base = end;
      return holding;
    });
  }

  #holding(source: DocumentTerms, base: number, documents: readonly number[]): number[] {
    const places = this.#lists.map(({ terms }) => placesIn(source, terms));
    return documents.filter((document) =>
      this.#lists.some((list, at) => {
        const held = heldBy(
          source,
          document - base,
          places[at] as ReadonlyMap<number, number>,
          list.terms.length,
        );
        return isHeld(list, (place) => held[place] === 1);
      }),
    );
  }
}

/** A need's terms by their number in a list of documents, with their place in the need. */
function placesIn({ terms: numbers }: DocumentTerms, terms: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [place, term] of terms.entries()) {
    const number = numbers.get(term);
    if (number !== undefined) places.set(number, place);
  }
  return places;
}

function heldBy(
  { starts, packed }: DocumentTerms,
  document: number,
  places: ReadonlyMap<number, number>,
  size: number,
): Uint8Array {
  const held = new Uint8Array(size);
  const end = starts[document + 1] ?? 0;
  for (let at = starts[document] ?? 0; at < end; at++) {
    const place = places.get((packed[at] as number) >>> frequencyBits);
    if (place !== undefined) held[place] = 1;
  }
  return held;
}
