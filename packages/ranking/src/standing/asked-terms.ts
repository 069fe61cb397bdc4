import { saturate } from '../index-structures/channel.ts';
import type { AskedWords, ReadDocument } from './read-document.ts';

/** Where a term is asked for: list after list its place among the list's terms, and how often. */
interface Askers {
  readonly weight: number;
  readonly lists: number[];
  readonly places: number[];
  readonly counts: number[];
}

/**
 * The words of many needs, turned round: from a term to the needs that ask for it. A document is scored for all of them in the time
 * of the words that it shares with them.
 */
export class AskedTerms {
  readonly #terms = new Map<string, Askers>();
  readonly #needs: readonly AskedWords[];
  readonly #ends: Uint32Array;

  constructor(needs: readonly AskedWords[]) {
    this.#needs = needs;
    // Two lists a need: its words, and those of its own language.
    this.#ends = new Uint32Array(2 * needs.length);
    for (const [number, { words, native }] of needs.entries())
      for (const [side, list] of [words, native ?? []].entries())
        for (const [place, { term, count, weight }] of list.entries()) {
          let askers = this.#terms.get(term);
          if (askers === undefined)
            this.#terms.set(term, (askers = { weight, lists: [], places: [], counts: [] }));
          askers.lists.push(2 * number + side);
          askers.places.push(place);
          askers.counts.push(count);
        }
  }

  /** Scores by words for each need, in the order of the needs: to the last bit those of `scoreWordsOf`. */
  scores(document: ReadDocument): Float32Array {
    const sums = this.#sums(document);
    return Float32Array.from(this.#needs, ({ native, nativeScale }, number) => {
      const english = sums[2 * number] as number;
      return native === undefined
        ? english
        : Math.max(english, nativeScale * (sums[2 * number + 1] as number));
    });
  }

  /** Sums by list: the terms in the list's order, in single precision, as the index adds them up. */
  #sums({ words, damping, index }: ReadDocument): Float32Array {
    const { k1 } = index.words.settings;
    const lists: number[] = [];
    const places: number[] = [];
    const values: number[] = [];
    for (const [term, frequency] of words) {
      const askers = this.#terms.get(term);
      if (askers === undefined) continue;
      const impact = Math.fround(askers.weight * saturate(frequency, damping, k1));
      for (let at = 0; at < askers.lists.length; at++) {
        lists.push(askers.lists[at] as number);
        places.push(askers.places[at] as number);
        values.push((askers.counts[at] as number) * impact);
      }
    }
    return this.#addUp(lists, places, values);
  }

  #addUp(lists: readonly number[], places: readonly number[], values: readonly number[]): Float32Array {
    const ends = this.#ends.fill(0);
    for (const list of lists) ends[list] = (ends[list] as number) + 1;
    for (let list = 1; list < ends.length; list++)
      ends[list] = (ends[list] as number) + (ends[list - 1] as number);
    const order = new Uint32Array(lists.length);
    const starts = ends;
    for (let at = lists.length - 1; at >= 0; at--) {
      const list = lists[at] as number;
      const place = (starts[list] as number) - 1;
      starts[list] = place;
      order[place] = at;
    }
    const sums = new Float32Array(starts.length);
    for (let list = 0; list < starts.length; list++) {
      const end = starts[list + 1] ?? lists.length;
      sortByPlace(order, places, starts[list] as number, end);
      let sum = 0;
      for (let at = starts[list] as number; at < end; at++)
        sum = Math.fround(sum + (values[order[at] as number] as number));
      sums[list] = sum;
    }
    return sums;
  }
}

/** Sorts a short stretch: a need shares a few words with a document. */
function sortByPlace(order: Uint32Array, places: readonly number[], start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const moved = order[at] as number;
    const place = places[moved] as number;
    let to = at;
    for (; to > start && (places[order[to - 1] as number] as number) > place; to--)
      order[to] = order[to - 1] as number;
    order[to] = moved;
  }
}
