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
    const scores = new Float32Array(this.#needs.length);
    for (let number = 0; number < scores.length; number++) {
      const { native, nativeScale } = this.#needs[number] as AskedWords;
      const english = sums[2 * number] as number;
      scores[number] =
        native === undefined ? english : Math.max(english, nativeScale * (sums[2 * number + 1] as number));
    }
    return scores;
  }

  /** Sums by list: the terms in the list's order, in single precision, as the index adds them up. */
  #sums({ words, damping, index }: ReadDocument): Float32Array {
    const { k1 } = index.words.settings;
    const shared: { readonly askers: Askers; readonly impact: number }[] = [];
    let count = 0;
    for (const [term, frequency] of words) {
      const askers = this.#terms.get(term);
      if (askers === undefined) continue;
      shared.push({ askers, impact: Math.fround(askers.weight * saturate(frequency, damping, k1)) });
      count += askers.lists.length;
    }
    const asked: AskedPlaces = {
      lists: new Uint32Array(count),
      places: new Uint32Array(count),
      values: new Float64Array(count),
    };
    let at = 0;
    for (const { askers, impact } of shared)
      for (let asker = 0; asker < askers.lists.length; asker++, at++) {
        asked.lists[at] = askers.lists[asker] as number;
        asked.places[at] = askers.places[asker] as number;
        asked.values[at] = (askers.counts[asker] as number) * impact;
      }
    return this.#addUp(asked);
  }

  #addUp({ lists, places, values }: AskedPlaces): Float32Array {
    const ends = this.#ends.fill(0);
    for (let at = 0; at < lists.length; at++)
      ends[lists[at] as number] = (ends[lists[at] as number] as number) + 1;
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

/** Terms of a document that needs ask for: the list that asks, the term's place in it, what it adds. */
interface AskedPlaces {
  readonly lists: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** Sorts a short stretch: a need shares a few words with a document. */
function sortByPlace(order: Uint32Array, places: Uint32Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const moved = order[at] as number;
    const place = places[moved] as number;
    let to = at;
    for (; to > start && (places[order[to - 1] as number] as number) > place; to--)
      order[to] = order[to - 1] as number;
    order[to] = moved;
  }
}
